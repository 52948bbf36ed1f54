-- How far the clock of the device was from UTC, in minutes, where a file tells it (Apple Music): time zones by date are
-- proposed from it.
ALTER TABLE "listening_history"
  ADD COLUMN "utc_offset" SMALLINT,
  ADD CONSTRAINT listening_history_utc_offset CHECK (utc_offset BETWEEN -720 AND 840) NOT VALID;
