-- The registers: temporal reference data. Rows are only ever added. The row of the latest load says what holds for an entry
-- from its first day on; the earlier loads' rows stay as what was once believed.

CREATE SCHEMA register;

CREATE TABLE register.load (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source text COLLATE "C" NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  loaded_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (source, version)
);

CREATE TABLE register.entry (
  register text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  valid_from date NOT NULL,
  load integer NOT NULL REFERENCES register.load,
  body jsonb NOT NULL,
  PRIMARY KEY (register, id, valid_from, load)
);

GRANT USAGE ON SCHEMA register TO ${keeper}, ${reader};
GRANT SELECT ON ALL TABLES IN SCHEMA register TO ${keeper}, ${reader};
GRANT INSERT ON ALL TABLES IN SCHEMA register TO ${keeper};
