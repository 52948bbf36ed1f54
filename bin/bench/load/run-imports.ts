import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { writeSample } from '../../../lib/imports/sample/write-sample'

type Uploader = { userId: number; headers: Record<string, string> }
type Options = { origin: string; folder: string; plays: number; uploaders: Uploader[] }

const Uploaded = z.object({ import: z.object({ id: z.number() }) })
const State = z.object({ import: z.object({ status: z.string() }) })

/** Uploads a made-up history for each person and waits until all of them are imported; returns the seconds it took. */
export async function runImports({ origin, folder, plays, uploaders }: Options): Promise<number> {
  const forms = await Promise.all(
    uploaders.map(async ({ userId }) => {
      const files = await writeSample(path.join(folder, `export-${userId}`), {
        plays,
        seed: userId,
        today: '2026-11-20',
      })
      const form = new FormData()
      for (const file of files) form.append('files', new Blob([await readFile(file)]), path.basename(file))
      return form
    }),
  )
  const begun = performance.now()
  await Promise.all(
    uploaders.map(async ({ headers }, index) => {
      const response = await fetch(`${origin}/api/imports`, { method: 'POST', headers, body: forms[index] ?? null })
      if (!response.ok) throw new Error(`The upload was answered ${response.status} ${await response.text()}`)
      await untilDone(`${origin}/api/imports/${Uploaded.parse(await response.json()).import.id}`, headers)
    }),
  )
  return (performance.now() - begun) / 1000
}

async function untilDone(address: string, headers: Record<string, string>) {
  for (;;) {
    await sleep(1000)
    const { status } = State.parse(await (await fetch(address, { headers })).json()).import
    if (status === 'done') return
    if (status === 'failed') throw new Error('An import failed.')
  }
}
