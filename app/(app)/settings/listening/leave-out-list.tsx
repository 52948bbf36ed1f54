import { XIcon } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import type { DateFormat } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import type { NamedItem } from '@/lib/rules/items-of-rules'
import type { ListeningRules } from '@/lib/rules/listening-rules'
import type { Touched } from '@/lib/rules/preview-rules'
import { describeRule } from './describe-rule'

type Props = {
  rules: ListeningRules
  items: NamedItem[]
  touched: Touched | null
  by: DateFormat
  onChange: (part: Partial<ListeningRules>) => void
}

/** What is left out, with the number of plays of each, and the switch that shows all of it again. */
export function LeaveOutList({ rules, items, touched, by, onChange }: Props) {
  if (rules.leave_out.length === 0) return <p className="text-sm text-muted-foreground">Everything is included.</p>
  return (
    <>
      <ul className="divide-y">
        {rules.leave_out.map((rule, index) => {
          const { label, kind } = describeRule(rule, items, by)
          return (
            <li key={JSON.stringify(rule)} className="flex items-center gap-3 py-2 first:pt-0">
              <div className="min-w-0 flex-1">
                <p className="one-line text-sm font-medium">
                  <bdi>{label}</bdi>
                </p>
                <p className="text-sm text-muted-foreground">{kind}</p>
              </div>
              <span className="shrink-0 text-sm text-muted-foreground tabular-nums">
                {touched ? formatCount(touched.leftOut[index] ?? 0, 'play') : '…'}
              </span>
              <Button
                type="button"
                data-row-action="include"
                variant="ghost"
                size="icon-sm"
                aria-label={`Include ${label} again`}
                onClick={() => onChange({ leave_out: rules.leave_out.filter((one) => one !== rule) })}
              >
                <XIcon />
              </Button>
            </li>
          )
        })}
      </ul>
      <label className="flex cursor-pointer items-start gap-3 text-sm">
        <input
          type="checkbox"
          role="switch"
          checked={rules.include_left_out}
          onChange={(event) => onChange({ include_left_out: event.target.checked })}
          className="mt-0.5 size-4 shrink-0 accent-primary"
        />
        <span>
          <span className="block font-medium">Include everything for now</span>
          <span className="block text-muted-foreground">Counts everything again, and keeps this list for later.</span>
        </span>
      </label>
    </>
  )
}
