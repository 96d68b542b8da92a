package deviation.api.report;

import java.util.function.Supplier;

/**
 * A line of an import.
 *
 * @param number from 1
 * @param written what it is known by when it is sent again
 * @param body reads it; throws a {@link deviation.api.http.Problem} when it can't be read
 */
record ReportLine(long number, Supplier<byte[]> written, Supplier<ReportBody> body) {}
