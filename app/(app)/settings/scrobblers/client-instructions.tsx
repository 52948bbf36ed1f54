import { ChevronDownIcon } from 'lucide-react'
import { CopyLine } from '@/app/_components/copy-line'
import type { ScrobblerClient } from './scrobbler-clients'

/** One client: its name, and on opening what to do in it. */
export function ClientInstructions({ client: { name, about, steps } }: { client: ScrobblerClient }) {
  return (
    <li>
      <details className="group" name="scrobbler">
        <summary className="flex cursor-pointer list-none items-center gap-4 rounded-lg py-3.5 [&::-webkit-details-marker]:hidden">
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{name}</span>
            <span className="block text-sm text-pretty text-muted-foreground">{about}</span>
          </span>
          <ChevronDownIcon
            aria-hidden
            className="size-4 shrink-0 text-muted-foreground transition-transform group-open:rotate-180 motion-reduce:transition-none"
          />
        </summary>
        <ol className="space-y-4 pb-5">
          {steps.map((step) =>
            typeof step === 'string' ? (
              <li key={step} className="text-sm text-pretty">
                {step}
              </li>
            ) : (
              <li key={step.field} className="space-y-1.5">
                <p className="text-sm font-medium">{step.field}</p>
                <CopyLine value={step.line} label={`${step.field} for ${name}`} />
              </li>
            ),
          )}
        </ol>
      </details>
    </li>
  )
}
