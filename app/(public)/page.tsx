import { redirect } from 'next/navigation'
import { SkipLink } from '@/app/_components/skip-link'
import { currentViewer } from '@/lib/auth/current-viewer'
import { CallToAction } from './_landing/call-to-action'
import { Features } from './_landing/features'
import { Hero } from './_landing/hero'
import { LandingFooter } from './_landing/landing-footer'
import { LandingHeader } from './_landing/landing-header'
import { MuseSection } from './_landing/muse-section'
import { StatisticsSection } from './_landing/statistics-section'
import { YearReviewSection } from './_landing/year-review-section'

/** What this is, for someone who is not signed in. */
export default async function LandingPage() {
  if (await currentViewer()) redirect('/overview')
  return (
    <div className="overflow-x-clip">
      <SkipLink />
      <LandingHeader />
      <main id="content" tabIndex={-1} className="outline-none">
        <Hero />
        <StatisticsSection />
        <MuseSection />
        <YearReviewSection />
        <Features />
        <CallToAction />
      </main>
      <LandingFooter />
    </div>
  )
}
