/**
 * Files (<i>filer</i>): answers as CSV and XLSX, with the labels beside the codes, and uploaded
 * workbooks. CSV is UTF-8 with a byte order mark and semicolons between its fields: so Excel opens
 * it right where the decimal sign is a comma.
 */
package deviation.ops.files;
