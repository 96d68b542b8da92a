package deviation.bench.http;

import com.zaxxer.hikari.HikariDataSource;
import deviation.api.common.Refused;
import deviation.api.report.ReportBody;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.report.ReportFold;
import deviation.api.report.ReportView;
import deviation.domain.report.Filing;
import deviation.domain.report.FilingRules;
import deviation.domain.report.ReportContext;
import deviation.ops.embedded.Database;
import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one writes without events: the same rules, the body as it came, unencrypted, and the four
 * tables kept current in the same transaction. A deadlock of two reports over the same figures is
 * tried again.
 */
@RestController
@ConditionalOnProperty("bench.plain")
@RequestMapping("/bench")
class PlainReports {

  private final ReportContext context;
  private final List<ReadModelTable> tables;
  private final JsonMapper mapper;
  private final HikariDataSource pool = new HikariDataSource();
  private final JdbcClient sql;
  private final TransactionTemplate transaction;

  PlainReports(
      ReportContext service, List<ReadModelTable> tables, JsonMapper mapper, Database database) {
    this.context = new PlainContext(service);
    this.tables = tables;
    this.mapper = mapper;
    pool.setJdbcUrl(database.jdbcUrl());
    pool.setUsername(database.owner().user());
    pool.setPassword(database.owner().password());
    pool.setMaximumPoolSize(16);
    pool.setConnectionInitSql("SET search_path TO plain");
    this.sql = JdbcClient.create(pool);
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
    sql.sql("CREATE SCHEMA plain").update();
    tables.forEach(table -> sql.sql(table.ddl()).update());
    sql.sql(
            """
            CREATE TABLE report (position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
              id uuid NOT NULL UNIQUE, number text NOT NULL, body text NOT NULL,
              filed_at timestamptz NOT NULL DEFAULT now())
            """)
        .update();
  }

  @PostMapping("/full")
  ResponseEntity<ReportView> full(@RequestBody ReportBody body) {
    var refusals = FilingRules.refusals(body, context.registers(), context.now());
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
    var filed = Filing.filed(new FileReport(UUID.randomUUID(), body), context);
    while (true) {
      try {
        transaction.executeWithoutResult(_ -> store(filed, body));
        return ResponseEntity.created(URI.create("/bench/" + filed.reportId()))
            .body(ReportFold.after(null, filed, 0));
      } catch (PessimisticLockingFailureException _) {
        // Again.
      }
    }
  }

  @PostMapping("/insert")
  ResponseEntity<Void> insert(@RequestBody ReportBody body) {
    var id = UUID.randomUUID();
    insert(id, "", body);
    return ResponseEntity.created(URI.create("/bench/" + id)).build();
  }

  private void store(ReportFiled filed, ReportBody body) {
    var position = insert(filed.reportId(), filed.reportNumber(), body);
    var recorded = List.of(new Recorded(position, filed.filedAt(), filed.reportId(), 0, filed));
    var connection = DataSourceUtils.getConnection(pool);
    try {
      for (var table : tables) {
        table.fold(connection, recorded);
      }
    } catch (SQLException failure) {
      throw new SQLStateSQLExceptionTranslator().translate("fold", null, failure);
    } finally {
      DataSourceUtils.releaseConnection(connection, pool);
    }
  }

  private long insert(UUID id, String number, ReportBody body) {
    return sql.sql("INSERT INTO report (id, number, body) VALUES (?, ?, ?) RETURNING position")
        .params(id, number, mapper.writeValueAsString(body))
        .query(Long.class)
        .single();
  }
}
