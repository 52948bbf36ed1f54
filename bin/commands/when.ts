import { z } from 'zod'
import { wallClockInstant, parseTimeText } from '@/lib/musicnlp/parse-time-text'
import { readArguments, readJsonLines } from './arguments'

const Arguments = z.object({ batch: z.string({ error: 'Name the file: --batch file.jsonl' }) })
const Now = z
  .string()
  .refine((text) => Number.isFinite(wallClockInstant(text).getTime()), 'An instant such as 2024-06-15T12:00:00Z.')
const Line = z.object({ id: z.union([z.string(), z.number()]), q: z.string(), now: Now })

/** Prints the time expressions in each line's text, as the question parser reads them. */
export async function readTimes(args: string[]) {
  const { batch } = readArguments(args, { batch: { type: 'string' } }, Arguments)
  for await (const { id, q, now } of readJsonLines(batch, Line)) {
    process.stdout.write(`${JSON.stringify({ id, ...parseTimeText(q, wallClockInstant(now)) })}\n`)
  }
}
