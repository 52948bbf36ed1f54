/** The value of a cookie in a Cookie header; undefined if it is not there. */
export function cookieValue(header: string | null, name: string): string | undefined {
  const pair = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}
