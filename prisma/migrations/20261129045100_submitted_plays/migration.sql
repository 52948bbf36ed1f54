-- Plays that clients submit one by one belong to no import.
ALTER TABLE "listening_history"
  ALTER COLUMN "import_id" DROP NOT NULL,
  -- When the play began, by its client: with the track, the identity of a submitted play.
  ADD COLUMN "started_at" TIMESTAMPTZ(3),
  ADD COLUMN "track_length_ms" INTEGER,
  ADD CONSTRAINT listening_history_origin CHECK (import_id IS NOT NULL OR started_at IS NOT NULL);
-- A submission that is sent again adds nothing, also where both arrive at once.
CREATE UNIQUE INDEX listening_history_submitted ON listening_history
  (user_id, started_at, (coalesce(source_track_id, track_id))) WHERE started_at IS NOT NULL;

CREATE TABLE "now_playing" (
  "user_id" INTEGER NOT NULL,
  "artist" TEXT NOT NULL,
  "track" TEXT NOT NULL,
  "album" TEXT,
  "track_length_ms" INTEGER,
  "source" VARCHAR(40) NOT NULL,
  "client" VARCHAR(100),
  "started_at" TIMESTAMPTZ(3) NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT "now_playing_pkey" PRIMARY KEY ("user_id")
);
ALTER TABLE "now_playing" ADD CONSTRAINT "now_playing_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- How far a client has carried over a history of another service, so that it can go on there.
CREATE TABLE "latest_imports" (
  "user_id" INTEGER NOT NULL,
  "service" VARCHAR(40) NOT NULL,
  "second" BIGINT NOT NULL,

  CONSTRAINT "latest_imports_pkey" PRIMARY KEY ("user_id", "service")
);
ALTER TABLE "latest_imports" ADD CONSTRAINT "latest_imports_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
