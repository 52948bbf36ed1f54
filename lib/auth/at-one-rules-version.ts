import 'server-only'
import type { Viewer } from '@/lib/viewer'
import { viewerFor } from './current-viewer'

const TRIES = 3

/**
 * Reads again where a recomputation of the person's history ended meanwhile, so that all figures of the result follow
 * the same rules and time zones.
 */
export async function atOneRulesVersion<T>(viewer: Viewer, read: (viewer: Viewer) => Promise<T>): Promise<T> {
  let asked = viewer
  for (let tries = 1; ; tries++) {
    const result = await read(asked)
    const { rulesVersion, timeZone, zones } = await viewerFor(viewer.userId, viewer.now)
    if (rulesVersion === asked.rulesVersion || tries === TRIES) return result
    asked = { ...asked, rulesVersion, timeZone, zones }
  }
}
