import { z } from 'zod'
import { invalid } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { questionKinds } from './analyzer/kinds/registry'
import { eventRanges } from './analyzer/time-filter'
import type { LoadedLibrary } from './load-library'
import { phraseCalendar, timePhrase } from './phrasing/time-phrase'
import { Intent, Name, Question, TimeFilter } from './question/question'

/** Names by id; the library knows how they are spelled. */
const NamedById = Name.partial({ name: true })
const Time = TimeFilter.extend({ event: z.object({ id: z.int32(), name: z.string().optional() }).nullable() }).partial()

const scope = { names: z.array(NamedById).max(20), exclude: z.array(NamedById).max(20), time: Time }

/**
 * A question as data, from a program that understood the words itself. Fields that are absent take their default, as
 * if they had not been named. The `understood` of an answer is a typed question too.
 */
export const TypedQuestion = Question.extend({
  ...scope,
  compare: z
    .object({
      sides: z.array(Question.omit({ compare: true, chips: true, assumed: true }).extend(scope).partial()).max(10),
    })
    .nullable(),
})
  .partial()
  .extend({ intent: Intent.exclude(['unsupported', 'define_event']) })
  .meta({ id: 'TypedQuestion' })
export type TypedQuestion = z.infer<typeof TypedQuestion>

/** The whole question, with names and dates from the person's own library. Throws `invalid` that names an unknown id. */
export function completeQuestion(typed: TypedQuestion, known: LoadedLibrary, viewer: Viewer): Question {
  const kind = questionKinds.find(({ intent }) => intent === typed.intent)
  const { compare, names, exclude, time, ...slots } = typed
  return {
    kind: kind?.name,
    entity: kind?.listed ? 'track' : (kind?.entity ?? 'none'),
    metric: kind?.metric ?? 'plays',
    order: kind?.order ?? 'desc',
    limit: kind?.listed ? 10 : null,
    filters: {},
    bucket: null,
    ordinal: null,
    threshold: null,
    having: null,
    ...slots,
    names: namesOf(names ?? [], known),
    exclude: namesOf(exclude ?? [], known),
    time: timeOf(time ?? {}, known, viewer),
    compare: compare ? { sides: compare.sides.map((side) => completeSide(side, known, viewer)) } : null,
    assumed: [],
    chips: [],
  }
}

type Side = NonNullable<TypedQuestion['compare']>['sides'][number]

/** A side holds only the slots in which it differs from the question around it. */
const completeSide = ({ names, exclude, time, ...slots }: Side, known: LoadedLibrary, viewer: Viewer) => ({
  ...slots,
  ...(names && { names: namesOf(names, known) }),
  ...(exclude && { exclude: namesOf(exclude, known) }),
  ...(time && { time: timeOf(time, known, viewer) }),
})

const namesOf = (names: readonly z.infer<typeof NamedById>[], known: LoadedLibrary) =>
  names.map((name) => nameOf(name, known))

function nameOf({ type, id }: z.infer<typeof NamedById>, { library }: LoadedLibrary): Name {
  const entry = library.byId(type, id)
  if (!entry) throw invalid('question', `There is no ${type} ${id} in this history.`)
  return { type, id, name: entry.name }
}

function timeOf(time: z.infer<typeof Time>, { events, firstPlay }: LoadedLibrary, viewer: Viewer): TimeFilter {
  const event = time.event ? events.find(({ id }) => id === time.event?.id) : null
  if (time.event && !event) throw invalid('question', `There is no life event ${time.event.id}.`)
  const firstYear = (firstPlay ?? viewer.now).getUTCFullYear()
  const filter = {
    ranges: time.ranges ?? (event ? eventRanges(event, { viewer, firstYear }) : []),
    weekdays: time.weekdays ?? null,
    months: time.months ?? null,
    hours: time.hours ?? null,
    event: event ? { id: event.id, name: event.name } : null,
  }
  const label = timePhrase({ ...filter, label: '' }, phraseCalendar(viewer)).replace(/^(in|on|during) (?=\S)/, '')
  return { ...filter, label: time.label ?? (label || 'all time') }
}
