-- Two items that a person does not want to be suggested as duplicates; the lower id comes first.
CREATE TABLE "ignored_merges" (
  "user_id" INTEGER NOT NULL,
  "kind" "item_kind" NOT NULL,
  "first_id" INTEGER NOT NULL,
  "second_id" INTEGER NOT NULL,

  CONSTRAINT "ignored_merges_pkey" PRIMARY KEY ("user_id", "kind", "first_id", "second_id")
);
ALTER TABLE "ignored_merges" ADD CONSTRAINT "ignored_merges_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
