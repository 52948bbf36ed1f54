/** What a person does in one client, in order: words, and lines to paste with the field they belong in. */
type Step = string | { field: string; line: string }
export type ScrobblerClient = { name: string; about: string; steps: Step[] }

export type Place = {
  /** "https://music.example.org" */
  origin: string
  username: string
  /** Stands in for the token until there is one */
  token: string
}

/**
 * How each client is pointed here. The addresses differ because each client adds another ending to what its user types:
 * Pano adds `1/…`, Jellyfin `/1/…`, Navidrome an endpoint, and Web Scrobbler nothing.
 */
export function scrobblerClients({ origin, username, token }: Place): ScrobblerClient[] {
  const listenbrainz = `${origin}/apis/listenbrainz`
  return [
    {
      name: 'Pano Scrobbler',
      about: 'Android, Android TV, Windows and Linux',
      steps: [
        'Add an account and choose ListenBrainz with a custom server.',
        { field: 'API URL', line: `${listenbrainz}/` },
        { field: 'Token', line: token },
      ],
    },
    {
      name: 'Web Scrobbler',
      about: 'Browser extension for Spotify, YouTube and hundreds of sites',
      steps: [
        'In the extension’s options, open Accounts and edit the properties of ListenBrainz.',
        { field: 'API URL', line: `${listenbrainz}/1/submit-listens` },
        { field: 'User token', line: token },
      ],
    },
    {
      name: 'multi-scrobbler',
      about: 'Server that collects plays from Spotify, Plex, Last.fm, Kodi, Sonos and many more',
      steps: [
        {
          field: 'Environment',
          line: `LZ_URL=${listenbrainz}/\nLZ_TOKEN=${token}\nLZ_USER=${username}`,
        },
      ],
    },
    {
      name: 'Navidrome',
      about: 'Music server, with every Subsonic app that plays from it',
      steps: [
        'The host sets the address and restarts Navidrome.',
        { field: 'Environment', line: `ND_LISTENBRAINZ_BASEURL=${listenbrainz}/1/` },
        'Then turn on “Scrobble to ListenBrainz” in your personal settings and paste the token.',
        { field: 'Token', line: token },
      ],
    },
    {
      name: 'Jellyfin',
      about: 'Media server, with its ListenBrainz plugin',
      steps: [
        'An administrator installs the ListenBrainz plugin and sets the address, without a slash at the end.',
        { field: 'ListenBrainz API URL', line: listenbrainz },
        'Then select your user, paste the token and check “Enable submitting listens”.',
        { field: 'ListenBrainz API token', line: token },
      ],
    },
    {
      name: 'Finamp',
      about: 'Music player for Jellyfin on iOS and Android',
      steps: [
        'Finamp reports what it plays to Jellyfin, whose ListenBrainz plugin passes it on. Set up Jellyfin as above.',
        'Also turn on “Use alternative event for recognizing listens” in the plugin’s settings: without it, the plugin ' +
          'misses tracks that you skip near their end.',
      ],
    },
    {
      name: 'foobar2000',
      about: 'Player for Windows and macOS',
      steps: [
        'foobar2000’s components submit to ListenBrainz or Last.fm at fixed addresses. Keep using one of them, and let ' +
          'multi-scrobbler pass its plays on: add your ListenBrainz or Last.fm account as a source, and MusicMuse as above.',
      ],
    },
    {
      name: 'Rockbox',
      about: 'Firmware for portable players',
      steps: [
        'Turn on Last.fm logging on the player. It writes its plays to a file named .scrobbler.log in the player’s root ' +
          'folder: upload that file on the Import page.',
      ],
    },
    {
      name: 'Other ListenBrainz apps',
      about: 'Any app with a field for a ListenBrainz server',
      steps: [
        'With or without 1 at the end, with or without a slash: every form of the address works.',
        { field: 'Server', line: `${listenbrainz}/` },
        { field: 'Token', line: token },
      ],
    },
    {
      name: 'Last.fm and GNU FM apps',
      about: 'Any app with a field for a Last.fm-compatible server, such as mpdscribble or Audacious',
      steps: [
        { field: 'Server', line: `${origin}/apis/lastfm/2.0/` },
        'Apps that speak the older Audioscrobbler protocol use this address instead.',
        { field: 'Older apps', line: `${origin}/apis/lastfm/` },
        { field: 'User name', line: username },
        { field: 'Password', line: token },
      ],
    },
    {
      name: 'Maloja apps',
      about: 'Any app that submits to a Maloja server',
      steps: [
        { field: 'Server', line: origin },
        { field: 'API key', line: token },
      ],
    },
  ]
}
