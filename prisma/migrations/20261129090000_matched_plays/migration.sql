-- Plays of several sources that are one listening (`matched_to`, see 20261129081500_included_plays).

-- What a play took from the others of its listening: it is cleared when they go.
ALTER TABLE "listening_history" ADD COLUMN "filled" TEXT[];
CREATE INDEX listening_history_matched ON listening_history (user_id, matched_to) WHERE matched_to IS NOT NULL;

-- Two plays that the person called two. They are known by what their sources tell, so that it still holds when an import
-- is removed and made again.
CREATE TABLE "separated_plays" (
  "user_id" INTEGER NOT NULL,
  "first_play" TEXT NOT NULL,
  "second_play" TEXT NOT NULL,

  CONSTRAINT "separated_plays_pkey" PRIMARY KEY ("user_id", "first_play", "second_play")
);
ALTER TABLE "separated_plays" ADD CONSTRAINT "separated_plays_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
