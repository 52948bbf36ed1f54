import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

const program = [
  '--import',
  './bin/server-only-stub.mjs',
  '--import',
  'tsx',
  'inngest/embedded/testing/import-process.ts',
]

/** Starts a process that runs imports from the storage in `dataDir`, and returns once it does. */
export async function startImportProcess(dataDir: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, program, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATA_DIR: dataDir },
  })
  await once(child.stdout, 'data')
  return child
}
