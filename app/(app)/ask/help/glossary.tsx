import { Panel } from '@/app/_components/panel'
import { LOVED_PLAYS, SILENT_DAYS } from '@/lib/musicnlp/executor/lapsed'
import { PLAYS_BEFORE, PLAYS_SINCE } from '@/lib/musicnlp/executor/rediscovered'
import { SESSION_GAP_MINUTES } from '@/lib/musicnlp/executor/session'

const glossary: [term: string, meaning: string][] = [
  [
    'A play',
    'counts when it lasted 30 seconds or more, unless you choose otherwise in Settings → Listening. Time adds up every ' +
      'play, however short.',
  ],
  [
    'A skip',
    'is a play that your export marks as skipped, or one that you ended before 30 seconds. The skip ' +
      'rate is skips among all plays, short ones included.',
  ],
  ['To the end', 'is a play that ended by itself, among the plays whose end is known.'],
  ['Best, favorite, top', 'is most played. Ties are broken by listening time, then by name.'],
  [
    'A season',
    'is three whole months: spring begins in March (September in the southern hemisphere). ' +
      'Winter belongs to the year in which it begins.',
  ],
  [
    'Last month, last year',
    'are calendar periods. “The last 30 days” and “the past year” are exactly that long and end today.',
  ],
  [
    'Morning, afternoon, evening, night',
    'are 5 to 12, 12 to 17, 17 to 21 and 21 to 5. A night belongs to the day on which it begins: Friday night ends on Saturday at 5.',
  ],
  [
    'On average',
    'is over every day (week, month …) between your first and your last play in the period, ' +
      'days without music included.',
  ],
  [
    'A share',
    'is out of everything you played in that period, without the name, device or time of day in your question.',
  ],
  [
    'A discovery',
    'is something you played for the first time ever in the period. Discoveries are sorted by all plays since.',
  ],
  [
    'Stopped playing',
    `is what you played before (${LOVED_PLAYS.track} plays of a track, ${LOVED_PLAYS.artist} of an ` +
      `artist or album) and not once in the last ${SILENT_DAYS} days or since the period in your question. If your ` +
      'history has ended, the days before its end count.',
  ],
  [
    'Came back',
    `is what you played ${PLAYS_BEFORE} times or more, then not for ${SILENT_DAYS} days, then ${PLAYS_SINCE} times or more.`,
  ],
  ['A session', `ends when nothing plays for ${SESSION_GAP_MINUTES} minutes.`],
  ['A streak', 'is days in a row with a play. It’s current if you played something today or yesterday.'],
]

/** How each term is counted, so that an answer can be checked. */
export function Glossary() {
  return (
    <Panel title="How terms are counted">
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {glossary.map(([term, meaning]) => (
          <div key={term} className="space-y-1">
            <dt className="font-medium">{term}</dt>
            <dd className="text-sm text-pretty text-muted-foreground">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
