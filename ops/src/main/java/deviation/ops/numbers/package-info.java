/**
 * Report numbers (<i>rapportnummer</i>) such as {@code BIS-14-2026Q1-000123}, drawn from blocks;
 * gaps are allowed.
 */
package deviation.ops.numbers;
