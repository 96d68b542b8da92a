package deviation.ops.texts;

import deviation.api.common.Text;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * What the running command sealed for one thing, readable before it is stored.
 *
 * @param keyIsNew nothing of it is stored yet
 */
record StagedTexts(DataKey key, boolean keyIsNew, Map<String, Text> texts) {

  static StagedTexts of(UUID owner, Function<UUID, StagedTexts> first) {
    return find(owner)
        .orElseGet(
            () -> {
              // Not computeIfAbsent: the first one stages a row, in the same map.
              var fresh = first.apply(owner);
              CurrentUnitOfWork.get().root().resources().put(name(owner), fresh);
              return fresh;
            });
  }

  static Optional<StagedTexts> find(UUID owner) {
    return Optional.ofNullable(CurrentUnitOfWork.get().root().getResource(name(owner)));
  }

  private static String name(UUID owner) {
    return StagedTexts.class.getName() + owner;
  }
}
