-- A second factor at sign-in: codes of an authenticator app (RFC 6238), and recovery codes for who has lost it.
CREATE TABLE "second_factors" (
  "user_id" INTEGER NOT NULL,
  "secret_encrypted" TEXT NOT NULL,
  "confirmed_at" TIMESTAMPTZ(3),
  "last_step" INTEGER NOT NULL DEFAULT 0,
  "recovery_hashes" TEXT[] NOT NULL DEFAULT '{}',
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "second_factors_pkey" PRIMARY KEY ("user_id"),
  CONSTRAINT "second_factors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id")
    ON DELETE CASCADE ON UPDATE NO ACTION
);
