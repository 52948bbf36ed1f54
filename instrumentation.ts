/** Next calls this once for each server process. */
export async function register() {
  // Next reads this condition while it builds: what is behind it stays out of bundles for other runtimes.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { onServerStart } = await import('./inngest/on-server-start')
    await onServerStart()
  }
}
