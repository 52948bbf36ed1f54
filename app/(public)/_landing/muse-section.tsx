import { SparklesIcon } from 'lucide-react'
import { Cover } from '@/app/_components/cover/cover'
import { Badge } from '@/app/_ui/badge'
import { sampleTopTracks } from './sample-data'

const questions = [
  'Which artists did I discover in 2021 and still play?',
  'When did I first hear Velvet Harbor?',
  'What was my longest streak?',
  'How much did I listen during “Japan”?',
  'Which songs do I skip the most?',
]
const answer = [0, 2, 3].flatMap((index, rank) => {
  const track = sampleTopTracks[index]
  return track ? [{ track, plays: [9, 7, 6][rank] ?? 0 }] : []
})
const chips = ['Top tracks', 'Fridays', 'summer 2022 (Jun – Aug)', 'after 6 PM']

/** A sample question to Muse, and its answer. */
export function MuseSection() {
  return (
    <section
      aria-labelledby="muse"
      className="mx-auto grid max-w-6xl items-center gap-12 px-4 py-16 sm:px-8 lg:grid-cols-2 lg:py-28"
    >
      <div className="space-y-5">
        <h2 id="muse" className="text-3xl leading-[1.05] font-semibold tracking-tight sm:text-5xl sm:leading-[1.05]">
          Ask it like you would ask a friend
        </h2>
        <p className="max-w-lg text-lg text-pretty text-muted-foreground">
          Muse understands plain English and answers from your own history, exactly and in milliseconds. It shows how it
          understood you, and says so when it didn’t. There is no language model inside.
        </p>
        <ul className="flex flex-wrap gap-2">
          {questions.map((question) => (
            <li key={question} className="rounded-full border bg-card px-3.5 py-1.5 text-sm">
              {question}
            </li>
          ))}
        </ul>
      </div>
      <div className="space-y-4 rounded-2xl border bg-card p-5 shadow-float sm:p-7">
        <p className="ml-auto w-fit max-w-[85%] rounded-2xl rounded-br-md bg-foreground px-4 py-2.5 text-background">
          What were my top tracks on Fridays in the summer of 2022 after 6 PM?
        </p>
        <div className="flex gap-3">
          <span className="grid size-9 shrink-0 place-items-center rounded-full bg-brand-soft text-brand-text">
            <SparklesIcon aria-hidden className="size-5" />
          </span>
          <div className="min-w-0 flex-1 space-y-4">
            <p className="text-lg leading-snug">
              Your top tracks on Fridays in summer 2022 after 6 PM: <strong>Paper Lanterns</strong>, with 9 plays, then{' '}
              <strong>Honey & Static</strong> with 7 and <strong>Northbound</strong> with 6.
            </p>
            <ol className="space-y-2.5">
              {answer.map(({ track, plays }) => (
                <li key={track.id} className="flex items-center gap-3">
                  <Cover of={track} className="size-10" />
                  <div className="min-w-0 flex-1">
                    <p className="one-line text-sm font-medium">
                      {track.name} <span className="font-normal text-muted-foreground">{track.artist?.name}</span>
                    </p>
                    <div aria-hidden className="mt-1.5 h-1 rounded-full bg-heat-0">
                      <div className="h-full rounded-full bg-chart-1" style={{ width: `${(100 * plays) / 9}%` }} />
                    </div>
                  </div>
                  <span className="figure text-base">{plays}</span>
                </li>
              ))}
            </ol>
            <ul className="flex flex-wrap gap-1.5">
              {chips.map((chip) => (
                <li key={chip}>
                  <Badge>{chip}</Badge>
                </li>
              ))}
              <li>
                <Badge variant="outline" className="border-dashed">
                  by plays
                </Badge>
              </li>
            </ul>
          </div>
        </div>
      </div>
    </section>
  )
}
