import type { Metadata } from 'next'
import { Panel } from '@/app/_components/panel'
import { readSettings } from '@/lib/account/settings'
import { requireViewer } from '@/lib/auth/current-viewer'
import { BlockForm } from './block-form'
import { PrivacyForm } from './privacy-form'

export const metadata: Metadata = { title: 'Privacy' }

export default async function PrivacyPage() {
  const { privacy } = await readSettings(await requireViewer())
  return (
    <>
      <Panel
        title="Who sees what"
        summary={
          'Friends are people you follow who follow you back. Whatever you choose here holds for pages, ' +
          'pictures, comparisons and the API alike.'
        }
      >
        <PrivacyForm privacy={privacy} />
      </Panel>
      <Panel title="Block somebody" summary="They see nothing of you and cannot follow you.">
        <BlockForm />
      </Panel>
    </>
  )
}
