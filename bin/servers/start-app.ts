import path from 'node:path'
import { freePort } from '@/lib/testing/free-port'
import { startApp, type App } from '../app-process'

/**
 * Starts the production server on the database of this test file, with a folder for its own files and more variables.
 * @param folder differs between processes that are to share nothing but the database and what `more` names
 * @param port by default one that is free
 */
export async function startOnTestDatabase(
  folder: string,
  more: Record<string, string> = {},
  port?: number,
): Promise<App> {
  const { DATABASE_URL = '', DATA_DIR = '', NEXTAUTH_SECRET = '' } = process.env // set by database-per-file.ts
  const own = { DATABASE_URL, NEXTAUTH_SECRET, DATA_DIR: path.resolve(DATA_DIR, folder) }
  return startApp(port ?? (await freePort()), { ...own, ...more })
}
