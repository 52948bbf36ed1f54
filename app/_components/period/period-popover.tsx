'use client'
import { useState } from 'react'
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_ui/popover'
import { CustomPeriodForm } from './custom-period-form'
import { PeriodChoices, type OfferedPeriods } from './period-choices'

export type ChosenPeriod = { time_range: string; from?: string; to?: string }
type Props = {
  current: string
  offered?: OfferedPeriods
  from: string
  to: string
  onChoose: (period: ChosenPeriod) => void
  trigger: React.ReactNode
}

const aboveTabBar = { top: 12, right: 12, bottom: 84, left: 12 }

/** The period that is shown takes the focus, from which the others are one step away. */
function focusCurrent(event: Event) {
  const chosen = event.target instanceof Element && event.target.querySelector('[aria-pressed="true"]')
  if (!(chosen instanceof HTMLElement)) return
  event.preventDefault()
  chosen.focus()
}

export function PeriodPopover({ current, offered, from, to, onChoose, trigger }: Props) {
  const [isOpen, setOpen] = useState(true)
  const choose = (period: ChosenPeriod) => {
    setOpen(false)
    onChoose(period)
  }
  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger asChild>{trigger}</PopoverTrigger>
      <PopoverContent
        align="end"
        collisionPadding={window.matchMedia('(width < 64rem)').matches ? aboveTabBar : undefined}
        onOpenAutoFocus={focusCurrent}
        className="max-h-(--radix-popover-content-available-height) w-96 space-y-4 overflow-y-auto"
        aria-label="Choose a period"
      >
        <PeriodChoices current={current} from={from} offered={offered} onChoose={choose} />
        <CustomPeriodForm
          from={from}
          to={to}
          onChoose={(first, last) => choose({ time_range: 'custom', from: first, to: last })}
        />
      </PopoverContent>
    </Popover>
  )
}
