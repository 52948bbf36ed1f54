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
