package deviation.ops.files;

import java.io.IOException;
import org.springframework.http.MediaType;

/** A kind of file that a sheet can be written as. */
interface Format {

  /** What a client asks for. */
  MediaType asked();

  /** What it gets, with all parameters. */
  MediaType given();

  /** The end of the file's name. */
  String extension();

  byte[] write(Sheet sheet) throws IOException;
}
