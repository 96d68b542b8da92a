/**
 * The report (<i>bristrapport</i>): one observed <i>brist i samverkan</i>, de-identified. It is
 * filed (<i>skickas in</i>) by a unit of the reporting principal (<i>rapporterande huvudman</i>)
 * about a counterpart (<i>motpart</i>), names the agreement (<i>överenskommelse</i>) and clause
 * (<i>punkt</i>) that wasn't followed, the process step (<i>processteg</i>), the failure category
 * (<i>bristkategori</i>) and the consequence (<i>konsekvens</i>). It may be withdrawn
 * (<i>återtas</i>); else it is triaged (<i>bedöms</i>), forwarded (<i>sänds</i>) to a counterpart
 * that responds (<i>svarar</i>) or hands it over (<i>lämnar över</i>), and closed (<i>avslutas</i>)
 * with feedback (<i>återkoppling</i>); it may be escalated (<i>lyftas</i>) to a forum, rejected
 * (<i>avvisas</i>), or linked with the other party's report of the same event, the episode
 * (<i>händelse</i>).
 */
package deviation.api.report;
