package deviation.ops.files;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import deviation.api.http.Fault;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What an uploaded workbook may unpack to, looked at before it is read: a small file can hold
 * gigabytes (ASVS 5.2), and a single cell of the reader's can take as much, by a column or a shared
 * text that is numbered far beyond those that are there. Archive and XML are opened by the same
 * libraries as the reader does, so that what is looked at is what will be read.
 */
final class WorkbookBounds {

  private static final long MOST_MEGABYTES = 50;
  private static final int MOST_ENTRIES = 1_000;

  /** As far as column ZZ; a report has some thirty. */
  private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,2}[0-9]{1,7}");

  private static final Pattern SHARED_TEXT = Pattern.compile("[0-9]{1,7}");

  private long left = MOST_MEGABYTES * 1024 * 1024;

  private WorkbookBounds() {}

  /**
   * Whether the workbook has styles, which tell dates from numbers.
   *
   * @throws Problem TOO_LARGE when it is beyond its bounds
   */
  static boolean keptBy(byte[] workbook) throws IOException {
    var bounds = new WorkbookBounds();
    var styled = false;
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      var entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_ENTRIES) {
        throw tooLarge();
      }
      for (var entry : entries) {
        styled |= entry.getName().endsWith("styles.xml");
        try (var content = bounds.counted(zip.getInputStream(entry))) {
          check(content);
          content.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    return styled;
  }

  private InputStream counted(InputStream content) {
    return new FilterInputStream(content) {
      @Override
      public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        var some = super.read(into, offset, length);
        count(Math.max(0, some));
        return some;
      }
    };
  }

  private void count(int bytes) {
    left -= bytes;
    if (left < 0) {
      throw tooLarge();
    }
  }

  private static void check(InputStream content) {
    try {
      var xml = xml().createXMLStreamReader(content);
      var shared = false;
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("c")) {
          var address = xml.getAttributeValue(null, "r");
          require(address == null || ADDRESS.matcher(address).matches());
          shared = "s".equals(xml.getAttributeValue(null, "t"));
        } else if (shared && xml.getLocalName().equals("v")) {
          require(SHARED_TEXT.matcher(xml.getElementText()).matches());
        }
      }
    } catch (XMLStreamException _) {
      // An image, or nothing that the reader gets further with.
    }
  }

  private static XMLInputFactory xml() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static void require(boolean kept) {
    if (!kept) {
      throw tooLarge();
    }
  }

  private static Problem tooLarge() {
    return new Problem(
        ProblemType.TOO_LARGE, List.of(Fault.of("", "workbook-too-large", MOST_MEGABYTES)));
  }
}
