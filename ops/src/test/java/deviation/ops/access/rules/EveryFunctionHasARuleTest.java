package deviation.ops.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.access.AccessRules;
import deviation.api.access.AccessRules.Rule;
import deviation.ops.RunningApplication;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A function without a rule, and a rule without a function, are mistakes. */
class EveryFunctionHasARuleTest {

  @Test
  void andEveryRuleIsOfAFunction() {
    var ruled = new TreeSet<String>();
    RunningApplication.bean(AccessRules.class).all().stream()
        .map(Rule::function)
        .forEach(ruled::add);
    assertThat(ruled).isEqualTo(functions());
  }

  /** As the running service routes them. */
  static TreeSet<String> functions() {
    var functions = new TreeSet<String>();
    RunningApplication.context()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach(
            (route, method) -> {
              if (!ErrorController.class.isAssignableFrom(method.getBeanType())) {
                for (var pattern : route.getPatternValues()) {
                  for (var verb : route.getMethodsCondition().getMethods()) {
                    functions.add(verb + " " + pattern.replaceAll("\\{[^}]*}", "{}"));
                  }
                }
              }
            });
    return functions;
  }
}
