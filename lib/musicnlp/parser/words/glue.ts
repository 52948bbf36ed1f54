import type { Entry } from '../phrase-book'
import type { SpanOf } from '../span'

type Glue = SpanOf<'glue'>['value']

const words = (value: Glue, text: string, cost = 0.4): Entry<Glue> => ({ value, phrases: text.split(' '), cost })

export const glueEntries: Entry<Glue>[] = [
  words('article', 'a an the'),
  words('by', 'by'),
  { value: 'play', phrases: ['(listen|listens|listened|listening) to',  'put on', 'puts on', 'putting on', 'turn on', 'turned on', 'have (on|playing)', 'had on', 'throw on', 'threw on', 'reach for', 'spin up'], cost: 0.4 },
  words('of', 'of off from'),
  words('in', 'in on at during for within over since through throughout among amongst'),
  words('and', 'and'),
  words('me', 'i me my mine we us our myself im ive id'),
  words('play', 'play played playing hear heard hearing listen listened listening stream streamed streaming spin spun spinning bump bumped bumping jam jammed jamming blast blasted blasting vibe vibed vibing rocked rocking loop looped looping replay replayed replaying enjoy enjoyed enjoying scrobble scrobbled scrobbling consume consumed'),
  words(
    'word',
    'to is are was were be been being am do does did doing done have has had having that which who whom this these those there theres can could would must please pls plz plss hey hi hello yo ok okay so just really actually simply basically literally honestly um uh erm well like thanks thank thx ty lol haha kindly quickly exactly maybe perhaps possibly some any each all else get gets got gotten came come give gives gave given devoted dedicated waste wasted show shows tell say list name display print find see know want wanna wanted need wonder wondering curious question ask asking music musical musically listening thing things stuff something anything it its with as about you your u ur musicmuse spotify app account ive id youve whats lets let put up out into me then now own personal personally ones one kind sort type sorted ordered taste tastes going go went here whole entire total over ever history library turned turn made make makes making happen happened happens seem seems really too also even quite very pretty plus if ya dude bro kinda sorta roughly approximately completely totally entirely utterly whatsoever lifetime lowkey highkey ngl tbh fr bestie tho though btw fare fared overall whats give provide return fetch pull bring look looking check up via using spend spent since',
  ),
  {
    value: 'word',
    cost: 0.4,
    phrases: [
      '(can|could|would|will) (you|u|ya) (please|kindly|pls|) (<say>|tell me|show me|give me|list|find)', '(<say>) (me|us) (the|my|a|some|) (list of|)', '<say> me', 'let me (know|see)', 'i (want|would like|d like|need|wanna|just want|really want) to (know|see|find out|learn|hear|check)', 'id (like|love) to (know|see|hear)', '(do|did) you (know|happen to know)', 'i (wonder|am wondering|was wondering)', 'im (wondering|curious|curious about|asking)', 'any (idea|ideas|chance)', 'please (tell|show|give|list) (me|)', 'out of (curiosity|interest)', 'just (curious|wondering)', 'thank you', 'by any chance', 'if you (can|could|dont mind|please)', 'a list of', 'the list of', 'list of', 'what would you say (is|are|)', 'according to (my|) (history|data|listening|)', 'in my (library|history|listening history|listening|data|life|account)', 'from my (library|history|listening history|listening|account)', 'of mine', 'i know', 'looking for', 'give it to me', 'go ahead and', 'would you mind', 'mind (telling|showing) me', 'tell me', 'show me', 'give me', 'find me', 'get me', 'there (is|are|was|were)', 'is it', 'was it', 'is that', 'i was (wondering|thinking|curious) (if|about|)', 'as far as you know', 'i guess', 'i think', 'you know', 'for me', 'to me', 'with me', 'by me', 'on spotify', 'good (morning|evening|day) muse', '(hey|hi|hello|dear|ok|please) (music|) muse', 'so i can see', 'end up', 'ended up', 'on my (list|account|profile)', 'happen to', 'going by', 'when (i am|im) (up|awake)', '(come|came|comes) on', '(rack|racked|clock|clocked) up', '(gimme|lemme see|lemme have|hit me with|rattle off|pull up|run me through) (the|my|a|) (list of|)', '(has|have|had) gotten', '(show|shows|showed|turn|turns|turned|pop|popped|crop|cropped|come|comes|came|coming) up', 'appear', 'appears', 'appeared', 'when (it is|its|it was)', 'so far as i remember',
    ],
  },
  { value: 'word', cost: 0.3, phrases: ['or not', 'or nah', 'or no', 'or what', 'yes or no', '(ok|okay|yeah|yes|no|well|so) but', 'but (who|what|which|how|when|actually|seriously|really)', '(take|bring) me back to', '(when|while|whenever) (i am|im|i was)', '(the (song|artist|album|band) |)i mean', 'of (these|those) two', 'or didnt i', 'break (it|that|this|them) down', '(gone|went) on to', 'i clocked', 'remember to', 'of the (two|three) (songs|tracks|artists|bands|albums|)', '(be|been|go|goes|going|went|gone|get|gets|got|getting) through', 'so far', 'to date', '(until|till|up to) now', 'split', 'divide', 'in total', 'altogether', 'all in all', 'remind me', 'remind me of', '(it|that|this|there) (will|would|might|should|shall) be', '(what|which|who) (would|might) be', 'would be', '(what|which|who) (was|is) (it|that)', 'of all', 'all told', 'all together', 'out of (it|this|the list|the picture)', '(taking|take) (all|every) (year|years|of them|months|month) together', '(counting|taking|considering|counted|looking|look|and) only (at|in|on|during|)', '(taking|take) (only|just)', 'only (counting|taking|considering|looking at)', 'into account', 'i (should|would) like', 'accounted for', 'and never again', 'counting (each|every) (of them|one|song|track|artist|album|) (only|just|) once', 'without missing (even|) (one|a month|a year|a week|a day|any)', '(rank|sort|order|list|show|give) (them|it|these|those)', 'and if so', 'which ones', '(that|which|) you (hold|have|keep|store) (about|on|for) me', '(i|we|have) (collected|accumulated|gathered|amassed|racked up|clocked up)', '(collected|accumulated|gathered|amassed)'] },
  { value: 'word', cost: 0.3, phrases: ['(rather than|instead of|and not|not) (by|the|) (number of plays|plays|play count|number of times|times played|time|hours|minutes|listening time)'] },
  words('not', 'not dont didnt doesnt havent isnt wasnt arent werent hasnt wont cant cannot'),
  words('nor', 'nor'),
]

