-- A file has a state that an import has not: looked at and left aside, with the reason in `error`.
CREATE TYPE "import_file_status" AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled', 'ignored');
ALTER TABLE "import_files" ALTER COLUMN "status" DROP DEFAULT;
ALTER TABLE "import_files" ALTER COLUMN "status" TYPE "import_file_status" USING "status"::text::"import_file_status";
ALTER TABLE "import_files" ALTER COLUMN "status" SET DEFAULT 'queued';

-- Live progress, and the time of rows that name no track: they are kept in sight.
ALTER TABLE "import_files" ADD COLUMN "rows_read" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "import_files" ADD COLUMN "no_track_ms" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "imports" ADD COLUMN "inspected_at" TIMESTAMPTZ(3);

-- Duplicates open into a list like every other number of the report.
ALTER TYPE "left_out_reason" ADD VALUE 'duplicate';
