import { AppError } from '@/lib/errors'
import { readText } from '@/lib/http/read-text'

export type Parameters = Record<string, unknown>

const MAX_BODY_BYTES = 100 * 1024

/**
 * The parameters of a call: those in the body, as JSON or as a form, and those in the address; the body's take
 * precedence. A name that occurs several times becomes a list. Throws `invalid` and `too_large`.
 */
export async function readParameters(request: Request): Promise<Parameters> {
  const inAddress = listed(new URL(request.url).searchParams)
  if (request.method === 'GET') return inAddress
  const text = await readText(request, MAX_BODY_BYTES, 'The body may have at most 100 kB.')
  const isJson = /^\s*\{/.test(text)
  return { ...inAddress, ...(isJson ? parseJson(text) : listed(new URLSearchParams(text))) }
}

function parseJson(text: string): Parameters {
  try {
    return Object(JSON.parse(text))
  } catch (cause) {
    throw new AppError('invalid', 'The body is not valid JSON.', { cause })
  }
}

function listed(form: URLSearchParams): Parameters {
  const names = [...new Set(form.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}
