-- What was done under an Idempotency-Key, and where its events stand: never a body, for the answer is built again.
-- The key's row stands and falls with the command's events; it decides between two nodes.
CREATE SCHEMA idempotency;
CREATE TABLE idempotency.key (
  client         text COLLATE "C" NOT NULL,
  key            text COLLATE "C" NOT NULL,
  hmac           bytea NOT NULL,
  status         int NOT NULL,
  aggregate_id   uuid NOT NULL,
  first_position bigint NOT NULL,
  last_position  bigint NOT NULL,
  created_at     timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT key_used_once PRIMARY KEY (client, key)
);
-- For the pruning alone. Parts by day would be pruned for less, but a key could not be unique over all of them.
CREATE INDEX ON idempotency.key USING brin (created_at);
GRANT USAGE ON SCHEMA idempotency TO ${appender}, ${keeper};
GRANT SELECT, INSERT ON idempotency.key TO ${appender};
GRANT SELECT (created_at), DELETE ON idempotency.key TO ${keeper};
