import { BarList } from '@/app/_components/chart/bar-list'
import { Panel } from '@/app/_components/panel'
import { StatCard } from '@/app/_components/stat-card'
import { formatCount, formatShare } from '@/lib/format/format-number'
import { platformLabels } from '@/lib/format/platform-labels'
import type { HabitShare } from '@/lib/stats/listening-habits'
import type { Patterns } from '@/lib/stats/listening-patterns'

const notInExport = 'Not in your files'

/** Skips, shuffle, and the shares of platforms and countries. */
export function HabitPanels({ habits }: { habits: Patterns['habits'] }) {
  const hasData =
    habits.skipRate !== null ||
    habits.shuffleShare !== null ||
    [...habits.platforms, ...habits.countries].some(({ value }) => value !== null)
  if (!hasData)
    return (
      <Panel
        title="Habits"
        summary="Import Spotify’s extended streaming history to see skips, shuffle, devices and countries here."
        more={{ href: '/imports', label: 'Import' }}
      />
    )
  return (
    <>
      <dl className="grid grid-cols-2 gap-3">
        <StatCard
          label="of plays skipped"
          value={habits.skipRate === null ? '–' : formatShare(habits.skipRate)}
          note={habits.skipRate === null ? notInExport : formatCount(habits.skips, 'skip')}
        />
        <StatCard
          label="on shuffle"
          value={habits.shuffleShare === null ? '–' : formatShare(habits.shuffleShare)}
          note={habits.shuffleShare === null ? notInExport : 'where your files say'}
        />
      </dl>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <SharesPanel
          title="Platforms"
          shares={habits.platforms}
          nameOf={(value) => (isPlatform(value) ? platformLabels[value] : value)}
        />
        <SharesPanel title="Countries" shares={habits.countries} nameOf={countryName} />
      </div>
    </>
  )
}

function SharesPanel({
  title,
  shares,
  nameOf,
}: {
  title: string
  shares: HabitShare[]
  nameOf: (value: string) => string
}) {
  const known = shares.flatMap(({ value, plays, share }) =>
    value === null
      ? []
      : [
          {
            key: value,
            label: nameOf(value),
            value: plays,
            text: `${formatShare(share ?? 0)} · ${formatCount(plays, 'play')}`,
          },
        ],
  )
  const [first] = known
  return (
    <Panel title={title} summary={first ? `Mostly ${first.label}.` : `${notInExport}.`}>
      <BarList label={title} items={known.slice(0, 10)} />
    </Panel>
  )
}

const isPlatform = (value: string): value is keyof typeof platformLabels => value in platformLabels
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
const countryName = (code: string) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code)
