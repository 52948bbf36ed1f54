import * as account from '@/app/api/account/route'
import * as block from '@/app/api/blocks/[username]/route'
import * as blocks from '@/app/api/blocks/route'
import * as compare from '@/app/api/compare/[username]/route'
import * as event from '@/app/api/events/[id]/route'
import * as events from '@/app/api/events/route'
import * as exportDownload from '@/app/api/export/download/route'
import * as exports from '@/app/api/export/route'
import * as follow from '@/app/api/follows/[username]/route'
import * as friends from '@/app/api/friends/route'
import * as hallOfFame from '@/app/api/hall_of_fame/route'
import * as history from '@/app/api/history/route'
import * as reviewImage from '@/app/api/images/review/route'
import * as topImage from '@/app/api/images/top/route'
import * as importReport from '@/app/api/imports/[id]/report/[list]/route'
import * as importReview from '@/app/api/imports/[id]/review/route'
import * as oneImport from '@/app/api/imports/[id]/route'
import * as imports from '@/app/api/imports/route'
import * as item from '@/app/api/items/[kind]/[id]/route'
import * as live from '@/app/api/live/route'
import * as merges from '@/app/api/merges/route'
import * as mergeSuggestions from '@/app/api/merges/suggestions/route'
import * as musicMuse from '@/app/api/music_muse/route'
import * as questions from '@/app/api/music_muse/questions/route'
import * as overview from '@/app/api/overview/route'
import * as patterns from '@/app/api/patterns/route'
import * as followers from '@/app/api/people/[username]/followers/route'
import * as following from '@/app/api/people/[username]/following/route'
import * as people from '@/app/api/people/route'
import * as picture from '@/app/api/pictures/[key]/route'
import * as plays from '@/app/api/plays/route'
import * as separatePlay from '@/app/api/plays/[id]/separate/route'
import * as ignoredMerges from '@/app/api/merges/ignored/route'
import * as deletedPlays from '@/app/api/plays/deleted/route'
import * as restorePlay from '@/app/api/plays/[id]/restore/route'
import * as play from '@/app/api/plays/[id]/route'
import * as review from '@/app/api/review/[period]/route'
import * as search from '@/app/api/search/route'
import * as series from '@/app/api/series/route'
import * as session from '@/app/api/sessions/[id]/route'
import * as sessions from '@/app/api/sessions/route'
import * as email from '@/app/api/settings/email/route'
import * as listening from '@/app/api/settings/listening/route'
import * as listeningPreview from '@/app/api/settings/listening/preview/route'
import * as password from '@/app/api/settings/password/route'
import * as ownPicture from '@/app/api/settings/picture/route'
import * as settings from '@/app/api/settings/route'
import * as share from '@/app/api/shares/[id]/route'
import * as shares from '@/app/api/shares/route'
import * as forwarding from '@/app/api/forwarding/route'
import * as spotify from '@/app/api/spotify/route'
import * as token from '@/app/api/tokens/[id]/route'
import * as tokens from '@/app/api/tokens/route'
import * as topItems from '@/app/api/top_items/route'
import * as userProfile from '@/app/api/user_profile/route'
import * as handshake from '@/app/apis/lastfm/route'
import * as lastfm from '@/app/apis/lastfm/2.0/route'
import * as audioscrobblerNowPlaying from '@/app/apis/lastfm/1.2/nowplaying/route'
import * as submissions from '@/app/apis/lastfm/1.2/submissions/route'
import * as deleteListen from '@/app/apis/listenbrainz/1/delete-listen/route'
import * as latestImport from '@/app/apis/listenbrainz/1/latest-import/route'
import * as endPlayingNow from '@/app/apis/listenbrainz/1/playing-now/delete/route'
import * as submitListens from '@/app/apis/listenbrainz/1/submit-listens/route'
import * as listenCount from '@/app/apis/listenbrainz/1/user/[username]/listen-count/route'
import * as listens from '@/app/apis/listenbrainz/1/user/[username]/listens/route'
import * as playingNow from '@/app/apis/listenbrainz/1/user/[username]/playing-now/route'
import * as validateToken from '@/app/apis/listenbrainz/1/validate-token/route'
import * as newScrobble from '@/app/apis/mlj_1/newscrobble/route'
import * as malojaScrobbles from '@/app/apis/mlj_1/scrobbles/route'
import * as serverInfo from '@/app/apis/mlj_1/serverinfo/route'
import * as malojaTest from '@/app/apis/mlj_1/test/route'
import type { Route } from '@/lib/http/route'

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof methods)[number]
type RouteFile = Partial<Record<Method, Route>>

