import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => path.join('docs', name)),
  ...readdirSync('.github', { recursive: true, encoding: 'utf8' }).map((name) => path.join('.github', name)),
].filter((name) => name.endsWith('.md'))

/** Paths from the top folder, such as `lib/stats/top-items.ts` or `app/(app)/top/[kind]/page.tsx`. */
const projectPath =
  /(?<![@\w./-])(?:app|lib|inngest|bin|e2e|eslint|prisma|docs|public)(?:\/(?:\[+[\w.]+\]+|\(\w+\)|[\w.-]*\w))+/g
const link = /\]\(([^)#]+)(?:#[^)]*)?\)/g

test.each(documents)('every file that %s mentions exists', (document) => {
  const text = readFileSync(document, 'utf8')
  const mentioned = [...text.matchAll(projectPath)].map(([file]) => file)
  const linked = [...text.matchAll(link)]
    .map(([, target = '']) => target)
    .filter((target) => !/^\w+:/.test(target))
    .map((target) => path.join(path.dirname(document), target))
  expect([...mentioned, ...linked].filter((file) => !existsSync(file))).toEqual([])
})
