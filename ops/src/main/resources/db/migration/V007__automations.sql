-- How far each automation has followed the log. What it then does may be done twice, never not at all.
CREATE SCHEMA automation;
CREATE TABLE automation.position (
  name     text COLLATE "C" PRIMARY KEY,
  position bigint NOT NULL CHECK (position >= 0)
);
GRANT USAGE ON SCHEMA automation TO ${keeper};
GRANT SELECT, INSERT, UPDATE ON automation.position TO ${keeper};
