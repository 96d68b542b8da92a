-- Whatever was reported at least once, by key; it recurs as long as detected_at is set.
CREATE TABLE recurring_fault (
  id uuid PRIMARY KEY,
  area text COLLATE "C" NOT NULL,
  agreement text COLLATE "C" NOT NULL,
  failure_category text COLLATE "C" NOT NULL,
  process_step text COLLATE "C" NOT NULL,
  direction text COLLATE "C" NOT NULL,
  reports bigint NOT NULL,
  episodes bigint NOT NULL,
  detected_at timestamptz,
  -- What an answer shows of the sightings: of a fault that lasts they grow, and the answer doesn't.
  clause text COLLATE "C",
  quarters text COLLATE "C" NOT NULL,
  units text COLLATE "C" NOT NULL,
  -- A line for each quarter, unit and clause, with its reports.
  sightings text COLLATE "C" NOT NULL
);

CREATE POLICY reach ON recurring_fault FOR SELECT USING (
  (SELECT current_setting('app.everything', true)) = 'yes'
  OR area = ANY (string_to_array((SELECT current_setting('app.areas', true)), ',')));
CREATE INDEX ON recurring_fault (area, reports) WHERE detected_at IS NOT NULL;

-- What is remembered of each report: the fold's own, no answer reads it.
CREATE TABLE recurring_fault_report (
  report_id uuid PRIMARY KEY,
  line text COLLATE "C" NOT NULL
);
