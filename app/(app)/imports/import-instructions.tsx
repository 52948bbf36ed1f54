import { ChevronDownIcon, ExternalLinkIcon } from 'lucide-react'
import { FileName } from './file-name'
import { OtherSources } from './other-sources'

/** How to get the data from Spotify and elsewhere, and which files are imported. */
export function ImportInstructions({ isOpen }: { isOpen: boolean }) {
  return (
    <details open={isOpen} className="group rounded-xl border bg-card shadow-card">
      <summary className="flex cursor-pointer items-center justify-between gap-3 rounded-xl px-5 py-4 font-semibold">
        How to get your data, and which files to use
        <ChevronDownIcon
          aria-hidden
          className="size-5 shrink-0 text-muted-foreground transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="grid gap-6 px-5 pb-5 text-sm md:grid-cols-2">
        <section className="space-y-2">
          <h2 className="font-semibold">From Spotify</h2>
          <ol className="list-decimal space-y-1.5 pl-5 text-muted-foreground marker:text-foreground">
            <li>
              Open{' '}
              <a
                className="inline-flex items-center gap-1 font-medium text-brand-text underline"
                href="https://www.spotify.com/account/privacy/"
                target="_blank"
                rel="noreferrer"
              >
                your privacy page at Spotify <ExternalLinkIcon aria-hidden className="size-3.5" />
                <span className="sr-only"> (opens in a new tab)</span>
              </a>{' '}
              and scroll to “Download your data”.
            </li>
            <li>Select “Extended streaming history”, request it, and confirm the email that Spotify sends you.</li>
            <li>
              Wait. Spotify says up to 30 days; often it’s just a few. “Account data” arrives sooner and covers the last
              year.
            </li>
            <li>Import the zip as you received it.</li>
          </ol>
        </section>
        <section className="space-y-2">
          <h2 className="font-semibold">What is imported from it</h2>
          <dl className="space-y-2 text-muted-foreground">
            <FileFormat names={['Streaming_History_Audio_….json', 'Streaming_History_Video_….json']}>
              All years, exact to the second, with albums, devices and skips. The best choice.
            </FileFormat>
            <FileFormat names={['endsong_….json']}>The same, from before 2023.</FileFormat>
            <FileFormat names={['StreamingHistory_music_….json', 'StreamingHistory….json']}>
              The last year, exact to the minute. When you import the extended history, it fills in the details.
            </FileFormat>
          </dl>
          <p className="text-muted-foreground">
            Podcasts, audiobooks and the other files in the zip are not imported. IP addresses are never stored, and the
            files are deleted after the import.
          </p>
        </section>
        <OtherSources />
      </div>
    </details>
  )
}

function FileFormat({ names, children }: { names: string[]; children: React.ReactNode }) {
  return (
    <div>
      {names.map((name) => (
        <dt key={name} className="font-mono text-xs text-foreground">
          <FileName name={name} />
        </dt>
      ))}
      <dd>{children}</dd>
    </div>
  )
}
