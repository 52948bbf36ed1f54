-- Ids never change, so nothing has to follow them. Citus refuses ON UPDATE CASCADE where a key contains the person's id.
ALTER TABLE "album_spellings"
  DROP CONSTRAINT "album_spellings_album_id_fkey",
  ADD CONSTRAINT "album_spellings_album_id_fkey"
    FOREIGN KEY (album_id) REFERENCES albums(id) ON DELETE CASCADE;
ALTER TABLE "albums"
  DROP CONSTRAINT "albums_artist_id_fkey",
  ADD CONSTRAINT "albums_artist_id_fkey"
    FOREIGN KEY (artist_id) REFERENCES artists(id) ON DELETE RESTRICT;
ALTER TABLE "artist_spellings"
  DROP CONSTRAINT "artist_spellings_artist_id_fkey",
  ADD CONSTRAINT "artist_spellings_artist_id_fkey"
    FOREIGN KEY (artist_id) REFERENCES artists(id) ON DELETE CASCADE;
ALTER TABLE "audit_log"
  DROP CONSTRAINT "audit_log_user_id_fkey",
  ADD CONSTRAINT "audit_log_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "deleted_plays"
  DROP CONSTRAINT "deleted_plays_user_id_fkey",
  ADD CONSTRAINT "deleted_plays_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "forwardings"
  DROP CONSTRAINT "forwardings_user_id_fkey",
  ADD CONSTRAINT "forwardings_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "ignored_merges"
  DROP CONSTRAINT "ignored_merges_user_id_fkey",
  ADD CONSTRAINT "ignored_merges_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "import_files"
  DROP CONSTRAINT "import_files_user_id_import_id_fkey",
  ADD CONSTRAINT "import_files_user_id_import_id_fkey"
    FOREIGN KEY (user_id, import_id) REFERENCES imports(user_id, id) ON DELETE CASCADE;
ALTER TABLE "import_report_rows"
  DROP CONSTRAINT "import_report_rows_user_id_import_id_file_id_fkey",
  ADD CONSTRAINT "import_report_rows_user_id_import_id_file_id_fkey"
    FOREIGN KEY (user_id, import_id, file_id) REFERENCES import_files(user_id, import_id, id) ON DELETE CASCADE;
ALTER TABLE "imports"
  DROP CONSTRAINT "imports_user_id_fkey",
  ADD CONSTRAINT "imports_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "job_steps"
  DROP CONSTRAINT "job_steps_run_id_fkey",
  ADD CONSTRAINT "job_steps_run_id_fkey"
    FOREIGN KEY (run_id) REFERENCES job_runs(id) ON DELETE CASCADE;
ALTER TABLE "lastfm_approvals"
  DROP CONSTRAINT "lastfm_approvals_token_id_fkey",
  ADD CONSTRAINT "lastfm_approvals_token_id_fkey"
    FOREIGN KEY (token_id) REFERENCES personal_access_tokens(id) ON DELETE CASCADE;
ALTER TABLE "latest_imports"
  DROP CONSTRAINT "latest_imports_user_id_fkey",
  ADD CONSTRAINT "latest_imports_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "listening_history"
  DROP CONSTRAINT "listening_history_album_id_fkey",
  ADD CONSTRAINT "listening_history_album_id_fkey"
    FOREIGN KEY (album_id) REFERENCES albums(id) ON DELETE RESTRICT;
ALTER TABLE "listening_history"
  DROP CONSTRAINT "listening_history_artist_id_fkey",
  ADD CONSTRAINT "listening_history_artist_id_fkey"
    FOREIGN KEY (artist_id) REFERENCES artists(id) ON DELETE RESTRICT;
ALTER TABLE "listening_history"
  DROP CONSTRAINT "listening_history_source_album_id_fkey",
  ADD CONSTRAINT "listening_history_source_album_id_fkey"
    FOREIGN KEY (source_album_id) REFERENCES albums(id) ON DELETE RESTRICT;
ALTER TABLE "listening_history"
  DROP CONSTRAINT "listening_history_source_track_id_fkey",
  ADD CONSTRAINT "listening_history_source_track_id_fkey"
    FOREIGN KEY (source_track_id) REFERENCES tracks(id) ON DELETE RESTRICT;
ALTER TABLE "listening_history"
  DROP CONSTRAINT "listening_history_track_id_fkey",
  ADD CONSTRAINT "listening_history_track_id_fkey"
    FOREIGN KEY (track_id) REFERENCES tracks(id) ON DELETE RESTRICT;
ALTER TABLE "listening_history"
  DROP CONSTRAINT "listening_history_user_id_import_id_fkey",
  ADD CONSTRAINT "listening_history_user_id_import_id_fkey"
    FOREIGN KEY (user_id, import_id) REFERENCES imports(user_id, id) ON DELETE CASCADE;
ALTER TABLE "muse_questions"
  DROP CONSTRAINT "muse_questions_user_id_fkey",
  ADD CONSTRAINT "muse_questions_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "now_playing"
  DROP CONSTRAINT "now_playing_user_id_fkey",
  ADD CONSTRAINT "now_playing_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "oauth_accounts"
  DROP CONSTRAINT "oauth_accounts_user_id_fkey",
  ADD CONSTRAINT "oauth_accounts_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "personal_access_tokens"
  DROP CONSTRAINT "personal_access_tokens_user_id_fkey",
  ADD CONSTRAINT "personal_access_tokens_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "repeated_plays"
  DROP CONSTRAINT "repeated_plays_user_id_import_id_fkey",
  ADD CONSTRAINT "repeated_plays_user_id_import_id_fkey"
    FOREIGN KEY (user_id, import_id) REFERENCES imports(user_id, id) ON DELETE CASCADE;
