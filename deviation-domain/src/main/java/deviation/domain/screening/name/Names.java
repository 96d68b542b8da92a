package deviation.domain.screening.name;

import deviation.domain.screening.recogniser.Candidate;
import deviation.domain.screening.recogniser.Kind;
import deviation.domain.screening.recogniser.Recogniser;
import deviation.domain.screening.text.FoldedText;
import deviation.domain.screening.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names, single or following each other. Every part adds to how likely the whole is a name; that
 * there are several adds too, for Swedish has few words with capitals within a sentence.
 */
public final class Names implements Recogniser {

  private static final double SEVERAL = 0.15;
  private static final double SMALL_LETTERS = 0.65;
  private static final int MOST_PARTS = 5;

  private static final Pattern BETWEEN =
      Pattern.compile(
          "[ \\n]{1,2}|, ?|\\. ?| (?:von|af|av|de|van|der|al|el|bin)(?: (?:der|la|den))? ");

  @Override
  public Stream<Candidate> find(FoldedText text) {
    var words = Word.of(text);
    var found = new ArrayList<Candidate>();
    int at = 0;
    while (at < words.size()) {
      int parts = parts(text.value(), words, at);
      if (parts > 0) {
        candidate(words.subList(at, at + parts)).ifPresent(found::add);
      } else {
        parts = smallLetters(text.value(), words, at);
        if (parts > 0) {
          found.add(
              new Candidate(
                  Kind.NAME,
                  words.get(at).start(),
                  words.get(at + parts - 1).end(),
                  SMALL_LETTERS));
        }
      }
      at += Math.max(parts, 1);
    }
    return found.stream();
  }

  /** How many words from here on may be parts of one name. */
  private static int parts(String text, List<Word> words, int at) {
    int count = 0;
    while (count < MOST_PARTS
        && at + count < words.size()
        && part(words.get(at + count)) != NamePart.NONE
        && (count == 0 || joined(text, words.get(at + count - 1), words.get(at + count)))) {
      count++;
    }
    return count;
  }

  private static NamePart part(Word word) {
    if (!word.capital()) {
      return NamePart.NONE;
    }
    if (word.value().length() == 1) {
      return NamePart.INITIAL;
    }
    var part = NameLists.part(word.value(), word.first());
    return word.shouted() && part != NamePart.NONE && !part.listed() ? NamePart.SHOUTED : part;
  }

  /** A comma only where the surname comes first, a point only after an initial. */
  private static boolean joined(String text, Word one, Word next) {
    var between = text.substring(one.end(), next.start());
    if (!BETWEEN.matcher(between).matches()) {
      return false;
    }
    return switch (between.charAt(0)) {
      case ',' -> part(one) != NamePart.GIVEN && part(next) == NamePart.GIVEN;
      case '.' -> part(one) == NamePart.INITIAL;
      default -> true;
    };
  }

  private static Optional<Candidate> candidate(List<Word> words) {
    var parts = words.stream().map(Names::part).toList();
    if (parts.contains(NamePart.SHOUTED) && parts.stream().noneMatch(NamePart::listed)) {
      return Optional.empty();
    }
    double no = 1;
    for (var part : parts) {
      no *= 1 - part.weight;
    }
    boolean several = parts.size() > 1 && parts.size() < MOST_PARTS;
    return Optional.of(
        new Candidate(
            Kind.NAME,
            words.getFirst().start(),
            words.getLast().end(),
            Math.min(0.9, 1 - no + (several ? SEVERAL : 0))));
  }

  /** Names that are no other words, in small letters, and surnames after them. */
  private static int smallLetters(String text, List<Word> words, int at) {
    int count = 0;
    while (count < MOST_PARTS && at + count < words.size()) {
      var word = words.get(at + count);
      boolean name =
          NameLists.smallName(word.value()) || count > 0 && NameLists.smallSurname(word.value());
      if (!name || count > 0 && !joined(text, words.get(at + count - 1), word)) {
        break;
      }
      count++;
    }
    return count;
  }
}
