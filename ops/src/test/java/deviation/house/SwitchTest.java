package deviation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A switch over sealed types names them all, so that the compiler leads to each when one is added.
 */
class SwitchTest {

  @Test
  void theHouseHasNeitherColonsNorDefaultsOverTypes() throws Exception {
    try (var files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      assertThat(Syntax.faults(files.getJavaFileObjectsFromPaths(Sources.java()))).isEmpty();
    }
  }

  @Test
  void colonIsFound() {
    assertThat(faults("switch (o) { case 1: break; }"))
        .singleElement()
        .asString()
        .contains("colon");
  }

  @Test
  void defaultOverTypesIsFound() {
    assertThat(faults("switch (o) { case String s -> {} default -> {} }"))
        .singleElement()
        .asString()
        .contains("A.java:1: a default");
    assertThat(faults("int i = switch (o) { case R(var s) -> 1; case null, default -> 2; };"))
        .hasSize(1);
  }

  @Test
  void defaultOverValuesIsAllowed() {
    assertThat(faults("int i = switch (o) { case 1, 2 -> 1; default -> 2; };")).isEmpty();
  }

  private static List<String> faults(String statement) {
    var source = "class A { void a(Object o) { " + statement + " } }";
    return Syntax.faults(
        List.of(
            new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
              @Override
              public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
              }
            }));
  }
}
