-- Who acted, by a key that tells nothing: without its row nobody finds out any more whose it was.
CREATE SCHEMA access;
CREATE TABLE access.pseudonym (
  -- A keyed hash of issuer and subject.
  holder bytea PRIMARY KEY,
  key    uuid NOT NULL UNIQUE
);
-- The log of reads of free text: written before a text is decrypted, only added to.
CREATE TABLE access.text_reading (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  read_at   timestamptz NOT NULL,
  issuer    text COLLATE "C" NOT NULL,
  subject   text COLLATE "C" NOT NULL,
  role      text COLLATE "C" NOT NULL,
  principal text COLLATE "C",
  report_id uuid NOT NULL,
  purpose   text COLLATE "C" NOT NULL
);
CREATE INDEX ON access.text_reading (report_id, id);
GRANT USAGE ON SCHEMA access TO ${keeper};
GRANT SELECT, INSERT, DELETE ON access.pseudonym TO ${keeper};
GRANT SELECT, INSERT ON access.text_reading TO ${keeper};
