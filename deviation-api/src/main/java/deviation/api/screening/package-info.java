/**
 * Screening (<i>granskning</i>) of free text for what may point at a person: a finding
 * (<i>fynd</i>) is sure (<i>säkert</i>) or unsure (<i>osäkert</i>). A help and a gate, never a
 * claim of anonymity.
 */
package deviation.api.screening;
