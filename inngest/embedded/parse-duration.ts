const units: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/** Milliseconds of a duration in Inngest's notation, such as "30s" or "1d2h30m". Throws on anything else. */
export function parseDuration(text: string): number {
  if (!/^(\d+(\.\d+)?(ms|[wdhms]))*$/.test(text)) throw new Error(`Not a duration: ${text}`)
  const parts = text.matchAll(/(\d+(?:\.\d+)?)(ms|[wdhms])/g)
  return [...parts].reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 0), 0)
}

/** When a wait ends: a duration from `now` ("30s"), or an ISO 8601 instant. */
export function waitEnd(text: string, now: Date): Date {
  if (/^\d{4}-/.test(text)) return new Date(text)
  return new Date(now.getTime() + parseDuration(text))
}
