// The npm scripts that need dependencies installed first start here. Plain JavaScript, because the dependencies may not be
// installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)

const [command = 'start', ...args] = process.argv.slice(2)
// These share their process with Next; the other commands load lib/ themselves.
const servers = new Set(['demo', 'start', 'dev'])

refuseOldNode()
// What the environment sets itself stays. Tests depend on no settings.
if (command !== 'test' && existsSync('.env')) process.loadEnvFile('.env')
process.env.BASE_PATH = basePath()
install()
generate()
if (servers.has(command)) await serve()
else if (command !== 'generate') run(command)

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`MusicMuse needs Node 20.19 or newer; this is ${process.version}.`)
  process.exit(1)
}

/** The path in the address that people use, such as "/music"; "" if it has none. lib/env.ts refuses what is no address. */
function basePath() {
  const address = process.env.NEXTAUTH_URL ?? ''
  if (!URL.canParse(address)) return ''
  // next-auth's own guide writes the address with the path of its routes.
  return new URL(address).pathname.replace(/\/+$/, '').replace(/\/api\/auth$/, '')
}

function install() {
  unlessDone('node_modules/.musicmuse-installed', ['package-lock.json'], () => {
    console.error('Installing dependencies …')
    must('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  })
}

function generate() {
  unlessDone('prisma/generated/.musicmuse-generated', ['prisma/schema.prisma', 'package-lock.json'], () => {
    // `generate` only checks that an engine exists. Naming Node avoids the download of the real one.
    must(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    })
  })
}

/** Does the work unless the stamp file already holds the hash of the inputs. */
function unlessDone(stamp, inputs, work) {
  const hash = createHash('sha256')
  for (const file of inputs) hash.update(readFileSync(file))
  const wanted = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  work()
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

function must(program, programArgs, env = {}) {
  // Standard output is kept for the command itself: programs read that of `musicmuse ask --batch`.
  const { status, error, stdout } = spawnSync(program, programArgs, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  if (status === 0) return
  console.error(stdout?.toString() ?? '', error?.message ?? '')
  process.exit(status ?? 1)
}

async function serve() {
  process.env.NODE_ENV = command === 'dev' ? 'development' : 'production'
  const { register } = await import('tsx/esm/api')
  const unregister = register()
  const { serve: start } = await import(pathToFileURL(path.join(root, 'bin/serve.ts')).href)
  await unregister()
  await start(command).catch((error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${error.port} is in use. Choose another: PORT=3001 npm run ${command}`
        : error.message,
    )
    process.exit(1)
  })
}

function run(name) {
  const script = path.join('bin', `${name}.ts`)
  const { status, signal } = spawnSync(
    process.execPath,
    ['--import', './bin/server-only-stub.mjs', '--import', 'tsx', script, ...args],
    { stdio: 'inherit' },
  )
  process.exit(signal ? 1 : (status ?? 1))
}
