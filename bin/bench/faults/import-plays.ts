import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { writeSample } from '@/lib/imports/sample/write-sample'

const Answer = z.object({
  import: z.object({ id: z.number(), status: z.string(), plays_added: z.number(), error: z.string().nullish() }),
})
const RETRY_MS = 500

/**
 * Uploads a made-up year of plays, each file as `edit` returns it. Returns what waits until they are imported and tells how
 * many were added.
 */
export async function importPlays(
  address: string,
  token: string,
  year: number,
  plays: number,
  edit = (json: string) => json,
) {
  const folder = path.join(tmpdir(), `musicmuse-faults-${process.pid}-${year}`)
  const [from, to] = [`${year}-01-01`, `${year}-12-20`]
  const files = await writeSample(folder, { plays, seed: year, from, to, today: '2026-11-20' })
  const body = new FormData()
  for (const file of files) body.append('files', new Blob([edit(await readFile(file, 'utf8'))]), path.basename(file))
  await rm(folder, { recursive: true, force: true })
  const headers = { authorization: `Bearer ${token}` }
  const sent = await fetch(`${address}/api/imports`, { method: 'POST', body, headers })
  if (!sent.ok) throw new Error(`The upload got ${sent.status}: ${await sent.text()}`)
  const { id } = Answer.parse(await sent.json()).import
  return async (at: string): Promise<string> => {
    for (const end = Date.now() + 300_000; Date.now() < end; await sleep(RETRY_MS)) {
      const response = await fetch(`${at}/api/imports/${id}`, { headers }).catch(() => null)
      if (!response?.ok) continue
      const { status, plays_added: added, error } = Answer.parse(await response.json()).import
      if (status === 'done') return added === plays ? 'all plays' : `${added} of ${plays} plays`
      if (status === 'failed') return `failed: ${error}`
    }
    return 'not done after 5 minutes'
  }
}
