-- CreateEnum
CREATE TYPE "audience" AS ENUM ('everyone', 'friends', 'only_me');

-- CreateEnum
CREATE TYPE "theme" AS ENUM ('light', 'dark', 'system');

-- CreateEnum
CREATE TYPE "hemisphere" AS ENUM ('north', 'south');

-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "left_out_reason" AS ENUM ('podcast', 'audiobook', 'no_track', 'bad_time', 'bad_row');

-- CreateEnum
CREATE TYPE "platform_family" AS ENUM ('ios', 'android', 'windows', 'macos', 'linux', 'web', 'cast', 'tv', 'speaker', 'console', 'car', 'other');

-- CreateEnum
CREATE TYPE "item_kind" AS ENUM ('track', 'album', 'artist');

-- CreateEnum
CREATE TYPE "event_category" AS ENUM ('relationship', 'education', 'career', 'travel', 'health', 'personal', 'other');

-- CreateTable
CREATE TABLE "users" (
    "id" SERIAL NOT NULL,
    "username" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT,
    "display_name" TEXT,
    "bio" TEXT,
    "image_key" TEXT,
    "history_version" INTEGER NOT NULL DEFAULT 0,
    "history_changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_settings" (
    "user_id" INTEGER NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "computed_time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "theme" "theme" NOT NULL DEFAULT 'system',
    "week_start" SMALLINT NOT NULL DEFAULT 1,
    "hemisphere" "hemisphere" NOT NULL DEFAULT 'north',
    "country" CHAR(2) NOT NULL DEFAULT 'US',
    "profile_audience" "audience" NOT NULL DEFAULT 'everyone',
    "statistics_audience" "audience" NOT NULL DEFAULT 'friends',
    "history_audience" "audience" NOT NULL DEFAULT 'only_me',
    "events_audience" "audience" NOT NULL DEFAULT 'only_me',
    "hall_of_fame_audience" "audience" NOT NULL DEFAULT 'everyone',
    "follows_audience" "audience" NOT NULL DEFAULT 'friends',
    "comparison_audience" "audience" NOT NULL DEFAULT 'friends',

    CONSTRAINT "user_settings_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id_hash" TEXT NOT NULL,
    "user_id" INTEGER NOT NULL,
    "device" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "personal_access_tokens" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "last_four" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "personal_access_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oauth_accounts" (
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "user_id" INTEGER NOT NULL,
    "access_token_encrypted" TEXT,
    "refresh_token_encrypted" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "oauth_accounts_pkey" PRIMARY KEY ("provider","provider_account_id")
);

-- CreateTable
CREATE TABLE "audit_log" (
    "id" BIGSERIAL NOT NULL,
    "user_id" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "event" TEXT NOT NULL,
    "address" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "artists" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,

    CONSTRAINT "artists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "albums" (
    "id" SERIAL NOT NULL,
    "artist_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,

    CONSTRAINT "albums_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tracks" (
    "id" SERIAL NOT NULL,
    "artist_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,

    CONSTRAINT "tracks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "track_uris" (
    "uri" TEXT NOT NULL,
    "track_id" INTEGER NOT NULL,
    "album_id" INTEGER,

    CONSTRAINT "track_uris_pkey" PRIMARY KEY ("uri")
);

-- CreateTable
CREATE TABLE "artist_spellings" (
    "artist_id" INTEGER NOT NULL,
    "spelling_hash" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "times" INTEGER NOT NULL,

    CONSTRAINT "artist_spellings_pkey" PRIMARY KEY ("artist_id","spelling_hash")
);

-- CreateTable
CREATE TABLE "album_spellings" (
    "album_id" INTEGER NOT NULL,
    "spelling_hash" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "times" INTEGER NOT NULL,

    CONSTRAINT "album_spellings_pkey" PRIMARY KEY ("album_id","spelling_hash")
);

-- CreateTable
CREATE TABLE "track_spellings" (
    "track_id" INTEGER NOT NULL,
    "spelling_hash" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "times" INTEGER NOT NULL,

    CONSTRAINT "track_spellings_pkey" PRIMARY KEY ("track_id","spelling_hash")
);

-- CreateTable
CREATE TABLE "listening_history" (
    "user_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "played_at" TIMESTAMPTZ(3) NOT NULL,
    "ms_played" INTEGER NOT NULL,
    "track_id" INTEGER NOT NULL,
    "artist_id" INTEGER NOT NULL,
    "album_id" INTEGER,
    "source_track_id" INTEGER,
    "source_album_id" INTEGER,
    "import_id" INTEGER NOT NULL,
    "local_date" DATE NOT NULL,
    "local_hour" SMALLINT NOT NULL,
    "local_weekday" SMALLINT NOT NULL,
    "is_skip" BOOLEAN NOT NULL,
    "platform" "platform_family",
    "platform_text" VARCHAR(100),
    "country" CHAR(2),
    "reason_start" VARCHAR(40),
    "reason_end" VARCHAR(40),
    "shuffle" BOOLEAN,
    "skipped" BOOLEAN,
    "offline" BOOLEAN,
    "incognito" BOOLEAN,
    "source" VARCHAR(40) NOT NULL,

    CONSTRAINT "listening_history_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "repeated_plays" (
    "user_id" INTEGER NOT NULL,
    "play_id" BIGINT NOT NULL,
    "import_id" INTEGER NOT NULL,

    CONSTRAINT "repeated_plays_pkey" PRIMARY KEY ("user_id","play_id","import_id")
);

-- CreateTable
CREATE TABLE "deleted_plays" (
    "user_id" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "played_at" TIMESTAMPTZ(3) NOT NULL,
    "ms_played" INTEGER NOT NULL,
    "track_id" INTEGER NOT NULL,
    "play" JSONB NOT NULL,
    "deleted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deleted_plays_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "imports" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "status" "import_status" NOT NULL DEFAULT 'queued',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "imports_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "import_files" (
    "user_id" INTEGER NOT NULL,
    "import_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "storage_key" TEXT,
    "member" TEXT,
    "format" TEXT,
    "status" "import_status" NOT NULL DEFAULT 'queued',
    "error" TEXT,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "bytes_read" BIGINT NOT NULL DEFAULT 0,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "plays_added" INTEGER NOT NULL DEFAULT 0,
    "duplicates" INTEGER NOT NULL DEFAULT 0,
    "podcast" INTEGER NOT NULL DEFAULT 0,
    "audiobook" INTEGER NOT NULL DEFAULT 0,
    "no_track" INTEGER NOT NULL DEFAULT 0,
    "bad_time" INTEGER NOT NULL DEFAULT 0,
    "bad_row" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "import_files_pkey" PRIMARY KEY ("user_id","import_id","id")
);

-- CreateTable
CREATE TABLE "import_left_out" (
    "user_id" INTEGER NOT NULL,
    "import_id" INTEGER NOT NULL,
    "file_id" INTEGER NOT NULL,
    "reason" "left_out_reason" NOT NULL,
    "position" INTEGER NOT NULL,
    "title" VARCHAR(300),
    "ms_played" INTEGER,
    "detail" VARCHAR(300),

    CONSTRAINT "import_left_out_pkey" PRIMARY KEY ("user_id","import_id","file_id","reason","position")
);

-- CreateTable
CREATE TABLE "user_merges" (
    "user_id" INTEGER NOT NULL,
    "kind" "item_kind" NOT NULL,
    "source_id" INTEGER NOT NULL,
    "target_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_merges_pkey" PRIMARY KEY ("user_id","kind","source_id")
);

-- CreateTable
CREATE TABLE "user_events" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "start_date" DATE NOT NULL,
    "end_date" DATE,
    "repeats_yearly" BOOLEAN NOT NULL DEFAULT false,
    "description" VARCHAR(2000),
    "category" "event_category" NOT NULL DEFAULT 'other',
    "color" CHAR(7) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_events_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "user_follows" (
    "follower_id" INTEGER NOT NULL,
    "followee_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_follows_pkey" PRIMARY KEY ("follower_id","followee_id")
);

-- CreateTable
CREATE TABLE "user_blocks" (
    "blocker_id" INTEGER NOT NULL,
    "blocked_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_blocks_pkey" PRIMARY KEY ("blocker_id","blocked_id")
);

-- CreateTable
CREATE TABLE "user_hall_of_fame" (
    "user_id" INTEGER NOT NULL,
    "kind" "item_kind" NOT NULL,
    "place" SMALLINT NOT NULL,
    "track_id" INTEGER,
    "album_id" INTEGER,
    "artist_id" INTEGER,

    CONSTRAINT "user_hall_of_fame_pkey" PRIMARY KEY ("user_id","kind","place")
);

-- CreateTable
CREATE TABLE "share_links" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "token_hash" TEXT NOT NULL,
    "token_encrypted" TEXT NOT NULL,
    "view" VARCHAR(20) NOT NULL,
    "params" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_links_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "muse_questions" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "query" VARCHAR(500) NOT NULL,
    "answer" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "muse_questions_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "user_exports" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "status" "import_status" NOT NULL DEFAULT 'queued',
    "storage_key" TEXT,
    "bytes" BIGINT,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_exports_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "view_refreshes" (
    "view_name" TEXT NOT NULL,
    "snapshot_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "view_refreshes_pkey" PRIMARY KEY ("view_name")
);

-- CreateTable
CREATE TABLE "job_runs" (
    "id" UUID NOT NULL,
    "function_id" TEXT NOT NULL,
    "event" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "job_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_steps" (
    "run_id" UUID NOT NULL,
    "step_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "result" JSONB NOT NULL,

    CONSTRAINT "job_steps_pkey" PRIMARY KEY ("run_id","step_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_username_key" ON "users"("username");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "personal_access_tokens_token_hash_key" ON "personal_access_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "personal_access_tokens_user_id_idx" ON "personal_access_tokens"("user_id");

-- CreateIndex
CREATE INDEX "oauth_accounts_user_id_idx" ON "oauth_accounts"("user_id");

-- CreateIndex
CREATE INDEX "audit_log_user_id_at_idx" ON "audit_log"("user_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "artists_name_key_key" ON "artists"("name_key");

-- CreateIndex
CREATE UNIQUE INDEX "albums_artist_id_name_key_key" ON "albums"("artist_id", "name_key");

-- CreateIndex
CREATE UNIQUE INDEX "tracks_artist_id_name_key_key" ON "tracks"("artist_id", "name_key");

-- CreateIndex
CREATE INDEX "track_uris_track_id_idx" ON "track_uris"("track_id");

-- CreateIndex
CREATE INDEX "track_uris_album_id_idx" ON "track_uris"("album_id");

-- CreateIndex
CREATE INDEX "listening_history_track_id_user_id_played_at_idx" ON "listening_history"("track_id", "user_id", "played_at");

-- CreateIndex
CREATE INDEX "listening_history_artist_id_user_id_played_at_idx" ON "listening_history"("artist_id", "user_id", "played_at");

-- CreateIndex
CREATE INDEX "listening_history_album_id_user_id_played_at_idx" ON "listening_history"("album_id", "user_id", "played_at");

-- CreateIndex
CREATE INDEX "listening_history_user_id_import_id_idx" ON "listening_history"("user_id", "import_id");

-- CreateIndex
CREATE INDEX "repeated_plays_user_id_import_id_idx" ON "repeated_plays"("user_id", "import_id");

-- CreateIndex
CREATE INDEX "deleted_plays_user_id_played_at_track_id_ms_played_idx" ON "deleted_plays"("user_id", "played_at", "track_id", "ms_played");

-- CreateIndex
CREATE INDEX "user_follows_followee_id_idx" ON "user_follows"("followee_id");

-- CreateIndex
CREATE INDEX "user_blocks_blocked_id_idx" ON "user_blocks"("blocked_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_hall_of_fame_user_id_track_id_key" ON "user_hall_of_fame"("user_id", "track_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_hall_of_fame_user_id_album_id_key" ON "user_hall_of_fame"("user_id", "album_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_hall_of_fame_user_id_artist_id_key" ON "user_hall_of_fame"("user_id", "artist_id");

-- CreateIndex
CREATE UNIQUE INDEX "share_links_token_hash_key" ON "share_links"("token_hash");

-- CreateIndex
CREATE INDEX "muse_questions_user_id_asked_at_idx" ON "muse_questions"("user_id", "asked_at");

-- CreateIndex
CREATE INDEX "job_runs_ended_at_idx" ON "job_runs"("ended_at");

-- AddForeignKey
ALTER TABLE "user_settings" ADD CONSTRAINT "user_settings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_access_tokens" ADD CONSTRAINT "personal_access_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oauth_accounts" ADD CONSTRAINT "oauth_accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "albums" ADD CONSTRAINT "albums_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artists"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tracks" ADD CONSTRAINT "tracks_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artists"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_uris" ADD CONSTRAINT "track_uris_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "tracks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_uris" ADD CONSTRAINT "track_uris_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "albums"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artist_spellings" ADD CONSTRAINT "artist_spellings_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artists"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album_spellings" ADD CONSTRAINT "album_spellings_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "albums"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_spellings" ADD CONSTRAINT "track_spellings_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "tracks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listening_history" ADD CONSTRAINT "listening_history_user_id_import_id_fkey" FOREIGN KEY ("user_id", "import_id") REFERENCES "imports"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listening_history" ADD CONSTRAINT "listening_history_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "tracks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listening_history" ADD CONSTRAINT "listening_history_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artists"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listening_history" ADD CONSTRAINT "listening_history_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "albums"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listening_history" ADD CONSTRAINT "listening_history_source_track_id_fkey" FOREIGN KEY ("source_track_id") REFERENCES "tracks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listening_history" ADD CONSTRAINT "listening_history_source_album_id_fkey" FOREIGN KEY ("source_album_id") REFERENCES "albums"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "repeated_plays" ADD CONSTRAINT "repeated_plays_user_id_play_id_fkey" FOREIGN KEY ("user_id", "play_id") REFERENCES "listening_history"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "repeated_plays" ADD CONSTRAINT "repeated_plays_user_id_import_id_fkey" FOREIGN KEY ("user_id", "import_id") REFERENCES "imports"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deleted_plays" ADD CONSTRAINT "deleted_plays_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_user_id_import_id_fkey" FOREIGN KEY ("user_id", "import_id") REFERENCES "imports"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_left_out" ADD CONSTRAINT "import_left_out_user_id_import_id_file_id_fkey" FOREIGN KEY ("user_id", "import_id", "file_id") REFERENCES "import_files"("user_id", "import_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_merges" ADD CONSTRAINT "user_merges_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_events" ADD CONSTRAINT "user_events_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_follows" ADD CONSTRAINT "user_follows_follower_id_fkey" FOREIGN KEY ("follower_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_follows" ADD CONSTRAINT "user_follows_followee_id_fkey" FOREIGN KEY ("followee_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_blocks" ADD CONSTRAINT "user_blocks_blocker_id_fkey" FOREIGN KEY ("blocker_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_blocks" ADD CONSTRAINT "user_blocks_blocked_id_fkey" FOREIGN KEY ("blocked_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_hall_of_fame" ADD CONSTRAINT "user_hall_of_fame_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_hall_of_fame" ADD CONSTRAINT "user_hall_of_fame_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "tracks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_hall_of_fame" ADD CONSTRAINT "user_hall_of_fame_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "albums"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_hall_of_fame" ADD CONSTRAINT "user_hall_of_fame_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artists"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "muse_questions" ADD CONSTRAINT "muse_questions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_exports" ADD CONSTRAINT "user_exports_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_steps" ADD CONSTRAINT "job_steps_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "job_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma cannot say.

-- Which play is which: (user, track as the file said it, instant, duration). The rest of the row that questions
-- need rides along, so that one person's figures are read from the index alone.
CREATE UNIQUE INDEX listening_history_identity ON listening_history
  (user_id, played_at, (coalesce(source_track_id, track_id)), ms_played)
  INCLUDE (track_id, artist_id, album_id, local_date, local_hour, local_weekday, is_skip, platform);
CREATE INDEX listening_history_source_track ON listening_history (source_track_id, user_id) WHERE source_track_id IS NOT NULL;
CREATE INDEX listening_history_source_album ON listening_history (source_album_id, user_id) WHERE source_album_id IS NOT NULL;

-- New rows are marked all-visible soon after an import, so that index-only scans stay index-only.
ALTER TABLE listening_history SET (
  autovacuum_vacuum_insert_threshold = 50000, autovacuum_vacuum_insert_scale_factor = 0,
  autovacuum_analyze_threshold = 50000, autovacuum_analyze_scale_factor = 0.02);

ALTER TABLE users
  ADD CONSTRAINT users_username_form CHECK (username ~ '^[a-z0-9_-]{3,30}$'),
  ADD CONSTRAINT users_email_lower_case CHECK (email = lower(email)),
  ADD CONSTRAINT users_history_version CHECK (history_version >= 0);
ALTER TABLE user_settings ADD CONSTRAINT user_settings_week_start CHECK (week_start IN (0, 1));
ALTER TABLE listening_history
  ADD CONSTRAINT listening_history_ms_played CHECK (ms_played BETWEEN 0 AND 86400000),
  ADD CONSTRAINT listening_history_local_hour CHECK (local_hour BETWEEN 0 AND 23),
  ADD CONSTRAINT listening_history_local_weekday CHECK (local_weekday BETWEEN 0 AND 6);
ALTER TABLE import_files
  ADD CONSTRAINT import_files_add_up CHECK
    (rows = plays_added + duplicates + podcast + audiobook + no_track + bad_time + bad_row);
ALTER TABLE user_merges ADD CONSTRAINT user_merges_not_itself CHECK (source_id <> target_id);
ALTER TABLE user_events
  ADD CONSTRAINT user_events_name CHECK (length(name) BETWEEN 1 AND 100),
  ADD CONSTRAINT user_events_dates CHECK (end_date IS NULL OR end_date >= start_date),
  ADD CONSTRAINT user_events_yearly_is_one_day CHECK (NOT repeats_yearly OR end_date IS NULL),
  ADD CONSTRAINT user_events_color CHECK (color ~ '^#[0-9a-f]{6}$');
ALTER TABLE user_follows ADD CONSTRAINT user_follows_not_oneself CHECK (follower_id <> followee_id);
ALTER TABLE user_blocks ADD CONSTRAINT user_blocks_not_oneself CHECK (blocker_id <> blocked_id);
ALTER TABLE user_hall_of_fame
  ADD CONSTRAINT user_hall_of_fame_place CHECK (place BETWEEN 1 AND 3),
  ADD CONSTRAINT user_hall_of_fame_one_item CHECK (
    (kind = 'track') = (track_id IS NOT NULL) AND
    (kind = 'album') = (album_id IS NOT NULL) AND
    (kind = 'artist') = (artist_id IS NOT NULL));
