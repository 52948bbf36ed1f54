import type { Token } from '../parser/token'

const MANY = 20

/** Many words of which fewer than one in five is another: "top top top …" asks nothing, however well each is known. */
export const isRepetitive = (tokens: readonly Token[]): boolean =>
  tokens.length > MANY && new Set(tokens.map(({ said }) => said)).size * 5 < tokens.length
