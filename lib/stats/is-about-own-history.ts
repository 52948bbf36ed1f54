/**
 * Whether a statistic with these query parameters is about nothing but the caller's own plays: not about another person, who
 * may hide theirs at any time, nor about a life event, whose days may be edited.
 */
export const isAboutOwnHistory = (query: URLSearchParams): boolean =>
  !query.has('username') && !query.get('time_range')?.startsWith('event_')
