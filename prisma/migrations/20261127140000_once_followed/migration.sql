-- Who has ever followed whom: a block takes the ties of two people away, and whoever is blocked could not block back.
CREATE TABLE "user_once_followed" (
    "follower_id" INTEGER NOT NULL,
    "followee_id" INTEGER NOT NULL,

    CONSTRAINT "user_once_followed_pkey" PRIMARY KEY ("follower_id","followee_id"),
    CONSTRAINT "user_once_followed_not_oneself" CHECK (follower_id <> followee_id)
);
CREATE INDEX "user_once_followed_followee_id_idx" ON "user_once_followed"("followee_id");
ALTER TABLE "user_once_followed" ADD CONSTRAINT "user_once_followed_follower_id_fkey" FOREIGN KEY ("follower_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "user_once_followed" ADD CONSTRAINT "user_once_followed_followee_id_fkey" FOREIGN KEY ("followee_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
INSERT INTO "user_once_followed" SELECT "follower_id", "followee_id" FROM "user_follows";
