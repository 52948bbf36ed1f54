import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const introduction = `# Licenses of the dependencies

Every package that MusicMuse is delivered with, by license. A test compares this list with package-lock.json and refuses
licenses that are not known to allow our use. After changing a dependency, renew it with \`npx vitest run bin/licenses.test.ts -u\`.

The packages under the LGPL, MPL and EPL are used unchanged, as separate files; their sources are on npm.
`

/** Licenses that allow using the package unchanged in a program under another license. */
const allowed = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'EPL-2.0', 'ISC'],
  ...['LGPL-3.0-or-later', 'MIT', 'MIT-0', 'MPL-2.0', 'OFL-1.1', 'Unlicense'],
])

/** Packages whose license package-lock.json leaves out, by the start of their names, as their own files state it. */
const statedElsewhere: [start: string, license: string][] = [
  ['@next/swc-', 'MIT'],
  ['@tailwindcss/oxide-', 'MIT'],
  ['busboy', 'MIT'],
  ['streamsearch', 'MIT'],
]

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ license: z.string().optional(), dev: z.boolean().optional() })),
})

test('every dependency has a license that allows our use, and is in docs/licenses.md', async () => {
  const { packages } = lockFile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  const byLicense = new Map<string, Set<string>>()
  for (const [path, { license, dev }] of Object.entries(packages)) {
    if (path === '' || dev) continue
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const terms = license ?? statedElsewhere.find(([start]) => name.startsWith(start))?.[1] ?? 'none stated'
    byLicense.set(terms, (byLicense.get(terms) ?? new Set()).add(name))
  }
  const notAllowed = [...byLicense].filter(([terms]) => !isAllowed(terms))
  expect(notAllowed).toEqual([])
  const sections = [...byLicense]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([terms, names]) => `\n## ${terms}\n\n${inLines([...names].sort())}\n`)
  await expect(introduction + sections.join('')).toMatchFileSnapshot('../docs/licenses.md')
})

/** Of `A OR B` either is enough; of `A AND B` both must be allowed. */
function isAllowed(terms: string): boolean {
  const either = terms.replaceAll(/[()]/g, '').split(' OR ')
  return either.some((part) => part.split(/ AND /i).every((license) => allowed.has(license)))
}

/** Names with commas between them, in lines of at most 120 characters. */
const inLines = (names: string[]) => names.join(', ').replaceAll(/(.{1,119},) /g, '$1\n')
