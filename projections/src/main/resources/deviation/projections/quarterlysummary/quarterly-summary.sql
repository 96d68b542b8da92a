-- The figures of an area's quarter.
CREATE TABLE quarterly_summary_cell (
  subject text COLLATE "C",
  quarter text COLLATE "C",
  dimension text COLLATE "C",
  code text COLLATE "C",
  count bigint NOT NULL,
  PRIMARY KEY (subject, quarter, dimension, code)
);

-- What is remembered of each report: the fold's own, no answer reads it.
CREATE TABLE quarterly_summary_report (
  report_id uuid PRIMARY KEY,
  line text COLLATE "C" NOT NULL
);
