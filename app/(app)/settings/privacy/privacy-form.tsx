'use client'
import { cn } from '@/app/_ui/cn'
import { ActionForm } from '@/app/_components/form/action-form'
import { AskBeforeLeaving } from '@/app/_components/form/ask-before-leaving'
import { SubmitButton } from '@/app/_components/form/submit-button'
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
    <ActionForm action={savePrivacy}>
      <div className="divide-y">
        {areas.map(({ name, label, text }) => (
          <fieldset
            key={name}
            aria-describedby={`${name}-text`}
            className="flex flex-col gap-3 py-4 first:pt-0 sm:flex-row sm:items-center sm:justify-between"
          >
            <legend className="sr-only">{label}</legend>
            <div className="min-w-0 sm:max-w-xs">
              <p aria-hidden className="text-sm font-medium">
                {label}
              </p>
              <p id={`${name}-text`} className="text-sm text-pretty text-muted-foreground">
                {text}
              </p>
            </div>
            <div className="flex w-fit shrink-0 rounded-full bg-muted p-1">
              {audiences.map((audience) => (
                <label key={audience.value} className="relative">
                  <input
                    type="radio"
                    name={name}
                    value={audience.value}
                    defaultChecked={privacy[name] === audience.value}
                    className="peer absolute inset-0 size-full cursor-pointer appearance-none rounded-full outline-offset-2"
                  />
                  <span
                    className={cn(
                      'block rounded-full px-3 py-1.5 text-sm font-medium whitespace-nowrap text-muted-foreground',
                      'transition-colors peer-checked:bg-card peer-checked:text-foreground peer-checked:shadow-sm',
                    )}
                  >
                    {audience.label}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <AskBeforeLeaving />
      <SubmitButton done="Saved">Save</SubmitButton>
    </ActionForm>
  )
}
