package deviation.ops.files;

import deviation.api.common.Page;
import deviation.api.http.Today;
import deviation.api.principalstatistics.PrincipalStatisticsView;
import deviation.api.quarterlysummary.QuarterlySummaryView;
import deviation.api.register.Registers;
import deviation.api.report.ReportItem;
import deviation.api.systemfault.SystemFaultView;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;

/** The answers that can be had as files. */
@Configuration(proxyBeanMethods = false)
class Layouts {

  private final Registers registers;
  private final MessageSource messages;
  private final Today today;

  Layouts(Registers registers, MessageSource messages, Today today) {
    this.registers = registers;
    this.messages = messages;
    this.today = today;
  }

  @Bean
  Layout<Page<ReportItem>> reportListLayout() {
    return layout(
        ResolvableType.forClassWithGenerics(Page.class, ReportItem.class),
        (page, locale) -> ReportColumns.of(names(today.day(), locale)).of(page.items()));
  }

  @Bean
  Layout<ReportItem> reportLayout() {
    return layout(
        ResolvableType.forClass(ReportItem.class),
        (report, locale) ->
            ReportColumns.withTexts(names(today.day(), locale)).of(List.of(report)));
  }

  @Bean
  Layout<Page<SystemFaultView>> systemFaultLayout() {
    return layout(
        ResolvableType.forClassWithGenerics(Page.class, SystemFaultView.class),
        (page, locale) -> SystemFaultColumns.of(names(today.day(), locale)).of(page.items()));
  }

  @Bean
  Layout<QuarterlySummaryView> quarterlySummaryLayout() {
    return layout(
        ResolvableType.forClass(QuarterlySummaryView.class),
        (summary, locale) ->
            SummaryFigures.sheet(summary, names(today.namesOf(summary.quarter()), locale)));
  }

  @Bean
  Layout<PrincipalStatisticsView> principalStatisticsLayout() {
    return layout(
        ResolvableType.forClass(PrincipalStatisticsView.class),
        (statistics, locale) -> StatisticsFigures.sheet(statistics, names(today.day(), locale)));
  }

  private Names names(LocalDate day, Locale locale) {
    return new Names(registers, messages, day, locale);
  }

  private static <A> Layout<A> layout(ResolvableType type, BiFunction<A, Locale, Sheet> sheet) {
    return new Layout<>() {
      @Override
      public Type answers() {
        return type.getType();
      }

      @Override
      public Sheet sheet(A answer, Locale locale) {
        return sheet.apply(answer, locale);
      }
    };
  }
}
