import type { ListeningRules } from '@/lib/rules/listening-rules'

type Counting = ListeningRules['counting']

const choices: { counting: Counting; label: string; text: string }[] = [
  { counting: 'thirty_seconds', label: 'At least 30 seconds', text: 'As Spotify counts.' },
  {
    counting: 'half_or_four_minutes',
    label: 'Half of the track, or 4 minutes',
    text: 'As Last.fm and ListenBrainz count.',
  },
  { counting: 'finished', label: 'Played to the end', text: 'Only plays that reached the end of the track.' },
  { counting: 'everything', label: 'Every play', text: 'However short.' },
]

export function CountingChoices({ counting, onChoose }: { counting: Counting; onChoose: (to: Counting) => void }) {
  return (
    <fieldset>
      <legend className="sr-only">What counts as a play</legend>
      <div className="grid gap-1">
        {choices.map(({ counting: one, label, text }) => (
          <label key={one} className="flex cursor-pointer items-start gap-3 rounded-lg px-2 py-2 hover:bg-accent">
            <input
              type="radio"
              name="counting"
              value={one}
              checked={counting === one}
              onChange={() => onChoose(one)}
              className="mt-0.5 size-4 shrink-0 accent-primary"
            />
            <span className="min-w-0">
              <span className="block text-sm font-medium">{label}</span>
              <span className="block text-sm text-muted-foreground">{text}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
