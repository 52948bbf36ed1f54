import { expect, test } from 'vitest'
import { scrobblerAddress } from './scrobbler-address'

const submit = '/apis/listenbrainz/1/submit-listens'

test.each([
  '/apis/listenbrainz/1/submit-listens',
  '/apis/listenbrainz/1/submit-listens/',
  '/apis/listenbrainz//1/submit-listens',
  '/apis/listenbrainz/1//submit-listens//',
  '/apis/listenbrainz/submit-listens',
  '/apis/listenbrainz/1/1/submit-listens',
  '/apis/listenbrainz/1/submit-listens/1/submit-listens',
  '/apis/listenbrainz',
  '/apis/listenbrainz/',
  '/apis/listenbrainz/1',
  '/apis/listenbrainz/1/',
  '/1',
  '/1/',
  '/1/submit-listens',
  '//1/submit-listens',
  '/1/submit-listens/',
  '/submit-listens',
])('submits to ListenBrainz at %s', (address) => expect(scrobblerAddress(address)).toBe(submit))

test.each([
  ['/1/validate-token?token=a%2Fb', '/apis/listenbrainz/1/validate-token?token=a%2Fb'],
  ['/validate-token', '/apis/listenbrainz/1/validate-token'],
  ['/apis/listenbrainz/1/user/ada/listens/?count=5', '/apis/listenbrainz/1/user/ada/listens?count=5'],
  ['/1/user/1/listens', '/apis/listenbrainz/1/user/1/listens'],
  ['/2.0', '/apis/lastfm/2.0'],
  ['/2.0/?format=json', '/apis/lastfm/2.0?format=json'],
  ['/2.0/2.0/', '/apis/lastfm/2.0'],
  ['/apis/audioscrobbler/2.0/', '/apis/lastfm/2.0'],
  ['/apis/lastfm/', '/apis/lastfm/2.0'],
  ['/apis/lastfm/?hs=true&p=1.2.1', '/apis/lastfm?hs=true&p=1.2.1'],
  ['/?hs=true&p=1.2.1', '/apis/lastfm?hs=true&p=1.2.1'],
  ['/apis/lastfm/1.2/submissions/', '/apis/lastfm/1.2/submissions'],
  ['/api/auth/?api_key=k&token=t', '/connect/lastfm?api_key=k&token=t'],
  ['/apis/mlj_1/newscrobble/', '/apis/mlj_1/newscrobble'],
  ['/apis//mlj_1/serverinfo', '/apis/mlj_1/serverinfo'],
])('%s is %s', (address, expected) => expect(scrobblerAddress(address)).toBe(expected))

test.each(['/', '/overview/', '/?page=1', '/api/auth/session', '/api/history?a=//b', '/10/x', '/u//ada', '/apisx/1'])(
  'leaves %s as it is',
  (address) => expect(scrobblerAddress(address)).toBe(address),
)
