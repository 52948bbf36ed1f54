import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/auth/current-viewer'
import { Closing } from './_landing/closing'
import { Features } from './_landing/features'
import { Hero } from './_landing/hero'
import { LandingHeader } from './_landing/landing-header'
import { MuseScene } from './_landing/muse-scene'
import { Showcase } from './_landing/showcase'
import { YearScene } from './_landing/year-scene'

/** What this is, for someone who is not signed in. */
export default async function LandingPage() {
  if (await currentViewer()) redirect('/overview')
  return (
    <div className="overflow-x-clip">
      <LandingHeader />
      <main>
        <Hero />
        <Showcase />
        <MuseScene />
        <YearScene />
        <Features />
        <Closing />
      </main>
    </div>
  )
}
