-- Who followed since then is news. Followers from before this migration are not.
ALTER TABLE "user_settings" ADD COLUMN "followers_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
