import type { SignPlace } from './sign-place'

const unit = '(day|week|month|quarter|season|year)'
const finds = '(find|finds|discovery|discoveries)'
const kinds = '(song|songs|track|tracks|album|albums|discography|catalog|catalogue|music|work)'

/** Wordings that settle between two kinds of questions and stand for no slot themselves, in the notation of phrase-trie.ts. */
export const questionSigns = {
  /** "show my plays on 3 May" wants the list of them */
  show: ['start', '(please|can you|could you|) (show|list|see|display|give)'],
  asks_time_of_day: ['whole', '(whats|what is) the (time|hour)'],
  /** "how long is Nights": of the track itself */
  length_of_it: ['start', 'how long (is|are|was)'],
  how_long_am_i: ['start', 'how long (is|are|was) i'],
  /** "how much of the discography have I heard": how much there is of it is not known */
  of_all_there_is: ['anywhere', `${kinds} (have|did) (i|we) (ever|) (hear|heard|played|listened)`],
  /** "how many artists make up half of it" counts them */
  counts_items: ['anywhere', 'how many (different|unique|) (artists|bands|songs|tracks|albums)'],
  part: ['anywhere', '(share|percent|percentage|part|proportion|fraction)'],
  how_much_music: ['anywhere', 'how much (music|listening)'],
  counts_parts_of_days: [
    'anywhere',
    'how many (different|) (mornings|afternoons|evenings|nights|weekends)',
    'how many (different|) (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)',
  ],
  counts_more: ['anywhere', '(songs|tracks|artists|albums|times|plays|hours|minutes)'],
  which_period: ['anywhere', `(which|what) ${unit}`],
  which_one: ['anywhere', 'which one'],
  /** "my find of the year" */
  a_find: ['anywhere', '(discovery|find)'],
  find_of_year: ['anywhere', `${finds} of the year`],
  find_of_month: ['anywhere', `${finds} of the month`],
  find_of_week: ['anywhere', `${finds} of the week`],
  over_years: ['anywhere', '(over|through|across) the years'],
  over_months: ['anywhere', '(over|through|across) the months'],
  over_weeks: ['anywhere', '(over|through|across) the weeks'],
  over_days: ['anywhere', '(over|through|across) the days'],
  by_figure: ['start', 'by (the|) (hours|time|minutes|plays|skips)'],
  each_hour: ['anywhere', '(hour|hours|time|part) of', '(by|each|every)'],
  did: ['anywhere', 'did'],
  /** "the most sessions", where "my longest session" asks for one */
  counts_sessions: [
    'anywhere',
    '(most|more|fewer|fewest|many|of|median|as many) (listening|) (sessions|sittings)',
    '(sessions|sittings) (per|a|each|every|by|in (each|every)|(do|did|have) i)',
  ],
  /** "songs per session": the average of them */
  per_session: [
    'anywhere',
    '(per|each|every|a|an|one of my) (typical|average|normal|usual|listening|single|) (session|sessions|sitting|sittings)',
  ],
  /** "the time per play": how long one lasts on average */
  per_play: ['anywhere', '(per|each|a single) (play|listen|stream|spin)'],
  /** "per active day": days without music count for none */
  active_days: [
    'anywhere',
    'per (active|listening|music) day',
    '(on|per) (a|the|those|) (day|days) (when|that|on which|where) i (actually|) (<play>|had music on)',
    '(on|per) (the|) days i (actually|) (<play>|had music on)',
  ],
  different_songs: ['anywhere', '(different|unique|distinct|separate|individual) (song|songs|track|tracks)'],
  /** "was Drake my most played artist", "my number one" */
  my_number_one: [
    'anywhere',
    '(my|the) (most played|most listened to|most listened|top|number one|number 1|no 1|no one|favourite|favorite|biggest) (artist|song|track|album|band|singer|act)',
    '(my|the|at) (number one|number 1|no 1|top spot|number one spot)',
  ],
  a_unit: ['anywhere', '(a|an) hour', `(a|an) ${unit}`],
  in_one_unit: ['anywhere', `(in|on|within) (a|one|a single|any|any one) (single|) ${unit}`],
  usual: ['anywhere', '(usually|normally|typically|generally)', 'tend to', 'most days', 'every day'],
  latest_i: ['anywhere', 'latest (that|) i'],
  weekly: ['anywhere', '(week|weeks|weekday|weekdays|weekend|weekends|weekly)'],
  of_top_songs: [
    'anywhere',
    '(top|best|favourite|favourites|favorite|favorites) (song|songs|track|tracks) (per|by|for|of|from)',
  ],
  ranked_items: ['anywhere', '(songs|tracks|albums|artists) ranked'],
  ranked_by: ['anywhere', 'ranked (by|on|according)', '(do|did|have) i (have|got)'],
  rank_first: ['start', '(rank|ranks|ranked|ranking)'],
  among: ['anywhere', '(among|amongst)'],
  of_each_period: ['anywhere', `of (the|each|every) ${unit}`],
  each_season: ['anywhere', '(each|every) (spring|summer|autumn|fall|winter)'],
  list_first: ['start', '(what|whats|which|top)'],
  my_variety: ['anywhere', 'what (is|was) my (variety|diversity)'],
  asks_clock: ['start', 'what time (is|was) it'],
  came_first: ['anywhere', '(come|came) first'],
  one_artist: ['anywhere', 'artist'],
  one_album: ['anywhere', 'album'],
  in_a_row: ['anywhere', 'in a row', '(streak|consecutive)'],
  weeks_in_a_row: [
    'anywhere',
    'weeks (straight|on the trot|on the bounce|on the spin)',
    '(straight|consecutive) weeks',
  ],
  still_going: [
    'anywhere',
    '(current|currently|now|alive|going|far|still|ongoing|moment|present|active|intact|on|today|at|presently)',
  ],
  review: ['anywhere', '(wrapped|recap|summary|overview|review)'],
  /** "am I a Drake fan" */
  am_i_a: ['start', '(am i|is it) (a|an|my)'],
  /** "longest streak not counting Drake": not a break from Drake, as "without Drake" is */
  not_counting: [
    'anywhere',
    '(not counting|not including|excluding|ignoring|omitting|disregarding|leaving out|leaving aside|apart from|aside from|other than)',
  ],
  all_items: ['anywhere', '(all|all of|all the|every|each) (song|songs|track|tracks|album|albums|record|records)'],
  and_what: ['anywhere', 'and (what|which|who)'],
  taken_together: ['anywhere', '(total|together|combined)'],
  when_do_i: ['start', 'when (do|am) (i|we)'],
  number_one: ['anywhere', '(number|no) (one|1)'],
  season_of_each: [
    'anywhere',
    '(of|for) (each|every) (spring|summer|autumn|fall|winter)',
    '(of|for) (each|every) (january|february|march|april|may|june|july|august|september|october|november|december)',
  ],
  each_of_mine: ['anywhere', '(each|every) (one|) of my'],
  how_much_of_it: ['anywhere', 'how much of (last|this|my|the|#)'],
  leads_on: ['start', '(and|what about|how about|or|but)'],
  or_versus: ['anywhere', '(or|vs|versus|against)'],
  have_i: ['anywhere', 'have i'],
  /** "what did I listen to on my best day" */
  on_my_best: [
    'anywhere',
    '(on|in|for|of) my (single|) (best|worst|busiest|biggest|longest|heaviest|quietest|slowest|most|top|record)',
    '(during|over) my',
  ],
  been_playing: ['anywhere', 'been <play>'],
  as_much: ['anywhere', 'as (much|many|often)'],
  more_or_less: ['anywhere', '(more|less|fewer)'],
  every_item: ['anywhere', '(all|every|each)'],
  on_this_day: ['anywhere', '(this|todays) (day|date)'],
  today_years_ago: ['anywhere', '(a|#) (year|years) ago (today|on this day)', 'this time last year'],
  exactly: ['anywhere', 'exactly'],
  ago: ['anywhere', 'ago'],
  other_years: [
    'anywhere',
    '(previous|past|other|earlier|all|different) years',
    '(over|through) the years',
    'in history',
    'every year',
  ],
  both: ['anywhere', 'both'],
  in_time: ['anywhere', '(time|hours|minutes)'],
  times_of_day: ['anywhere', '(time|times) of day'],
  only_one: ['anywhere', '(number|no|numero) (one|1|uno)', 'thing'],
  which_of: ['anywhere', 'which of (my|your|his|her|their|its|the|these|those)'],
  the_one: ['anywhere', 'which one', 'who topped', 'which (has|is|was|had|gets|got) (the|my|most|least)'],
} as const satisfies Record<string, readonly [SignPlace, ...string[]]>
