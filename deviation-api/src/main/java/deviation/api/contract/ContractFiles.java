package deviation.api.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract as it is written: what all operations share, and a file per feature, found by its
 * place.
 */
record ContractFiles(ObjectNode common, List<ObjectNode> features) {

  private static final String COMMON = "common.json";

  static ContractFiles read() {
    try {
      var found =
          new PathMatchingResourcePatternResolver().getResources("classpath*:contract/*.json");
      Arrays.sort(found, Comparator.comparing(Resource::getFilename));
      ObjectNode common = null;
      var features = new ArrayList<ObjectNode>();
      for (var file : found) {
        if (COMMON.equals(file.getFilename())) {
          common = parsed(file);
        } else {
          features.add(parsed(file));
        }
      }
      return new ContractFiles(common, List.copyOf(features));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static ObjectNode parsed(Resource file) throws IOException {
    try (var in = file.getInputStream()) {
      return (ObjectNode) new JsonMapper().readTree(in);
    }
  }
}
