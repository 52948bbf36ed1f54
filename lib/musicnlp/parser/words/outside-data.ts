import { outsideTopics, type OutsideTopic } from '../../question/outside-topic'
import type { PhraseEntry } from '../phrase-trie'

/** Single words: they count only where nothing else explains them, so that a band called Swing stays a band. */
const words: Record<OutsideTopic, string> = {
  genre:
    'genre genres jazz rock pop hiphop rap metal punk folk country techno house trance edm electronic electronica ambient classical opera blues soul funk disco reggae ska grime drill trap dubstep dnb indie emo goth grunge shoegaze kpop jpop latin salsa reggaeton bossa afrobeats afrobeat gospel soundtrack soundtracks instrumental instrumentals acoustic orchestral lofi synthwave hyperpop bachata cumbia flamenco schlager garage gabber hardcore britpop krautrock bluegrass swing bebop baroque renaissance rnb symphony symphonies concerto nursery psych prog amapiano dancehall ballads-only musicals musical-theatre boyband girlband podcast podcasts audiobook audiobooks videos',
  mood: 'funny funniest silly cute sexy sexiest boring dreamy epic dark haunting catchy catchiest weird weirdest cringe cringey guilty groovy hypnotic intense soulful mood moods moody sad sadder saddest happy happier happiest cheerful cheery melancholy melancholic upbeat chill chilled chillest relaxing relaxed calm calming angry angriest romantic depressing depressed energetic energy uplifting nostalgic mellow emotional soothing cosy cozy gloomy gloomiest danceable danceability valence hyped hype',
  lyrics:
    'sing sings sang sung spanish french german italian portuguese japanese korean hindi mandarin chinese arabic swedish russian turkish welsh tamil punjabi polish bollywood lyric lyrics lyrical verse verses chorus choruses sing-along swearing explicit rhyme rhymes translate translation meaning',
  sound:
    'slow fast fastest tune remix remixes drummer drummers singer-songwriter hook hooks fiddle guitar guitars piano drums drum saxophone sax violin cello trumpet flute banjo synth synths keyboard ukulele harp harmonica accordion bagpipes vocals solo solos riff riffs duet duets falsetto choir tempo tempos bpm key keys loud louder loudness pitch beat beats volume bass tune-up bitrate quality faster fastest chords loudest',
  release:
    'exist exists decade decades eighties seventies sixties nineties release released releases releasing oldest vintage recorded written wrote composed produced producer producers label labels oldies born upcoming',
  origin:
    'germany france england ireland scotland wales spain italy sweden norway australia local foreign gay queer latino latina black white married divorced dead alive deceased rich tall age aged british american australian canadian irish scottish european african asian female male women men aussie aussies kiwi nationality',
  playlists:
    'bought buy vinyl cassette cassettes download downloads wishlist playlist playlists queue queued mix mixes mixtapes liked likes saved folder folders',
  ratings:
    'underrated overrated rating ratings rated stars grammy grammys award awards chart-topping billboard charts famous viral famousest',
  other_people:
    'society nobody listeners fans strangers worldwide globally population husband girlfriend boyfriend wife roommate flatmate bff bestie followers follower everyone everybody',
  future: 'tomorrow predict prediction forecast future',
  money:
    'cost costs price prices pay paid dollars pounds euros royalties royalty earn earned subscription fees premium',
  recommendations:
    'party weddings wedding barbecue bbq christening funeral recommend recommendation recommendations recommending suggest suggestion suggestions should advice similar',
  place:
    'headphones earphones airpods gym kitchen bathroom shower bus train tube subway plane flight driving running jogging walking cooking studying working sleeping party parties commute commuting workout workouts weather rain rainy raining sunny snow snowing ironing',
  events: 'gig gigs concert concerts festival festivals touring ticket tickets venue venues',
  why: 'why reason reasons because',
  statistics: 'correlate correlates correlated correlation regression variance deviation percentile bpm-range',
  small_talk: '',
  playback: '',
  commands: ' spreadsheet excel pdf email emails mail tweet delete erase joke poem alarm timer',
}

const person =
  '(friend|friends|mate|mates|wife|husband|girlfriend|boyfriend|partner|mum|mom|mam|dad|mother|father|brother|sister|sis|bro|son|daughter|kids|cousin|uncle|aunt|gran|nan|grandma|grandad|grandson|granddaughter|niece|nephew|colleague|colleagues|coworker|boss|roommate|roommates|flatmate|flatmates|housemate|neighbour|neighbor|bestie|bf|gf|bff|missus|hubby|pal|pals|buddy|classmate|family)'

