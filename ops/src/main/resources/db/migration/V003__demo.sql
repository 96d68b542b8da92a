-- The demo data: from which seed and first start it is made, and how far it came. One row, or none.
CREATE SCHEMA demo;
CREATE TABLE demo.load (
  one          boolean PRIMARY KEY DEFAULT true CHECK (one),
  seed         bigint NOT NULL,
  first_start  timestamptz NOT NULL,
  commands     int NOT NULL CHECK (commands >= 0),
  done_through int NOT NULL CHECK (done_through BETWEEN 0 AND commands)
);
GRANT USAGE ON SCHEMA demo TO ${keeper};
GRANT SELECT, INSERT, UPDATE ON demo.load TO ${keeper};
