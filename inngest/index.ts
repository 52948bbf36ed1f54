import type { InngestFunction } from 'inngest'
import { exportAccount } from './functions/export-account'
import { forgetDeletedAccount } from './functions/forget-deleted-account'
import { importUpload } from './functions/import-upload'
import { nightlySpellings } from './functions/nightly-spellings'
import { recomputeLocalTimesAfterChange } from './functions/recompute-local-times'
import { refreshViewsAfterChange, refreshViewsAfterPlays, refreshViewsNightly } from './functions/refresh-views'
import { vacuumHistoryAfterChange } from './functions/vacuum-history'
import { weeklyCleanUp } from './functions/weekly-clean-up'

/** Every background function: served to an Inngest server, or run by the embedded runner. */
export const functions: InngestFunction.Any[] = [
  exportAccount,
  forgetDeletedAccount,
  importUpload,
  nightlySpellings,
  recomputeLocalTimesAfterChange,
  refreshViewsAfterChange,
  refreshViewsAfterPlays,
  refreshViewsNightly,
  vacuumHistoryAfterChange,
  weeklyCleanUp,
]
