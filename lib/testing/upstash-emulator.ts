import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { freePort } from './free-port'
import { readReply, writeCommand, type Reply } from './redis-protocol'

const Command = z.array(z.union([z.string(), z.number()]))

export type UpstashEmulator = {
  url: string
  token: string
  hang: (hangs: boolean) => void
  /** Answers everything with text that is not JSON */
  garble: (garbles: boolean) => void
  /** Sends one command to Redis itself */
  command: (...parts: (string | number)[]) => Promise<void>
  /** How many keys match a glob pattern */
  countKeys: (pattern: string) => Promise<number>
  killRedis: () => Promise<void>
  close: () => Promise<void>
}

/**
 * A real redis-server on a free port behind Upstash's HTTP API, for tests only. It can be made to hang (accept requests
 * and never answer them) or to talk rubbish, and its Redis can be killed. REDIS_SERVER_PATH names the server where it is not on the path.
 */
export async function upstashEmulator(): Promise<UpstashEmulator> {
  const redis = await startRedis()
  let isHanging = false
  let isGarbled = false
  const server = createServer((request, response) => {
    if (isGarbled) response.end('<html>Bad gateway\0')
    else if (!isHanging) void answer(redis.port, request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await redis.kill()
  }
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    token: 'test',
    hang: (hangs) => (isHanging = hangs),
    garble: (garbles) => (isGarbled = garbles),
    command: async (...parts) => void (await run(redis.port, [parts])),
    countKeys: async (pattern) => z.array(z.string()).parse((await run(redis.port, [['KEYS', pattern]]))[0]).length,
    killRedis: redis.kill,
    close,
  }
}

async function startRedis() {
  const folder = await mkdtemp(path.join(tmpdir(), 'redis-'))
  const port = await freePort()
  const child = spawn(
    process.env.REDIS_SERVER_PATH || 'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'],
    { stdio: 'ignore' },
  )
  const exited = once(child, 'exit')
  child.on('error', (error) =>
    console.warn('redis-server did not start; the test run installs it (see CONTRIBUTING.md):', error.message),
  )
  for (let tries = 0; ; tries++) {
    const isUp = await run(port, [['PING']]).then(
      () => true,
      () => false,
    )
    if (isUp) break
    if (tries > 100) throw new Error('redis-server did not start')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await exited
    await rm(folder, { recursive: true, force: true })
  }
  return { port, kill }
}

/** POST / takes one command; POST /pipeline and /multi-exec take a list of commands. */
async function answer(port: number, request: IncomingMessage, response: ServerResponse) {
  const body: unknown = JSON.parse(Buffer.concat(await request.toArray()).toString())
  const isOne = request.url === '/'
  const commands = isOne ? [Command.parse(body)] : z.array(Command).parse(body)
  try {
    const replies = (await run(port, commands)).map((reply) =>
      asUpstash(reply, request.headers['upstash-encoding'] === 'base64'),
    )
    response.setHeader('content-type', 'application/json').end(JSON.stringify(isOne ? replies[0] : replies))
  } catch (error) {
    response.statusCode = 500
    response.end(JSON.stringify({ error: String(error) }))
  }
}

function asUpstash(reply: Reply, isEncoded: boolean): object {
  if (reply instanceof Error) return { error: reply.message }
  const encode = (value: Reply): unknown => {
    if (Array.isArray(value)) return value.map(encode)
    return typeof value === 'string' && isEncoded && value !== 'OK' ? Buffer.from(value).toString('base64') : value
  }
  return { result: encode(reply) }
}

async function run(port: number, commands: (string | number)[][]): Promise<Reply[]> {
  const socket: Socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    socket.write(commands.map(writeCommand).join(''))
    let received = ''
    const replies: Reply[] = []
    for await (const chunk of socket.setEncoding('utf8')) {
      received += String(chunk)
      for (let next = readReply(received); next; next = readReply(received)) {
        replies.push(next.reply)
        received = received.slice(next.length)
      }
      if (replies.length === commands.length) return replies
    }
    throw new Error('Redis hung up')
  } finally {
    socket.destroy()
  }
}

const portOf = (address: AddressInfo | string | null) => (typeof address === 'object' && address ? address.port : 0)
