-- What a personal access token may do. Tokens made before may do everything that their owner may.
CREATE TYPE "token_scope" AS ENUM ('submit', 'all');
ALTER TABLE "personal_access_tokens" ADD COLUMN "scope" "token_scope" NOT NULL DEFAULT 'all';
