/** Topics that people ask about and no export contains: genres, moods, lyrics. */
export type OutsideTopic =
  | 'genre'
  | 'mood'
  | 'lyrics'
  | 'sound'
  | 'release'
  | 'playlists'
  | 'ratings'
  | 'other_people'
  | 'future'
  | 'money'
  | 'recommendations'
  | 'place'
  | 'why'

const words: Record<OutsideTopic, string> = {
  genre:
    'genre genres jazz rock pop hiphop rap metal punk folk country techno house trance edm electronic electronica ambient classical opera blues soul funk disco reggae ska grime drill trap dubstep dnb indie emo goth grunge shoegaze kpop jpop latin salsa reggaeton bossa afrobeats afrobeat gospel soundtrack soundtracks instrumental instrumentals acoustic orchestral lofi synthwave hyperpop bachata cumbia flamenco schlager garage gabber hardcore britpop krautrock bluegrass swing bebop baroque rnb',
  mood: 'mood moods moody sad sadder saddest happy happier happiest cheerful melancholy melancholic upbeat chill chilled relaxing relaxed calm calming angry romantic depressing depressed energetic energy uplifting nostalgic mellow vibe vibes feeling feelings emotional soothing cosy cozy gloomy danceable danceability valence',
  lyrics:
    'language languages spanish english french german italian portuguese japanese korean hindi mandarin chinese arabic swedish russian turkish irish welsh tamil punjabi polish lyric lyrics lyrical verse verses chorus choruses sing-along swearing explicit rhyme rhymes words',
  sound:
    'fiddle guitar guitars piano drums drum saxophone sax violin cello trumpet flute banjo synth synths keyboard ukulele harp harmonica accordion bagpipes vocals solo solos riff riffs duet duets falsetto choir tempo tempos bpm key keys loud louder loudest loudness pitch beat beats volume bass tune-up bitrate quality fast faster fastest slow slower slowest',
  release:
    'decade eighties seventies sixties nineties release released releases releasing decade-old oldest newest-released vintage debut-year came-out recorded written wrote composed composer composers producer producers produced label labels',
  playlists: 'playlist playlists queue queued mix mixes mixtape mixtapes liked likes saved library-size folder folders',
  ratings:
    'underrated overrated rating ratings rated stars grammy grammys award awards chart-topping billboard charts famous popular popularity',
  other_people:
    'listeners listener fans fan strangers worldwide globally population friend friends mate mates wife husband girlfriend boyfriend partner mum mom dad mother father brother sister son daughter kids kid colleague colleagues roommate flatmate everyone everybody people others users average-listener neighbours neighbour someone',
  future: 'tomorrow tonight-later predict prediction forecast future upcoming will next-year soon',
  money:
    'cost costs price prices pay paid money spend-on dollars pounds euros royalties royalty earn earned earn subscription',
  recommendations:
    'recommend recommendation recommendations recommending suggest suggestion suggestions similar-to should advise advice',
  place:
    'gig gigs concert concerts festival festivals tour tours touring ticket tickets venue venues headphones earphones airpods lonely drunk gym office kitchen bed shower bus train tube subway plane flight driving running jogging walking cooking studying working sleeping party parties commute commuting workout workouts weather rain rainy sunny snow snowing',
  why: 'why reason reasons because',
}

const topics: ReadonlyMap<string, OutsideTopic> = new Map(
  Object.entries(words).flatMap(([topic, list]) =>
    list.split(' ').map((word) => [word, topic as OutsideTopic] as const),
  ),
)

/** The topic of a word or phrase that was not understood, if no export contains it. */
export function outsideTopic(phrase: string): OutsideTopic | null {
  for (const word of phrase.toLowerCase().split(/[^\p{L}\p{N}&-]+/u)) {
    const topic = topics.get(word)
    if (topic) return topic
  }
  return null
}
