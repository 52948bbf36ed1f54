import { expect, test } from './fixtures'

test('scripts and styles are sent brotli-compressed if accepted, with the same content otherwise', async ({
  request,
}) => {
  const page = await (await request.get('/sign-in')).text()
  const files = [...new Set(page.match(/\/_next\/static\/[^"\\]+\.(?:js|css)/g))]
  expect(files.length).toBeGreaterThan(3)
  for (const file of files) {
    const pressed = await request.get(file, { headers: { 'Accept-Encoding': 'br' } })
    const plain = await request.get(file, { headers: { 'Accept-Encoding': 'identity' } })
    expect(pressed.headers()).toMatchObject({
      'content-encoding': 'br',
      'cache-control': plain.headers()['cache-control'],
      'content-type': plain.headers()['content-type'],
    })
    expect(plain.headers()).not.toHaveProperty('content-encoding')
    expect(await pressed.text(), file).toBe(await plain.text())
  }
})
