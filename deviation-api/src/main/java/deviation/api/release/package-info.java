/**
 * Releases (<i>utlämnade kvartal</i>): what of a published quarter (<i>publicerat kvartal</i>) is
 * shown to those outside (<i>utåt</i>). A release is a fixed lattice of tables (<i>tabeller</i>).
 * Its small cells (<i>små celler</i>) are suppressed (<i>undertryckta</i>), and with them as many
 * others as it takes, over all tables, margins and earlier versions together. What is shown could
 * always have come from other reports, in which the suppressed cell is another: the search for them
 * is what proves that it is hidden.
 */
package deviation.api.release;
