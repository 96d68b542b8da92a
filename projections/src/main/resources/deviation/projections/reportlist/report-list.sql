CREATE TABLE report_list (
  report_id uuid PRIMARY KEY,
  filed_at timestamptz NOT NULL,
  quarter text COLLATE "C" NOT NULL,
  principal text COLLATE "C" NOT NULL,
  counterparts text[] COLLATE "C" NOT NULL,
  agreement text COLLATE "C" NOT NULL,
  failure_category text COLLATE "C" NOT NULL,
  process_step text COLLATE "C" NOT NULL,
  status text COLLATE "C" NOT NULL,
  -- The whole view as JSON, without texts.
  view text COLLATE "C" NOT NULL
);

-- Each list ends at its page and each count at 10,001 rows, so every filter has an index in the list's order.
CREATE INDEX ON report_list (filed_at, report_id);
CREATE INDEX ON report_list (quarter, filed_at, report_id);
CREATE INDEX ON report_list (principal, filed_at, report_id);
CREATE INDEX ON report_list (agreement, filed_at, report_id);
CREATE INDEX ON report_list (failure_category, filed_at, report_id);
CREATE INDEX ON report_list (process_step, filed_at, report_id);
CREATE INDEX ON report_list (status, filed_at, report_id);
CREATE INDEX ON report_list USING gin (counterparts);
