import { spawnSync } from 'node:child_process'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { basePath, withBasePath, withoutBasePath } from '../lib/base-path'
import { requestContext } from '../lib/request-context'
import { explainMethodNotAllowed, rejectMalformedUrl } from './http-fallbacks'
import { buildIfChanged } from './build'
import { collectWhenIdle } from './collect-when-idle'
import { directAnswer } from './direct-answer'
import { addDefaultHeaders } from './default-headers'
import { DatabaseWatch } from '../lib/postgres/database-watch'
import { bootstrapInstance, type Instance } from './bootstrap-instance'
import { logAsJson } from './json-log'
import { limitLoad } from './limit-load'
import { identifyRequest, measureRequest } from './observe-request'
import { refuseWithoutDatabase } from './refuse-without-database'
import { scrobblerAddress } from './scrobbler-address'
import { servePrecompressedAssets } from './precompressed-assets'

const HOUR = 3_600_000
/** Longer than proxies keep idle connections (Caddy: 2 minutes): what they send on one that closes just then is lost. */
const KEEP_ALIVE_MS = 130_000

/** Runs the web server in this process until it is told to stop. `demo` first creates the demo account. */
export async function serve(mode: 'demo' | 'start' | 'dev') {
  const port = Number(process.env.PORT) || 3000
  const hostname = process.env.HOST || '127.0.0.1'
  if (mode === 'demo') process.env.DEMO = '1'
  collectWhenIdle()
  const instance = await bootstrapInstance()
  const running = stopOnSignal(instance)
  try {
    if (mode !== 'dev') await buildIfChanged()
    if (mode === 'demo') seedDemo()
    const log = mode === 'dev' ? undefined : logAsJson()
    // Not through PgBouncer, where it would wait its turn and take a busy database to be away. Set by bootstrapInstance.
    running.database = new DatabaseWatch(process.env.DIRECT_URL || process.env.DATABASE_URL || '')
    running.server = await listen({ dev: mode === 'dev', hostname, port, database: running.database, log })
  } catch (error) {
    await instance.release()
    throw error
  }
  greet(mode, port)
}

/** For whoever started it, so not a line of the log. */
function greet(mode: string, port: number) {
  process.stdout.write(`MusicMuse is at http://localhost:${port}${basePath()}\n`)
  if (mode === 'demo')
    process.stdout.write(
      `Sign in as demo with the password listen-to-the-demo.\n` +
        `Press Ctrl-C to stop; the data stays in ${process.env.DATA_DIR || '.data'}.\n`,
    )
}

type Listening = { dev: boolean; hostname: string; port: number; database: DatabaseWatch; log?: Logger | undefined }

async function listen({ dev, hostname, port, database, log }: Listening): Promise<Server> {
  const { default: next } = await import('next')
  const app = next({ dev, hostname, port, dir: process.cwd() })
  const serveAsset = dev ? () => false : await servePrecompressedAssets()
  const server = createServer()
  server.requestTimeout = HOUR // a large upload over a slow line
  server.keepAliveTimeout = KEEP_ALIVE_MS
  // Listen first, so that a port in use is reported at once; early requests wait until Next is ready.
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, hostname, resolve))
  const isReady = app.prepare()
  const refuseIfAway = refuseWithoutDatabase(database)
  // Submitted plays mostly wait for the transaction that they share, so many may be worked on at once.
  const whenReady = isReady.then(() => ({ usual: limitLoad(), submissions: limitLoad({ atOnce: 200, waiting: 800 }) }))
  const nextAnswers = (request: IncomingMessage, response: ServerResponse) => {
    request.url = withBasePath(request.url ?? '/')
    void app.getRequestHandler()(request, response)
  }
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    // With or without the path in NEXTAUTH_URL, since some proxies remove it. Only Next wants it.
    request.url = scrobblerAddress(withoutBasePath(request.url ?? '/'))
    measureRequest(request, response, log)
    addDefaultHeaders(request, response)
    if (
      rejectMalformedUrl(request, response) ||
      serveAsset(request, response) ||
      refuseIfAway(request, response) ||
      explainMethodNotAllowed(request, response)
    )
      return
    void whenReady.then((limits) => {
      // `npm run dev` loads a route anew when its file changes, which only Next knows.
      const direct = dev ? null : directAnswer(request, response)
      const limit = direct && isSubmission(request) ? limits.submissions : limits.usual
      limit(request, response, direct ?? (() => nextAnswers(request, response)))
    })
  }
  server.on('request', (request, response) =>
    requestContext.run({ request: identifyRequest(request, response) }, () => answer(request, response)),
  )
  server.on(
    'upgrade',
    (request, socket, head) => void isReady.then(() => app.getUpgradeHandler()(request, socket, head)),
  )
  await isReady
  return server
}

/** What clients of other products' protocols post, under /apis: plays. */
const isSubmission = ({ method, url }: IncomingMessage) => method === 'POST' && url?.startsWith('/apis/')

/** In a separate process: this one must not load a second copy of lib/ beside Next's. */
function seedDemo() {
  const { status } = spawnSync(
    process.execPath,
    ['--import', './bin/server-only-stub.mjs', '--import', 'tsx', 'bin/seed-demo.ts'],
    { stdio: 'inherit' },
  )
  if (status !== 0) throw new Error('The demo account could not be created.')
}

function stopOnSignal(instance: Instance) {
  const running: { server?: Server; database?: DatabaseWatch } = {}
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    running.database?.stop()
    running.server?.close()
    running.server?.closeAllConnections()
    await instance.release()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('SIGHUP', stop)
  return running
}
