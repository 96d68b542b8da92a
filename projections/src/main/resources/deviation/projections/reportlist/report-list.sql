CREATE TABLE report_list (
  report_id uuid PRIMARY KEY,
  filed_at timestamptz NOT NULL,
  quarter text COLLATE "C" NOT NULL,
  area text COLLATE "C" NOT NULL,
  principal text COLLATE "C" NOT NULL,
  unit text COLLATE "C" NOT NULL,
  counterparts text[] COLLATE "C" NOT NULL,
  -- A pseudonymous key; in no view.
  reporter text COLLATE "C",
  agreement text COLLATE "C" NOT NULL,
  failure_category text COLLATE "C" NOT NULL,
  process_step text COLLATE "C" NOT NULL,
  status text COLLATE "C" NOT NULL,
  -- The whole view as JSON, without texts. It lies apart, whatever its length: else a count of ten thousand rows reads
  -- as many pages.
  view text STORAGE EXTERNAL COLLATE "C" NOT NULL
) WITH (toast_tuple_target = 128);

-- Who may see a row (ops/src/main/resources/access/functions.json); without a setting nobody does.
CREATE POLICY reach ON report_list FOR SELECT USING (
  (SELECT current_setting('app.everything', true)) = 'yes'
  OR reporter = (SELECT current_setting('app.person', true))
  OR unit = (SELECT current_setting('app.unit', true))
  OR principal = (SELECT current_setting('app.principal', true))
  OR counterparts @> ARRAY[(SELECT current_setting('app.counterpart', true))]
  OR area = ANY (string_to_array((SELECT current_setting('app.areas', true)), ',')));

-- Each list ends at its page and each count at 10,001 rows, so every filter has an index in the list's order.
CREATE INDEX ON report_list (filed_at, report_id);
CREATE INDEX ON report_list (quarter, filed_at, report_id);
CREATE INDEX ON report_list (principal, filed_at, report_id);
CREATE INDEX ON report_list (unit, filed_at, report_id);
CREATE INDEX ON report_list (area, filed_at, report_id);
CREATE INDEX ON report_list (reporter, filed_at, report_id) WHERE reporter IS NOT NULL;
CREATE INDEX ON report_list (agreement, filed_at, report_id);
CREATE INDEX ON report_list (failure_category, filed_at, report_id);
CREATE INDEX ON report_list (process_step, filed_at, report_id);
CREATE INDEX ON report_list (status, filed_at, report_id);
CREATE INDEX ON report_list USING gin (counterparts);
