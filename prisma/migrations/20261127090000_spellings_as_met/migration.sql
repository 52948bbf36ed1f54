-- A file adds its spellings below the others and a night adds them up: looking each one up cost an import a tenth of its time.
ALTER TABLE "artist_spellings" DROP CONSTRAINT "artist_spellings_pkey", DROP COLUMN "spelling_hash", ADD COLUMN "id" BIGSERIAL NOT NULL,
  ADD CONSTRAINT "artist_spellings_pkey" PRIMARY KEY ("artist_id", "id");
ALTER TABLE "album_spellings" DROP CONSTRAINT "album_spellings_pkey", DROP COLUMN "spelling_hash", ADD COLUMN "id" BIGSERIAL NOT NULL,
  ADD CONSTRAINT "album_spellings_pkey" PRIMARY KEY ("album_id", "id");
ALTER TABLE "track_spellings" DROP CONSTRAINT "track_spellings_pkey", DROP COLUMN "spelling_hash", ADD COLUMN "id" BIGSERIAL NOT NULL,
  ADD CONSTRAINT "track_spellings_pkey" PRIMARY KEY ("track_id", "id");
