package deviation.api.http;

/** Whether the service has room for what can wait. */
public interface SpareRoom {

  /** False when those who wait for a single answer need it all. */
  boolean forImports();
}
