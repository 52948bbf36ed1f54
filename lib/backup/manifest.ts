import { hkdfSync } from 'node:crypto'
import { z } from 'zod'

// A backup is a zip: a member for each table in COPY's text format, the files, and this list of them as its last member.

const Member = z.object({ bytes: z.number(), sha256: z.string() })
const Table = Member.extend({ name: z.string(), columns: z.array(z.string()), rows: z.number() })
export const FileKind = z.enum(['pictures', 'uploads'])
export type FileKind = z.infer<typeof FileKind>
const File = Member.extend({ kind: FileKind, key: z.string() })

export const Manifest = z.object({
  format: z.literal('musicmuse-backup'),
  version: z.literal(1),
  createdAt: z.coerce.date(),
  /** The migrations of the database, in order */
  migrations: z.array(z.string()),
  /** Tells whether two instances have the same secret without telling the secret */
  secretFingerprint: z.string(),
  tables: z.array(Table),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
  files: z.array(File),
})
export type Manifest = z.infer<typeof Manifest>

export const manifestMember = 'backup.json'
export const secretMember = 'secret'
export const tableMember = (name: string) => `tables/${name}`
export const fileMember = ({ kind, key }: { kind: FileKind; key: string }) => `${kind}/${key}`

export const fingerprint = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'musicmuse backup v1', 16)).toString('hex')
