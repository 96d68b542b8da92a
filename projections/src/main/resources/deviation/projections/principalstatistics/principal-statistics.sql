-- The figures of a principal's quarter, by the area that the reports are of.
CREATE TABLE principal_statistics_cell (
  principal text COLLATE "C",
  area text COLLATE "C",
  quarter text COLLATE "C",
  dimension text COLLATE "C",
  code text COLLATE "C",
  count bigint NOT NULL,
  PRIMARY KEY (principal, area, quarter, dimension, code)
);
CREATE POLICY reach ON principal_statistics_cell FOR SELECT USING (
  (SELECT current_setting('app.everything', true)) = 'yes'
  OR principal = (SELECT current_setting('app.principal', true))
  OR area = ANY (string_to_array((SELECT current_setting('app.areas', true)), ',')));

-- What is remembered of each report: the fold's own, no answer reads it.
CREATE TABLE principal_statistics_report (
  report_id uuid PRIMARY KEY,
  line text COLLATE "C" NOT NULL
);
