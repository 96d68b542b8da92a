package deviation.ops.pages;

import deviation.api.access.AccessRules;
import deviation.api.access.Actor;
import deviation.api.access.CurrentActor;
import deviation.api.access.Role;
import deviation.api.http.FailureProblems;
import deviation.api.http.Gate;
import deviation.api.http.OnceOnly;
import deviation.api.http.SpareRoom;
import deviation.api.http.Spreadsheets;
import deviation.api.http.Things;
import deviation.api.processor.Processors;
import deviation.api.register.Registers;
import deviation.ops.OpenGate;
import deviation.ops.registers.ShippedRegisters;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.Message;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The pages over real HTTP, with the shipped registers and made-up answers: no database, no events.
 * Not marked as a configuration, for the whole service would find it by its scan.
 */
@ComponentScan("deviation.api")
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  ThymeleafAutoConfiguration.class,
  MessageSourceAutoConfiguration.class
})
public class StubbedPages {

  private static final class Shared {
    static final String URL = start("--server.port=0");
  }

  /** Where they answer, without a slash at the end. */
  public static String url() {
    return Shared.URL;
  }

  /** More of them, with other settings. */
  public static String start(String... arguments) {
    var spring = new SpringApplication(StubbedPages.class);
    spring.setDefaultProperties(Map.of("server.address", "127.0.0.1"));
    var context = spring.run(arguments);
    return "http://127.0.0.1:" + ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  @Bean
  Registers registers() {
    return ShippedRegisters.read();
  }

  /** Everything passes: who may do what is no matter of these. */
  @Bean
  Gate gate() {
    return new OpenGate();
  }

  @Bean
  AccessRules accessRules() {
    return new AccessRules() {
      @Override
      public boolean opens(String function, Optional<Actor> actor) {
        return true;
      }

      @Override
      public List<Rule> all() {
        return List.of();
      }

      @Override
      public Set<Role> roles(String function) {
        return Set.of(Role.COORDINATOR);
      }
    };
  }

  @Bean
  CurrentActor currentActor() {
    return Optional::empty;
  }

  @Bean
  InstantSource clock() {
    return InstantSource.fixed(Instant.parse("2026-05-12T09:00:00Z"));
  }

  @Bean
  BooleanSupplier ready() {
    return () -> true;
  }

  /** No page of these shows the operator's part. */
  @Bean
  Processors processors() {
    return (Processors)
        Proxy.newProxyInstance(
            Processors.class.getClassLoader(),
            new Class<?>[] {Processors.class},
            (_, method, _) -> {
              throw new UnsupportedOperationException(method.getName());
            });
  }

  @Bean
  FailureProblems failures() {
    return _ -> Optional.empty();
  }

  @Bean
  SpareRoom room() {
    return () -> true;
  }

  @Bean
  Spreadsheets spreadsheets() {
    return _ -> List.of();
  }

  @Bean
  Things things() {
    return _ -> Optional.empty();
  }

  @Bean
  OnceOnly once() {
    return (_, _, _, send) -> send.apply(Map.of());
  }

  @Bean
  CommandGateway commands() {
    return gateway(CommandGateway.class, "sendAndWait", MadeUpAnswers::to);
  }

  @Bean
  QueryGateway queries() {
    return gateway(
        QueryGateway.class,
        "query",
        question -> CompletableFuture.completedFuture(MadeUpAnswers.to(question)));
  }

  private static <G> G gateway(Class<G> type, String method, Function<Object, Object> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) ->
                switch (called.getName()) {
                  case String name when name.equals(method) -> answer.apply(asked(arguments));
                  case "hashCode" -> System.identityHashCode(proxy);
                  case "equals" -> proxy == arguments[0];
                  case String name -> type.getSimpleName() + "." + name;
                }));
  }

  /** A question may come with its name, and in a message with meta-data. */
  private static Object asked(Object... arguments) {
    return Stream.of(arguments)
        .filter(Message.class::isInstance)
        .map(argument -> ((Message<?>) argument).getPayload())
        .map(Object.class::cast)
        .findFirst()
        .orElse(arguments[0]);
  }
}
