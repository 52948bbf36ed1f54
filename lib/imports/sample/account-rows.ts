import type { NonMusicRow } from './extended-rows'
import type { SamplePlay } from './generate-plays'

/** A play as a row of the account data: to the minute, without album. */
export function accountRow(play: SamplePlay) {
  return {
    endTime: minute(play.endedAt),
    artistName: play.track.artist.name,
    trackName: play.track.name,
    msPlayed: play.msPlayed,
  }
}

export function accountNonMusicRow({ at, kind, title, part, msPlayed }: NonMusicRow) {
  if (kind === 'podcast') return { endTime: minute(at), podcastName: title, episodeName: part, msPlayed }
  return { endTime: minute(at), audiobookName: title, authorName: 'Ilse Tideswell', chapterName: part, msPlayed }
}

const minute = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ')
