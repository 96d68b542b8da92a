package deviation.api.http;

/** The media types of the files that some answers can be had as, beside their JSON. */
public final class FileTypes {

  /** Stands first where a handler offers files, for whoever asks for nothing in particular. */
  public static final String JSON = "application/json";

  public static final String CSV = "text/csv";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private FileTypes() {}
}
