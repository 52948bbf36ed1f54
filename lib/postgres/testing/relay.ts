import { connect, createServer, type AddressInfo } from 'node:net'

/** A way to a database that can be frozen: then it takes connections and questions but gives no answers. */
export async function openRelay(databaseUrl: string, onQuestion = () => {}) {
  const direct = new URL(databaseUrl)
  let isFrozen = false
  const server = createServer((client) => {
    const database = connect(Number(direct.port), direct.hostname)
    client.on('data', (data) => {
      if (!isFrozen) database.write(data)
      onQuestion()
    })
    database.on('data', (data) => isFrozen || client.write(data))
    client.on('error', () => {}).on('close', () => database.destroy())
    database.on('error', () => {}).on('close', () => client.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const through = new URL(direct)
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: through.href, freeze: (frozen: boolean) => (isFrozen = frozen), close: () => server.close() }
}
