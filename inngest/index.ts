import type { InngestFunction } from 'inngest'
import { exportAccount } from './functions/export-account'
import { forgetDeletedAccount } from './functions/forget-deleted-account'
import { forwardNewPlays } from './functions/forward-new-plays'
import { importUpload } from './functions/import-upload'
import {
  recomputeHistoryAfterChange,
  refreshFiguresAfterChange,
  refreshFiguresAfterPlays,
  vacuumHistoryAfterChange,
} from './functions/after-changes'
import { backUpNightly, nightlySpellings, refreshFiguresNightly, weeklyCleanUp } from './functions/scheduled-jobs'

import { readSpotify } from './functions/read-spotify'
import { spotifyKeys } from '@/lib/spotify/spotify-api'

/** Every background function: served to an Inngest server, or run by the embedded runner. */
export const functions: InngestFunction.Any[] = [
  backUpNightly,
  exportAccount,
  forgetDeletedAccount,
  forwardNewPlays,
  importUpload,
  nightlySpellings,
  recomputeHistoryAfterChange,
  refreshFiguresAfterChange,
  refreshFiguresAfterPlays,
  refreshFiguresNightly,
  vacuumHistoryAfterChange,
  weeklyCleanUp,
  ...(spotifyKeys() ? [readSpotify] : []),
]
