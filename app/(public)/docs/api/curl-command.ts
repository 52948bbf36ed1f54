import type { OperationObject } from '@/app/_api-docs/operation-object'

const server = 'https://your.server'
const exampleFiles: Record<string, string> = { files: 'Streaming_History_Audio_2022_3.json', picture: 'me.jpg' }
const outputFiles: Record<string, string> = {
  'image/png': 'music.png',
  'image/webp': 'picture.webp',
  'application/zip': 'music.zip',
}

type Call = Pick<OperationObject, 'parameters' | 'requestBody' | 'responses'> & { path: string; method: string }

/** A call as it is typed into a shell, with the values of the document's examples. */
export function curlCommand({ path, method, parameters, requestBody, responses }: Call): string {
  const verb = method.toUpperCase()
  const [type, body] = Object.entries(requestBody?.content ?? {})[0] ?? []
  const isForm = type === 'multipart/form-data'
  const file = Object.values(responses)
    .flatMap((reply) => ('content' in reply ? Object.keys(reply.content ?? {}) : []))
    .flatMap((told) => outputFiles[told] ?? [])[0]
  return [
    `curl ${verb === 'GET' || (verb === 'POST' && body) ? '' : `-X ${verb} `}-H "Authorization: Bearer $TOKEN"`,
    ...(isForm
      ? Object.keys(body?.schema.properties ?? {}).map((field) => `-F "${field}=@${exampleFiles[field] ?? 'file'}"`)
      : []),
    ...(body && !isForm ? bodyOptions(type, body.example) : []),
    ...(file ? [`-o ${file}`] : []),
    `"${server}${pathWithExamples(path, parameters)}"`,
  ].join(' \\\n  ')
}

function bodyOptions(type: string | undefined, example: unknown): string[] {
  if (type === 'application/x-www-form-urlencoded')
    return Object.entries(Object(example)).map(([field, value]) => `--data-urlencode "${field}=${String(value)}"`)
  return ['-H "Content-Type: application/json"', `-d '${JSON.stringify(example ?? {})}'`]
}

function pathWithExamples(path: string, parameters: OperationObject['parameters']): string {
  const given = parameters.flatMap((parameter) =>
    'name' in parameter && parameter.example !== undefined
      ? [{ ...parameter, value: encodeURIComponent(parameter.example).replaceAll('%2C', ',').replaceAll('%3A', ':') }]
      : [],
  )
  const filled = given
    .filter((parameter) => parameter.in === 'path')
    .reduce((address, { name, value }) => address.replace(`{${name}}`, value), path)
  const query = given
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, value }) => `${name}=${value}`)
    .join('&')
  return query ? `${filled}?${query}` : filled
}
