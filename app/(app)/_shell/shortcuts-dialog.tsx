'use client'
import { turnLetters, useLettersOff } from '@/app/_components/letter-shortcuts'
import { periodPresets } from '@/app/_components/period/period-presets'
import { useIsMac } from '@/app/_components/use-is-mac'
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '@/app/_ui/dialog'

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

export function ShortcutsDialog({ isOpen, onOpenChange }: Props) {
  const modifiers = useIsMac() ? { control: '⌘', alt: '⌥' } : { control: 'Ctrl', alt: 'Alt' }
  const isOff = useLettersOff()
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent className="max-h-[85dvh] overflow-y-auto sm:max-w-xl">
        <DialogHeader>
          <DialogTitle>Keyboard shortcuts</DialogTitle>
          <DialogDescription>
            While you type in a text field, only search and notifications have shortcuts.
          </DialogDescription>
        </DialogHeader>
        <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
          <div className="space-y-6">
            <Group title="Everywhere" shortcuts={everywhere(modifiers)} />
            <Group title="On top lists" shortcuts={onTopLists} />
            <Group title="In search" shortcuts={inSearch} />
            <Group title="In charts" shortcuts={inCharts} />
            <Group title="In the hall of fame" shortcuts={inHallOfFame} />
            <Group title="In Muse’s answers" shortcuts={inAnswers} />
          </div>
          <Group title="Period of a page" shortcuts={periods} />
        </div>
        <label className="flex cursor-pointer items-start gap-3 border-t pt-4 text-sm">
          <input
            type="checkbox"
            role="switch"
            aria-labelledby="single-keys"
            aria-describedby="single-keys-text"
            checked={!isOff}
            onChange={(event) => turnLetters(event.target.checked)}
            className="mt-0.5 size-4 shrink-0 accent-primary"
          />
          <span>
            <span id="single-keys" className="block font-medium">
              Single keys
            </span>
            <span id="single-keys-text" className="block text-muted-foreground">
              Turn off if letters reach the page by accident, as with speech input. ? still opens this list.
            </span>
          </span>
        </label>
      </DialogContent>
    </Dialog>
  )
}

type Shortcut = { label: string; keys: string[] }

const everywhere = ({ control, alt }: { control: string; alt: string }): Shortcut[] => [
  { label: 'Search or ask', keys: [control, 'K'] },
  { label: 'Go to the notification', keys: [alt, 'T'] },
  { label: 'Keyboard shortcuts', keys: ['?'] },
  { label: 'Close', keys: ['Esc'] },
]
const onTopLists: Shortcut[] = [{ label: 'Search this list', keys: ['/'] }]
const inSearch: Shortcut[] = [
  { label: 'Next result', keys: ['↓'] },
  { label: 'Previous result', keys: ['↑'] },
  { label: 'Open', keys: ['Enter'] },
]
const inCharts: Shortcut[] = [{ label: 'Next or previous value', keys: ['←', '→'] }]
const inHallOfFame: Shortcut[] = [
  { label: 'Pick up an entry, or put it down', keys: ['Space'] },
  { label: 'Move it', keys: ['←', '→'] },
]
const inAnswers: Shortcut[] = [{ label: 'Choose a question', keys: ['1', '2', '3'] }]
const periods: Shortcut[] = periodPresets.flatMap((preset) =>
  'key' in preset ? [{ label: preset.label, keys: [preset.key.toUpperCase()] }] : [],
)

function Group({ title, shortcuts }: { title: string; shortcuts: Shortcut[] }) {
  return (
    <section>
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <dl>
        {shortcuts.map(({ label, keys }) => (
          <div key={label} className="flex items-center justify-between gap-4 py-1.5 text-sm">
            <dt className="text-muted-foreground">{label}</dt>
            <dd className="flex gap-1">
              {keys.map((key) => (
                <kbd key={key} className="rounded border bg-muted px-1.5 py-0.5 font-sans text-xs">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
