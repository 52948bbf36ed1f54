import aliases from './holiday-names.json'

const invert = (table: Record<string, string[]>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([name, said]) => said.map((alias) => [alias, name] as const)))

/** Every way a holiday is said → its name in the tables of the analyzer. Folded: no accents, no apostrophes. */
export const holidayNames = invert(aliases)
export const holidayPlurals = invert({
  christmas: ['christmases', 'xmases'],
  halloween: ['halloweens'],
  thanksgiving: ['thanksgivings'],
  easter: ['easters'],
})
