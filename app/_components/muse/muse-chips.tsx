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

/** The follow-up that takes away what an answer carries over from the question before. */
const dropping: Record<string, (text: string, understood: Reply['understood']) => string | undefined> = {
  name: (text, { intent, names }) => {
    const others = names.filter(({ name }) => name !== text).map(({ name }) => name)
    if (intent === 'compare') return undefined
    return others.length > 0 ? `Only ${others.join(' and ')}` : 'My whole library'
  },
  exclude: (text) => `Also ${text}`,
  time: () => 'All time',
  weekday: () => 'Any day',
  hours: () => 'At any hour',
  filter: () => 'On any device',
  amount: () => 'With at least 1 play',
}

const loadMenu = () => import('./muse-chip-menu').then((module) => module.MuseChipMenu)

const chipClasses =
  'inline-flex min-h-8 pointer-coarse:min-h-10 max-w-full items-center gap-1 rounded-full text-[0.8125rem]'

/** What a chip is, for who cannot see where it stands. */
const labels: Record<string, string> = {
  kind: 'Kind',
  name: 'Name',
  time: 'Time',
  weekday: 'Days',
  hours: 'Hours',
  event: 'Life event',
  exclude: 'Without',
  filter: 'Only',
  metric: 'Measured by',
  bucket: 'Period',
  limit: 'Length of the list',
  ordinal: 'Place',
  amount: 'Amount',
}

/**
 * How the question was understood: what its words name, which can be changed or removed, then what was assumed. Words that
 * only ask, "when" or "or", have no chip: a question without them asks nothing.
 */
export function MuseChips({ reply, onAsk, onEdit }: { reply: Reply; onAsk: AskFollowUp; onEdit: EditQuery }) {
  const chips = reply.understood.chips.filter(({ kind, assumed }) => assumed || kind in labels)
  if (chips.length === 0) return null
  const firstAssumed = chips.findIndex(({ assumed, carried }) => assumed && !carried)
  const firstCarried = chips.findIndex(({ carried }) => carried)
  return (
    <ul aria-label="Understood as" className="flex flex-wrap items-center gap-1.5">
      {chips.map((chip, index) => (
        <li key={index} className="flex max-w-full items-center gap-1.5">
          {(index === firstAssumed || index === firstCarried) && (
            <span aria-hidden className="text-[0.8125rem] text-muted-foreground">
              {chip.carried ? 'Still:' : 'Assumed:'}
            </span>
          )}
          {chip.carried ? (
            <CarriedChip chip={chip} reply={reply} onAsk={onAsk} />
          ) : chip.assumed ? (
            <AssumedChip chip={chip} reply={reply} onAsk={onAsk} />
          ) : (
            <ExplicitChip chip={chip} reply={reply} onAsk={onAsk} onEdit={onEdit} />
          )}
        </li>
      ))}
    </ul>
  )
}

type ChipProps = { chip: Chip; reply: Reply; onAsk: AskFollowUp }

function ExplicitChip({ chip, reply, onAsk, onEdit }: ChipProps & { onEdit: EditQuery }) {
  const { query } = reply
  const rest = `${query.slice(0, chip.start)} ${query.slice(chip.end)}`.replace(/\s+/g, ' ').trim()
  const choices = choicesFor(chip, reply)
  const button = (
    <button
      type="button"
      onClick={choices ? undefined : () => onEdit(query, chip.start, chip.end)}
      className="one-line min-h-8 pointer-coarse:min-h-10 rounded hover:underline"
      title={choices ? 'Change this' : 'Change these words'}
      aria-label={`${labels[chip.kind] ?? ''}: ${chip.text}. Change`}
    >
      <bdi>{chip.text}</bdi>
    </button>
  )
  return (
    <span className={`${chipClasses} border bg-card pl-3`}>
      {choices ? <ChoiceMenu choices={choices} reply={reply} onAsk={onAsk} trigger={button} /> : button}
      <RemoveChip text={chip.text} onRemove={() => onAsk(rest)} disabled={rest === ''} />
    </span>
  )
}

type Removing = { text: string; onRemove: () => void; disabled?: boolean }

function RemoveChip({ text, onRemove, disabled = false }: Removing) {
  return (
    <button
      type="button"
      onClick={onRemove}
      disabled={disabled}
      className="grid size-8 pointer-coarse:size-10 place-items-center rounded-full text-muted-foreground hover:text-foreground"
      title="Ask without this"
    >
      <XIcon aria-hidden className="size-3.5" />
      <span className="sr-only">Ask without {text}</span>
    </button>
  )
}

/** "tracks" in a list can be changed to another kind; other words of the question in its own text. */
function choicesFor({ kind }: Chip, { understood: { intent, entity } }: Reply): string[] | undefined {
  if (kind !== 'kind' || intent !== 'ranking') return undefined
  return alternatives.entity?.filter((choice) => !choice.includes(`${entity}s`))
}

function ChoiceMenu({ choices, reply, onAsk, trigger }: Omit<ChipProps, 'chip'> & Menu) {
  const onChoose = (choice: string) => onAsk(choice, { context: reply.context })
  return (
    <LazyTrigger load={loadMenu} popupProps={{ choices, onChoose }} opens="menu">
      {trigger}
    </LazyTrigger>
  )
}

type Menu = { choices: string[]; trigger: React.ReactElement }

/** What holds from the question before: it is taken away by a follow-up, since no words of this one say it. */
function CarriedChip({ chip: { kind, text }, reply, onAsk }: ChipProps) {
  const query = dropping[kind]?.(text, reply.understood)
  return (
    <span className={`${chipClasses} border border-dashed bg-card pl-3 ${query ? '' : 'pr-3'}`}>
      <span className="sr-only">Still {labels[kind]?.toLowerCase()}: </span>
      <bdi className="one-line">{text}</bdi>
      {query && <RemoveChip text={text} onRemove={() => onAsk(query, { context: reply.context })} />}
    </span>
  )
}

function AssumedChip({ chip, reply, onAsk }: ChipProps) {
  const choices = alternatives[chip.kind]
  const look = `${chipClasses} border border-dashed px-3 text-muted-foreground`
  const text = (
    <>
      <span className="sr-only">Assumed: </span>
      <bdi className="one-line">{chip.text}</bdi>
    </>
  )
  if (!choices) return <span className={look}>{text}</span>
  const button = (
    <button type="button" className={`${look} hover:bg-accent hover:text-foreground`} title="Change this">
      {text}
    </button>
  )
  return <ChoiceMenu choices={choices} reply={reply} onAsk={onAsk} trigger={button} />
}
