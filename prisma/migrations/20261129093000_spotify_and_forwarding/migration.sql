-- People who let MusicMuse read their plays from Spotify, and servers that plays are passed on to. Tokens are encrypted.

CREATE TABLE "spotify_connections" (
  "user_id" INTEGER NOT NULL,
  "access_token_encrypted" TEXT NOT NULL,
  "refresh_token_encrypted" TEXT NOT NULL,
  "access_expires_at" TIMESTAMPTZ(3) NOT NULL,
  "consented_at" TIMESTAMPTZ(3) NOT NULL,
  "ended_at" TIMESTAMPTZ(3),
  "read_up_to" TIMESTAMPTZ(3),
  "read_at" TIMESTAMPTZ(3),
  "next_poll_at" TIMESTAMPTZ(3) NOT NULL,
  "failures" INTEGER NOT NULL DEFAULT 0,
  "problem" TEXT,

  CONSTRAINT "spotify_connections_pkey" PRIMARY KEY ("user_id")
);
ALTER TABLE "spotify_connections" ADD CONSTRAINT "spotify_connections_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "forwardings" (
  "user_id" INTEGER NOT NULL,
  "server" TEXT NOT NULL,
  "username" TEXT,
  "token_encrypted" TEXT NOT NULL,
  "last_play_id" BIGINT NOT NULL,
  "forwarded_at" TIMESTAMPTZ(3),
  "stopped_at" TIMESTAMPTZ(3),
  "problem" TEXT,

  CONSTRAINT "forwardings_pkey" PRIMARY KEY ("user_id")
);
ALTER TABLE "forwardings" ADD CONSTRAINT "forwardings_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
