/** Next calls this once for each server process. */
export async function register() {
  // Next evaluates this condition at build time and leaves the import out of bundles for other runtimes.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { onServerStart } = await import('./inngest/on-server-start')
    await onServerStart()
  }
}
