import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { AskInput } from '@/lib/musicnlp/ask-input'
import { ask, type Reply } from '@/lib/musicnlp/client'
import { ConversationContext } from '@/lib/musicnlp/question/conversation-context'
import type { Viewer } from '@/lib/viewer'
import { readArguments, readJsonLines } from './arguments'
import { viewerByUsername } from './viewer-by-username'

const options = { json: { type: 'boolean' }, now: { type: 'string' }, batch: { type: 'string' } } as const

/** An instant. Without an offset it is read in the time zone of the person who asks. */
const Instant = z.iso.datetime({ offset: true, local: true, error: 'An instant such as 2024-06-15T12:00:00Z.' })
const usage = 'ask <username> "<question>" [--now ISO] [--json], or ask <username> --batch <file.jsonl>'
const Arguments = z.object({
  words: z.array(z.string()).min(1, usage).max(2, `${usage}; put the question in quotes.`),
  json: z.boolean().default(false),
  now: Instant.optional(),
  batch: z.string().optional(),
})

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  query: z.string(),
  now: Instant.optional(),
  after: z.array(z.string()).default([]),
})

/** Answers one question, or each line of a file. A line can list earlier questions of its conversation. */
export async function askMuse(args: string[]) {
  const {
    words: [username = '', question],
    json,
    now,
    batch,
  } = readArguments(args, options, Arguments)
  const viewer = at(await viewerByUsername(username), now)
  if (batch) return answerLines(batch, viewer)
  const reply = await ask(AskInput.shape.query.parse(question ?? ''), viewer)
  process.stdout.write(`${json ? JSON.stringify(reply) : inWords(reply)}\n`)
}

async function answerLines(file: string, viewer: Viewer) {
  for await (const { id, query, now, after } of readJsonLines(file, Line)) {
    process.stdout.write(`${JSON.stringify({ id, ...(await answered(query, at(viewer, now), after)) })}\n`)
  }
}

/** The answer after the earlier questions. An invalid question becomes this line's error; the other lines still run. */
async function answered(query: string, viewer: Viewer, after: string[]) {
  const asked = AskInput.shape.query.array().safeParse([...after, query])
  if (!asked.success)
    return { query, error: { code: 'invalid', message: asked.error.issues.map(({ message }) => message).join(' ') } }
  let context: ConversationContext | null = null
  for (const earlier of asked.data.slice(0, -1)) context = contextOf(await ask(earlier, viewer, context))
  return ask(asked.data.at(-1) ?? query, viewer, context)
}

function at(viewer: Viewer, now: string | undefined): Viewer {
  if (!now) return viewer
  const hasOffset = /(z|[+-]\d\d(:?\d\d)?)$/i.test(now.slice(10))
  return {
    ...viewer,
    now: hasOffset
      ? new Date(now)
      : new Date(Temporal.PlainDateTime.from(now).toZonedDateTime(viewer.timeZone).epochMilliseconds),
  }
}

const contextOf = ({ context }: Reply): ConversationContext | null =>
  ConversationContext.safeParse(context).data ?? null

function inWords({ answer, not_understood, suggestions }: Reply): string {
  const lines = (answer.items ?? []).map(({ rank, name, artist, plays }) =>
    [`${rank}.`, artist ? `${name} — ${artist.name}` : name, plays === undefined ? '' : `${plays}`].join('\t'),
  )
  const choices = (answer.choices ?? []).map((choice, at) => `${at + 1}. ${choice.query}`)
  const next =
    answer.kind === 'none' && not_understood.length > 0 ? suggestions.map((suggestion) => `Try: ${suggestion}`) : []
  return [answer.sentence, ...lines, ...choices, ...next].join('\n')
}
