ALTER TABLE "job_runs"
  -- Asked for by an event while a process had the run in hand; that process ends it at its next step.
  ADD COLUMN "cancelled_at" TIMESTAMPTZ(3),
  -- How often the process died with this run in hand since its last finished step.
  ADD COLUMN "losses" INTEGER NOT NULL DEFAULT 0;
