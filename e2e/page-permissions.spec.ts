import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import {
  all,
  areas,
  isAllowed,
  roles,
  settings,
  shownTable,
  writeTables,
  type Area,
  type Role,
  type Rules,
} from '@/lib/testing/privacy-rules'
import { expectedImageAccess, expectedPageAccess, type AccessCase } from './expected-access'

test.use({ trace: 'off' })

type Fixture = { base: string; ids: Record<string, string>; headers: Record<Role, Record<string, string>> }
type Got = { role: Role; word: string; text: string; print: string }

/** Creates the test people in the running instance and returns the addresses of the owner's rows and images. */
async function begin(base: string): Promise<Fixture> {
  const program = ['--import', './bin/server-only-stub.mjs', '--import', 'tsx', 'e2e/create-test-people.ts']
  const { ids, headers } = JSON.parse(
    execFileSync(process.execPath, program, { env: { ...process.env, DATA_DIR: '.data/e2e' }, encoding: 'utf8' }),
  )
  const fixture = { base, ids, headers }
  await open(fixture, all('everyone'))
  const { links } = await (await fetch(`${base}/api/shares`, { headers: headers.owner })).json()
  return {
    ...fixture,
    ids: {
      ...ids,
      link: links[0].path,
      profileImage: await imageOn(`${base}/u/owner`),
      linkImage: await imageOn(base + links[0].path),
    },
  }
}

async function open({ base, headers }: Fixture, privacy: Rules) {
  const { status } = await fetch(`${base}/api/settings`, {
    method: 'PATCH',
    headers: { ...headers.owner, 'content-type': 'application/json' },
    body: JSON.stringify({ privacy }),
  })
  expect(status).toBe(200)
}

async function imageOn(page: string) {
  const address = /property="og:image" content="([^"]+)"/.exec(await (await fetch(page)).text())?.[1]
  return new URL(address ?? '').pathname
}

async function ask(
  { base, ids, headers }: Fixture,
  path: string,
  role: Role,
  more: Record<string, string> = {},
): Promise<Got> {
  const address = base + path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '')
  const response = await fetch(address, { headers: { ...headers[role], ...more }, redirect: 'manual' })
  const bytes = Buffer.from(await response.arrayBuffer())
  const location = response.headers.get('location')
  const word =
    location === null ? String(response.status) : location.startsWith('/sign-in?next=') ? 'sign in' : 'onward'
  return { role, word, text: bytes.toString('utf8'), print: createHash('sha256').update(bytes).digest('hex') }
}

/** The ways in which a response breaks the rules. */
function faults({ path, says, parts, tells }: AccessCase, { role, word, text }: Got, rules: Rules): string[] {
  const wrong = Object.entries(parts ?? {})
    .filter(([, { words, sees }]) => words.test(text) !== sees(role, rules))
    .map(([part]) => part)
  if (word !== says(role, rules)) wrong.push(word)
  const maySee = role === 'owner' || tells || Object.values(parts ?? {}).some(({ sees }) => sees(role, rules))
  if (!maySee && /Secret/.test(text)) wrong.push('tells a secret')
  return wrong.map((what) => `${path}, ${role}: ${what}`)
}

function isTried({ tried = [] }: AccessCase, setting: string): boolean {
  if (tried === 'once') return setting === 'all: everyone'
  const isOf = (some: readonly Area[]) => some.some((area) => setting.startsWith(`${area}:`))
  return isOf(areas) ? isOf(tried) : tried.length > 0 || ['all: everyone', 'all: only me'].includes(setting)
}

/** The routes of the files with this name, such as `/u/[username]`. */
async function made(file: RegExp) {
  const files = (await readdir('app', { recursive: true })).filter((name) => file.test(name))
  return files.map((name) => `/${name.replace(file, '').replaceAll(/\([^)]*\)\//g, '')}`.replace(/(?<=.)\/$/, ''))
}

test('every page and generated image is listed in expected-access.ts', async () => {
  expect((await made(/(?<=^|\/)page\.tsx$/)).sort()).toEqual(Object.keys(expectedPageAccess).sort())
  const images = [
    ...(await made(/(?<=\/(opengraph|twitter)-image)\.tsx$/)),
    ...(await made(/\/route\.tsx?$/)).filter((name) => name.startsWith('/api/images/') || name.startsWith('/s/')),
  ]
  expect(images.sort()).toEqual(Object.keys(expectedImageAccess).sort())
})

test('under each setting, everyone gets the pages, their parts and the images that the rules allow', async ({
  baseURL,
}) => {
  test.setTimeout(300_000)
  const fixture = await begin(baseURL ?? '')
  const asked = [...Object.values(expectedPageAccess), ...Object.values(expectedImageAccess)].flat()
  const tables: string[] = []
  const wrong: string[] = []
  const drawn = new Map<string, Set<string>>()
  for (const [setting, rules] of settings) {
    await open(fixture, rules)
    const lines = new Map<string, string[]>()
    for (const one of asked.filter((each) => isTried(each, setting))) {
      const got = await Promise.all(roles.map((role) => ask(fixture, one.path, role)))
      wrong.push(...got.flatMap((each) => faults(one, each, rules)).map((fault) => `${setting}, ${fault}`))
      lines.set(
        one.path,
        got.map(({ word }) => word),
      )
      for (const [part, { words }] of Object.entries(one.parts ?? {}))
        lines.set(
          `${one.path}: ${part}`,
          got.map(({ text }) => (words.test(text) ? 'yes' : '·')),
        )
      const shown = `${one.path} ${one.shows?.filter((area) => isAllowed('visitor', rules, [area]))}`
      if (one.shows)
        drawn.set(
          shown,
          new Set([...(drawn.get(shown) ?? []), ...got.filter(({ word }) => word === '200').map(({ print }) => print)]),
        )
    }
    tables.push(shownTable(setting, lines))
  }
  await writeTables('pages', tables)
  expect(wrong).toEqual([])
  // Whoever asks gets the one picture that goes with what a visitor may see, and a hidden part makes another picture.
  const prints = [...drawn.values()].flatMap((each) => [...each])
  expect([prints.length, new Set(prints).size]).toEqual([4, 4])

  const closed: Rules = { ...all('everyone'), profile: 'only_me' }
  await open(fixture, closed)
  // Next's client router requests (RSC) are always answered with 200, so their content must be checked too.
  for (const { path, says, tells, tried } of Object.values(expectedPageAccess).flat()) {
    if (tells || tried === 'once') continue
    for (const { role, text } of await Promise.all(
      roles
        .filter((role) => says(role, closed) !== '200')
        .map((role) => ask(fixture, `${path}${path.includes('?') ? '&' : '?'}_rsc`, role, { RSC: '1' })),
    )) {
      expect(text, `${path}, ${role}`).not.toMatch(/Secret/)
    }
  }
  // Without scripts, because their order varies.
  const plain = ({ word, text }: Got, name: string) => [
    word,
    text.replaceAll(name, 'somebody').replaceAll(/<script.*?<\/script>| nonce="[^"]*"/gs, ''),
  ]
  for (const path of ['/u/', '/people/compare/'])
    for (const role of ['stranger', 'blocked', 'visitor'] as const) {
      const [hidden, unknown] = [await ask(fixture, `${path}owner`, role), await ask(fixture, `${path}nobody`, role)]
      expect(plain(hidden, 'owner'), `${path}, ${role}`).toEqual(plain(unknown, 'nobody'))
    }
})
