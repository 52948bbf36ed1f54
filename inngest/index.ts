import type { InngestFunction } from 'inngest'
import { exportAfterRequest } from './functions/export-requested'
import { forgetAfterDeletion } from './functions/account-deleted'
import { importAfterRequest } from './functions/import-requested'
import { nightlySpellings } from './functions/nightly-spellings'
import { recomputeLocalTimesAfterChange } from './functions/recompute-local-times'
import { refreshViewsAfterChange, refreshViewsNightly } from './functions/refresh-views'
import { vacuumHistoryAfterChange } from './functions/vacuum-history'
import { weeklyCleanUp } from './functions/weekly-clean-up'

/** Every function of the product: served to an Inngest server, or run by the embedded runner. */
export const functions: InngestFunction.Any[] = [
  exportAfterRequest,
  forgetAfterDeletion,
  importAfterRequest,
  nightlySpellings,
  recomputeLocalTimesAfterChange,
  refreshViewsAfterChange,
  refreshViewsNightly,
  vacuumHistoryAfterChange,
  weeklyCleanUp,
]
