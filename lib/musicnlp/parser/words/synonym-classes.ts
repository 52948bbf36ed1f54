import { listeningVerbs } from './listening-verbs'

/** Words that mean the same to every recognizer: `<play>` in a phrase stands for any of them. */
const members: Record<string, string> = {
  '<play>': `${listeningVerbs.join(' ')} plays`,
  '<skip>': 'skip skips skipped skipping',
  '<find>': 'discover discovered discovering find found',
  '<do>': 'do did does have has had ive',
  '<i>': 'i we ive id',
  '<my>': 'my our mine the',
  '<kind>':
    'song songs track tracks tune tunes album albums record records lp lps artist artists band bands singer singers musician musicians act acts jam jams banger bangers recording recordings choon choons bop bops outfit outfits vocalist vocalists',
  '<day>': 'day days date dates',
  '<unit>': 'day week month year hour weekday season quarter',
  '<say>': 'show tell give list get name display print find see',
}

/** Classes for inert phrases only. Their words are not part of the vocabulary, so nothing is corrected to them. */
const inertMembers: Record<string, string> = {
  '<person>':
    'friend friends mate mates wife husband girlfriend boyfriend partner mum mom mam dad da mother father brother sister sis bro son daughter kid kids cousin uncle aunt auntie nan gran granny grandma grandad grandpa grandson granddaughter niece nephew colleague colleagues coworker coworkers boss roommate roommates flatmate flatmates housemate neighbour neighbor bestie bf gf bff fella missus teacher therapist doctor barber dog cat family lad lads ex fiance fiancee spouse hubby wifey pal pals buddy teammate classmate',
  '<claims>':
    'swears swear swore says say said claims claim claimed reckons reckon reckoned thinks think thought bets bet insists insist insisted believes believe believed maintains argues argue argued asked asks told tells suggests suggested assures mentioned mentions teases teased accuses joked jokes',
}

function classesIn(classes: Record<string, string>): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), name])
  }
  return map
}

export const classesOfWord: ReadonlyMap<string, readonly string[]> = classesIn(members)
export const inertClassesOfWord: ReadonlyMap<string, readonly string[]> = classesIn({ ...members, ...inertMembers })
