-- Where uploads lie: a folder of one or more processes, or a bucket. A process only reads imports of its own storage.
CREATE TABLE "storages" (
  "id" TEXT NOT NULL,
  "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "storages_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "imports" ADD COLUMN "storage_id" TEXT;
