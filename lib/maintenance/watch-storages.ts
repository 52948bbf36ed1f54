import { registerStorage } from '@/lib/storage/registered-storages'

const INTERVAL_MS = 5 * 60_000

/** Says now and every five minutes that this process and its storage are here, and warns of others with another storage. */
export async function watchStorages(): Promise<void> {
  let isWarned = false
  const look = async () => {
    const { others } = await registerStorage()
    if (others > 0 && !isWarned)
      console.warn(
        'Another process uses this database with a storage of its own: each reads only the imports that were uploaded to ' +
          'it, and finds only its own exports and pictures. Give them one DATA_DIR on a shared disk, or one bucket (S3_…).',
      )
    isWarned = others > 0
  }
  const logFailure = (error: unknown) => console.warn('The storage could not be registered:', error)
  await look().catch(logFailure)
  setInterval(() => void look().catch(logFailure), INTERVAL_MS).unref()
}
