package deviation.api.screening;

import java.util.List;

/** The findings of a text, in the order of their places. */
public record ScreeningView(List<Finding> findings) {}
