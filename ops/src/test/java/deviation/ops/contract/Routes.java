package deviation.ops.contract;

import deviation.ops.RunningApplication;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The API's routes as the running service has them. */
final class Routes {

  private static final String BASE = "/deviations/v1";

  private Routes() {}

  /** By method and path, the parts that vary unnamed; two methods of one route are one. */
  static Map<String, HandlerMethod> all() {
    var routes = new TreeMap<String, HandlerMethod>();
    var mapping =
        RunningApplication.context()
            .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              for (var pattern : info.getPatternValues()) {
                if (pattern.startsWith(BASE)) {
                  var path = pattern.substring(BASE.length()).replaceAll("\\{[^}]*}", "{}");
                  info.getMethodsCondition()
                      .getMethods()
                      .forEach(method -> routes.put(method + " " + path, handler));
                }
              }
            });
    return routes;
  }

  /**
   * Whether two operations answer at the same address; a path with a fixed part where the other's
   * varies is one of the other's too.
   */
  static boolean same(Operation one, Operation other) {
    var varied = other.path().replaceAll("\\{[^}]*}", "[^/]+");
    return one.path().equals(other.path()) || one.path().matches(varied);
  }
}
