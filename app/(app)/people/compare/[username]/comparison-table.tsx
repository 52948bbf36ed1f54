import { TableToggle } from '@/app/_components/chart/table-toggle'
import { Panel } from '@/app/_components/panel'
import { knownForNote } from '@/app/_components/stat-card'
import { cn } from '@/app/_ui/cn'
import { formatHour, type DateConventions } from '@/lib/format/format-date'
import { formatDuration } from '@/lib/format/format-duration'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import type { Comparison } from '@/lib/people/compare-listeners'

type ComparisonRow = {
  label: string
  sides: [number | null, number | null]
  say: (value: number) => string
  /** What each figure leaves out */
  notes?: (string | false)[]
}
type Props = {
  comparison: Comparison
  /** How many plays of each have no length, which their files don't tell */
  withoutLength: [number, number]
  obscurities: [number | null, number | null]
  name: string
  by: DateConventions
}

export function ComparisonTable({ comparison, withoutLength, obscurities, name, by }: Props) {
  const [mine, theirs] = comparison.totals
  const lines: ComparisonRow[] = [
    { label: 'Plays', sides: [mine.plays, theirs.plays], say: formatNumber },
    {
      label: 'Time',
      sides: [known(mine, 'ms_played'), known(theirs, 'ms_played')],
      say: formatDuration,
      notes: comparison.totals.map((totals, side) => knownForNote(totals.plays, withoutLength[side] ?? 0)),
    },
    { label: 'Artists', sides: [mine.artists, theirs.artists], say: formatNumber },
    { label: 'Albums', sides: [known(mine, 'albums'), known(theirs, 'albums')], say: formatNumber },
    { label: 'Tracks', sides: [mine.tracks, theirs.tracks], say: formatNumber },
    ...(obscurities.some((score) => score !== null)
      ? [{ label: 'Obscurity, all time', sides: obscurities, say: (score: number) => formatNumber(Math.round(score)) }]
      : []),
  ]
  return (
    <div className={cn('grid gap-6', mine.plays > 0 && theirs.plays > 0 && 'lg:grid-cols-2')}>
      <Panel
        title="Side by side"
        summary={
          <>
            <bdi>{name}</bdi>’s private sessions are left out.
          </>
        }
      >
        <table className="w-full table-fixed border-separate border-spacing-y-2 text-sm">
          <thead className="text-muted-foreground">
            <tr>
              <th scope="col" className="text-right font-medium">
                You
              </th>
              <th scope="col" className="w-24 sm:w-32">
                <span className="sr-only">What is compared</span>
              </th>
              <th scope="col" className="truncate text-left font-medium" title={name}>
                <bdi>{name}</bdi>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <FigureRow key={line.label} {...line} />
            ))}
          </tbody>
        </table>
        {obscurities.every((score) => score === null) && (
          <p className="text-sm text-pretty text-muted-foreground">
            How rare your tastes are isn’t known: too few people on this server listen to the same artists.
          </p>
        )}
      </Panel>
      {mine.plays > 0 && theirs.plays > 0 && (
        <Panel title="Hours" summary="Share of plays by hour of the day.">
          <MirroredHours byHour={comparison.by_hour} name={name} by={by} />
          <TableToggle
            name="Plays by hour"
            columns={['Hour', 'You', name]}
            rows={comparison.by_hour[0].map((plays, hour) => [
              formatHour(hour, by),
              plays,
              comparison.by_hour[1][hour] ?? 0,
            ])}
          />
        </Panel>
      )}
    </div>
  )
}

/** Plays without any time or album are from files that don't tell them: null, not 0. */
const known = (totals: Comparison['totals'][0], figure: 'ms_played' | 'albums') =>
  totals.plays > 0 && totals[figure] === 0 ? null : totals[figure]

/** One figure of both people; the bars grow outwards from the label in the middle. */
function FigureRow({ label, sides, say, notes = [] }: ComparisonRow) {
  const most = Math.max(1e-9, ...sides.map((value) => value ?? 0))
  const [mine, theirs] = sides.map((value, side) => (
    <td key={side} className={cn('align-top', side === 0 && 'text-right')}>
      <span className="figure text-base whitespace-nowrap">{value === null ? '–' : say(value)}</span>
      <span
        aria-hidden
        className={cn('mt-1 block h-2 rounded-full', side === 0 ? 'ml-auto bg-chart-1' : 'bg-chart-2')}
        style={{ width: `${(100 * (value ?? 0)) / most}%` }}
      />
      {value !== null && notes[side] && (
        <span className="mt-1 block text-xs text-pretty text-muted-foreground">{notes[side]}</span>
      )}
    </td>
  ))
  return (
    <tr>
      {mine}
      <th
        scope="row"
        className="px-2 pt-px text-center align-top leading-tight font-normal text-balance text-muted-foreground"
      >
        {label}
      </th>
      {theirs}
    </tr>
  )
}

type HoursProps = { byHour: Comparison['by_hour']; name: string; by: DateConventions }

function MirroredHours({ byHour: [mine, theirs], name, by }: HoursProps) {
  const shares = [mine, theirs].map((hours) =>
    hours.map(
      (plays) =>
        plays /
        Math.max(
          1,
          hours.reduce((sum, each) => sum + each, 0),
        ),
    ),
  )
  const full = Math.max(0.01, ...shares.flat())
  return (
    <div>
      <p aria-hidden className="mb-1 text-xs text-muted-foreground">
        You
      </p>
      {shares.map((hours, side) => (
        <div
          key={side}
          role="img"
          aria-label={`${side === 0 ? 'Your' : `${name}’s`} hours, most plays at ${formatHour(hours.indexOf(Math.max(...hours)), by)}`}
          className={side === 0 ? 'flex h-24 items-end gap-[3px]' : 'mt-[3px] flex h-24 items-start gap-[3px]'}
        >
          {hours.map((share, hour) => (
            <span
              key={hour}
              title={`${formatHour(hour, by)}: ${formatCount((side === 0 ? mine : theirs)[hour] ?? 0, 'play')}`}
              className={side === 0 ? 'flex-1 rounded-t-sm bg-chart-1' : 'flex-1 rounded-b-sm bg-chart-2'}
              style={{ height: `${Math.max(1, (100 * share) / full)}%` }}
            />
          ))}
        </div>
      ))}
      <p aria-hidden className="one-line mt-1 text-xs text-muted-foreground">
        <bdi>{name}</bdi>
      </p>
      <div aria-hidden className="mt-2 grid grid-cols-4 text-xs text-muted-foreground tabular-nums">
        {[0, 6, 12, 18].map((hour) => (
          <span key={hour}>{formatHour(hour, by)}</span>
        ))}
      </div>
    </div>
  )
}
