import type { InngestFunction } from 'inngest'
import { exportAccount } from './functions/export-account'
import { forgetDeletedAccount } from './functions/forget-deleted-account'
import { importUpload } from './functions/import-upload'
import {
  recomputeHistoryAfterChange,
  refreshViewsAfterChange,
  refreshViewsAfterPlays,
  vacuumHistoryAfterChange,
} from './functions/after-changes'
import { backUpNightly, nightlySpellings, refreshViewsNightly, weeklyCleanUp } from './functions/scheduled-jobs'

/** Every background function: served to an Inngest server, or run by the embedded runner. */
export const functions: InngestFunction.Any[] = [
  backUpNightly,
  exportAccount,
  forgetDeletedAccount,
  importUpload,
  nightlySpellings,
  recomputeHistoryAfterChange,
  refreshViewsAfterChange,
  refreshViewsAfterPlays,
  refreshViewsNightly,
  vacuumHistoryAfterChange,
  weeklyCleanUp,
]