export const excludeEntries: Entry<'except' | 'left out'>[] = [
  { value: 'left out', phrases: ['(left|taken|kept) out', 'excluded', 'omitted', '(set|put|left) aside', 'not (counted|included)', 'removed', 'ignored'] },
  {
    value: 'except',
    phrases: [
      '(but|and|) neither (by|)', '(if you|if we|if i) (leave|take|left|took)', 'outside (of|)', '(all|everything|everyone|anything|anyone|everybody|) (except|excepting|besides|minus|sans|barring|excluding|without|ignoring|omitting|apart from|aside from|other than|save for|bar|excl|exclude|ignore|omit|skipping over|leaving out|leave out|leaving aside|not counting|not including|disregarding|disregard|but) (for|from|the|)', 'except (by|from|those by|for those by|for|)', '(that are|that arent|who arent|which arent|that isnt|who isnt|arent|isnt|not) (by|from)', 'not (by|from|with|featuring)', 'arent by', 'isnt by', 'who is not', 'who isnt', 'that (is|are) not', 'that isnt', 'that arent', 'which (is|are) not', 'no', 'with no', '(but|and) (no|with no|without|excluding|except|not counting|not including|minus|ignoring)', 'none of', 'excluding both', 'but not (by|from|)', '(without|excluding|except) (any|the|all|) (songs|tracks|albums|music|anything|) (by|from|of)', 'anything but', 'anyone but', 'everything but', 'everyone but', 'with the exception of', 'and not (by|)', 'never mind', 'if i exclude', 'if (you|we|i) (ignore|exclude|leave out|take out|remove)', 'take out', 'remove', 'removing', 'minus all the',
    ],
  },
]

export const versusEntries: Entry<'versus' | 'or'>[] = [
  { value: 'versus', phrases: ['vs', 'versus', 'v', 'v s', 'against', 'compared (to|with)', 'as opposed to', 'in comparison (to|with)', 'relative to', 'as against', 'than', 'over and against', 'next to', 'up against'] },
  { value: 'or', phrases: ['or', 'or rather', 'or more', 'or is it'] },
]

type Reference = SpanOf<'reference'>['value']
export const referenceEntries: Entry<Reference>[] = [
  { value: 'it', phrases: ['it', 'them', 'him', 'her', 'they', 'he', 'she', 'its', 'their', 'his', 'hers', 'theirs', '(that|this) (one|song|track|artist|band|album|record|singer|guy|tune|act|group)', '(those|these) (songs|tracks|artists|albums)', 'these', 'those', 'this', 'that', 'the same (song|track|artist|album|band|one)', 'the (first|top) one'], cost: 0.45 },
  { value: 'among', phrases: ['(one|ones|) (of|among|from) (them|those|these)'] },
  { value: 'then', phrases: ['then', 'since then', 'that (time|period|month|year|week|day|summer|winter)', 'the same (time|period|month|year|dates)', 'in that (time|period|year|month)', 'back then', 'during that time'], cost: 0.45 },
  { value: 'before', phrases: ['(the|) (day|week|weekend|month|quarter|season|year|one|spring|summer|autumn|fall|winter) (before|after|prior|earlier|later|following)', 'the (following|preceding|prior) (day|week|weekend|month|quarter|season|year|one)', 'the (previous|next) one'], cost: 0.6 },
  { value: 'too', phrases: ['too', 'also', 'as well', 'in addition', 'and also', 'plus'] },
  { value: 'instead', phrases: ['instead', '(make|do|try|change|switch|show) (it|that|this|to) (to|be|for|with|)', 'change (it|that|this|) to', 'switch (it|that|this|) to', 'same (thing|question|) (but|for|with|in|)', 'the same (thing|) (but|for|with|in|)', '(do|repeat|run) (it|that|the same|this) (again|) (for|with|in|but|)', 'how about', 'what about', 'and what about', 'and how about', 'how bout', 'wbt', 'what if', 'ok (now|and)', 'and (now|then|for|in|on|by|with|the|what|my)', 'this time (for|with|in|)', 'again (for|with|in|but)', 'actually'], cost: 0.45 },
  { value: 'only', phrases: ['only', 'just', 'nothing but', 'solely', 'purely', 'limited to', 'limit (it|that|) to', 'restrict (it|that|) to', 'filter (it|that|) (by|to|)', 'narrow (it|that|) (down|) to', '(on|at|in|for|) any (day|days|time|hour|hours|weekday|month)', '(at|) any time of (the|) (day|week|year)', '(at|) all hours', '(all|any) (day|days) of the week', 'the whole week'], cost: 0.45 },
]
