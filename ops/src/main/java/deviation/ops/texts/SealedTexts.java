package deviation.ops.texts;

import deviation.api.common.Text;
import deviation.api.text.TextCommitment;
import deviation.api.text.Texts;
import deviation.ops.access.rules.TextReadings;
import deviation.ops.embedded.StartRefused;
import deviation.ops.eventstore.SideRows;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The texts, sealed for the running command and stored with its events. */
@Component
class SealedTexts implements Texts {

  private static final UUID PROOF_OWNER = new UUID(0, 0);

  private final TextTable table;
  private final MasterKey master;
  private final TextReadings readings;
  private final SecureRandom random = new SecureRandom();

  SealedTexts(
      @Qualifier("appender") DataSource appender,
      @Qualifier("reader") DataSource reader,
      @Qualifier("keeper") DataSource keeper,
      @Value("${deviation.keys}") Path keys,
      TextReadings readings) {
    this.readings = readings;
    this.table = new TextTable(appender, reader, keeper);
    this.master = MasterKey.in(keys);
    refuseAnotherMasterKey();
  }

  @Override
  public TextCommitment seal(UUID owner, String field, Text text) {
    try {
      var staged = StagedTexts.of(owner, this::keyFor);
      var ciphertext = staged.key().encrypt(field, text);
      staged.texts().put(field, text);
      SideRows.stage(TextTable.textRow(owner, field, ciphertext));
      return new TextCommitment(field, sha256(ciphertext));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("a text can't be sealed", failure);
    }
  }

  @Override
  public Map<String, Text> read(UUID owner) {
    if (!CurrentUnitOfWork.isStarted()) {
      return openedForCommand(owner);
    }
    if (CurrentUnitOfWork.get().getMessage() instanceof QueryMessage<?, ?>) {
      readings.note(owner);
      return table.key(owner).map(key -> opened(key, owner, table.texts(owner))).orElseGet(Map::of);
    }
    var texts = new LinkedHashMap<String, Text>();
    var staged = StagedTexts.find(owner);
    if (!staged.map(StagedTexts::keyIsNew).orElse(false)) {
      texts.putAll(openedForCommand(owner));
    }
    staged.ifPresent(own -> texts.putAll(own.texts()));
    return texts;
  }

  private Map<String, Text> openedForCommand(UUID owner) {
    if (!readings.isAsked()) {
      // What the service does by itself is answered to nobody.
      return Map.of();
    }
    readings.note(owner);
    return table
        .keyForCommand(owner)
        .map(key -> opened(key, owner, table.textsForCommand(owner)))
        .orElseGet(Map::of);
  }

  private Map<String, Text> opened(byte[] wrapped, UUID owner, Map<String, byte[]> sealed) {
    try {
      var key = new DataKey(master.unwrap(wrapped, owner), owner);
      var texts = new LinkedHashMap<String, Text>();
      for (var entry : sealed.entrySet()) {
        texts.put(entry.getKey(), key.decrypt(entry.getKey(), entry.getValue()));
      }
      return texts;
    } catch (GeneralSecurityException unreadable) {
      throw new IllegalStateException("the texts of a report can't be read", unreadable);
    }
  }

  private StagedTexts keyFor(UUID owner) {
    try {
      // An aggregate without events has no key yet, for its key comes with its first event.
      var wrapped =
          AggregateLifecycle.getVersion() == null
              ? Optional.<byte[]>empty()
              : table.keyForCommand(owner);
      if (wrapped.isPresent()) {
        return new StagedTexts(
            new DataKey(master.unwrap(wrapped.get(), owner), owner), false, new LinkedHashMap<>());
      }
      var fresh = new byte[DataKey.BYTES];
      random.nextBytes(fresh);
      SideRows.stage(TextTable.keyRow(owner, MasterKey.VERSION, master.wrap(fresh, owner)));
      return new StagedTexts(new DataKey(fresh, owner), true, new LinkedHashMap<>());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("a text can't be sealed", failure);
    }
  }

  private void refuseAnotherMasterKey() {
    table.insertProof(MasterKey.VERSION, master.wrap(new byte[DataKey.BYTES], PROOF_OWNER));
    try {
      master.unwrap(table.proof(MasterKey.VERSION).orElseThrow(), PROOF_OWNER);
    } catch (GeneralSecurityException _) {
      throw new StartRefused(
          "the master key doesn't fit this database: start with the keys folder that belongs to it"
              + " (--keys DIR)");
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
