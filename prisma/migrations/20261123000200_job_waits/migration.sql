-- What the embedded runner must remember of a run between two wake-ups, whoever takes it up next.

ALTER TABLE "job_runs"
  -- The process that has the run in hand: alive while it holds the advisory lock of this number.
  ADD COLUMN "worker_id" INTEGER,
  -- Not before this instant; null while it waits for an event, another run or its key's turn.
  ADD COLUMN "wake_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "attempt" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "concurrency_keys" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "waits_for_turn" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "idempotency_key" TEXT,
  ADD COLUMN "debounce_key" TEXT,
  ADD COLUMN "parent_run_id" UUID,
  ADD COLUMN "parent_step_id" TEXT,
  ADD COLUMN "result" JSONB;

ALTER TABLE "job_steps"
  ALTER COLUMN "position" DROP NOT NULL,
  ALTER COLUMN "result" DROP NOT NULL,
  ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'StepRun',
  ADD COLUMN "attempt" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "wake_at" TIMESTAMPTZ(3),
  ADD COLUMN "event_name" TEXT,
  ADD COLUMN "condition" TEXT;

CREATE INDEX "job_runs_function_id_created_at_idx" ON "job_runs" ("function_id", "created_at");
CREATE INDEX "job_steps_event_name_idx" ON "job_steps" ("event_name");
