import { z } from 'zod'
import { basePath, withBasePath } from '@/lib/base-path'

const bytes = (fallback: number) => z.coerce.number().int().positive().default(fallback)
const database = z.url({ protocol: /^postgres(ql)?$/ })
const web = z.url({ protocol: /^https?$/ })
const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')

const Env = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    DATABASE_URL: database.optional(),
    DATABASE_POOL_SIZE: z.coerce.number().int().positive().default(10),
    DATABASE_READ_URL: database.optional(),
    DIRECT_URL: database.optional(),
    DIRECT_POOL_SIZE: z.coerce.number().int().positive().default(8),
    DATA_DIR: z.string().default('.data'),
    SIGN_UP: z.enum(['open', 'invite', 'oidc', 'closed']).default('open'),
    ADMIN_USERNAMES: z.string().default(''),
    BACKUP_DAYS: z.coerce.number().int().min(0).max(3650).default(7),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    NEXTAUTH_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
    NEXTAUTH_URL: web
      .refine(
        (url) => /^(\/[\w.-]+)*\/?$/.test(new URL(url).pathname),
        'may only have a path of letters, digits, -, _ and .',
      )
      .optional(),
    TRUST_PROXY: flag.default(false),
    API_REQUESTS_PER_MINUTE: z.coerce.number().int().positive().default(6000),
    UPSTASH_REDIS_REST_URL: web.optional(),
    UPSTASH_REDIS_REST_TOKEN: z.string().optional(),
    INNGEST_EVENT_KEY: z.string().optional(),
    INNGEST_SIGNING_KEY: z.string().optional(),
    INNGEST_BASE_URL: web.optional(),
    INNGEST_DEV: z.string().optional(),
    SPOTIFY_CLIENT_ID: z.string().optional(),
    SPOTIFY_CLIENT_SECRET: z.string().optional(),
    SPOTIFY_API_URL: web.default('https://api.spotify.com'),
    SPOTIFY_ACCOUNTS_URL: web.default('https://accounts.spotify.com'),
    OIDC_ISSUER: web.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().default('single sign-on'),
    FORWARD_PRIVATE: flag.default(false),
    DEMO: flag.default(false),
    SOURCE_URL: web.optional(),
    CONTACT: z.union([z.email(), web], 'must be an email or a web address').optional(),
    METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().optional(),
    S3_ENDPOINT: web.optional(),
    S3_BUCKET: z.string().optional(),
    S3_REGION: z.string().default('auto'),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    UPLOAD_MAX_BYTES: bytes(1024 ** 3),
    UPLOAD_MAX_FILES: bytes(200),
    UNPACKED_MAX_BYTES: bytes(4 * 1024 ** 3),
    UNPACKED_MAX_RATIO: bytes(200),
  })
  .refine((env) => !env.UPSTASH_REDIS_REST_URL === !env.UPSTASH_REDIS_REST_TOKEN, {
    path: ['UPSTASH_REDIS_REST_TOKEN'],
    error: 'UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN go together',
  })
  .refine((env) => new Set([!env.OIDC_ISSUER, !env.OIDC_CLIENT_ID, !env.OIDC_CLIENT_SECRET]).size === 1, {
    path: ['OIDC_ISSUER'],
    error: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together',
  })
  .refine((env) => !env.SMTP_URL === !env.MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'SMTP_URL and MAIL_FROM go together',
  })
  // A link in a mail must not lead to whatever host the request named.
  .refine((env) => !env.SMTP_URL || env.NEXTAUTH_URL, {
    path: ['NEXTAUTH_URL'],
    error: 'is needed with SMTP_URL: links in mails lead there',
  })
  .refine((env) => !isPgBouncer(env.DATABASE_URL) || env.DIRECT_URL, {
    path: ['DIRECT_URL'],
    error: 'is needed with pgbouncer=true in DATABASE_URL: some work keeps one connection',
  })
  .transform((env) => ({ ...env, DIRECT_URL: env.DIRECT_URL ?? env.DATABASE_URL }))

/** Whether an address says pgbouncer=true, as Prisma's do: PgBouncer in transaction mode, which knows no prepared statements. */
export const isPgBouncer = (url?: string): boolean =>
  url !== undefined && new URL(url).searchParams.get('pgbouncer') === 'true'

export type Env = z.infer<typeof Env>

/**
 * Reads and validates the environment; an empty value counts as missing. Throws with the names of invalid variables.
 */
function parseEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Env.safeParse(present)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Some environment variables are wrong (see .env.example):\n${problems.join('\n')}`)
}

export const env = parseEnv(process.env)

/** The instance's secret, from which every key is derived. Throws if it is not set. */
export function secret(): string {
  if (!env.NEXTAUTH_SECRET)
    throw new Error('NEXTAUTH_SECRET is not set. npm start and npm run demo create one for the embedded set-up.')
  return env.NEXTAUTH_SECRET
}

// Below a path, next-auth takes this for the address of its own routes.
if (env.NEXTAUTH_URL && basePath()) process.env.NEXTAUTH_URL = new URL(withBasePath('/api/auth'), env.NEXTAUTH_URL).href

// Without NEXTAUTH_URL, next-auth uses the request's host only if this is set.
process.env.AUTH_TRUST_HOST ??= '1'
