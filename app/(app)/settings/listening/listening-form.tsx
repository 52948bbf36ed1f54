'use client'
import { useState } from 'react'
import { Panel } from '@/app/_components/panel'
import { UnsavedChangesDialog } from '@/app/_components/unsaved-changes-dialog'
import type { TimeZoneChoice } from '@/lib/account/time-zone-choices'
import type { DateFormat } from '@/lib/format/format-date'
import type { RuleKind } from '@/lib/rules/applicable-rules'
import type { Device } from '@/lib/rules/devices-of'
import type { ListeningRules } from '@/lib/rules/listening-rules'
import type { ListeningSettings } from '@/lib/rules/listening-settings'
import { AddLeaveOut } from './add-leave-out'
import { CountingChoices } from './counting-choices'
import { LeaveOutList } from './leave-out-list'
import { PodcastProposals } from './podcast-proposals'
import type { ProposedRule } from './proposed-rule'
import { SaveRules } from './save-rules'
import { useRulesPreview } from './use-rules-preview'
import { ZoneProposals } from './zone-proposals'
import { ZonesByDate } from './zones-by-date'

type Props = {
  settings: ListeningSettings
  /** Added to what is left out, and not yet saved */
  proposed?: ProposedRule
  kinds: RuleKind[]
  devices: Device[]
  zones: TimeZoneChoice[]
  by: DateFormat
}

/** All rules of a person. They are changed here together, with what that would touch, and saved with one button. */
export function ListeningForm({ settings, proposed, kinds, devices, zones, by }: Props) {
  const [rules, setRules] = useState(() => withProposed(settings.rules, proposed))
  const [items, setItems] = useState(proposed ? [...settings.items, proposed.item] : settings.items)
  const [given, setGiven] = useState(JSON.stringify(settings.rules))
  if (given !== JSON.stringify(settings.rules)) {
    // Saved here or elsewhere: the form keeps its place and its confirmation, and shows the rules that are in force.
    setGiven(JSON.stringify(settings.rules))
    setRules(settings.rules)
    setItems(settings.items)
  }
  const touched = useRulesPreview(rules)
  const isChanged = JSON.stringify(rules) !== JSON.stringify(settings.rules)
  const change = (part: Partial<ListeningRules>) => setRules({ ...rules, ...part })
  return (
    <>
      {settings.pending && (
        <p role="status" className="text-sm text-pretty text-muted-foreground">
          Your history is being updated. Until then, your statistics follow your previous rules.
        </p>
      )}
      <Panel
        title="What counts as a play"
        summary={
          'Plays that are too short aren’t counted, but their time is part of your listening time. Plays of unknown ' +
          'length always count.'
        }
      >
        <CountingChoices counting={rules.counting} onChoose={(counting) => change({ counting })} />
      </Panel>
      <Panel
        title="Left out"
        summary={
          'Left out of every figure, and shown in gray in your history. Nothing is deleted, and you can bring it back.'
        }
      >
        <LeaveOutList rules={rules} items={items} touched={touched} by={by} onChange={change} />
        <AddLeaveOut
          kinds={kinds}
          devices={devices}
          onAdd={(rule, item) => {
            if (item) setItems([...items, item])
            change({ leave_out: [...rules.leave_out, rule] })
          }}
        />
        <PodcastProposals
          rules={rules}
          podcasts={settings.podcasts}
          onLeaveOut={({ id, name }) => {
            setItems([...items, { kind: 'artist', id, name, artist: null }])
            change({ leave_out: [...rules.leave_out, { kind: 'podcast', id }] })
          }}
        />
      </Panel>
      <Panel
        title="Time zones by date"
        summary="For times when you lived or traveled elsewhere, so that hours and days follow the clocks there."
      >
        <ZonesByDate
          home={settings.time_zone}
          rules={rules}
          touched={touched}
          zones={zones}
          by={by}
          onChange={change}
        />
        <ZoneProposals rules={rules} proposals={settings.proposals} by={by} onUse={setRules} />
      </Panel>
      <SaveRules rules={rules} isChanged={isChanged} touched={touched} />
      <UnsavedChangesDialog isUnsaved={isChanged} />
    </>
  )
}

const withProposed = (rules: ListeningRules, proposed?: ProposedRule): ListeningRules =>
  proposed ? { ...rules, leave_out: [...rules.leave_out, proposed.rule] } : rules
