-- A person's own rules: what counts as a play, what is left out, and time zones by date. Null = the defaults. As with the
-- time zone, `computed_rules` are those that the plays follow at the moment.
ALTER TABLE "user_settings"
  ADD COLUMN "rules" JSONB,
  ADD COLUMN "computed_rules" JSONB,
  -- Grows with every recomputation, so that a reader can tell that one ended meanwhile.
  ADD COLUMN "rules_version" INTEGER NOT NULL DEFAULT 0;
