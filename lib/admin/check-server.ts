import 'server-only'
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { db } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { mailBody } from '@/lib/mail/mail-body'
import { canSendMail, sendMail } from '@/lib/mail/send-mail'
import { redis } from '@/lib/redis'
import { audit } from '@/lib/security/audit'
import { storage } from '@/lib/storage/storage'
import { publicUrl } from '@/lib/public-url'
import type { Viewer } from '@/lib/viewer'
import { requireAdministrator } from './administrator'
import type { ServerPart } from './server-state'

/** Uses each part once as the product does: stores, reads and deletes a file and a cache entry, and sends the viewer an email. */
export async function checkServer(viewer: Viewer, { address }: Caller): Promise<ServerPart[]> {
  await requireAdministrator(viewer)
  const parts = await Promise.all([
    check('Storage', 'A file was stored, read and deleted.', checkStorage),
    check('Cache', redis() ? 'Redis stored, returned and deleted an entry.' : 'In this process', checkCache),
    canSendMail
      ? check('Email', 'An email was sent to you.', () => sendTestMail(viewer))
      : { name: 'Email', ok: true, detail: 'Not set up (SMTP_URL)' },
  ])
  await audit('admin_checked_server', { userId: viewer.userId, address })
  return parts
}

async function check(name: string, detail: string, work: () => Promise<void>): Promise<ServerPart> {
  try {
    await work()
    return { name, ok: true, detail }
  } catch (error) {
    console.error(`The check of ${name.toLowerCase()} failed:`, error)
    return { name, ok: false, detail: error instanceof Error ? error.message : 'Unknown error' }
  }
}

async function checkStorage() {
  const sent = randomUUID()
  const key = await storage.put(Readable.from([sent]))
  try {
    if ((await text(await storage.read(key))) !== sent) throw new Error('The file that was read is not the one stored.')
  } finally {
    await storage.remove(key)
  }
}

async function checkCache() {
  const client = redis()
  if (!client) return
  const [key, sent] = [`musicmuse:check:${randomUUID()}`, `text:${randomUUID()}`]
  await client.set(key, sent, { ex: 60 })
  if ((await client.get(key)) !== sent) throw new Error('Redis did not return what was stored.')
  await client.del(key)
}

async function sendTestMail({ userId }: Viewer) {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })
  const body = mailBody({
    title: 'Email works',
    paragraphs: ['This MusicMuse server can send emails.'],
    button: { label: 'Administration', url: publicUrl('/admin') },
    footnote: 'You get this because you asked for a check in Administration.',
  })
  await sendMail({ to: email, subject: 'Email works', ...body })
}
