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
const press = promisify(brotliCompress)

/**
 * Presses the scripts and styles of a build as small as brotli can, once. Next sends them gzipped, a seventh larger, and
 * on a phone's connection their size is what a first visit waits for.
 */
export async function precompressAssets() {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!(path.extname(name) in types)) continue
    const file = path.join(folder, name)
    await writeFile(
      `${file}.br`,
      await press(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
    )
  }
}

/** Returns what answers a request for such a file, and says whether it did; names bear a hash, so they never change. */
export async function servePrecompressedAssets(): Promise<
  (request: IncomingMessage, response: ServerResponse) => boolean
> {
  const packed = new Map<string, { file: string; type: string; size: number }>()
  for (const name of await readdir(folder, { recursive: true })) {
    const type = name.endsWith('.br') && types[path.extname(name.slice(0, -3))]
    if (!type) continue
    const file = path.join(folder, name)
    packed.set(`/_next/static/${name.slice(0, -3).split(path.sep).join('/')}`, {
      file,
      type,
      size: (await stat(file)).size,
    })
  }
  return ({ method, url = '', headers }, response) => {
    const found = packed.get(url.split('?', 1)[0] ?? '')
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
