'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { SaveChanges } from '@/app/_components/form/save-changes'
import { Panel } from '@/app/_components/panel'
import { Segmented } from '@/app/_ui/segmented'
import type { Privacy } from '@/lib/account/settings'
import { savePrivacy } from '../actions'

const areas: { name: keyof Privacy; label: string; text: string }[] = [
  { name: 'profile', label: 'Profile', text: 'Your name, picture and bio. If hidden, everything below is hidden too.' },
  {
    name: 'statistics',
    label: 'Statistics',
    text: 'Totals, top tracks, albums and artists, hours and weekdays. Private sessions are left out.',
  },
  { name: 'history', label: 'Listening history', text: 'Individual plays and their times.' },
  { name: 'events', label: 'Life events', text: 'Their names and dates, and what you played during them.' },
  {
    name: 'hall_of_fame',
    label: 'Hall of fame',
    text: 'The tracks, albums and artists you chose, and how often you played them.',
  },
  { name: 'follows', label: 'Followers and following', text: 'Who follows you, and who you follow.' },
  { name: 'comparison', label: 'Comparison', text: 'Who can compare their listening with yours.' },
]
const audiences = [
  { value: 'everyone', label: 'Everyone' },
  { value: 'friends', label: 'Friends' },
  { value: 'only_me', label: 'Only me' },
]

export function PrivacyForm({ privacy }: { privacy: Privacy }) {
  return (
    <ActionForm action={savePrivacy} className="space-y-6">
      <Panel
        title="Who sees what"
        summary={
          'Friends are people you follow who follow you back. These settings apply to pages, pictures, ' +
          'comparisons and the API.'
        }
      >
        <div className="divide-y">
          {areas.map(({ name, label, text }) => (
            <div
              key={name}
              className="flex flex-col gap-3 py-4 first:pt-0 sm:flex-row sm:items-center sm:justify-between"
            >
              <div className="min-w-0 sm:max-w-xs">
                <p aria-hidden className="text-sm font-medium">
                  {label}
                </p>
                <p id={`${name}-text`} className="text-sm text-pretty text-muted-foreground">
                  {text}
                </p>
              </div>
              <Segmented
                name={name}
                label={label}
                aria-describedby={`${name}-text`}
                defaultValue={privacy[name]}
                options={audiences}
                className="shrink-0"
              />
            </div>
          ))}
        </div>
      </Panel>
      <SaveChanges />
    </ActionForm>
  )
}