ALTER TABLE "repeated_plays"
  DROP CONSTRAINT "repeated_plays_user_id_play_id_fkey",
  ADD CONSTRAINT "repeated_plays_user_id_play_id_fkey"
    FOREIGN KEY (user_id, play_id) REFERENCES listening_history(user_id, id) ON DELETE CASCADE;
ALTER TABLE "separated_plays"
  DROP CONSTRAINT "separated_plays_user_id_fkey",
  ADD CONSTRAINT "separated_plays_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "sessions"
  DROP CONSTRAINT "sessions_user_id_fkey",
  ADD CONSTRAINT "sessions_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "share_links"
  DROP CONSTRAINT "share_links_user_id_fkey",
  ADD CONSTRAINT "share_links_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "spotify_connections"
  DROP CONSTRAINT "spotify_connections_user_id_fkey",
  ADD CONSTRAINT "spotify_connections_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "track_spellings"
  DROP CONSTRAINT "track_spellings_track_id_fkey",
  ADD CONSTRAINT "track_spellings_track_id_fkey"
    FOREIGN KEY (track_id) REFERENCES tracks(id) ON DELETE CASCADE;
ALTER TABLE "track_uris"
  DROP CONSTRAINT "track_uris_album_id_fkey",
  ADD CONSTRAINT "track_uris_album_id_fkey"
    FOREIGN KEY (album_id) REFERENCES albums(id) ON DELETE SET NULL;
ALTER TABLE "track_uris"
  DROP CONSTRAINT "track_uris_track_id_fkey",
  ADD CONSTRAINT "track_uris_track_id_fkey"
    FOREIGN KEY (track_id) REFERENCES tracks(id) ON DELETE CASCADE;
ALTER TABLE "tracks"
  DROP CONSTRAINT "tracks_artist_id_fkey",
  ADD CONSTRAINT "tracks_artist_id_fkey"
    FOREIGN KEY (artist_id) REFERENCES artists(id) ON DELETE RESTRICT;
ALTER TABLE "user_blocks"
  DROP CONSTRAINT "user_blocks_blocked_id_fkey",
  ADD CONSTRAINT "user_blocks_blocked_id_fkey"
    FOREIGN KEY (blocked_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "user_blocks"
  DROP CONSTRAINT "user_blocks_blocker_id_fkey",
  ADD CONSTRAINT "user_blocks_blocker_id_fkey"
    FOREIGN KEY (blocker_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "user_events"
  DROP CONSTRAINT "user_events_user_id_fkey",
  ADD CONSTRAINT "user_events_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "user_exports"
  DROP CONSTRAINT "user_exports_user_id_fkey",
  ADD CONSTRAINT "user_exports_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "user_follows"
  DROP CONSTRAINT "user_follows_followee_id_fkey",
  ADD CONSTRAINT "user_follows_followee_id_fkey"
    FOREIGN KEY (followee_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "user_follows"
  DROP CONSTRAINT "user_follows_follower_id_fkey",
  ADD CONSTRAINT "user_follows_follower_id_fkey"
    FOREIGN KEY (follower_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "user_hall_of_fame"
  DROP CONSTRAINT "user_hall_of_fame_album_id_fkey",
  ADD CONSTRAINT "user_hall_of_fame_album_id_fkey"
    FOREIGN KEY (album_id) REFERENCES albums(id) ON DELETE CASCADE;
ALTER TABLE "user_hall_of_fame"
  DROP CONSTRAINT "user_hall_of_fame_artist_id_fkey",
  ADD CONSTRAINT "user_hall_of_fame_artist_id_fkey"
    FOREIGN KEY (artist_id) REFERENCES artists(id) ON DELETE CASCADE;
ALTER TABLE "user_hall_of_fame"
  DROP CONSTRAINT "user_hall_of_fame_track_id_fkey",
  ADD CONSTRAINT "user_hall_of_fame_track_id_fkey"
    FOREIGN KEY (track_id) REFERENCES tracks(id) ON DELETE CASCADE;
ALTER TABLE "user_hall_of_fame"
  DROP CONSTRAINT "user_hall_of_fame_user_id_fkey",
  ADD CONSTRAINT "user_hall_of_fame_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "user_merges"
  DROP CONSTRAINT "user_merges_user_id_fkey",
  ADD CONSTRAINT "user_merges_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "user_once_followed"
  DROP CONSTRAINT "user_once_followed_followee_id_fkey",
  ADD CONSTRAINT "user_once_followed_followee_id_fkey"
    FOREIGN KEY (followee_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "user_once_followed"
  DROP CONSTRAINT "user_once_followed_follower_id_fkey",
  ADD CONSTRAINT "user_once_followed_follower_id_fkey"
    FOREIGN KEY (follower_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "user_settings"
  DROP CONSTRAINT "user_settings_user_id_fkey",
  ADD CONSTRAINT "user_settings_user_id_fkey"
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ANALYZE "listening_history";
