import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { openApi } from './openapi'
import { methods, protocolGroups, routeGroups } from './routes'

/**
 * The routes of next-auth and of the job server, those for hosts (docs/hosting.md), this document, unknown addresses, and
 * the Model Context Protocol, whose messages describe themselves.
 */
const undocumented = [
  '[[...path]]',
  '[...path]',
  'auth/[...nextauth]',
  'inngest',
  'health',
  'mcp',
  'metrics',
  'openapi.json',
  'ready',
]

test('documents exactly the methods of the route files', async () => {
  const expected = [...(await routesBelow('api')), ...(await routesBelow('apis'))]
  const routes = Object.values({ ...routeGroups, ...protocolGroups }).flatMap((group) => Object.entries(group))
  expect(routes.map(([where]) => where).sort()).toEqual(expected.sort())
  const documented = openApi().paths
  for (const [where, file] of routes) {
    expect(Object.keys(documented[where] ?? {}).sort(), where).toEqual(
      Object.keys(file)
        .filter((method) => method !== 'OPTIONS')
        .map((method) => method.toLowerCase())
        .sort(),
    )
    expect([...methods, 'OPTIONS'], where).toEqual(expect.arrayContaining(Object.keys(file)))
  }
})

async function routesBelow(root: 'api' | 'apis'): Promise<string[]> {
  const files = await readdir(path.resolve('app', root), { recursive: true })
  const folders = files.filter((file) => path.basename(file) === 'route.ts').map((file) => path.dirname(file))
  return folders
    .filter((folder) => !undocumented.includes(folder))
    .map((folder) => `/${root}/${folder.replaceAll(/\[(\w+)\]/g, '{$1}')}`)
}

test('documents the response of every operation: JSON fields, a file or no content', () => {
  for (const [where, item] of Object.entries(openApi().paths)) {
    for (const { responses, operationId } of Object.values(item)) {
      const [status, good] = Object.entries(responses)[0] ?? []
      const content = good && 'content' in good ? Object.entries(good.content ?? {}) : []
      const told = content.map(([type, { schema }]) =>
        type === 'application/json' ? Object.keys(schema.properties ?? {}).length > 0 : schema.type === 'string',
      )
      expect([
        where,
        operationId,
        status === '204' ? content.length === 0 : told.length > 0 && told.every(Boolean),
      ]).toEqual([where, operationId, true])
    }
  }
})

test('the document is valid OpenAPI 3.1', async () => {
  const document = openApi()
  const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)))
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
  const ids = Object.values(document.paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId))
  expect(new Set(ids).size).toBe(ids.length)
  const refs = [...JSON.stringify(document).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)].map(([, kind, name]) => ({
    kind,
    name,
  }))
  expect(refs.length).toBeGreaterThan(100)
  for (const { kind = '', name } of refs) expect(document.components).toHaveProperty([kind, name ?? ''])
})

test('documents fields as the routes accept them', () => {
  const { paths } = openApi()
  const top =
    paths['/api/top_items']?.get?.parameters.flatMap((parameter) => ('name' in parameter ? [parameter] : [])) ?? []
  const named = (name: string) => top.find((parameter) => parameter.name === name)
  expect(named('type')).toMatchObject({
    in: 'query',
    required: true,
    schema: { enum: ['tracks', 'albums', 'artists'] },
  })
  expect(named('page_size')).toMatchObject({ required: false, schema: { minimum: 1, maximum: 100, default: 20 } })
  expect(named('time_range')).toMatchObject({ required: false, schema: { type: 'string' } })
  expect(named('weekday')).toMatchObject({
    required: false,
    schema: { type: 'string', pattern: expect.stringContaining(',') },
  })
  expect(paths['/api/events/{id}']?.put).toMatchObject({
    parameters: [{ name: 'id', in: 'path', required: true }],
    requestBody: {
      content: { 'application/json': { schema: { required: expect.arrayContaining(['name', 'start_date']) } } },
    },
  })
  expect(paths['/api/account']?.delete?.requestBody).toBeDefined()
})
