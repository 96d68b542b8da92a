package deviation.ops.files;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A converter for each kind of file. */
@Configuration(proxyBeanMethods = false)
class FileConverters {

  @Bean
  FileConverter csvConverter(CsvFormat format, List<Layout<?>> layouts) {
    return new FileConverter(format, layouts);
  }

  @Bean
  FileConverter xlsxConverter(XlsxFormat format, List<Layout<?>> layouts) {
    return new FileConverter(format, layouts);
  }
}
