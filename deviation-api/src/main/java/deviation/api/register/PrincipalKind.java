package deviation.api.register;

/** What a principal (<i>huvudman</i>) is: kommun, region, or both in one, as Gotland is. */
public enum PrincipalKind {
  MUNICIPALITY,
  REGION,
  MUNICIPALITY_AND_REGION
}
