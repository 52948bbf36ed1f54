export type Expression = (scope: Record<string, unknown>) => unknown

const token = /\s*(?:(==|!=|&&|\|\||\+)|("[^"]*"|'[^']*')|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*(?:\.\w+)*))\s*/y

type Operator = '==' | '!=' | '&&' | '||' | '+'
const apply: Record<Operator, (left: unknown, right: unknown) => unknown> = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '&&': (left, right) => left === true && right === true,
  '||': (left, right) => left === true || right === true,
  '+': (left, right) =>
    typeof left === 'number' && typeof right === 'number' ? left + right : `${asText(left)}${asText(right)}`,
}
/** From the operator that binds least to the one that binds most. */
const precedence: Operator[][] = [['||'], ['&&'], ['==', '!='], ['+']]

/**
 * Parses the part of Inngest's expression language that keys and conditions need: paths such as
 * `event.data.userId`, strings, numbers, true, false, null, and == != && || +. Throws on anything else.
 */
export function parseExpression(text: string): Expression {
  return parseOperators(tokenize(text), 0, text)
}

function tokenize(text: string): string[] {
  const tokens: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const found = token.exec(text)
    if (!found) throw new Error(`The embedded runner does not support this expression: ${text}`)
    tokens.push(found[0].trim())
  }
  return tokens
}

function parseOperators(tokens: string[], level: number, text: string): Expression {
  const operators = precedence[level]
  if (!operators) return operand(tokens, text)
  const at = tokens.findLastIndex((candidate) => operators.some((operator) => operator === candidate))
  if (at < 0) return parseOperators(tokens, level + 1, text)
  const operator = operators.find((candidate) => candidate === tokens[at]) ?? '=='
  const left = parseOperators(tokens.slice(0, at), level, text)
  const right = parseOperators(tokens.slice(at + 1), level + 1, text)
  return (scope) => apply[operator](left(scope), right(scope))
}

function operand(tokens: string[], text: string): Expression {
  const [only] = tokens
  if (tokens.length !== 1 || only === undefined)
    throw new Error(`The embedded runner does not support this expression: ${text}`)
  if (/^["']/.test(only)) return () => only.slice(1, -1)
  if (/^-?\d/.test(only)) return () => Number(only)
  if (only === 'null') return () => null
  if (only === 'true' || only === 'false') return () => only === 'true'
  return (scope) => only.split('.').reduce<unknown>(property, scope) ?? null
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
