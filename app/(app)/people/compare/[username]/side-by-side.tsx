import { Panel } from '@/app/_components/panel'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_ui/table'
import { hourName } from '@/lib/format/date'
import { formatDuration } from '@/lib/format/duration'
import { formatCount, formatNumber } from '@/lib/format/number'
import type { Comparison } from '@/lib/people/compare'

type Props = { comparison: Comparison; obscurities: [number | null, number | null]; name: string }

export function SideBySide({ comparison, obscurities, name }: Props) {
  const [mine, theirs] = comparison.totals
  const lines: [string, string, string][] = [
    ['Plays', formatNumber(mine.plays), formatNumber(theirs.plays)],
    ['Time', formatDuration(mine.ms_played), formatDuration(theirs.ms_played)],
    ['Artists', formatNumber(mine.artists), formatNumber(theirs.artists)],
    ['Albums', formatNumber(mine.albums), formatNumber(theirs.albums)],
    ['Tracks', formatNumber(mine.tracks), formatNumber(theirs.tracks)],
    ['Obscurity, all time', score(obscurities[0]), score(obscurities[1])],
  ]
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Panel title="Side by side">
        <Table>
          <TableHeader>
            <TableRow><TableHead><span className="sr-only">Figure</span></TableHead><TableHead className="text-right">You</TableHead><TableHead className="max-w-32 truncate text-right" title={name}><bdi>{name}</bdi></TableHead></TableRow>
          </TableHeader>
          <TableBody>
            {lines.map(([label, one, other]) => (
              <TableRow key={label}><TableCell>{label}</TableCell><TableCell className="text-right font-medium tabular-nums">{one}</TableCell><TableCell className="text-right font-medium tabular-nums">{other}</TableCell></TableRow>
            ))}
          </TableBody>
        </Table>
      </Panel>
      <Panel title="Hours" summary="The part of each one’s plays in each hour of the day: you above, they below.">
        <Hours byHour={comparison.by_hour} name={name} />
      </Panel>
    </div>
  )
}

const score = (value: number | null) => (value === null ? '–' : String(Math.round(value)))

function Hours({ byHour: [mine, theirs], name }: { byHour: Comparison['by_hour']; name: string }) {
  const shares = [mine, theirs].map((hours) => hours.map((plays) => plays / Math.max(1, hours.reduce((sum, each) => sum + each, 0))))
  const full = Math.max(0.01, ...shares.flat())
  return (
    <div>
      {shares.map((hours, side) => (
        <div key={side} role="img" aria-label={`${side === 0 ? 'Your' : `${name}’s`} hours, most plays at ${hourName(hours.indexOf(Math.max(...hours)))}`} className={side === 0 ? 'flex h-24 items-end gap-[3px]' : 'mt-[3px] flex h-24 items-start gap-[3px]'}>
          {hours.map((share, hour) => (
            <span key={hour} title={`${hourName(hour)}: ${formatCount((side === 0 ? mine : theirs)[hour] ?? 0, 'play')}`} className={side === 0 ? 'flex-1 rounded-t-sm bg-chart-1' : 'flex-1 rounded-b-sm bg-chart-2'} style={{ height: `${Math.max(1, (100 * share) / full)}%` }} />
          ))}
        </div>
      ))}
      <div aria-hidden className="mt-2 grid grid-cols-4 text-xs text-muted-foreground tabular-nums">{[0, 6, 12, 18].map((hour) => <span key={hour}>{hourName(hour)}</span>)}</div>
    </div>
  )
}
