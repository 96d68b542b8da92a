package deviation.api.textreading;

import deviation.api.common.PrincipalId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody read a report's texts.
 *
 * @param id rising, with gaps
 * @param issuer and {@code subject}: who, as the one that vouches for it names them
 * @param role the reader's, such as {@code coordinator}; several with a space between them
 */
public record TextReadingView(
    long id,
    Instant readAt,
    String issuer,
    String subject,
    String role,
    Optional<PrincipalId> principal,
    UUID reportId,
    TextReadingPurpose purpose) {}
