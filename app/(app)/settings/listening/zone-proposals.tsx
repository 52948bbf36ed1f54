import { Button } from '@/app/_ui/button'
import { formatDay, formatDayRange, zoneName, type DateFormat } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import type { ListeningRules } from '@/lib/rules/listening-rules'
import type { ListeningSettings } from '@/lib/rules/listening-settings'
import { withProposal } from '@/lib/rules/with-proposal'

type Proposal = ListeningSettings['proposals'][number]
type Props = {
  rules: ListeningRules
  proposals: Proposal[]
  by: DateFormat
  onUse: (rules: ListeningRules) => void
}

/** Stays in other time zones that the files tell of, each to be taken on with one click. */
export function ZoneProposals({ rules, proposals, by, onUse }: Props) {
  const open = proposals.filter(({ from, zone }) => !rules.zones.some((one) => one.from === from && one.zone === zone))
  if (open.length === 0) return null
  return (
    <div className="space-y-1 rounded-lg bg-muted/60 p-3">
      <h3 className="text-sm font-medium">From your files</h3>
      <p className="text-sm text-pretty text-muted-foreground">
        Your files suggest that you were in another time zone. Using a suggestion changes nothing before you save.
      </p>
      <ul>
        {open.map((proposal) => (
          <li key={`${proposal.from} ${proposal.zone}`} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
            <span className="min-w-48 flex-1 text-sm">
              <span className="font-medium">{placeOf(proposal)}</span>, {stayOf(proposal, by)}
              <span className="block text-muted-foreground">
                {formatCount(proposal.plays, 'play')} there. {zoneName(proposal.zone)} would move{' '}
                {formatCount(proposal.moves, 'play')}.
              </span>
            </span>
            <Button
              type="button"
              data-row-action="use-zone"
              variant="outline"
              size="sm"
              onClick={() => onUse(withProposal(rules, proposal))}
            >
              Use<span className="sr-only"> {zoneName(proposal.zone)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const regions = new Intl.DisplayNames('en', { type: 'region' })
/** Where only the clock of the device is known, it says no place: the zone below names one with the same clock. */
const placeOf = ({ country }: Proposal) =>
  country === null ? 'Device on another clock' : (regions.of(country) ?? country)
const stayOf = ({ from, to }: Proposal, by: DateFormat) =>
  to === null ? `since ${formatDay(from, by)}` : formatDayRange(from, to, by)
