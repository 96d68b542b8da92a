package deviation.api.about;

import java.time.LocalDate;

/** About the API, as the national REST profile wants it. */
public record ApiInfoView(
    String apiName,
    String apiVersion,
    LocalDate apiReleased,
    String apiDocumentation,
    String apiStatus) {}
