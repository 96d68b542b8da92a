/**
 * The report (<i>bristrapport</i>): one observed <i>brist i samverkan</i>, de-identified. It is
 * filed (<i>skickas in</i>) by a unit of the reporting principal (<i>rapporterande huvudman</i>)
 * about a counterpart (<i>motpart</i>), names the agreement (<i>överenskommelse</i>) and clause
 * (<i>punkt</i>) that wasn't followed, the process step (<i>processteg</i>), the failure category
 * (<i>bristkategori</i>) and the consequence (<i>konsekvens</i>), and may be withdrawn
 * (<i>återtas</i>).
 */
package deviation.api.report;
