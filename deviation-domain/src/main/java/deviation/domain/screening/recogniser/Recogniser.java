package deviation.domain.screening.recogniser;

import deviation.domain.screening.text.FoldedText;
import java.util.stream.Stream;

/** Sees one kind of identifier, or a few that are written alike. Pure. */
public interface Recogniser {

  Stream<Candidate> find(FoldedText text);
}
