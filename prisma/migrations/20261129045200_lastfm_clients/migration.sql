-- The MD5 of a token that may only submit plays, encrypted: Last.fm's oldest clients prove with it that they know the token.
ALTER TABLE "personal_access_tokens" ADD COLUMN "md5_encrypted" TEXT;

-- Requests of Last.fm clients that a person allowed.
CREATE TABLE "lastfm_approvals" (
  "request_hash" TEXT NOT NULL,
  "token_id" INTEGER NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT "lastfm_approvals_pkey" PRIMARY KEY ("request_hash")
);
CREATE INDEX "lastfm_approvals_expires_at_idx" ON "lastfm_approvals"("expires_at");
ALTER TABLE "lastfm_approvals" ADD CONSTRAINT "lastfm_approvals_token_id_fkey"
  FOREIGN KEY ("token_id") REFERENCES "personal_access_tokens"("id") ON DELETE CASCADE ON UPDATE CASCADE;
