/**
 * One recogniser for each kind of identifier. Each says what it sees and how likely that is by its
 * shape alone; what stands around it is weighed afterwards, for all kinds alike.
 */
package deviation.domain.screening.recogniser;
