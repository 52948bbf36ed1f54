import { expect, test } from 'vitest'
import { curlCommand } from './curl-command'

const responses = { 200: { description: '' } }
const param = (name: string, where: 'path' | 'query', example: string | number | undefined) => ({
  name,
  in: where,
  required: true,
  schema: {},
  ...(example !== undefined && { example }),
})

test('a read has its example values in the URL and leaves out fields without one', () => {
  const parameters = [
    param('kind', 'path', 'artists'),
    param('id', 'path', 3),
    param('q', 'query', 'a b&c'),
    param('items', 'query', 'artists:3,tracks:17'),
    param('page', 'query', undefined),
    { $ref: '#/components/parameters/IfNoneMatch' },
  ]
  expect(curlCommand({ path: '/api/items/{kind}/{id}', method: 'get', parameters, responses })).toBe(
    'curl -H "Authorization: Bearer $TOKEN" \\\n  "https://your.server/api/items/artists/3?q=a%20b%26c&items=artists:3,tracks:17"',
  )
})

test('a change names its method and sends JSON or files', () => {
  const json = { required: true, content: { 'application/json': { schema: {}, example: { name: 'Japan' } } } }
  const form = { required: true, content: { 'multipart/form-data': { schema: { properties: { picture: {} } } } } }
  expect(
    curlCommand({
      path: '/api/events/{id}',
      method: 'put',
      parameters: [param('id', 'path', 4)],
      requestBody: json,
      responses,
    }),
  ).toBe(
    'curl -X PUT -H "Authorization: Bearer $TOKEN" \\\n  -H "Content-Type: application/json" \\\n  ' +
      '-d \'{"name":"Japan"}\' \\\n  "https://your.server/api/events/4"',
  )
  expect(curlCommand({ path: '/api/picture', method: 'post', parameters: [], requestBody: form, responses })).toBe(
    'curl -H "Authorization: Bearer $TOKEN" \\\n  -F "picture=@me.jpg" \\\n  "https://your.server/api/picture"',
  )
  const fields = {
    'application/x-www-form-urlencoded': { schema: {}, example: { method: 'auth.getToken', format: 'json' } },
  }
  const requestBody = { required: true, content: fields }
  expect(curlCommand({ path: '/apis/lastfm/2.0', method: 'post', parameters: [], requestBody, responses })).toBe(
    'curl -H "Authorization: Bearer $TOKEN" \\\n  --data-urlencode "method=auth.getToken" \\\n  ' +
      '--data-urlencode "format=json" \\\n  "https://your.server/apis/lastfm/2.0"',
  )
  expect(curlCommand({ path: '/api/export', method: 'post', parameters: [], responses })).toContain('curl -X POST -H')
})

test('a picture or zip is saved to a file', () => {
  const zip = { 200: { description: '', content: { 'application/zip': { schema: {} } } } }
  expect(curlCommand({ path: '/api/export/download', method: 'get', parameters: [], responses: zip })).toContain(
    '-o music.zip',
  )
})
