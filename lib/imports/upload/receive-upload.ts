import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { env } from '@/lib/env'
import { AppError, invalid } from '@/lib/errors'
import { supportedFilesHint } from '../formats/formats'
import { jsonTakeoutAdvice } from '../formats/takeout-advice'
import { sanitizeFileName } from '../sanitize-file-name'
import type { Upload } from '../start-import'
import { isNoRoom } from '../../storage/no-room'
import { requireRoom } from '../../storage/room'
import { storage } from '../../storage/storage'
import { bodyStream } from './body-stream'
import { kindByName } from './file-kind'
import { trackFileNames } from './track-file-names'

export type Received = { uploads: Upload[]; refused: { name: string; error: string }[] }

/**
 * Streams the `files` of a multipart request into storage. Files of other kinds are listed in `refused`. If no file can
 * be read, a limit is exceeded, the disk is full or the request ends early, it throws and leaves nothing in storage.
 */
export async function receiveUpload(request: Request): Promise<Received> {
  await requireRoom(Math.min(Number(request.headers.get('content-length')) || 0, env.UPLOAD_MAX_BYTES))
  const received: Received = { uploads: [], refused: [] }
  const kept: Promise<Upload>[] = []
  const names = trackFileNames()
  try {
    await pipeline(bodyOf(request), names.pass, partsOf(request, received, kept))
    received.uploads = await Promise.all(kept)
  } catch (error) {
    await discard(kept)
    throw error instanceof AppError || isNoRoom(error) ? error : interrupted(error, names.unreadable())
  }
  if (received.uploads.length > 0) return received
  if (received.refused.length > 0)
    throw new AppError('unsupported', `${received.refused.map(({ error }) => error).join(' ')} ${supportedFilesHint}`)
  throw invalid('files', 'Choose at least one file.')
}

function interrupted(cause: unknown, name: string | undefined) {
  if (name)
    return invalid('files', `The name of ${name} contains an invalid character. Rename the file and choose it again.`)
  return new AppError('invalid', 'The upload was interrupted. Please try again.', { cause })
}

function bodyOf(request: Request): Readable {
  if (!request.body) throw invalid('files', 'Choose at least one file.')
  return bodyStream(request.body)
}

function partsOf(request: Request, { refused }: Received, kept: Promise<Upload>[]) {
  const parser = openParser(request)
  const total = { bytes: 0 }
  parser.on('file', (field, content, { filename }) => {
    const name = sanitizeFileName(filename ?? '')
    if (field !== 'files') {
      content.resume().on('error', () => {}) // destroying the parser makes it emit an error, which would end the process
      parser.destroy(invalid(field, 'Send the files in the field files.'))
    } else if (!['data', 'spreadsheet', 'zip'].includes(kindByName(name))) {
      refused.push({ name, error: refusal(name) })
      content.resume()
    } else {
      const counted = countedBytes(name, total)
      // Storage starts listening only later, and an error event without a listener would end the process.
      counted.on('error', (error) => parser.destroy(error))
      content.on('error', (error) => counted.destroy(error))
      const storing = storage
        .put(content.pipe(counted))
        .then((storageKey) => ({ name, storageKey, bytes: counted.bytes() }))
      storing.catch((error: Error) => parser.destroy(error))
      kept.push(storing)
    }
  })
  parser.on('filesLimit', () =>
    parser.destroy(new AppError('too_large', `At most ${env.UPLOAD_MAX_FILES} files can be uploaded at once.`)),
  )
  return parser
}

const refusal = (name: string) =>
  kindByName(name) === 'web page' ? `${name} is a web page. ${jsonTakeoutAdvice}.` : `${name} is not a supported file.`

function openParser(request: Request) {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type))
    throw new AppError('unsupported', 'Send the files as multipart/form-data, in the field files.')
  try {
    return busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      limits: { files: env.UPLOAD_MAX_FILES, fields: 20, fieldSize: 10_000 },
    })
  } catch (cause) {
    throw new AppError('invalid', 'The upload is not valid multipart/form-data.', { cause })
  }
}

function countedBytes(name: string, total: { bytes: number }) {
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      total.bytes += chunk.length
      if (total.bytes <= env.UPLOAD_MAX_BYTES) done(null, chunk)
      else
        done(new AppError('too_large', `With ${name}, the upload is larger than ${megabytes(env.UPLOAD_MAX_BYTES)}.`))
    },
  })
  return Object.assign(counted, { bytes: () => bytes })
}

async function discard(kept: Promise<Upload>[]) {
  for (const outcome of await Promise.allSettled(kept))
    if (outcome.status === 'fulfilled') await storage.remove(outcome.value.storageKey)
}

const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
