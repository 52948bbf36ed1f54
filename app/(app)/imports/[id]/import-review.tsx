import { PageHeader } from '@/app/_components/page-header'
import { timeZoneChoices } from '@/lib/account/time-zone-choices'
import type { ImportResponse } from '@/lib/imports/import-response'
import { readReview } from '@/lib/imports/review/read-review'
import type { Viewer } from '@/lib/viewer'
import { RemoveImportButton } from '../remove-import-button'
import { ReviewForm } from './review-form'

type Props = { viewer: Viewer; view: ImportResponse }

/** The page of an import that waits for its owner: what had to be guessed, and what it would store. */
export async function ImportReview({ viewer, view }: Props) {
  const files = await readReview(viewer, view.id)
  const zones = timeZoneChoices(viewer.timeZone, viewer.now)
  return (
    <>
      <PageHeader
        eyebrow="Import"
        title="Check before importing"
        description="These files don’t say everything about your plays. Compare the rows with what you remember, and change what is wrong."
        actions={<RemoveImportButton view={view} leadsTo="/imports" />}
      />
      <ReviewForm
        importId={view.id}
        files={files}
        zones={zones.map(({ name, offset }) => ({ value: name, label: `${name.replaceAll('_', ' ')} (${offset})` }))}
      />
    </>
  )
}
