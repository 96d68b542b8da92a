-- What feeds the read models: where each generation stands in the log, what it could not fold, what the operator stopped.

CREATE SCHEMA processor;

-- The tables of a generation stand in a schema of their own, <name>_g<generation>. Its row is the fence of its folds: whoever
-- folds holds its lock. Position and tended_at are in no index, so that their updates stay on the page.
CREATE TABLE processor.position (
  name       text COLLATE "C" NOT NULL,
  generation integer NOT NULL CHECK (generation > 0),
  version    integer NOT NULL CHECK (version > 0),
  state      text COLLATE "C" NOT NULL CHECK (state IN ('BUILDING', 'LIVE', 'RETIRED')),
  position   bigint NOT NULL DEFAULT 0 CHECK (position >= 0),
  started_at timestamptz NOT NULL DEFAULT now(),
  tended_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (name, generation)
) WITH (fillfactor = 50);
CREATE UNIQUE INDEX one_of_a_state ON processor.position (name, version, state) WHERE state <> 'RETIRED';

-- An event that one generation could not fold; also every later event of the same aggregate, until it is mended.
CREATE TABLE processor.dead_letter (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name         text COLLATE "C" NOT NULL,
  generation   integer NOT NULL,
  position     bigint NOT NULL,
  aggregate_id text COLLATE "C" NOT NULL,
  error        text COLLATE "C" NOT NULL,
  at           timestamptz NOT NULL DEFAULT now(),
  attempts     integer NOT NULL DEFAULT 1,
  UNIQUE (name, generation, position),
  FOREIGN KEY (name, generation) REFERENCES processor.position
);
CREATE INDEX ON processor.dead_letter (name, generation, aggregate_id, position);

CREATE TABLE processor.pause (
  name  text COLLATE "C" PRIMARY KEY,
  since timestamptz NOT NULL DEFAULT now()
);

GRANT USAGE ON SCHEMA processor TO ${projector};
GRANT SELECT, INSERT, UPDATE ON processor.position TO ${projector};
GRANT SELECT, INSERT, UPDATE, DELETE ON processor.dead_letter, processor.pause TO ${projector};
