/**
 * Names: by lists of the frequent ones, by the ends of Swedish surnames, and by what stands around
 * them. A name that is a word or a place too needs its context.
 */
package deviation.domain.screening.name;
