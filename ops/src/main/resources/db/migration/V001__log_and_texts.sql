-- The log: events in the order of their positions. Text stands beside it, encrypted, never in it.
CREATE SCHEMA log;
CREATE TABLE log.event (
  -- Dense, from 1, given by the appender: the key is the lock (decision 0020).
  position       bigint,
  recorded_at    timestamptz NOT NULL,
  sequence       bigint NOT NULL,
  revision       int NOT NULL,
  aggregate_type text COLLATE "C" NOT NULL,
  aggregate_id   text COLLATE "C" NOT NULL,
  event_id       text COLLATE "C" NOT NULL,
  type           text COLLATE "C" NOT NULL,
  payload        bytea NOT NULL,
  meta           bytea NOT NULL,
  hash           bytea NOT NULL,
  CONSTRAINT event_position PRIMARY KEY (position) WITH (fillfactor = 100),
  CONSTRAINT event_stream UNIQUE (aggregate_id, sequence)
) WITH (autovacuum_freeze_min_age = 0);
-- Never changed, so frozen by the first vacuum that comes by; read far more often than compression saves.
ALTER TABLE log.event ALTER COLUMN payload SET STORAGE EXTERNAL, ALTER COLUMN meta SET STORAGE EXTERNAL;

CREATE FUNCTION log.refuse() RETURNS trigger LANGUAGE plpgsql AS
$$BEGIN RAISE EXCEPTION 'the log is only added to: % refused', TG_OP USING ERRCODE = '42501'; END$$;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON log.event
  FOR EACH STATEMENT EXECUTE FUNCTION log.refuse();
-- Also where session_replication_role silences triggers.
ALTER TABLE log.event ENABLE ALWAYS TRIGGER only_added_to;

GRANT USAGE ON SCHEMA log TO ${appender}, ${projector};
GRANT SELECT, INSERT ON log.event TO ${appender};
GRANT SELECT ON log.event TO ${projector};

CREATE SCHEMA text;
-- A report's data key, wrapped by the master key; without it its texts are noise.
CREATE TABLE text.data_key (
  owner       uuid PRIMARY KEY,
  key_version int NOT NULL,
  wrapped     bytea NOT NULL
);
CREATE TABLE text.sealed (
  owner      uuid NOT NULL REFERENCES text.data_key,
  field      varchar(64) COLLATE "C" NOT NULL,
  ciphertext bytea NOT NULL,
  PRIMARY KEY (owner, field)
);
-- What only the right master key can read: a node with another one refuses to start.
CREATE TABLE text.master_key (
  key_version int PRIMARY KEY,
  proof       bytea NOT NULL
);
-- The reader sees the texts of the one report that its transaction names, once it may see it.
ALTER TABLE text.data_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE text.sealed ENABLE ROW LEVEL SECURITY;
CREATE POLICY appending ON text.data_key TO ${appender} USING (true);
CREATE POLICY appending ON text.sealed TO ${appender} USING (true);
CREATE POLICY named ON text.data_key FOR SELECT TO ${reader}
  USING (owner = (SELECT nullif(current_setting('app.texts_of', true), '')::uuid));
CREATE POLICY named ON text.sealed FOR SELECT TO ${reader}
  USING (owner = (SELECT nullif(current_setting('app.texts_of', true), '')::uuid));
GRANT USAGE ON SCHEMA text TO ${appender}, ${reader}, ${keeper};
GRANT SELECT, INSERT, DELETE ON text.data_key, text.sealed TO ${appender};
GRANT SELECT ON text.data_key, text.sealed TO ${reader};
GRANT SELECT, INSERT ON text.master_key TO ${keeper};

-- A unit's own case reference, as a keyed hash: a second report with it is refused.
CREATE SCHEMA local_case;
CREATE TABLE local_case.reference (
  unit      varchar(100) COLLATE "C" NOT NULL,
  hash      bytea NOT NULL,
  report_id uuid NOT NULL,
  PRIMARY KEY (unit, hash)
);
GRANT USAGE ON SCHEMA local_case TO ${appender};
GRANT SELECT, INSERT ON local_case.reference TO ${appender};

-- Blocks of report numbers per county and quarter; gaps are allowed.
CREATE SCHEMA number;
CREATE TABLE number.block (
  county  char(2) COLLATE "C" NOT NULL,
  quarter char(6) COLLATE "C" NOT NULL,
  next    int NOT NULL,
  PRIMARY KEY (county, quarter)
);
GRANT USAGE ON SCHEMA number TO ${keeper};
GRANT SELECT, INSERT, UPDATE ON number.block TO ${keeper};

-- Read models: a schema for each generation, made by the projector; their views are what the reader sees.
CREATE SCHEMA read_model;
GRANT ALL ON SCHEMA read_model TO ${projector};
GRANT USAGE ON SCHEMA read_model TO ${reader};
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO %I', current_database(), '${projector}'); END $$;
