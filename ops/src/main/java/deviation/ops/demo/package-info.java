/**
 * The demo data (<i>demodata</i>): what Västra Götaland might have reported in the eight quarters
 * before the first start, made from a seed and filed through the same commands as anybody's.
 * Situations, patterns, volumes and words are data under {@code resources/demo}.
 */
package deviation.ops.demo;
