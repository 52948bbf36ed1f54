/** Words that mean the same to every recogniser: `<play>` in a phrase stands for any of them. */
const members: Record<string, string> = {
  '<play>':
    'play played playing plays hear heard hearing listen listened listening listens stream streamed streaming spin spun spinning bump bumped bumping jam jammed jamming blast blasted blasting vibe vibed vibing rocked rocking loop looped looping replay replayed replaying enjoy enjoyed enjoying scrobble scrobbled scrobbling consume consumed',
  '<skip>': 'skip skips skipped skipping',
  '<find>': 'discover discovered discovering find found',
  '<do>': 'do did does have has had ive',
  '<i>': 'i we ive id',
  '<my>': 'my our mine the',
  '<kind>':
    'song songs track tracks tune tunes album albums record records lp lps artist artists band bands singer singers musician musicians act acts jam jams banger bangers',
  '<day>': 'day days date dates',
  '<unit>': 'day week month year hour weekday season quarter',
  '<say>': 'show tell give list get name display print find see',
}

export const classesOfWord: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>()
  for (const [name, words] of Object.entries(members)) {
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), name])
  }
  return map
})()
