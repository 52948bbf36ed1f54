import { notFoundIfMissing } from '@/app/_components/not-found-if-missing'
import { imageCard } from '@/app/_images/image-card'
import { formatCompactHours } from '@/lib/format/format-duration'
import { renderPng, wideSize } from '@/app/_images/render-png'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import { profile, type Profile } from '@/lib/people/profile'

export const size = wideSize
export const contentType = 'image/png'
export const alt = 'What somebody listens to, on MusicMuse'

/** Holds only what a signed-out visitor may see, whoever requests it. */
export default async function ProfileImage({ params }: { params: Promise<{ username: string }> }) {
  const { username } = await params
  const person = await notFoundIfMissing(profile(null, username, new Date()))
  return renderPng(
    imageCard(
      { eyebrow: `@${person.username}`, title: person.display_name ?? person.username, ...figures(person) },
      false,
    ),
    wideSize,
  )
}

function figures({ summary, recent, hall_of_fame: fame, bio }: Profile) {
  const famous = (fame?.artists ?? []).map(({ name, plays }) => ({ name, figure: formatCount(plays, 'play') }))
  const late = (recent?.artists ?? [])
    .slice(0, 3)
    .map(({ name, plays }) => ({ name, figure: formatCount(plays, 'play') }))
  const facts = summary && [
    { value: formatNumber(summary.plays), label: 'plays' },
    ...(summary.ms_played > 0 ? [{ value: formatCompactHours(summary.ms_played), label: 'of music' }] : []),
    { value: formatNumber(summary.artists), label: 'artists' },
  ]
  const lines = famous.length > 0 ? famous : late
  return { ...(facts && { facts }), ...(bio && lines.length === 0 && { text: bio }), lines }
}
