package deviation.api.screening;

import java.util.List;

/**
 * What a screening found in a text, in the order of the places.
 *
 * @param findings what may point at a person
 * @param wordings what blames or points at somebody, with another wording; never a reason to refuse
 */
public record ScreeningView(List<Finding> findings, List<Wording> wordings) {}
