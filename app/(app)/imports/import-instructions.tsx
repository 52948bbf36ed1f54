import { ExternalLinkIcon } from 'lucide-react'

/** How to get the data from Spotify, and which of its files are imported. */
export function ImportInstructions({ isOpen }: { isOpen: boolean }) {
  return (
    <details open={isOpen} className="rounded-xl border bg-card shadow-card">
      <summary className="cursor-pointer rounded-xl px-5 py-4 font-semibold">
        How to get your data from Spotify, and which files to use
      </summary>
      <div className="grid gap-6 px-5 pb-5 text-sm md:grid-cols-2">
        <section className="space-y-2">
          <h3 className="font-semibold">Ask Spotify for it</h3>
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
              </a>{' '}
              and scroll to “Download your data”.
            </li>
            <li>Tick “Extended streaming history” and ask for it. Confirm by the email that Spotify sends you.</li>
            <li>
              Wait. Spotify says up to 30 days; often it is a few. “Account data” comes sooner and holds the last year.
            </li>
            <li>Drop the zip here as it came. You do not need to unpack it.</li>
          </ol>
        </section>
        <section className="space-y-2">
          <h3 className="font-semibold">What is read</h3>
          <dl className="space-y-2 text-muted-foreground">
            <FileFormat name="Streaming_History_Audio_….json, …_Video_….json">
              All years, to the second, with albums, devices and skips. The best there is.
            </FileFormat>
            <FileFormat name="endsong_….json">The same, from before 2023.</FileFormat>
            <FileFormat name="StreamingHistory_music_….json, StreamingHistory….json">
              The last year, to the minute. Replaced play by play once the extended history comes.
            </FileFormat>
          </dl>
          <p className="text-muted-foreground">
            Podcasts and audiobooks are counted and left out; everything else in the zip is left aside. IP addresses in
            the files are never stored, and the files are deleted once they are read.
          </p>
        </section>
      </div>
    </details>
  )
}

function FileFormat({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="font-mono text-xs break-words text-foreground">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
