package deviation.api.screening;

import deviation.api.common.DeviationQuery;
import deviation.api.common.Text;

/** Questions about a text that is not yet sent; nothing is stored. */
public sealed interface ScreeningQuery<A> extends DeviationQuery<A> {

  /** What in the text may point at a person? At most 20,000 code units. */
  record ScreenText(Text text) implements ScreeningQuery<ScreeningView> {

    @Override
    public Class<ScreeningView> answer() {
      return ScreeningView.class;
    }
  }
}
