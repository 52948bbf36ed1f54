import { outsideTopics, type OutsideTopic } from '../../question/outside-topic'
import type { PhraseEntry } from '../phrase-trie'

/** Single words: they count only where nothing else explains them, so that a band called Swing stays a band. */
const words: Record<OutsideTopic, string> = {
  genre:
    'psychedelic industrial hardstyle eurodance chillwave vaporwave triphop chillhop downtempo postpunk mathrock zouk kizomba tango fado klezmer polka celtic qawwali bhangra raga carnatic hindustani enka mariachi ranchera corridos norteno merengue dembow soca calypso highlife juju gqom samba pagode forro sertanejo phonk crunk doowop rockabilly skiffle motown ragtime dixieland lullaby lullabies hymn hymns carols anthem anthems showtunes musical ballad ballads subgenre subgenres genre genres jazz rock pop hiphop rap metal punk folk country techno house trance edm electronic electronica ambient classical opera blues soul funk disco reggae ska grime drill trap dubstep dnb indie emo goth grunge shoegaze kpop jpop latin salsa reggaeton bossa afrobeats afrobeat gospel soundtrack soundtracks instrumental instrumentals acoustic orchestral lofi synthwave hyperpop bachata cumbia flamenco schlager garage gabber hardcore britpop krautrock bluegrass swing bebop baroque renaissance rnb symphony symphonies concerto nursery psych prog amapiano dancehall ballads-only musicals musical-theatre boyband girlband podcast podcasts audiobook audiobooks videos',
  mood: 'tearjerker tearjerkers heartbroken heartbreaking peaceful serene spooky creepy cheesy corny joyful joyous wholesome motivational motivating inspirational inspiring empowering feelgood sleepy trippy bittersweet wistful mournful bleak softest cheers tender aggressive energising energizing sombre somber dramatic funny funniest silly cute sexy sexiest boring dreamy epic dark haunting catchy catchiest weird weirdest cringe cringey guilty groovy hypnotic intense soulful mood moods moody sad sadder saddest happy happier happiest cheerful cheery melancholy melancholic upbeat chill chilled chillest relaxing relaxed calm calming angry angriest romantic depressing depressed energetic energy uplifting nostalgic mellow emotional soothing cosy cozy gloomy gloomiest danceable danceability valence hyped hype',
  lyrics:
    'lyricist swear swears curse cursing profanity profane rhyming language languages chanting rapping yodel spanish french german italian portuguese japanese korean hindi mandarin chinese arabic swedish russian turkish welsh tamil punjabi polish bollywood lyric lyrics lyrical verse verses chorus choruses sing-along swearing explicit rhyme rhymes translate translation meaning',
  singer: 'sing sings sang sung',
  sound:
    'tempos harmony harmonies melody melodies riffs autotune falsetto acapella instrument instruments instrumentation arrangement production mixing mastering bridge intro intros outro outros synthesizer harpsichord slow fast fastest tune remix remixes drummer drummers singer-songwriter hook hooks fiddle guitar guitars piano drums drum saxophone sax violin cello trumpet flute banjo synth synths keyboard ukulele harp harmonica accordion bagpipes vocals solo solos riff riffs duet duets falsetto choir tempo tempos bpm key keys loud louder loudness pitch beat beats volume bass tune-up bitrate quality faster fastest chords loudest',
  release:
    'issued reissue reissued pressing pressings copyright debut debuts published remastered-in vintage-year exist exists decade decades eighties seventies sixties nineties release released releases releasing oldest vintage recorded written wrote composed produced producer producers label labels oldies born upcoming',
  origin:
    'nationality nationalities hometown birthplace ethnicity religion religious germany france england ireland scotland wales spain italy sweden norway australia local foreign gay queer latino latina black white married divorced dead alive deceased rich tall age aged british american australian canadian irish scottish european african asian female male women men aussie aussies kiwi nationality',
  playlists:
    'bookmark bookmarked favourited favorited hearted starred follow following-list wishlists bought buy vinyl cassette cassettes download downloads wishlist playlist playlists queue queued mix mixes mixtapes liked likes saved folder folders',
  ratings:
    'underrated overrated rating ratings rated stars grammy grammys award awards chart-topping billboard charts famous viral famousest',
  other_people:
    'hacker hacked stranger neighbours neighbors roomies spouse ex exes fiance fiancee society nobody listeners fans strangers worldwide globally population husband girlfriend boyfriend wife roommate flatmate bff bestie followers follower everyone everybody',
  future: 'someday eventually-will tomorrow predict prediction forecast future',
  money:
    'bill billed charge charged refund cash cheap cheaper expensive salary budget dollar quid bucks afford invoice cost costs price prices pay paid dollars pounds euros royalties royalty earn earned subscription fees premium',
  recommendations:
    'undiscovered unfamiliar party weddings wedding barbecue bbq christening funeral recommend recommendation recommendations recommending suggest suggestion suggestions should advice similar',
  place:
    'office school college campus uni church beach park pub nightclub airport garden garage bedroom bath treadmill hike hiking gardening cleaning baking dishes homework revision studying revising headphones earphones airpods gym kitchen bathroom shower bus train tube subway plane flight driving running jogging walking cooking studying working sleeping party parties commute commuting workout workouts weather rain rainy raining sunny snow snowing ironing',
  events:
    'setlist setlists encore tour tours headliner stage backstage gig gigs concert concerts festival festivals touring ticket tickets venue venues',
  why: 'why reason reasons because',
  statistics:
    'overtake overtook overtaken surpass surpassed outrank outranked dethrone dethroned quartile outlier outliers extrapolate skew correlate correlates correlated correlation regression variance deviation percentile bpm-range',
  small_talk: '',
  playback: '',
  commands:
    'calendar-event remind fax homework-help  spreadsheet excel pdf email emails mail tweet delete erase joke poem alarm timer',
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
  mood: ['when (i am|im|i was|i feel|i felt) (feeling|) (sad|happy|lonely|bored|stressed|angry|low|down|in love)'],
  singer: [
    'who (is|was|are|were|s) (it|that|this|that one|that song) (by|from)',
    '(which|what) (album|record|lp) (is|was|s) (it|that|this|that one|that song) (from|on|off|in)',
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
    '(was|were|are|is|been|first|originally|songs|tracks|albums|music|anything) (made|recorded|released|issued|published|produced|composed) (before|after|in|since|between|during|around)',
    '(which|what) (decade|era) (is|was|are|were|do|does|of)',
    '(original|first) (pressing|recording|release|edition)',
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
    '(somebody|someone|anybody|anyone) (else|other than me) (use|uses|used|using|play|plays|played|playing|log|logged|logging|listen|listens|listened|listening)',
    '(who|somebody|someone|anybody|anyone|person|people|was|were|is|been) (who|that|) (was|were|is|are|) (logged|signed) in',
    `(my|our|her|his|their) (best|good|old|closest|ex|younger|older|little|big|late|new) ${person}`,
    'besides me',
    'and (i|me) (both|) (like|love|enjoy|play|hear|listen to|have|share|into) (the same|similar)',
    '(the same|similar) (music|taste|songs|artists|bands|stuff) as',
    '(do|does) (my|our|their) (taste|tastes) match',
    '(which|how many|what percent of|what % of|% of|percent of) (people|ppl|listeners|users|fans|folks|others)',
    '(people|listeners|users|fans|folks|everyone|everybody) (in|from|around|on here|of my age|like me|near me)',
    '(she|he|they) (play|plays|listen|listens|hear|hears|like|likes) (more|less|it more|to more)',
    '(than|as) (she|he|they) (do|does|did|is|are)',
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
    '(how many|how much) more (plays|hours|minutes|times|days|songs|tracks|listens|streams) (will|must|would|should)',
    'when (would|could|might) (i|it|she|he|they)',
    '(am|is|are) (i|it|she|he|they) (ever |)(going to|gonna|likely to)',
    '(by|at|before) the (end|close) of (this|the|next) (year|month|decade) (will|would|at this|if)',
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
    '(what|something|anything|songs|artists|albums|music|band|bands) (to|for) (play|listen to|try|put on|explore|check out|discover) (next|now|tonight|today|instead)',
    '(if i|people who|fans who) (like|love|enjoy|liked|loved)',
    '(introduce|surprise) me',
    '(pick|choose|select) (me|for me|something|a song|an album|one for me)',
    '(what|which|who) (song|music|artist|album|band|) (should|shall|can|could) i (listen|play|hear|put on|try)',
    '(songs|artists|bands|albums|music) (i|that i|which i) (might|would|may|could) (like|love|enjoy)',
    '(find|get|give|show|teach) me (something|some|a song|music|an artist) (new|i like|similar|like)',
    'something like',
  ],
  place: [
    '(on|during|for|in) (my|a|the) (run|runs|jog|jogs|walk|walks|commute|drive|drives|workout|workouts|ride|rides|gym session)',
    'when (i am|im|i was) (drunk|tired|high|asleep|sick|ill)',
    '(i|i ve|ive) (ran|run|cried|cry|danced|drove|drive|dance|worked out|slept|sleep|fell asleep|fall asleep|worked|studied|cooked|trained) to',
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
    '(put|give|gave|given) (it|them|) (a|) (like|heart|thumbs up|thumbs down|star) (on|to|)',
    '(liked|hearted) (songs|tracks|albums)',
    'thumbs (up|down)',
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
    '(youve|you have|you are|youre|that was|thats|that is|been|be) (been|) (most|very|so|really|ever so|super|incredibly|extremely|) (helpful|kind|useful|wonderful|lovely|brilliant|a great help|a big help|a star|a gem|patient)',
    '(thats|that is|that s|its|it is) (just|really|so|very|) (great|perfect|brilliant|lovely|awesome|cool|nice|good|fine|amazing|wonderful) (thanks|thank you|cheers|)',
    '(nice|good|great|lovely|fab|well) (one|work|job|stuff|done|chatting|talking)',
    '(cool|nice|sweet|perfect|brilliant|lovely|grand|fab|ace) (thanks|thank you|cheers|ta|stuff|beans)',
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
    '(put|play|stick|queue) (on|for me|me|us) (one|a|an|some|something|any|the|that) (song|track|tune|music|album|nice|good|quick|)',
    '(start|begin|open) (playing|the music|spotify)',
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
    '(add|save|move|stick) (it|that|this|them|those|that one|this one|the first one) (to|on|onto|in|into) (my|a|the|his|her)',
    '(make|build|create|generate|give|do) (me|us|) (a|an|one|some|my) (good|nice|new|great|#|) (# minute|# hour|bath time|morning|workout|) (playlist|mix|mixtape|playlists)',
    'to (my|a|the) (playlist|queue|library)',
  ],
  commands: [
    '(call|ring|phone|text|message|email) (darlene|mum|mom|dad|home|her|him|them|someone)',
    '(tell|let) (her|him|them) (im|i am|i ll|ill|that|know|to)',
    '(cancel|scratch|forget|ignore) (that|it|this)',
    '(book|order|buy|get) me (a|an|some|tickets)',
    '(open|close|launch|install|update) (the|my|an|) (app|browser|window|settings)',
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
