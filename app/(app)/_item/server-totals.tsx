import { Panel } from '@/app/_components/panel'
import { formatHours } from '@/lib/format/format-duration'
import { formatCount } from '@/lib/format/format-number'
import type { ItemPopularity } from '@/lib/stats/item-popularity'

export function ServerTotals({ figures }: { figures: ItemPopularity }) {
  return (
    <Panel
      title="On this server"
      summary={
        `${formatCount(figures.listeners, 'person', 'people')} listened ` +
        `${formatCount(figures.plays, 'time')}${figures.msPlayed > 0 ? `, ${formatHours(figures.msPlayed)} in all` : ''}.`
      }
    >
      <p className="text-sm text-muted-foreground">Shown where at least five people share it.</p>
    </Panel>
  )
}
