package deviation.ops.files;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Writes an answer as a file, where its handler offers that type: by itself it offers nothing, so
 * that JSON stays what is given to whoever doesn't choose.
 */
final class FileConverter extends AbstractGenericHttpMessageConverter<Object> {

  private static final String BASE = "/deviations/v1/";

  private final Format format;
  private final List<Layout<?>> layouts;

  FileConverter(Format format, List<Layout<?>> layouts) {
    super(format.asked());
    this.format = format;
    this.layouts = layouts;
  }

  @Override
  public boolean canWrite(Type type, Class<?> valueClass, MediaType chosen) {
    return chosen != null && format.asked().includes(chosen) && layout(type).isPresent();
  }

  @Override
  public boolean canWrite(Class<?> valueClass, MediaType chosen) {
    return false;
  }

  @Override
  public boolean canRead(Type type, Class<?> contextClass, MediaType sent) {
    return false;
  }

  @Override
  protected void writeInternal(Object answer, Type type, HttpOutputMessage output)
      throws IOException {
    var layout = layout(type).orElseThrow();
    var bytes = format.write(sheet(layout, answer));
    output.getHeaders().setContentType(format.given());
    output.getHeaders().setContentLength(bytes.length);
    output
        .getHeaders()
        .setContentDisposition(ContentDisposition.attachment().filename(name()).build());
    output.getBody().write(bytes);
  }

  @SuppressWarnings("unchecked")
  private static <A> Sheet sheet(Layout<A> layout, Object answer) {
    return layout.sheet((A) answer, LocaleContextHolder.getLocale());
  }

  private Optional<Layout<?>> layout(Type type) {
    return layouts.stream()
        .filter(layout -> layout.answers().getTypeName().equals(type.getTypeName()))
        .findFirst();
  }

  /** Such as {@code quarterly-summaries-goteborg-hisingen-2026Q1.csv}. */
  private String name() {
    var path = ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath();
    var resource = path.substring(path.indexOf(BASE) + BASE.length());
    return resource.replaceAll("[^A-Za-z0-9]+", "-") + "." + format.extension();
  }

  @Override
  public Object read(Type type, Class<?> contextClass, HttpInputMessage input) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage input) {
    throw new UnsupportedOperationException();
  }
}
