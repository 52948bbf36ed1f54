-- The imports whose files list the artists of a line that is merged into the first of them; null where the person merged it.
ALTER TABLE "user_merges" ADD COLUMN "listed_in" INTEGER[];
ALTER TABLE "user_merges" ADD CONSTRAINT "user_merges_listed_in_check"
  CHECK ("listed_in" IS NULL OR ("kind" = 'artist' AND cardinality("listed_in") > 0));
