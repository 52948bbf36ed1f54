import { figuresNames } from '@/lib/figures/kept-figures'
import type { Prisma } from '@/prisma/generated/client'

/**
 * Where the rows of a table are in a cluster:
 * - `person`: on the worker of the person they belong to, by `user_id`. What grows with every play.
 * - `everywhere`: whole on every machine, so that it can be joined with anybody's plays. Each write changes all machines.
 * - `coordinator`: on the coordinator alone. Found by something other than the person, such as the hash of a token.
 */
export type Placement = 'person' | 'everywhere' | 'coordinator'

type Placed = { table: string; placement: Placement }

const person = (table: string): Placed => ({ table, placement: 'person' })
const everywhere = (table: string): Placed => ({ table, placement: 'everywhere' })
const coordinator = (table: string): Placed => ({ table, placement: 'coordinator' })

/** Every model of schema.prisma: a new one does not compile before it says where its rows are. */
const byModel = {
  User: everywhere('users'),
  UserSettings: everywhere('user_settings'),
  UserFollow: everywhere('user_follows'),
  UserOnceFollowed: everywhere('user_once_followed'),
  UserBlock: everywhere('user_blocks'),
  UserMerge: everywhere('user_merges'),
  Artist: everywhere('artists'),
  Album: everywhere('albums'),
  Track: everywhere('tracks'),
  TrackUri: everywhere('track_uris'),
  ViewRefresh: everywhere('view_refreshes'),
  ItemListeners: everywhere('item_listeners'),

  UserHistory: person('user_histories'),
  FigureRefresh: person('figure_refreshes'),
  Import: person('imports'),
  ImportFile: person('import_files'),
  ImportReportRow: person('import_report_rows'),
  Play: person('listening_history'),
  RepeatedPlay: person('repeated_plays'),
  DeletedPlay: person('deleted_plays'),
  SeparatedPlays: person('separated_plays'),
  LatestImport: person('latest_imports'),
  NowPlaying: person('now_playing'),
  IgnoredMerge: person('ignored_merges'),
  UserEvent: person('user_events'),
  UserHallOfFame: person('user_hall_of_fame'),
  MuseQuestion: person('muse_questions'),
  UserExport: person('user_exports'),

  Session: coordinator('sessions'),
  PersonalAccessToken: coordinator('personal_access_tokens'),
  LastfmApproval: coordinator('lastfm_approvals'),
  PasswordReset: coordinator('password_resets'),
  Invitation: coordinator('invitations'),
  SecondFactor: coordinator('second_factors'),
  OauthAccount: coordinator('oauth_accounts'),
  AuditEntry: coordinator('audit_log'),
  ShareLink: coordinator('share_links'),
  SpotifyConnection: coordinator('spotify_connections'),
  Forwarding: coordinator('forwardings'),
  ArtistSpelling: coordinator('artist_spellings'),
  AlbumSpelling: coordinator('album_spellings'),
  TrackSpelling: coordinator('track_spellings'),
  Storage: coordinator('storages'),
  JobRun: coordinator('job_runs'),
  JobStep: coordinator('job_steps'),
} satisfies Record<Prisma.ModelName, Placed>

/** Figures have no model, because they are in materialized views elsewhere. */
const all: Placed[] = [...Object.values(byModel), ...figuresNames.map(person)]

/** The tables with this placement. */
export const tablesPlaced = (placement: Placement): string[] =>
  all.filter((one) => one.placement === placement).map(({ table }) => table)
