import { beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { notFound } from '@/lib/errors'
import { createPerson } from '@/lib/testing/test-person'
import { cookieHeader } from '@/lib/testing/auth-headers'

// Next's request scope, which exists only while Next answers a request.
const scope = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({ headers: async () => scope.headers }))

let userId: number
const verb = action(
  z.object({ name: z.string().min(3, 'Too short.'), note: z.string().optional() }),
  (input, viewer, caller) => ({ ...input, userId: viewer.userId, from: caller.address }),
)

beforeAll(async () => {
  userId = (await createPerson('alice')).userId
})

async function signedIn() {
  scope.headers = new Headers({ ...(await cookieHeader(userId)), 'x-forwarded-for': '198.51.100.7' })
}

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

test('asks a visitor to sign in, and passes null to an anonymous action', async () => {
  scope.headers = new Headers({ 'sec-fetch-site': 'same-origin', 'x-forwarded-for': '198.51.100.8' })
  expect(await verb({ name: 'alice' })).toMatchObject({ ok: false, error: { code: 'unauthorized' } })
  const open = action(z.object({}), (_input, viewer) => viewer, { anonymous: true })
  expect(await open({})).toEqual({ ok: true, data: null })
})

test('accepts data, a form, and a form with its previous state', async () => {
  await signedIn()
  const data = { name: 'alice', userId, from: '198.51.100.7' }
  expect(await verb({ name: 'alice' })).toEqual({ ok: true, data })
  expect(await verb(form({ name: 'alice', $ACTION_REF_1: '' }))).toEqual({ ok: true, data })
  expect(await verb(null, form({ name: 'alice' }))).toEqual({ ok: true, data })
})

test('names the invalid field and never echoes the input', async () => {
  await signedIn()
  expect(await verb(form({ name: 'a', note: 'my password' }))).toEqual({
    ok: false,
    error: { code: 'invalid', message: 'Check name: Too short.', fields: { name: 'Too short.' } },
  })
  expect(await verb(form({}))).toMatchObject({ ok: false, error: { fields: { name: 'This is required.' } } })
  const hostile = await verb({ name: { $gt: '' } } as never)
  expect(hostile).toMatchObject({ ok: false, error: { code: 'invalid' } })
})

test('returns our errors by code and others as internal, and rethrows Next’s own', async () => {
  await signedIn()
  const failing = (error: unknown) =>
    action(z.object({}), () => {
      throw error
    })({})
  expect(await failing(notFound('event'))).toMatchObject({ ok: false, error: { code: 'not_found' } })
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(JSON.stringify(await failing(new Error('select secret')))).not.toContain('select')
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
  const { redirect } = await import('next/navigation')
  await expect(action(z.object({}), () => redirect('/overview'))({})).rejects.toMatchObject({
    digest: expect.stringContaining('NEXT_REDIRECT'),
  })
})
