-- Imports that wait for their owner where something in a file had to be guessed.

ALTER TYPE "import_status" ADD VALUE 'needs_review' AFTER 'running';
-- What the owner said in advance, and per file: guesses, or what the owner said or confirmed.
ALTER TABLE "imports" ADD COLUMN "choices" JSONB;
ALTER TABLE "import_files" ADD COLUMN "choices" JSONB;
