import { wordSet } from '../word-set'
import { vocabulary } from '../vocabulary'
import { englishWords } from './english-words'

/** Adverbs that narrow what is asked: by time, by how often, by comparison, by place, by how something was heard. */
const meaningful = wordSet(
  'early daily weekly monthly yearly annually hourly nightly quarterly seasonally fortnightly lately recently newly',
  'freshly formerly previously originally initially currently presently temporarily permanently shortly immediately',
  'instantly promptly directly suddenly gradually increasingly decreasingly steadily progressively rapidly slowly',
  'swiftly quickly sharply steeply lastly firstly simultaneously concurrently subsequently successively consecutively',
  'prematurely rarely barely hardly scarcely frequently regularly occasionally periodically consistently constantly',
  'continually continuously perpetually repeatedly routinely sporadically intermittently usually normally typically',
  'partly partially equally evenly similarly differently separately individually jointly mutually uniquely distinctly',
  'proportionally disproportionately exclusively solely only remotely locally globally internationally nationally',
  'domestically publicly privately secretly anonymously socially loudly quietly softly silently digitally manually',
  'automatically randomly wirelessly physically accidentally deliberately intentionally unintentionally acoustically',
  'instrumentally lyrically emotionally commercially critically orally vocally aurally nearly overtly',
)
/** Adjectives, verbs and nouns that end like adverbs. */
const noAdverbs = wordSet(
  'friendly lovely lonely deadly elderly lively timely orderly cowardly heavenly worldly earthly bodily manly likely',
  'unlikely costly assembly imply apply supply reply rally rely family motherly fatherly brotherly sisterly ghostly',
)

const ending = /(?:ful|less|ous|ing|ed|ive|ish|ical|ic|able|ible|ant|ent)ly$|(?:ab|ib)ly$/

/** "massively" → massive, "happily" → happy, "terribly" → terrible, "truly" → true */
const stemsOf = (word: string) => [
  word.slice(0, -2),
  word.replace(/ily$/, 'y'),
  word.replace(/ly$/, 'le'),
  word.replace(/uly$/, 'ue'),
]

/** Whether a word is an adverb that only says how strongly or with what feeling: "shamelessly", "honestly". */
export const isEmptyAdverb = (word: string): boolean =>
  /[a-z]{3}ly$/.test(word) &&
  !meaningful.has(word) &&
  !noAdverbs.has(word) &&
  !vocabulary.has(word) &&
  (ending.test(word) || stemsOf(word).some((stem) => stem !== word && englishWords.has(stem)))
