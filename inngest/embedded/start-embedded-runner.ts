import { functions } from '@/inngest'
import { inngest, isEmbedded } from '@/inngest/inngest-client'
import { startRunner, type Runner } from './embedded-runner'

const shared = globalThis as { musicmuseRunner?: Promise<Runner> }

/** Runs the background functions in this process unless an Inngest server is configured. At most once per process. */
export function startEmbeddedRunner(): Promise<Runner> {
  if (!isEmbedded) return Promise.resolve({ stop: async () => {} })
  return (shared.musicmuseRunner ??= startRunner(inngest, functions))
}

/** For the command line: runs the functions until `isDone` returns true, even while a server runs them too. */
export async function runUntil(isDone: () => Promise<boolean>, everyMs = 200): Promise<void> {
  const runner = await startEmbeddedRunner()
  try {
    while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, everyMs))
  } finally {
    shared.musicmuseRunner = undefined
    await runner.stop()
  }
}
