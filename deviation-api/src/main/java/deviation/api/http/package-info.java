/**
 * What every feature's HTTP shares: reading a body with all its faults at once, asking and
 * answering, paging, and problem details (RFC 9457).
 */
package deviation.api.http;
