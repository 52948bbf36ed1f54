import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { GET, POST, PUT } from './route'

test('the endpoint is closed to everyone in embedded mode', async () => {
  const request = (method: string) =>
    new NextRequest('http://localhost/api/inngest?fnId=musicmuse-weekly-clean-up&stepId=step', {
      method,
      ...(method !== 'GET' && { body: '{}' }),
    })
  for (const handler of [GET, POST, PUT]) {
    const response = await handler(request(handler === GET ? 'GET' : handler === POST ? 'POST' : 'PUT'), undefined)
    expect(response.status).toBe(404)
  }
})
