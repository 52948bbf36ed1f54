import type { Metadata } from 'next'
import { BarePage } from '@/app/_components/bare-page'
import { OfflineMessage } from './offline-message'

export const metadata: Metadata = { title: 'You’re offline', robots: { index: false } }

/** The service worker keeps this page and shows it in place of any page that cannot be loaded. */
export default function OfflinePage() {
  return (
    <BarePage>
      <OfflineMessage />
    </BarePage>
  )
}
