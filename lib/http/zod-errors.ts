import type { z } from 'zod'

/**
 * Passed to `schema.parse(input, zodErrors)` in routes and actions, so that zod's errors are sentences for people. A
 * message given in the schema takes precedence.
 */
export const zodErrors: { error: z.core.$ZodErrorMap } = { error: sentence }

function sentence(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code))
    return 'This is required.'
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] && `This must be ${kinds[issue.expected]}.`
    case 'invalid_value':
      return issue.values.length > 1
        ? `Choose one of ${issue.values.join(', ')}.`
        : `This must be ${String(issue.values[0])}.`
    case 'too_big':
      return `Use at most ${amount(issue.maximum, issue.origin)}.`
    case 'too_small':
      return `Use at least ${amount(issue.minimum, issue.origin)}.`
    default:
      return undefined
  }
}

const kinds: Record<string, string | undefined> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}
const units: Record<string, string | undefined> = { string: ' characters', array: ' entries' }

const amount = (bound: number | bigint, origin: string) => `${bound.toLocaleString('en')}${units[origin] ?? ''}`
