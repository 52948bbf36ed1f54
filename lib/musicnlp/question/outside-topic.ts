/** What people ask that no listening history tells; `small_talk` and the two commands are no questions at all. */
export const outsideTopics = [
  'genre',
  'mood',
  'lyrics',
  'singer',
  'sound',
  'release',
  'origin',
  'playlists',
  'ratings',
  'other_people',
  'future',
  'money',
  'recommendations',
  'place',
  'events',
  'why',
  'statistics',
  'small_talk',
  'playback',
  'commands',
] as const
export type OutsideTopic = (typeof outsideTopics)[number]
