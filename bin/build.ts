import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { basePath } from '../lib/base-path'
import { precompressAssets } from './precompressed-assets'

const sources = [
  'app',
  'lib',
  'inngest',
  'public',
  'prisma/schema.prisma',
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'package-lock.json',
]
const stamp = '.next/musicmuse-built'

/** Builds for production unless the last build was made from the same sources, for the same path in NEXTAUTH_URL. */
export async function buildIfChanged() {
  const wanted = await fingerprint()
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return
  console.warn('Building …')
  await nextBuild()
  await precompressAssets()
  await writeFile(stamp, wanted)
}

function nextBuild(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build failed.\n${output}`))))
  })
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(basePath())
  for (const source of sources)
    for (const file of await filesUnder(source)) hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}

async function filesUnder(name: string): Promise<string[]> {
  const info = await stat(name).catch(() => undefined)
  if (!info) return []
  if (info.isFile()) return [name]
  const entries = await readdir(name, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

// `npm run build` starts this file itself; other programs import it.
if (process.argv[1] === import.meta.filename) await buildIfChanged()
