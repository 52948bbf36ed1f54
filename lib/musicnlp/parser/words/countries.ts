import { foldText } from '../fold-text'
import type { PhraseEntry } from '../phrase-trie'

const codes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG ' +
  'CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH ' +
  'GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KR KW KZ ' +
  'LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE ' +
  'NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL ' +
  'SM SN SO SR ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VC VE VN VU WS XK ' +
  'YE ZA ZM ZW'

const others: Record<string, string> = {
  US: 'usa|us|u s|america|the states|united states of america|states',
  GB: 'uk|britain|great britain|england|scotland|wales',
  NL: 'holland',
  CZ: 'czech republic',
  KR: 'korea',
  AE: 'uae|dubai',
  CI: 'ivory coast',
  TR: 'turkey',
  MM: 'burma',
  HK: 'hong kong',
  MO: 'macau',
  CD: 'congo',
  BA: 'bosnia',
  MK: 'macedonia',
}

const names = new Intl.DisplayNames(['en'], { type: 'region' })

function spoken(code: string): string[] {
  const plain = foldText(names.of(code) ?? code)
    .replace(/&/g, 'and')
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return [plain, ...(others[code]?.split('|') ?? [])]
}

/**
 * Only after "in": "from" would ask where the artist is from. Japan, America and Chad are also bands. `!home`: any
 * country but the person's own.
 */
export const countryEntries: PhraseEntry<string>[] = [
  ...codes.split(' ').flatMap((code) => [
    {
      value: code,
      phrases: spoken(code).map(
        (name) =>
          `(only|just|) (in|while in|when in|within|inside|when i was in|while i was in|whilst in) (the|) ${name}`,
      ),
    },
    {
      value: `!${code}`,
      phrases: spoken(code).map(
        (name) =>
          `(when im|when i am|while im|while i was|when i was|while|) (outside|outside of|not in|anywhere but|anywhere but in|other than|other than in|apart from|aside from|except|excluding|besides|out of) (the|) ${name}`,
      ),
    },
  ]),
  {
    value: '!home',
    phrases: [
      '(when im|when i am|while im|while i was|when i was|while|) (abroad|overseas)',
      '(in|from) (another|a foreign|a different|some other) country',
      '(in|from) (other|foreign) countries',
      'outside (of|) my (own|home|) country',
      'in countries other than my own',
    ],
  },
]
