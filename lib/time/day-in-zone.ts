const formats = new Map<string, Intl.DateTimeFormat>()

/** The civil day of an instant in a zone: "2022-05-01". */
export const dayInZone = (instant: Date, timeZone: string): string => formatIn(timeZone).format(instant)

/** Kept, since making a format takes longer than reading a whole question. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, made)
  return made
}
