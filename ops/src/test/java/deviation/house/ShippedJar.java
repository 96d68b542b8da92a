package deviation.house;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A library of the runtime class path, as its POM in the local repository describes it.
 *
 * @param licences SPDX identifiers where we know them; one of them is to be chosen
 */
record ShippedJar(String group, String artifact, String version, List<String> licences) {

  /** What the build resolved for running, beside our own modules. */
  static List<ShippedJar> all() {
    var classPath = Sources.read(Path.of("target/shipped.classpath")).strip();
    return Stream.of(classPath.split(File.pathSeparator))
        .map(jar -> of(Path.of(jar).getParent()))
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }

  String name() {
    return group + ":" + artifact;
  }

  private static ShippedJar of(Path folder) {
    var version = folder.getFileName().toString();
    var artifact = folder.getParent().getFileName().toString();
    var pom = pom(folder, artifact, version);
    var parent = child(pom, "parent");
    var group = text(pom, "groupId").orElseGet(() -> text(parent.getFirst(), "groupId").get());
    var repository = folder.getParent().getParent();
    for (var _ : group.split("\\.")) {
      repository = repository.getParent();
    }
    return new ShippedJar(group, artifact, version, licences(pom, repository));
  }

  private static List<String> licences(Element pom, Path repository) {
    var own = child(pom, "licenses");
    if (!own.isEmpty()) {
      return child(own.getFirst(), "license").stream()
          .map(licence -> spdx(text(licence, "name").orElse("?")))
          .toList();
    }
    var parent = child(pom, "parent");
    if (parent.isEmpty()) {
      return List.of();
    }
    var group = text(parent.getFirst(), "groupId").get();
    var artifact = text(parent.getFirst(), "artifactId").get();
    var version = text(parent.getFirst(), "version").get();
    var folder = repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version);
    return licences(pom(folder, artifact, version), repository);
  }

  private static String spdx(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("apache") && lower.contains("2.0")) {
      return "Apache-2.0";
    }
    if (lower.equals("mit license")) {
      return "MIT";
    }
    if (lower.equals("the bsd 2-clause license")) {
      return "BSD-2-Clause";
    }
    if (lower.startsWith("indiana university extreme")) {
      return "xpp";
    }
    return lower.matches("epl[ -]2\\.0") ? "EPL-2.0" : name;
  }

  private static Element pom(Path folder, String artifact, String version) {
    try (var in = Files.newInputStream(folder.resolve(artifact + "-" + version + ".pom"))) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(in)
          .getDocumentElement();
    } catch (IOException | ParserConfigurationException | SAXException unreadable) {
      throw new IllegalStateException("no POM in " + folder, unreadable);
    }
  }

  private static List<Element> child(Element of, String name) {
    var nodes = of.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node instanceof Element && node.getNodeName().equals(name))
        .map(Element.class::cast)
        .toList();
  }

  private static Optional<String> text(Element of, String name) {
    return child(of, name).stream().map(found -> found.getTextContent().strip()).findFirst();
  }
}
