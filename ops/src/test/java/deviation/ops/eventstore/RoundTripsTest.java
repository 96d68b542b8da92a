package deviation.ops.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.MigratedDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** How many statements a load takes. */
class RoundTripsTest {

  private static final String ID = "one";

  private final MigratedDatabase database = MigratedDatabase.fresh();
  private final List<String> statements = new ArrayList<>();

  @Test
  void anAggregateIsLoadedByOneStatement() {
    try (var node = TestLog.on(database)) {
      for (var sequence = 0; sequence < 15; sequence++) {
        node.log.append(Events.append(Events.of(ID, sequence)));
      }
    }
    var serializer = Jackson3Serializer.builder().build();
    var builder = PostgresEventStorageEngine.builder(null, new EventTable(noted()));
    builder.eventSerializer(serializer).snapshotSerializer(serializer);
    var engine = builder.build();
    assertThat(engine.readSnapshot(ID)).isEmpty();
    var stream = engine.readEvents(ID);
    var events = 0;
    for (; stream.hasNext(); events++) {
      stream.next();
    }
    assertThat(events).isEqualTo(15);
    assertThat(statements).hasSize(1);
  }

  private DelegatingDataSource noted() {
    return new DelegatingDataSource(database.appender()) {
      @Override
      public Connection getConnection() throws SQLException {
        return noted(super.getConnection());
      }
    };
  }

  private Connection noted(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().startsWith("prepare") || method.getName().startsWith("create")) {
                statements.add(method.getName());
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }
}
