package deviation.ops.registers;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import deviation.api.http.FailureProblems;
import deviation.api.http.Gate;
import deviation.api.http.OnceOnly;
import deviation.api.http.Things;
import deviation.ops.MigratedDatabase;
import deviation.ops.OpenGate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

@SpringJUnitWebConfig
class RegisterHttpTest {

  private MockMvc http;

  @BeforeEach
  void serve(@Autowired WebApplicationContext context) {
    http = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @Test
  void aListIsPagedAndLinked() throws Exception {
    answers("/principals", jsonPath("$.total").value(310));
    answers("/principals?limit=300&page=2", jsonPath("$.items", hasSize(10)));
    answers("/principals", header().string("Link", containsString("page=2>; rel=\"next\"")));
    answers("/collaboration-areas?limit=100", jsonPath("$.items", hasSize(31)));
    answers("/forums", jsonPath("$.limit").value(20));
    answers("/code-sets", jsonPath("$.page").value(1));
    answers("/principals/1480/units?limit=100", jsonPath("$.items", hasSize(26)));
    answers("/principals/1480/units?limit=100&asOf=2020-12-31", jsonPath("$.items", hasSize(29)));
    answers("/principals/0114/units", jsonPath("$.items", hasSize(0)));
  }

  @Test
  void asOfNamesTheDayAndTodayIsStockholms() throws Exception {
    answers("/agreements", jsonPath("$.total").value(7));
    answers("/agreements?asOf=2020-01-01", jsonPath("$.total").value(8));
    answers("/agreements?asOf=2016-12-31", jsonPath("$.total").value(0));
    answers("/agreements/in-och-utskrivning?asOf=2025-09-30", jsonPath("$.version").value(1));
    answers("/agreements/in-och-utskrivning", jsonPath("$.version").value(2));
    answers("/agreements/in-och-utskrivning", jsonPath("$.versions", hasSize(2)));
    answers("/agreements/vastbus-2012", jsonPath("$.inForce").value(false));
    answers("/code-sets/failureCategory", jsonPath("$.codes[2].label.en").exists());
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    refuses("/principals/9999/units", 404);
    refuses("/agreements/nothing", 404);
    refuses("/agreements/barn-och-unga?asOf=2021-12-31", 404);
    refuses("/code-sets/nothing", 404);
  }

  @Test
  void whatCanNotBeReadIsRefused() throws Exception {
    refuses("/forums?asOf=2025-02-30", 400);
    refuses("/forums?asOf=", 400);
    refuses("/agreements/hemsjukvard?asOf=yesterday", 400);
    refuses("/forums?page=0", 400);
    refuses("/forums?page=501", 400);
    refuses("/forums?page=1&page=2", 400);
    refuses("/forums?limit=1001", 422);
  }

  private void answers(String address, ResultMatcher expected) throws Exception {
    http.perform(get("/deviations/v1" + address)).andExpect(status().isOk()).andExpect(expected);
  }

  private void refuses(String address, int status) throws Exception {
    http.perform(get("/deviations/v1" + address))
        .andExpect(status().is(status))
        .andExpect(header().string("Content-Type", containsString("application/problem+json")))
        .andExpect(jsonPath("$.status").value(status));
  }

  @Configuration
  @EnableWebMvc
  @ComponentScan(
      basePackages = "deviation.api",
      useDefaultFilters = false,
      includeFilters =
          @Filter(
              type = FilterType.REGEX,
              pattern = ".*[.](RegisterHttp|Answers|ProblemAdvice|Problems|Precedence)"))
  static class Wiring {

    @Bean
    FailureProblems failures() {
      return _ -> Optional.empty();
    }

    @Bean
    InstantSource clock() {
      // The last minutes of 30 September by UTC: in Stockholm the revised guideline holds already.
      return InstantSource.fixed(Instant.parse("2025-09-30T22:30:00Z"));
    }

    @Bean
    QueryGateway queries() {
      var bus = SimpleQueryBus.builder().build();
      var registers = CurrentRegisters.open(MigratedDatabase.fresh().keeper());
      new AnnotationQueryHandlerAdapter<>(new RegisterAnswers(registers)).subscribe(bus);
      return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    @Bean
    Gate gate() {
      return new OpenGate();
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
      return DefaultCommandGateway.builder().commandBus(SimpleCommandBus.builder().build()).build();
    }

    @Bean
    MessageSource messageSource() {
      var messages = new StaticMessageSource();
      messages.setUseCodeAsDefaultMessage(true);
      return messages;
    }
  }
}