/** Phrases of words that mean something else by themselves. */
const phrases: Partial<Record<OutsideTopic, readonly string[]>> = {
  genre: [
    '(what|which|my|) (top|) country (music|songs|song|tracks|track|artists|artist|albums|album|singers|singer|tunes|tune|bands|band|hits|stars|star|stuff)',
    '(what|which) (kind|kinds|type|types|style|styles|sort|sorts) of (music|songs|tracks|artists|bands|tunes)',
    '(styles|style|type|types) of music',
  ],
  lyrics: [
    'what (does|did|do) (it|that|this|they|he|she) mean',
    '(what is|whats|what s|what) (it|that|this|that song|the song) (even|really|actually|) about',
    'about what (it|he|she|they) (talks|talk|sings|sing)',
    '(songs|tracks|music) (in|about) (love|heartbreak|death|money|drugs|cars|summer love)',
    'the words (to|of)',
    '(sing|sings|sang|singing) about',
  ],
  sound: ['how (loud|fast|slow|quiet)', '# bpm', 'beats per minute', '(sound|sounds) like'],
  release: [
    '(come|comes|came|coming) out (before|after|in|this|last|since|when|on)',
    'when (did|does|do|will) (it|that|this|they) (come|comes) out',
    'when was (it|that|this|that one) (out|made|recorded|released)',
    '(come|comes|came|coming) out',
    '(was|is|were|are) (it|that|this|they|) (released|recorded|written)',
    'how old (is|are|was)',
    'before i was born',
  ],
  origin: ['(from|in) (canada|iceland|the uk|my city|my country|my town)'],
  other_people: [
    `(my|our|his|her|their|a|the|any) ${person}`,
    `(my|our|the) ${person} (lily|sam|bob|alice)`,
    '(other|most|many|all) (people|listeners|users|fans|folks)',
    'everyone else',
    'everybody else',
    '(the|an|a|) average (american|british|uk|us|) (listener|person|user|human|fan)',
    '(the|an|) (average|typical) (american|brit|spotify user|music fan)',
    'people my age',
    '(do|does|did) (people|others|everyone|anyone else)',
    'how many (people|listeners|users|fans)',
    'in the (whole|) world',
    '(than|as) (my|her|his) ${person}',
    'followers',
  ],
  future: [
    '(what|who|which|whats|when|where) (will|ll|is gonna|gonna|is going to|are going to)',
    '(whatll|wholl|itll) (be|i|my|)',
    '(what|which) (song|track|artist|album|band) will',
    '(will|shall) (i|my|it|there|he|she|they|drake|this) (be|hit|reach|get|listen|play|pass|)',
    '(be|gonna be|going to be|become) my next',
    '(gonna|going to) be (my|the)',
    '(at|on) this (rate|pace)',
    'in the (near|) future',
    'next (obsession|favourite|favorite)',
    'on (course|track) (to|for)',
  ],
  money: [
    'how much (did|do|have|has) (i|we) (spend|spent|pay|paid) on',
    '(spend|spent) on (my|) (subscription|spotify)',
  ],
  recommendations: [
    '(what|which|who) (song|music|artist|album|band|) (should|shall|can|could) i (listen|play|hear|put on|try)',
    '(songs|artists|bands|albums|music) (i|that i|which i) (might|would|may|could) (like|love|enjoy)',
    '(find|get|give|show|teach) me (something|some|a song|music|an artist) (new|i like|similar|like)',
    'something like',
  ],
  place: [
    '(on|during|for|in) (my|a|the) (run|runs|jog|jogs|walk|walks|commute|drive|drives|workout|workouts|ride|rides|gym session)',
    'when (i am|im|i was) (sad|happy|drunk|lonely|bored|tired|stressed|angry|high|asleep|sick|ill|down|in love)',
    '(i|i ve|ive) (ran|run|cried|cry|danced|drove|drive|dance|worked out|slept|sleep) to',
    '(in|on|at) (the|my) (gym|shower|kitchen|bathroom|bus|train|tube|plane|bed|toilet|office|treadmill)',
    'on (rainy|sunny) days',
  ],
  events: [
    '(tour|concert|gig|festival|show|ticket) (dates|date|tickets|near me|prices)',
    '(on|goes on|go on|going on|went on) tour',
    '(going|coming) on tour',
    '(play|plays|playing|played|seen|see|saw|perform|performing) live',
    '(are|is) (they|he|she) (touring|on tour|coming to)',
    'next (tour|concert|gig|show|album)',
    'near me',
  ],
  why: ['why (do|did|am|is|was|are|dont|have|has|does)', 'how come', 'the reason (why|i|for)'],
  ratings: [
    '(best|greatest|worst) (song|album|band|artist|track|singer) (ever|of all time) (made|written|recorded)',
    '(best|greatest|worst) (song|album|band|artist|track|singer) in (history|the world)',
    '(song|album|track|record) ever made',
    'deep (cut|cuts)',
    '(the|) charts',
    'number of followers',
    'how (popular|famous) (is|are|was)',
    'the best (selling|rated)',
  ],
  small_talk: [
    '(have i got|do i have) (good|bad|terrible|awful|great) taste',
    '(thats|that is) all (thanks|for now|from me|)',
    '(my|a) guilty (pleasure|pleasures)',
    'what (do|are) you (think|thinking) (of|about)',
    'how (are|r) (you|u|ya|things) (doing|keeping|getting on|today|feeling|holding up|) (today|anyway|tonight|)',
    'how (do|did) you (feel|sleep)',
    'how (is|s|was) your (day|weekend|week|morning|evening)',
    'hows (it|your day|your week|your evening) (going|been|)',
    'howre (you|things) (doing|)',
    'how goes it',
    '(i|we) (hope|trust) (you|youre|you are) (are|) (keeping|doing|having|well|enjoying) (well|a good day|ok|okay|good|)',
    'hope (youre|you are) (well|ok|okay|doing well|good|keeping well)',
    'you (good|ok|okay|alright|there)',
    'are (you|u) (there|ok|okay|well|alright|real|human|a bot|a robot|an ai|a person|alive|listening|sentient|happy|stupid|dumb|broken)',
    'who (made|built|created|wrote) you',
    'whats your name',
    'what is your name',
    'do you (like|love|enjoy|have|sleep|dream) (music|me|feelings|a favourite|a favorite|songs)',
    'whats your (favourite|favorite|fav|fave) (song|band|artist|album|music|)',
    'i (love|hate|like|adore) (you|this app|this thing|this|it)',
    '(youre|you are|your|ur) (great|slow|so slow|useless|brilliant|amazing|stupid|dumb|wrong|the best|awesome|funny|cute|lovely|a star|a legend|broken|rubbish|terrible|awful|kidding|joking)',
    '(this|it) (is|isnt|doesnt|does not) (rubbish|useless|broken|great|work|working|stupid)',
    '(you|youve|u) (ve|have|) kept me (sane|company|going)',
    '(good night|goodnight|night night|sweet dreams|bye|goodbye|see you|see ya|talk later|cya)',
    '(im|i am) (bored|tired|lonely|drunk|back)',
  ],
  playback: [
    '(play|put on|stick on|pop on|start|blast|shuffle|queue) (me|us|some|something|anything|a song|a track|my|the next)',
    '(can|could|would|will) (you|u|ya) (please|just|) (play|put on|stick on|pop on|start|blast|shuffle|queue|skip|pause|stop)',
    'turn (it|that|the music|the volume) (up|down|off)',
    'turn (up|down) (the volume|the music|)',
    '(pause|stop|resume|mute) (the|this|my|) (music|song|track|playback)',
    '(skip|next|previous) (this|that) (song|track|one)',
    '(next|previous) (song|track) please',
    'set (the|) volume',
  ],
  playlists: [
    '(make|build|create|generate|give|do) (me|us|) (a|an|one|some|my) (good|nice|new|great|#|) (# minute|# hour|bath time|morning|workout|) (playlist|mix|mixtape|playlists)',
    'to (my|a|the) (playlist|queue|library)',
  ],
  commands: [
    '(export|download|delete|erase|remove|import|backup|back up|reset) (my|all|the|everything|it|this)',
    '(text|call|ring|phone|message|email|mail|whatsapp|tell|remind) my',
    '(e|) mail (it|this|that|them|me|to)',
    '(send|share|post|forward|export|save|print|upload|download) (it|this|that|them|these|those) (to|with|on|as|in|into|by)',
    '(put|get|save|export) (it|this|that|them|my top tracks|my top songs|my data|everything) (in|into|to|as) (a|an|my|the)',
    'set (an|a|the|my) (alarm|timer|reminder)',
    'what is the (time|date|weather|capital)',
    'tell me a (joke|story|secret)',
    'write (me|) a',
  ],
}

const COMMON_WORD = 2.6
const PHRASE = 0.6

/** Each topic's words and phrases; a single word is nearly as dear as an unknown one, so that every other reading wins. */
export const outsideEntries: PhraseEntry<OutsideTopic>[] = outsideTopics.flatMap((topic) => [
  {
    value: topic,
    phrases: words[topic].split(' ').flatMap((word) => (word === '' ? [] : [word.replaceAll('-', ' ')])),
    cost: COMMON_WORD,
  },
  { value: topic, phrases: phrases[topic] ?? [], cost: PHRASE },
])
