import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

export const securityEvents = [
  'sign_up',
  'sign_in',
  'sign_in_failed',
  'sign_out',
  'sign_out_everywhere',
  'session_ended',
  'password_changed',
  'password_rehashed',
  'password_reset_requested',
  'password_reset',
  'email_changed',
  'token_made',
  'token_revoked',
  'spotify_linked',
  'oidc_linked',
  'second_factor_added',
  'second_factor_removed',
  'second_factor_failed',
  'recovery_code_used',
  'recovery_codes_renewed',
  'spotify_plays_connected',
  'spotify_plays_disconnected',
  'forwarding_started',
  'forwarding_stopped',
  'privacy_changed',
  'share_link_made',
  'share_link_revoked',
  'account_deleted',
  'admin_disabled_account',
  'admin_enabled_account',
  'admin_made_reset_link',
  'admin_deleted_account',
  'admin_invited',
  'admin_retried_job',
  'admin_checked_server',
] as const
export type SecurityEvent = (typeof securityEvents)[number]

type Entry = { userId: number | null; address?: string; detail?: Record<string, string | number | boolean> }

/** Writes one security event to audit_log. Never pass a password, a token or text that somebody typed. */
export async function audit(
  event: SecurityEvent,
  { userId, address, detail = {} }: Entry,
  tx: Prisma.TransactionClient = db,
): Promise<void> {
  await tx.auditEntry.create({ data: { event, userId, detail, address: address ?? null } })
}
