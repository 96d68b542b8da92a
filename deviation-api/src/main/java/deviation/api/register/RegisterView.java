package deviation.api.register;

import java.util.List;
import java.util.Optional;

/** What the registers answer; the entries themselves are the JSON. */
public sealed interface RegisterView {

  record Areas(List<Area> items) implements RegisterView {}

  record Principals(List<Principal> items) implements RegisterView {}

  record Units(Optional<List<Unit>> items) implements RegisterView {}

  record Agreements(List<AgreementVersion> items) implements RegisterView {}

  record Agreement(Optional<AgreementView> agreement) implements RegisterView {}

  record Forums(List<Forum> items) implements RegisterView {}

  record CodeSets(List<CodeSet> items) implements RegisterView {}

  record FoundCodeSet(Optional<CodeSet> codeSet) implements RegisterView {}
}
