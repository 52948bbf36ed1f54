-- A run holds its place among those of its concurrency keys from its admission until it ends or waits for something,
-- also while no process has it in hand.
ALTER TABLE "job_runs" ADD COLUMN "has_turn" BOOLEAN NOT NULL DEFAULT false;
UPDATE "job_runs" SET "has_turn" = true WHERE "worker_id" IS NOT NULL AND "ended_at" IS NULL;

-- Two runs of one sending begin microseconds apart, and go in that order.
ALTER TABLE "job_runs" ALTER COLUMN "created_at" TYPE TIMESTAMPTZ(6);
