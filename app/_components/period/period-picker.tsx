'use client'
import { CalendarIcon, ChevronDownIcon } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { formatCount } from '@/lib/format/format-number'
import { useUrlParams } from '../use-url-params'
import { LazyTrigger } from '../lazy-trigger'
import { announce } from '../announce'
import type { OfferedPeriods } from './period-choices'
import type { ChosenPeriod } from './period-popover'
import { periodPresets } from './period-presets'
import { useKeyboardShortcuts } from '../use-keyboard-shortcuts'

type Props = {
  /** What is shown now: "Last 30 days". */
  label: string
  /** Its name in the API: "last_30_days". */
  name: string
  /** What the history offers beside the presets. */
  offered?: OfferedPeriods
  /** How many plays it has, where the page knows, to be announced with it */
  plays?: number
}

const load = () => import('./period-popover').then((module) => module.PeriodPopover)

/** Sets the period in the query string: a preset by click or key, a year, a season, a life event, or two dates. */
export function PeriodPicker({ label, name, offered, plays }: Props) {
  const { params, change, isPending } = useUrlParams()
  const choose = (period: ChosenPeriod) => change({ from: undefined, to: undefined, ...period })
  const announced = useRef(label)
  useEffect(() => {
    if (announced.current === label) return
    announced.current = label
    announce(plays === undefined ? label : `${label}: ${formatCount(plays, 'play')}`)
  }, [label, plays])
  useKeyboardShortcuts(
    Object.fromEntries(
      periodPresets.flatMap((preset) =>
        'key' in preset ? [[preset.key, () => choose({ time_range: preset.name })]] : [],
      ),
    ),
  )
  return (
    <LazyTrigger
      load={load}
      popupProps={{
        current: name,
        offered,
        from: params.get('from') ?? '',
        to: params.get('to') ?? '',
        onChoose: choose,
      }}
    >
      <Button variant="outline" data-pending={isPending || undefined} className="max-w-full">
        <CalendarIcon className="text-muted-foreground" />
        <span className="sr-only">Period: </span>
        <span className="one-line">{label}</span>
        <ChevronDownIcon className="text-muted-foreground" />
      </Button>
    </LazyTrigger>
  )
}
