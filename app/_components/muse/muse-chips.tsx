'use client'
import { XIcon } from 'lucide-react'
import { LazyTrigger } from '@/app/_components/lazy-trigger'
import type { Reply } from '@/lib/musicnlp/client'
import type { Chip } from '@/lib/musicnlp/question/question'
import type { AskFollowUp, EditQuery } from './muse-reply'

/** Alternatives to an assumed value; choosing one asks it as a follow-up. */
const alternatives: Record<string, string[]> = {
  metric: ['By time', 'By plays'],
  limit: ['Top 3', 'Top 20', 'Top 50'],
  entity: ['And tracks?', 'And artists?', 'And albums?'],
  order: ['Least first'],
  bucket: ['By day', 'By week', 'By month', 'By year'],
  year: ['All time', 'This year', 'Last year'],
}

const loadMenu = () => import('./muse-chip-menu').then((module) => module.MuseChipMenu)

const chipClasses =
  'inline-flex min-h-8 pointer-coarse:min-h-10 max-w-full items-center gap-1 rounded-full text-[0.8125rem]'

/**
 * How the question was understood. A chip from the question's words can be changed (the words are selected in the box) or
 * removed; an assumed one is dashed and offers alternatives.
 */
export function MuseChips({ reply, onAsk, onEdit }: { reply: Reply; onAsk: AskFollowUp; onEdit: EditQuery }) {
  const { chips } = reply.understood
  if (chips.length === 0) return null
  return (
    <ul aria-label="Understood as" className="flex flex-wrap gap-1.5">
      {chips.map((chip, index) => (
        <li key={index} className="max-w-full">
          {chip.assumed ? (
            <AssumedChip chip={chip} reply={reply} onAsk={onAsk} />
          ) : (
            <ExplicitChip chip={chip} query={reply.query} onAsk={onAsk} onEdit={onEdit} />
          )}
        </li>
      ))}
    </ul>
  )
}

function ExplicitChip({
  chip,
  query,
  onAsk,
  onEdit,
}: {
  chip: Chip
  query: string
  onAsk: AskFollowUp
  onEdit: EditQuery
}) {
  const rest = `${query.slice(0, chip.start)} ${query.slice(chip.end)}`.replace(/\s+/g, ' ').trim()
  return (
    <span className={`${chipClasses} border bg-card pl-3`}>
      <button
        type="button"
        onClick={() => onEdit(query, chip.start, chip.end)}
        className="one-line min-h-8 pointer-coarse:min-h-10 rounded hover:underline"
        title="Change these words"
        aria-label={`${chip.kind.replaceAll('_', ' ')}: ${chip.text}, change`}
      >
        <bdi>{chip.text}</bdi>
      </button>
      <button
        type="button"
        onClick={() => onAsk(rest)}
        disabled={rest === ''}
        className="grid size-8 pointer-coarse:size-10 place-items-center rounded-full text-muted-foreground hover:text-foreground"
        title="Ask without this"
      >
        <XIcon aria-hidden className="size-3.5" />
        <span className="sr-only">Ask without {chip.text}</span>
      </button>
    </span>
  )
}

function AssumedChip({ chip, reply, onAsk }: { chip: Chip; reply: Reply; onAsk: AskFollowUp }) {
  const choices = alternatives[chip.kind]
  const look = `${chipClasses} border border-dashed px-3 text-muted-foreground`
  if (!choices)
    return (
      <span className={look} title="Assumed">
        <span className="sr-only">assumed: </span>
        <bdi className="one-line">{chip.text}</bdi>
      </span>
    )
  return (
    <LazyTrigger
      load={loadMenu}
      popupProps={{ choices, onChoose: (choice: string) => onAsk(choice, { context: reply.context }) }}
      opens="menu"
    >
      <button type="button" className={`${look} hover:bg-accent hover:text-foreground`} title="Assumed">
        <span className="sr-only">assumed: </span>
        <bdi className="one-line">{chip.text}</bdi>
      </button>
    </LazyTrigger>
  )
}
