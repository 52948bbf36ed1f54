import { createReadStream } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const folder = '.next/static'
const types: Record<string, string> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
}
const brotli = promisify(brotliCompress)

/**
 * Compresses a build's scripts and styles once with brotli at its best level. Next would send them gzipped, a seventh
 * larger, and on a phone's connection their size decides how long a first visit takes.
 */
export async function precompressAssets() {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!(path.extname(name) in types)) continue
    const file = path.join(folder, name)
    await writeFile(
      `${file}.br`,
      await brotli(await readFile(file), {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }),
    )
  }
}

/**
 * Returns a handler that answers requests for these files and says whether it did. Their names contain a hash of the
 * content, so browsers may keep them forever.
 */
export async function servePrecompressedAssets(): Promise<
  (request: IncomingMessage, response: ServerResponse) => boolean
> {
  const assets = new Map<string, { file: string; type: string; size: number }>()
  for (const name of await readdir(folder, { recursive: true })) {
    const type = name.endsWith('.br') && types[path.extname(name.slice(0, -3))]
    if (!type) continue
    const file = path.join(folder, name)
    assets.set(`/_next/static/${name.slice(0, -3).split(path.sep).join('/')}`, {
      file,
      type,
      size: (await stat(file)).size,
    })
  }
  return ({ method, url = '', headers }, response) => {
    const found = assets.get(url.split('?', 1)[0] ?? '')
    if (!found || method !== 'GET' || !/\bbr\b/.test(String(headers['accept-encoding'] ?? ''))) return false
    response.writeHead(200, {
      'Content-Type': found.type,
      'Content-Encoding': 'br',
      'Content-Length': found.size,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
    })
    pipeline(createReadStream(found.file), response, () => undefined)
    return true
  }
}
