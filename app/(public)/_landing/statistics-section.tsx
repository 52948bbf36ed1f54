import { ActivityCalendar } from '@/app/_components/heatmap/activity-calendar'
import { HourWeekdayGrid } from '@/app/_components/heatmap/hour-weekday-grid'
import { Panel } from '@/app/_components/panel'
import { StatCard, StatCards } from '@/app/_components/stat-card'
import { visitorConventions } from '../visitor-conventions'
import { SampleRanking } from './sample-ranking'
import { sampleHourCells, sampleDays } from './sample-data'

/** Real parts of the app with invented music. */
export async function StatisticsSection() {
  const by = await visitorConventions()
  return (
    <section aria-labelledby="showcase" className="border-y bg-muted/60">
      <div className="mx-auto max-w-6xl space-y-6 px-4 py-16 sm:px-8 lg:py-24">
        <h2
          id="showcase"
          className="max-w-2xl text-3xl leading-[1.05] font-semibold tracking-tight sm:text-5xl sm:leading-[1.05]"
        >
          Numbers that feel like memories
        </h2>
        <p className="max-w-xl text-lg text-pretty text-muted-foreground">
          Any day, any year, any Friday night. Every figure is counted from your own plays. (This listener is made up.)
        </p>
        <StatCards className="md:grid-cols-4 lg:grid-cols-4">
          <StatCard label="plays" value="41.2k" change={{ now: 112, before: 100, since: '2024' }} />
          <StatCard label="of music" value="2,533 h" change={{ now: 108, before: 100, since: '2024' }} />
          <StatCard label="artists" value="1,411" change={{ now: 97, before: 100, since: '2024' }} />
          <StatCard label="days in a row" value="131" note="the longest streak" />
        </StatCards>
        <div className="grid gap-6 lg:grid-cols-[2fr_3fr]">
          <Panel title="Top tracks" summary="Summer 2025, against the summer before.">
            <SampleRanking />
          </Panel>
          <div className="grid min-w-0 gap-6">
            <Panel title="Hours of the week" summary="Mornings on the train, long Friday evenings.">
              <HourWeekdayGrid
                by={by}
                cells={sampleHourCells()}
                weekStart={1}
                label="Plays by weekday and hour of a made-up listener"
              />
            </Panel>
            <Panel title="Days" summary="Half a year, day by day.">
              <ActivityCalendar by={by} days={sampleDays()} weekStart={1} label="Plays a day of a made-up listener" />
            </Panel>
          </div>
        </div>
      </div>
    </section>
  )
}
