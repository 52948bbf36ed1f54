/** The parameters of a page as Next hands them over. */
export type PageParams = Record<string, string | string[] | undefined>

/** A query string with some parameters changed: undefined or '' removes one. Begins with "?". */
export function withParams(params: PageParams | URLSearchParams, changes: Record<string, string | undefined>): string {
  const next = params instanceof URLSearchParams ? new URLSearchParams(params) : toSearch(params)
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return `?${next.toString()}`
}

/** A parameter given twice counts once, the first time; an empty one is not given. */
export function firstValues(params: PageParams): Record<string, string> {
  const first = Object.entries(params).map(([name, value]) => [name, [value].flat()[0]])
  return Object.fromEntries(first.filter(([, value]) => value))
}

const toSearch = (params: PageParams) => new URLSearchParams(firstValues(params))
