package deviation.api.register;

import deviation.api.common.AgreementId;
import deviation.api.common.Page;
import deviation.api.common.PrincipalId;
import deviation.api.http.Answers;
import deviation.api.http.AsOf;
import deviation.api.http.Paging;
import deviation.api.http.Problem;
import deviation.api.register.RegisterQuery.AgreementById;
import deviation.api.register.RegisterQuery.CodeSetByName;
import deviation.api.register.RegisterQuery.ListAgreements;
import deviation.api.register.RegisterQuery.ListAreas;
import deviation.api.register.RegisterQuery.ListCodeSets;
import deviation.api.register.RegisterQuery.ListForums;
import deviation.api.register.RegisterQuery.ListPrincipals;
import deviation.api.register.RegisterQuery.ListUnits;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/deviations/v1")
class RegisterHttp {

  private final Answers answers;
  private final InstantSource clock;

  RegisterHttp(Answers answers, InstantSource clock) {
    this.answers = answers;
    this.clock = clock;
  }

  /** The query parameters of a list, as written; all may be left out. */
  record Listing(String asOf, String page, String limit) {

    Paging paging() {
      return Paging.read(page, limit);
    }
  }

  @GetMapping("/collaboration-areas")
  ResponseEntity<Page<Area>> areas(Listing asked) {
    return asked.paging().slice(answers.ask(new ListAreas(day(asked.asOf()))).items());
  }

  @GetMapping("/principals")
  ResponseEntity<Page<Principal>> principals(Listing asked) {
    return asked.paging().slice(answers.ask(new ListPrincipals(day(asked.asOf()))).items());
  }

  @GetMapping("/principals/{code}/units")
  ResponseEntity<Page<Unit>> units(@PathVariable PrincipalId code, Listing asked) {
    var units = answers.ask(new ListUnits(code, day(asked.asOf()))).items();
    return asked.paging().slice(units.orElseThrow(Problem::notFound));
  }

  @GetMapping("/agreements")
  ResponseEntity<Page<AgreementVersion>> agreements(Listing asked) {
    return asked.paging().slice(answers.ask(new ListAgreements(day(asked.asOf()))).items());
  }

  @GetMapping("/agreements/{id}")
  AgreementView agreement(
      @PathVariable AgreementId id, @RequestParam(required = false) String asOf) {
    var found = answers.ask(new AgreementById(id, day(asOf))).agreement();
    return found.orElseThrow(Problem::notFound);
  }

  @GetMapping("/forums")
  ResponseEntity<Page<Forum>> forums(Listing asked) {
    return asked.paging().slice(answers.ask(new ListForums(day(asked.asOf()))).items());
  }

  @GetMapping("/code-sets")
  ResponseEntity<Page<CodeSet>> codeSets(Listing asked) {
    return asked.paging().slice(answers.ask(new ListCodeSets(day(asked.asOf()))).items());
  }

  @GetMapping("/code-sets/{name}")
  CodeSet codeSet(@PathVariable String name, @RequestParam(required = false) String asOf) {
    var found = answers.ask(new CodeSetByName(name, day(asOf))).codeSet();
    return found.orElseThrow(Problem::notFound);
  }

  private LocalDate day(String asOf) {
    return AsOf.read(asOf, clock);
  }
}