type RouteGroups = Record<string, Record<string, RouteFile>>

/** Every route that a person's program may call, by group and path; a test holds the list against the files in app/api. */
export const routeGroups: RouteGroups = {
  Statistics: {
    '/api/top_items': topItems,
    '/api/overview': overview,
    '/api/patterns': patterns,
    '/api/review/{period}': review,
    '/api/items/{kind}/{id}': item,
    '/api/series': series,
    '/api/history': history,
    '/api/live': live,
    '/api/search': search,
    '/api/images/top': topImage,
    '/api/images/review': reviewImage,
  },
  'Music Muse': {
    '/api/music_muse': musicMuse,
    '/api/music_muse/questions': questions,
  },
  History: {
    '/api/imports': imports,
    '/api/imports/{id}': oneImport,
    '/api/imports/{id}/report/{list}': importReport,
    '/api/imports/{id}/review': importReview,
    '/api/plays': plays,
    '/api/plays/deleted': deletedPlays,
    '/api/plays/{id}': play,
    '/api/plays/{id}/restore': restorePlay,
    '/api/plays/{id}/separate': separatePlay,
    '/api/merges': merges,
    '/api/merges/ignored': ignoredMerges,
    '/api/merges/suggestions': mergeSuggestions,
  },
  People: {
    '/api/user_profile': userProfile,
    '/api/people': people,
    '/api/people/{username}/followers': followers,
    '/api/people/{username}/following': following,
    '/api/follows/{username}': follow,
    '/api/compare/{username}': compare,
    '/api/friends': friends,
    '/api/blocks': blocks,
    '/api/blocks/{username}': block,
  },
  'Life events': {
    '/api/events': events,
    '/api/events/{id}': event,
  },
  'Hall of fame': {
    '/api/hall_of_fame': hallOfFame,
  },
  Sharing: {
    '/api/shares': shares,
    '/api/shares/{id}': share,
  },
  Account: {
    '/api/settings': settings,
    '/api/settings/email': email,
    '/api/settings/listening': listening,
    '/api/settings/listening/preview': listeningPreview,
    '/api/settings/password': password,
    '/api/settings/picture': ownPicture,
    '/api/pictures/{key}': picture,
    '/api/sessions': sessions,
    '/api/sessions/{id}': session,
    '/api/tokens': tokens,
    '/api/tokens/{id}': token,
    '/api/spotify': spotify,
    '/api/forwarding': forwarding,
    '/api/export': exports,
    '/api/export/download': exportDownload,
    '/api/account': account,
  },
}

/** Routes that speak the protocols of other products, for their clients. Their errors have the form of the protocol. */
export const protocolGroups: RouteGroups = {
  Scrobbling: {
    '/apis/listenbrainz/1/submit-listens': submitListens,
    '/apis/listenbrainz/1/delete-listen': deleteListen,
    '/apis/listenbrainz/1/validate-token': validateToken,
    '/apis/listenbrainz/1/user/{username}/listens': listens,
    '/apis/listenbrainz/1/user/{username}/listen-count': listenCount,
    '/apis/listenbrainz/1/user/{username}/playing-now': playingNow,
    '/apis/listenbrainz/1/playing-now/delete': endPlayingNow,
    '/apis/listenbrainz/1/latest-import': latestImport,
    '/apis/lastfm/2.0': lastfm,
    '/apis/lastfm': handshake,
    '/apis/lastfm/1.2/nowplaying': audioscrobblerNowPlaying,
    '/apis/lastfm/1.2/submissions': submissions,
    '/apis/mlj_1/newscrobble': newScrobble,
    '/apis/mlj_1/scrobbles': malojaScrobbles,
    '/apis/mlj_1/serverinfo': serverInfo,
    '/apis/mlj_1/test': malojaTest,
  },
}

export type DocumentedCall = { group: string; path: string; method: Method; handler: Route }

/** The same, one entry a method. */
export const documentedCalls = callsOf(routeGroups)
export const protocolCalls = callsOf(protocolGroups)

function callsOf(groups: RouteGroups): DocumentedCall[] {
  return Object.entries(groups).flatMap(([group, routes]) =>
    Object.entries(routes).flatMap(([path, file]) =>
      methods.flatMap((method) => {
        const handler = file[method]
        return handler ? [{ group, path, method, handler }] : []
      }),
    ),
  )
}
