import { withBasePath } from '@/lib/base-path'
import { FileName } from './file-name'

type Source = { name: string; files: string[]; how: React.ReactNode }

const sources: Source[] = [
  {
    name: 'Last.fm',
    files: ['recenttracks-….csv or .json', 'lastfmstats-….csv or .json'],
    how: (
      <>
        Last.fm has no export of its own. <Link href="https://lastfm.ghan.nl/export/">lastfm.ghan.nl</Link>,{' '}
        <Link href="https://lastfmstats.com">lastfmstats.com</Link> and{' '}
        <Link href="https://benjaminbenben.com/lastfm-to-csv/">benjaminbenben.com</Link> save your scrobbles as a file.
      </>
    ),
  },
  {
    name: 'ListenBrainz',
    files: ['listenbrainz_….zip'],
    how: (
      <>
        Settings → <Link href="https://listenbrainz.org/settings/export/">Export data</Link>. Older exports, a single
        .json, work too.
      </>
    ),
  },
  {
    name: 'Apple Music',
    files: ['Apple_Media_Services.zip'],
    how: (
      <>
        Request “Apple Media Services information” at <Link href="https://privacy.apple.com">privacy.apple.com</Link>{' '}
        and import the whole zip: newer files name the artists of your plays only in a second file.
      </>
    ),
  },
  {
    name: 'YouTube Music',
    files: ['takeout-….zip', 'watch-history.json'],
    how: (
      <>
        At <Link href="https://takeout.google.com">Google Takeout</Link>, select “YouTube and YouTube Music”, then
        “Multiple formats”, and choose JSON for history. The default, HTML, can’t be imported. If the history covers
        only the last months, export “My Activity” as JSON in the same way.
      </>
    ),
  },
  {
    name: 'Deezer',
    files: ['deezer-data_….xlsx'],
    how: 'Account settings → Privacy → Request my personal data.',
  },
  { name: 'Tidal, SoundCloud', files: ['.csv'], how: 'Ask their support for your listening history.' },
  {
    name: 'Maloja, Koito',
    files: ['maloja_export_….json', 'koito_export_….json'],
    how: 'Export from the settings of your server.',
  },
  {
    name: 'Pano Scrobbler',
    files: ['.jsonl, .csv'],
    how: 'The files that “Scrobble to a file” writes.',
  },
  {
    name: 'Rockbox',
    files: ['.scrobbler.log'],
    how: 'In the root folder of the player, if its Last.fm logger is on.',
  },
  { name: 'Libre.fm', files: ['.csv'], how: 'Export your scrobbles from your profile.' },
  {
    name: 'Any other table',
    files: ['.csv, .tsv, .txt'],
    how: 'With a column each for the time, the artist and the track. You check ten rows before they’re imported.',
  },
]

/** Every other source, with its files and how to get them. */
export const OtherSources = () => (
  <section className="space-y-2 md:col-span-2">
    <h2 className="font-semibold">From other services</h2>
    <dl className="grid gap-x-6 gap-y-3 text-muted-foreground md:grid-cols-2">
      {sources.map(({ name, files, how }) => (
        <div key={name}>
          <dt className="font-medium text-foreground">{name}</dt>
          <dd>{how}</dd>
          {files.map((file) => (
            <dd key={file} className="font-mono text-xs">
              <FileName name={file} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
    <p className="text-muted-foreground">
      New plays can arrive by themselves:{' '}
      <a className="font-medium text-brand-text underline" href={withBasePath('/settings/scrobblers')}>
        connect a scrobbler or Spotify
      </a>
      .
    </p>
    <p className="text-muted-foreground">
      Most of these don’t say how long you listened: their plays count, but add no listening time. Where a file doesn’t
      say everything, you’re asked before anything is imported.
    </p>
  </section>
)

function Link({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a className="font-medium text-brand-text underline" href={href} target="_blank" rel="noreferrer">
      {children}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  )
}
