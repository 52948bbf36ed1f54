import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export type ServerAction = (...args: unknown[]) => Promise<unknown>

/** Every function that a browser can call as a server action, by its name. */
export async function serverActions(): Promise<Map<string, ServerAction>> {
  const actions = new Map<string, ServerAction>()
  for (const file of await actionFiles()) {
    const verbs: Record<string, unknown> = await import(path.resolve(file))
    for (const [name, verb] of Object.entries(verbs)) {
      if (typeof verb !== 'function' || actions.has(name)) throw new Error(`${file}: ${name} is no action of its own.`)
      actions.set(name, async (...args) => Reflect.apply(verb, undefined, args))
    }
  }
  return actions
}

/** The files whose exports a browser can call. */
async function actionFiles(): Promise<string[]> {
  const folders = ['app', 'lib'].map(async (folder) =>
    (await readdir(folder, { recursive: true })).map((file) => path.join(folder, file)),
  )
  const sources = (await Promise.all(folders))
    .flat()
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  const texts = await Promise.all(sources.map(async (file) => ({ file, text: await readFile(file, 'utf8') })))
  const marked = texts.filter(({ text }) => /^\s*['"]use server['"]/m.test(text))
  for (const { file, text } of marked)
    if (!/^['"]use server['"]/.test(text) || text.match(/['"]use server['"]/g)?.length !== 1)
      throw new Error(`${file}: a 'use server' inside a function would be an action that is not exported.`)
  return marked.map(({ file }) => file)
}
