import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { sentencesOf } from './sentences-of'

const list = '../../docs/sentences.txt'
const introduction = `Everything that people read in MusicMuse, file by file, so that it can be read in one go. {name} stands for a value.
A test compares this list with the source. After changing a text, renew it with: npx vitest run bin/sentences -u
`

/**
 * What people do not read: generated code, the words that Music Muse understands, made-up data, stock components, benchmarks and
 * the suite for clusters.
 */
const unread = [
  /\.test\.tsx?$/,
  /\/testing\//,
  /^lib\/musicnlp\/parser\//,
  /^app\/_ui\//,
  /^bin\/(bench|cluster|sentences)\b/,
  /\/_landing\/sample-data/,
]

test('every text that people read is in docs/sentences.txt', { timeout: 120_000 }, async () => {
  const files = ['app', 'lib', 'inngest', 'bin']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.posix.join(folder, name)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !unread.some((pattern) => pattern.test(file)))
    .sort()
  const sections = files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    const sentences = [...new Set(sentencesOf(source))]
    return sentences.length > 0 ? [`\n${file}\n${sentences.map((text) => `  ${text}\n`).join('')}`] : []
  })
  await expect(introduction + sections.join('')).toMatchFileSnapshot(list)
})
