import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildIfChanged } from './build'

/**
 * `npm run check:api [-- <options of schemathesis>]` calls every operation with valid and invalid input made from the
 * OpenAPI document: no 5xx, no reply that differs from its schema, nothing accepted that the schema forbids, nothing
 * refused that it allows. Needs Python 3.10 or newer; schemathesis (PyPI) is installed into .data/schemathesis.
 *
 * Starts the production build on PORT (default 3195) with an account and an empty database of its own, or checks the
 * instance at CHECK_API_URL as the owner of CHECK_API_TOKEN: an account whose data may be lost.
 */
const release = 'schemathesis==4.32.5'
const dataDir = '.data/check-api'
const port = process.env.PORT || '3195'
const environment = { ...process.env, DATA_DIR: dataDir, PORT: port }

async function main(options: string[]): Promise<number> {
  const st = installSchemathesis()
  const { CHECK_API_URL: url, CHECK_API_TOKEN: token } = process.env
  if (url && token) return check(st, url, token, options)
  await buildIfChanged()
  await rm(dataDir, { recursive: true, force: true })
  const server = spawn(process.execPath, ['bin/bootstrap.mjs', 'start'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    const own = `http://127.0.0.1:${port}`
    // The document itself: its first reply may take longer than schemathesis waits.
    await untilReady(server, `${own}/api/openapi.json`)
    return check(st, own, await makeListener(), options)
  } finally {
    server.kill('SIGTERM')
  }
}

function installSchemathesis(): string {
  const folder = path.resolve('.data/schemathesis')
  const st = path.join(folder, 'bin/st')
  if (!existsSync(st)) {
    must('python3', ['-m', 'venv', folder])
    must(path.join(folder, 'bin/pip'), ['install', '--quiet', release])
  }
  return st
}

async function untilReady(server: ChildProcess, health: string) {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) throw new Error('The server did not start.')
    const isReady = await fetch(health).then(
      ({ ok }) => ok,
      () => false, // nothing listens yet
    )
    if (isReady) return
    await sleep(500)
  }
  throw new Error('The server was not ready after five minutes.')
}

/** An account with a made-up history; returns its access token. */
async function makeListener(): Promise<string> {
  const folder = path.join(dataDir, 'sample')
  await mkdir(folder, { recursive: true })
  const musicmuse = (words: string[], input = '') =>
    must(process.execPath, ['bin/bootstrap.mjs', 'musicmuse', ...words], input)
  const token = musicmuse(
    ['user:create', 'checker', '--email', 'checker@example.org', '--token'],
    'a quiet harbour at dusk\n',
  )
  const files = musicmuse([
    'sample',
    folder,
    '--plays',
    '3000',
    '--seed',
    '1',
    '--from',
    '2021-01-01',
    '--to',
    '2023-01-01',
  ])
  musicmuse([
    'import',
    'checker',
    ...files
      .trim()
      .split('\n')
      .map((file) => path.resolve(folder, path.basename(file))),
  ])
  return token.trim()
}

function check(st: string, url: string, token: string, options: string[]): number {
  const { status } = spawnSync(
    st,
    [
      ...['--config-file', 'e2e/schemathesis/schemathesis.toml', 'run', `${url}/api/openapi.json`],
      ...['--header', `Authorization: Bearer ${token}`, '--continue-on-failure', '--max-examples', '30'],
      ...['--generation-database', 'none'],
      ...options,
    ],
    { stdio: 'inherit', env: { ...process.env, CHECK_API_TOKEN_ID: '1' } },
  )
  return status ?? 1
}

function must(program: string, args: string[], input = ''): string {
  const { status, error, stdout } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
    env: environment,
  })
  if (status !== 0) throw new Error(`${program} ${args[0] ?? ''} failed. ${error?.message ?? ''}`)
  return stdout
}

process.exitCode = await main(process.argv.slice(2))
