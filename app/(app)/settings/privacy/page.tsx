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
      <PrivacyForm privacy={privacy} />
      <Panel title="Block someone" summary="They can’t see anything of yours or follow you.">
        <BlockForm />
      </Panel>
    </>
  )
}
