-- An administrator may stop an account without deleting it, and invite people where sign-up is by invitation.
ALTER TABLE "users" ADD COLUMN "disabled_at" TIMESTAMPTZ(3);

CREATE TABLE "invitations" (
  "token_hash" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "invitations_pkey" PRIMARY KEY ("token_hash")
);
