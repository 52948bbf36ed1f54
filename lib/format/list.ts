const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** ["a", "b", "c"] → "a, b and c" */
export const formatList = (parts: readonly string[]) => conjunction.format(parts)
