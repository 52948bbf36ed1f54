import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, expect, test, vi } from 'vitest'
import { errorResponse } from '@/lib/http/error-response'
import { isNoRoom } from './no-room'
import { s3Storage } from './s3-storage'

const servers: Server[] = []
afterAll(() => servers.forEach((server) => server.close()))

test.each([
  ['a full file system', Object.assign(new Error('no space left'), { code: 'ENOSPC' }), true],
  ['a used-up share', Object.assign(new Error('quota'), { code: 'EDQUOT' }), true],
  ['PostgreSQL', new Error('failed', { cause: Object.assign(new Error('disk full'), { code: '53100' }) }), true],
  ['another error', Object.assign(new Error('denied'), { code: 'EACCES' }), false],
  ['no error', undefined, false],
])('knows a full disk: %s', (_, error, expected) => expect(isNoRoom(error)).toBe(expected))

test('an object store that is full is a full disk', async () => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (request.url?.includes('uploads='))
        return response.end('<InitiateMultipartUploadResult><UploadId>1</UploadId></InitiateMultipartUploadResult>')
      return response
        .writeHead(request.method === 'PUT' ? 507 : 204)
        .end(request.method === 'PUT' ? '<Error><Code>XMinioStorageFull</Code><Message>full</Message></Error>' : '')
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const bucket = {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: 'b',
    accessKeyId: 'k',
    secretAccessKey: 's',
    region: 'auto',
  }
  const error = await s3Storage(bucket)
    .put(Readable.from([Buffer.alloc(10)]))
    .catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Error)
  expect(isNoRoom(error)).toBe(true)
})

test('is answered with 503, the time to come back, and one line in the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const response = errorResponse(Object.assign(new Error('write'), { code: 'ENOSPC' }))
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '600'])
  expect(await response.json()).toMatchObject({
    error: { code: 'unavailable', message: expect.stringContaining('no room') },
  })
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
})
