import {
  CalendarHeartIcon,
  ChartLineIcon,
  CrownIcon,
  FileArchiveIcon,
  HeartHandshakeIcon,
  LockKeyholeIcon,
} from 'lucide-react'

const features = [
  {
    icon: CalendarHeartIcon,
    title: 'The soundtrack of your life',
    text: 'Mark trips, jobs and relationships on a timeline, and see what you played in each, what was new and what set it apart.',
  },
  {
    icon: ChartLineIcon,
    title: 'Charts of your own',
    text: 'Put artists, albums and songs side by side, day by day or in total, and save the picture or the figures.',
  },
  {
    icon: CrownIcon,
    title: 'A hall of fame',
    text: 'Three places each for the tracks, albums and artists that mean the most to you.',
  },
  {
    icon: HeartHandshakeIcon,
    title: 'Friends',
    text: 'Compare your history with a friend’s over any period: what you share and where you differ.',
  },
  {
    icon: FileArchiveIcon,
    title: 'Drop in the zip',
    text: 'Hundreds of thousands of plays are imported in seconds, and a report accounts for every row.',
  },
  {
    icon: LockKeyholeIcon,
    title: 'You choose who sees what',
    text:
      'Your plays and life events are only for you, your statistics for friends, your profile and hall of fame for ' +
      'everyone. You can change each of these.',
  },
]

export function Features() {
  return (
    <section aria-labelledby="features" className="mx-auto max-w-6xl px-4 pb-20 sm:px-8 lg:pb-28">
      <h2 id="features" className="sr-only">
        More features
      </h2>
      <ul className="grid gap-x-10 gap-y-12 border-t pt-14 sm:grid-cols-2 lg:grid-cols-3">
        {features.map(({ icon: Icon, title, text }) => (
          <li key={title} className="space-y-2.5">
            <Icon aria-hidden className="size-6 text-brand-text" />
            <h3 className="text-xl font-semibold">{title}</h3>
            <p className="text-pretty text-muted-foreground">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
