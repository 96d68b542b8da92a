package deviation.ops.crash;

import deviation.ops.Application;
import deviation.ops.embedded.Instance;
import deviation.ops.embedded.Launch;
import deviation.ops.wiring.Readiness;
import deviation.ops.wiring.SkewedClock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * The whole service as a child process that also files reports when told so: its own caller, so
 * that thousands a second are under way when it is killed.
 */
final class NodeMain {

  private NodeMain() {}

  public static void main(String[] args) {
    Launch.run(args, NodeMain::run);
  }

  private static void run(Instance instance) {
    var context =
        Application.start(
            instance.database(),
            instance.keys().toString(),
            false,
            starting -> {
              instance.closeFirst(starting);
              SkewedClock.replaceIn(starting);
              starting.getBeanFactory().registerSingleton("seenTable", new SeenTable());
            },
            instance.arguments());
    context.getBean(Readiness.class).await();
    var workload = new Workload(context.getBean(CommandGateway.class));
    var management = context.getEnvironment().getRequiredProperty("local.management.port");
    instance.answers(
        ((WebServerApplicationContext) context).getWebServer().getPort(),
        Integer.parseInt(management));
    Thread.ofPlatform().name("orders").start(() -> workload.obey(System.in));
  }
}
