package deviation.ops.registers;

import deviation.api.register.AgreementView;
import deviation.api.register.RegisterQuery.AgreementById;
import deviation.api.register.RegisterQuery.CodeSetByName;
import deviation.api.register.RegisterQuery.ListAgreements;
import deviation.api.register.RegisterQuery.ListAreas;
import deviation.api.register.RegisterQuery.ListCodeSets;
import deviation.api.register.RegisterQuery.ListForums;
import deviation.api.register.RegisterQuery.ListPrincipals;
import deviation.api.register.RegisterQuery.ListUnits;
import deviation.api.register.RegisterView;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what is asked about the registers, from memory. */
@Component
class RegisterAnswers {

  private final CurrentRegisters registers;

  RegisterAnswers(CurrentRegisters registers) {
    this.registers = registers;
  }

  @QueryHandler
  RegisterView.Areas areas(ListAreas query) {
    return new RegisterView.Areas(registers.now().areas(query.asOf()));
  }

  @QueryHandler
  RegisterView.Principals principals(ListPrincipals query) {
    return new RegisterView.Principals(registers.now().principals(query.asOf()));
  }

  @QueryHandler
  RegisterView.Units units(ListUnits query) {
    var now = registers.now();
    var principal = now.principal(query.principal(), query.asOf());
    return new RegisterView.Units(principal.map(known -> now.units(known.code(), query.asOf())));
  }

  @QueryHandler
  RegisterView.Agreements agreements(ListAgreements query) {
    return new RegisterView.Agreements(registers.now().agreements(query.asOf()));
  }

  @QueryHandler
  RegisterView.Agreement agreement(AgreementById query) {
    var versions = registers.now().versions(query.id());
    return new RegisterView.Agreement(AgreementView.of(versions, query.asOf()));
  }

  @QueryHandler
  RegisterView.Forums forums(ListForums query) {
    return new RegisterView.Forums(registers.now().forums(query.asOf()));
  }

  @QueryHandler
  RegisterView.CodeSets codeSets(ListCodeSets query) {
    return new RegisterView.CodeSets(registers.now().codeSets(query.asOf()));
  }

  @QueryHandler
  RegisterView.FoundCodeSet codeSet(CodeSetByName query) {
    return new RegisterView.FoundCodeSet(registers.now().codeSet(query.name(), query.asOf()));
  }
}
