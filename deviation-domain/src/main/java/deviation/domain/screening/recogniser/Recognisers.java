package deviation.domain.screening.recogniser;

import deviation.domain.screening.text.FoldedText;
import java.util.List;
import java.util.stream.Stream;

/** All recognisers but the one for names, which is a subject of its own. */
public final class Recognisers implements Recogniser {

  private static final List<Recogniser> ALL =
      Stream.concat(
              Stream.of(
                  new PersonNumbers(),
                  new InterimNumbers(),
                  new Emails(),
                  new Urls(),
                  new PhoneNumbers(),
                  new Addresses(),
                  new DatesAndPlaces()),
              Shape.all().stream())
          .toList();

  @Override
  public Stream<Candidate> find(FoldedText text) {
    return ALL.stream().flatMap(recogniser -> recogniser.find(text));
  }
}
