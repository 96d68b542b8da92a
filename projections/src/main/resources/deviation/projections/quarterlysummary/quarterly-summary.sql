-- The figures of an area's quarter.
CREATE TABLE quarterly_summary_cell (
  -- Empty: the figures are of no single principal.
  principal text COLLATE "C",
  area text COLLATE "C",
  quarter text COLLATE "C",
  dimension text COLLATE "C",
  code text COLLATE "C",
  count bigint NOT NULL,
  PRIMARY KEY (principal, area, quarter, dimension, code)
);
CREATE POLICY reach ON quarterly_summary_cell FOR SELECT USING (
  (SELECT current_setting('app.everything', true)) = 'yes'
  OR area = ANY (string_to_array((SELECT current_setting('app.areas', true)), ',')));

-- The counted reports that are of one event with others: few, so that a sum over areas counts each event once.
CREATE TABLE quarterly_summary_episode (
  report_id uuid PRIMARY KEY,
  area text COLLATE "C" NOT NULL,
  quarter text COLLATE "C" NOT NULL,
  episode uuid NOT NULL
);
CREATE POLICY reach ON quarterly_summary_episode FOR SELECT USING (
  (SELECT current_setting('app.everything', true)) = 'yes'
  OR area = ANY (string_to_array((SELECT current_setting('app.areas', true)), ',')));
CREATE INDEX ON quarterly_summary_episode (quarter, area);

-- What is remembered of each report: the fold's own, no answer reads it.
CREATE TABLE quarterly_summary_report (
  report_id uuid PRIMARY KEY,
  line text COLLATE "C" NOT NULL
);
