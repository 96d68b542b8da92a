/** The service in a process of its own, its clients in another. */
package deviation.bench.http;
