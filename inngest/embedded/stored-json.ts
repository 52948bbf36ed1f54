/** JSON that PostgreSQL takes: NUL and halves of surrogate pairs, which jsonb refuses, become the replacement character. */
export function toJsonb(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/[\0\p{Surrogate}]/gu, '\ufffd') : part,
  )
}
