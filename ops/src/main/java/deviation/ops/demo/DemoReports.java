package deviation.ops.demo;

import deviation.api.common.Quarter;
import deviation.api.register.Registers;
import deviation.api.report.ReportCommand;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportCommand.WithdrawReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the demo's commands: the eight complete quarters before the first start, and the current
 * one up to the day before. The same seed, first start and registers make the same commands.
 */
final class DemoReports {

  static final int QUARTERS = 8;

  private static final double NOISE_PER_QUARTER = 165;
  private static final double GROWTH = 0.03;
  private static final double SUMMER = 0.85;
  private static final double WITHDRAWN = 0.03;
  private static final int TRIES = 40;

  private final Registers registers;
  private final LocalDate startDay;
  private final Dice dice;
  private final FilingDays days;
  private final DemoTexts texts;
  private final Bodies bodies;
  private final Casting casting;
  private final Volumes volumes = Volumes.shipped();
  private final List<Situation> situations = Situation.all();
  private final Map<String, Situation> byKey =
      situations.stream().collect(Collectors.toMap(Situation::key, Function.identity()));
  private final List<Pattern> patterns = Pattern.all();
  private final List<DemoFiling> filings = new ArrayList<>();

  private DemoReports(long seed, Instant firstStart, Registers registers) {
    this.registers = registers;
    this.startDay = LocalDate.ofInstant(firstStart, FilingDays.ZONE);
    this.dice = new Dice(seed);
    this.days = new FilingDays(dice);
    // Dice of their own: another sentence must not move a report.
    this.texts = new DemoTexts(dice.split());
    this.bodies = new Bodies(dice, texts, registers);
    this.casting =
        new Casting(
            dice,
            patterns.stream()
                .flatMap(pattern -> Stream.of(pattern.reporters(), pattern.counterparts()))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .collect(Collectors.toSet()));
  }

  /** In the order of their times; all of them before the day of the first start. */
  static List<DemoFiling> filings(long seed, Instant firstStart, Registers registers) {
    var reports = new DemoReports(seed, firstStart, registers);
    var current = Quarter.of(reports.startDay);
    for (int i = 0; i <= QUARTERS; i++) {
      reports.quarter(i, current.plus(i - QUARTERS));
    }
    return reports.filings.stream().sorted(Comparator.comparing(DemoFiling::at)).toList();
  }

  private void quarter(int number, Quarter quarter) {
    var territory = new Territory(registers, quarter);
    casting.meet(territory.units());
    var season = quarter.number() == 3 ? SUMMER : 1;
    var noise = dice.about(NOISE_PER_QUARTER * season * (1 + GROWTH * number));
    for (int i = 0; i < noise; i++) {
      noise(quarter, territory);
    }
    for (var pattern : patterns) {
      for (int i = 0; i < pattern.reports(number, quarter, registers); i++) {
        recurring(pattern, quarter, territory);
      }
    }
  }

  private void noise(Quarter quarter, Territory territory) {
    var place = dice.one(territory.places(), this::weight);
    for (int i = 0; i < TRIES; i++) {
      var situation = dice.one(situations, Situation::weight);
      var parties = casting.cast(situation, place, territory);
      if (parties.isPresent()) {
        file(situation, parties.get(), quarter, false);
        return;
      }
    }
  }

  private void recurring(Pattern pattern, Quarter quarter, Territory territory) {
    var places =
        territory.places().stream()
            .filter(place -> place.area().value().equals(pattern.area()) && weight(place) > 0)
            .toList();
    if (!places.isEmpty()) {
      var situation = byKey.get(pattern.situation());
      casting
          .cast(pattern, situation, dice.one(places, this::weight), territory)
          .ifPresent(parties -> file(situation, parties, quarter, true));
    }
  }

  private int weight(Place place) {
    return volumes.weight(place.area(), place.municipality());
  }

  private void file(Situation situation, Parties parties, Quarter quarter, boolean recurring) {
    var length = quarter.firstDay().until(quarter.lastDay(), ChronoUnit.DAYS);
    var occurred = quarter.firstDay().plusDays(dice.between(0, (int) length));
    var pace = Pace.any(dice);
    var filed = days.filedOn(occurred, pace);
    var when = Occurrence.remembered(occurred, filed, pace, dice);
    var id = dice.uuid();
    add(filed, new FileReport(id, bodies.body(situation, parties, when, recurring)));
    if (!recurring && dice.chance(WITHDRAWN)) {
      var back = days.workingDay(filed.plusDays(dice.between(1, 4)), 1);
      add(back, new WithdrawReport(id, texts.withdrawal()));
    }
  }

  /** What would have been given on the day of the first start or later has not been given yet. */
  private void add(LocalDate day, ReportCommand command) {
    if (day.isBefore(startDay)) {
      filings.add(new DemoFiling(days.time(day), command));
    }
  }
}
