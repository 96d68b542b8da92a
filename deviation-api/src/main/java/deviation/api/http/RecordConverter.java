package deviation.api.http;

import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * Reads a request's JSON body into a record of ours: bounded, strict, with all faults at once. It
 * writes nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RecordConverter extends AbstractHttpMessageConverter<Record> {

  /** The largest body of a single request, in bytes. */
  static final int MOST_BYTES = 64 * 1024;

  private final JsonBodies json;

  RecordConverter(JsonBodies json) {
    super(MediaType.APPLICATION_JSON);
    this.json = json;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type.isRecord() && type.getName().startsWith("deviation.");
  }

  /** No other converter may: they don't read strictly. Another media type is refused below. */
  @Override
  protected boolean canRead(MediaType mediaType) {
    return true;
  }

  @Override
  public boolean canWrite(Class<?> type, MediaType mediaType) {
    return false;
  }

  @Override
  protected Record readInternal(Class<? extends Record> type, HttpInputMessage input)
      throws IOException {
    try {
      if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(input.getHeaders().getContentType())) {
        var taken = MediaType.APPLICATION_JSON_VALUE;
        throw new Problem(
            ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of(Fault.of("", "media-type", taken)));
      }
      var bytes = input.getBody().readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Problem(ProblemType.TOO_LARGE, List.of(Fault.of("", "too-large", MOST_BYTES)));
      }
      RequestKey.remember(bytes);
      return RecordReader.read(json.read(bytes), type);
    } catch (Problem problem) {
      // Spring passes on nothing but its own exception from a converter's depth.
      throw new HttpMessageNotReadableException(problem.getMessage(), problem, input);
    }
  }

  @Override
  protected void writeInternal(Record value, HttpOutputMessage output) {
    throw new UnsupportedOperationException();
  }
}
