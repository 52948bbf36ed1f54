import { FlameIcon, TrophyIcon } from 'lucide-react'
import { ActivityCalendar, calendarSummary, type Day } from '@/app/_components/heatmap/activity-calendar'
import { ColumnChart } from '@/app/_components/chart/column-chart'
import { Panel } from '@/app/_components/panel'
import { TableToggle } from '@/app/_components/chart/table-toggle'
import { formatDay, dateFormat, type DateConventions, formatDayRange } from '@/lib/format/format-date'
import { axisTicks } from '@/lib/format/axis-ticks'
import { formatCount } from '@/lib/format/format-number'
import { countedDates } from '@/lib/stats/calendar-and-clock'
import type { Overview } from '@/lib/stats/overview'
import { findStreaks } from '@/lib/stats/streaks'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import { fillDays } from '../_period/fill-days'
import { historyEnd } from '../_period/history-end'

type Props = {
  viewer: Viewer
  /** The local day of the history's first play */
  firstDay: string
  lastPlayedAt?: Date | undefined
} & Pick<Overview, 'period' | 'calendar' | 'streaks'>

/** Up to this many days are shown as columns, more as a calendar. */
const MAX_COLUMNS = 62

/** Plays of each day as a calendar, or as columns for a short period, and below it the streaks, or the period's longest. */
export function DailyPlaysPanel({ viewer, period, calendar, streaks, firstDay, lastPlayedAt }: Props) {
  const by = dateFormat(viewer)
  const days = fillDays(calendar, period, { firstDay, lastDay: localDay(viewer.now, viewer).toString() })
  const ended = lastPlayedAt ? historyEnd(lastPlayedAt, viewer) : null
  const lastDay = lastPlayedAt && ended ? localDay(lastPlayedAt, viewer).toString() : null
  // Days after the end of the history are not days without music.
  const covered = lastDay && calendar.length > 0 ? days.filter(({ date }) => date <= lastDay) : days
  const frameEnd = days.at(-1)?.date
  const summary = calendarSummary(covered, by)
  return (
    <Panel title="Days" summary={summary}>
      {days.length > MAX_COLUMNS ? (
        <ActivityCalendar
          days={covered}
          weekStart={viewer.weekStart}
          label="Plays a day"
          by={by}
          {...(frameEnd && { until: frameEnd })}
        />
      ) : (
        <ColumnChart columns={columnsOf(days, by)} label="Plays a day" />
      )}
      {period.name === 'all_time' ? (
        <div className="grid gap-3 sm:grid-cols-2">
          <StreakLine
            icon={FlameIcon}
            label="Current streak"
            streak={streaks.current}
            by={by}
            none={ended ?? 'Play something today to start one.'}
          />
          <StreakLine icon={TrophyIcon} label="Longest streak" streak={streaks.longest} by={by} none="None yet." />
        </div>
      ) : (
        <StreakLine
          icon={TrophyIcon}
          label="Longest streak in this period"
          streak={findStreaks(countedDates(calendar), viewer).longest}
          by={by}
          none="None yet."
        />
      )}
      <TableToggle
        name="Days"
        columns={['Day', 'Plays']}
        rows={days
          .filter((day) => day.plays > 0)
          .toReversed()
          .map((day) => [formatDay(day.date, by), day.plays])}
      />
    </Panel>
  )
}

function columnsOf(days: Day[], by: DateConventions) {
  const ticks = new Map(
    axisTicks(
      days.map(({ date }) => date),
      'day',
      by,
    ).map(({ index, label }) => [index, label]),
  )
  return days.map(({ date, plays }, index) => ({
    label: ticks.get(index) ?? '',
    value: plays,
    text: `${formatDay(date, by)}: ${formatCount(plays, 'play')}`,
    isLabelled: ticks.has(index),
  }))
}

type StreakProps = {
  icon: typeof FlameIcon
  label: string
  streak: Overview['streaks']['current']
  none: string
  by: DateConventions
}

function StreakLine({ icon: Icon, label, streak, none, by }: StreakProps) {
  return (
    <div className="flex items-center gap-3 rounded-lg bg-muted px-4 py-3">
      <Icon aria-hidden className="size-5 shrink-0 text-brand-text" />
      <p className="min-w-0 text-sm">
        <span className="block font-medium">
          {label}: {streak ? formatCount(streak.days, 'day') : 'none'}
        </span>
        <span className="text-muted-foreground">{streak ? formatDayRange(streak.from, streak.to, by) : none}</span>
      </p>
    </div>
  )
}
