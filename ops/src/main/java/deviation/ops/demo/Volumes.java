package deviation.ops.demo;

import deviation.api.common.AreaId;
import deviation.api.common.PrincipalId;
import java.util.Map;

/**
 * How much is reported where: roughly by inhabitants and habit, by area where it is named, else by
 * municipality.
 *
 * @param otherwise the weight of a municipality that isn't named
 */
record Volumes(int otherwise, Map<String, Integer> weights) {

  static Volumes shipped() {
    return DemoFiles.read("volumes.json", Volumes.class);
  }

  int weight(AreaId area, PrincipalId municipality) {
    var ofMunicipality = weights.getOrDefault(municipality.value(), otherwise);
    return weights.getOrDefault(area.value(), ofMunicipality);
  }
}
