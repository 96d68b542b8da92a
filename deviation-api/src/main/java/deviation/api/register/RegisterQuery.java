package deviation.api.register;

import deviation.api.common.AgreementId;
import deviation.api.common.DeviationQuery;
import deviation.api.common.PrincipalId;
import java.time.LocalDate;

/** What can be asked about the registers, each as they were on a day in Europe/Stockholm. */
public sealed interface RegisterQuery<A> extends DeviationQuery<A> {

  LocalDate asOf();

  /** All areas, by key. */
  record ListAreas(LocalDate asOf) implements RegisterQuery<RegisterView.Areas> {

    @Override
    public Class<RegisterView.Areas> answer() {
      return RegisterView.Areas.class;
    }
  }

  /** All principals, by code: each region before its municipalities. */
  record ListPrincipals(LocalDate asOf) implements RegisterQuery<RegisterView.Principals> {

    @Override
    public Class<RegisterView.Principals> answer() {
      return RegisterView.Principals.class;
    }
  }

  /** A principal's units, by key; empty when there is no such principal. */
  record ListUnits(PrincipalId principal, LocalDate asOf)
      implements RegisterQuery<RegisterView.Units> {

    @Override
    public Class<RegisterView.Units> answer() {
      return RegisterView.Units.class;
    }
  }

  /** The version of each agreement that holds, by key. */
  record ListAgreements(LocalDate asOf) implements RegisterQuery<RegisterView.Agreements> {

    @Override
    public Class<RegisterView.Agreements> answer() {
      return RegisterView.Agreements.class;
    }
  }

  /** One agreement with its versions; empty when it had not begun on that day, or never did. */
  record AgreementById(AgreementId id, LocalDate asOf)
      implements RegisterQuery<RegisterView.Agreement> {

    @Override
    public Class<RegisterView.Agreement> answer() {
      return RegisterView.Agreement.class;
    }
  }

  /** All forums, by key. */
  record ListForums(LocalDate asOf) implements RegisterQuery<RegisterView.Forums> {

    @Override
    public Class<RegisterView.Forums> answer() {
      return RegisterView.Forums.class;
    }
  }

  /** The version of each code set that holds, by name. */
  record ListCodeSets(LocalDate asOf) implements RegisterQuery<RegisterView.CodeSets> {

    @Override
    public Class<RegisterView.CodeSets> answer() {
      return RegisterView.CodeSets.class;
    }
  }

  /** One code set; empty when none of that name holds. */
  record CodeSetByName(String name, LocalDate asOf)
      implements RegisterQuery<RegisterView.FoundCodeSet> {

    @Override
    public Class<RegisterView.FoundCodeSet> answer() {
      return RegisterView.FoundCodeSet.class;
    }
  }
}
