import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { sampleFiles } from './sample-files'

const DAY = 86_400_000
const CivilDate = z.iso.date()

/** The options of `musicmuse sample`. Without dates, the eight years up to `today`. */
export const SampleInput = z
  .object({
    plays: z.coerce.number().int().min(1).max(5_000_000).default(60_000),
    seed: z.coerce.number().int().default(1),
    from: CivilDate.optional(),
    to: CivilDate.optional(),
    shared: z.object({ seed: z.int(), part: z.number().min(0).max(1) }).optional(),
    format: z.enum(['spotify_extended', 'spotify_account']).default('spotify_extended'),
    today: CivilDate,
  })
  .transform(({ from, to, today, ...rest }) => ({
    ...rest,
    to: to ?? today,
    from: from ?? eightYearsBefore(to ?? today),
  }))
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'The last day comes before the first.' })

/** Writes a made-up export into a folder; returns the paths of its files. */
export async function writeSample(folder: string, input: z.input<typeof SampleInput>): Promise<string[]> {
  const options = SampleInput.parse(input)
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const { name, text } of sampleFiles(options)) {
    const file = path.join(folder, name)
    await writeFile(file, text)
    paths.push(file)
  }
  return paths
}

function eightYearsBefore(date: string): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCFullYear(at.getUTCFullYear() - 8)
  return new Date(at.getTime() + DAY).toISOString().slice(0, 10)
}
