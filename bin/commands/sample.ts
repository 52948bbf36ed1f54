import { z } from 'zod'
import { writeSample } from '@/lib/imports/sample/write-sample'
import { readArguments } from './arguments'

const options = {
  plays: { type: 'string' },
  seed: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  format: { type: 'string' },
} as const

const Arguments = z.object({
  words: z.tuple([z.string()], { error: 'Name the folder: sample <folder> --plays N' }),
  plays: z.coerce.number().int().min(1).max(5_000_000).optional(),
  seed: z.coerce.number().int().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  format: z.enum(['spotify_extended', 'spotify_account']).optional(),
})

/** Writes a made-up but realistic export to a folder and prints the names of its files. */
export async function sample(args: string[]) {
  const {
    words: [folder],
    ...settings
  } = readArguments(args, options, Arguments)
  for (const file of await writeSample(folder, { ...settings, today: new Date().toISOString().slice(0, 10) }))
    console.log(file)
}
