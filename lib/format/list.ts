const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** ["a", "b", "c"] → "a, b and c" */
export const formatList = (parts: readonly string[]) => conjunction.format(parts)

/** ["a", "b", "c"] → "a, b or c" */
export const formatAlternatives = (parts: readonly string[]) => disjunction.format(parts)
