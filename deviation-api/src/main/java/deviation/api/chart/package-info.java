/**
 * Charts (<i>diagram</i>) as values: everything of a horizontal bar chart is computed here, so that
 * its template only draws. A chart has no scale of its own on the screen: widths are shares of the
 * room there is, heights follow the reader's font size. So labels stay readable from 320 px and up.
 */
package deviation.api.chart;
