package deviation.ops.contract;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** What an operation's Java method takes and gives. */
record Handler(HandlerMethod method) {

  static Handler of(Operation operation) {
    return new Handler(Routes.all().get(operation.route()));
  }

  List<String> queryParameters() {
    return parameters().flatMap(Handler::queryParameters).toList();
  }

  /** How the contract names their forms, in order. */
  List<String> pathVariables() {
    return parameters()
        .filter(parameter -> parameter.isAnnotationPresent(PathVariable.class))
        .map(Parameter::getType)
        .map(Handler::form)
        .toList();
  }

  Optional<Type> body() {
    return parameters()
        .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
        .map(Parameter::getParameterizedType)
        .findFirst();
  }

  /** Empty where no record of ours is answered. */
  Optional<Type> answer() {
    var returned = method.getMethod().getGenericReturnType();
    var answered =
        returned instanceof ParameterizedType generic
                && generic.getRawType() == ResponseEntity.class
            ? generic.getActualTypeArguments()[0]
            : returned;
    return answered == Void.class || answered == byte[].class
        ? Optional.empty()
        : Optional.of(answered);
  }

  private Stream<Parameter> parameters() {
    return Arrays.stream(method.getMethod().getParameters());
  }

  private static Stream<String> queryParameters(Parameter parameter) {
    var annotation = parameter.getAnnotation(RequestParam.class);
    if (annotation != null) {
      return Stream.of(annotation.name().isEmpty() ? parameter.getName() : annotation.name());
    }
    var whole =
        parameter.getAnnotations().length == 0
            && parameter.getType().isRecord()
            && parameter.getType().getName().startsWith("deviation.");
    return whole
        ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
        : Stream.empty();
  }

  private static String form(Class<?> type) {
    if (type == UUID.class) {
      return "uuid";
    }
    return type == long.class ? "int64" : "string";
  }
}
