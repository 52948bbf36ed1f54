'use client'
import type { LiveState } from '@/lib/scrobbling/live-state'
import { Cover } from '../cover/cover'
import { PlayingBars } from './playing-bars'
import { useLiveState } from './use-live-state'

type Props = {
  initial: LiveState
  /** Another person; left out for oneself */
  username?: string
  /** "Ada is listening to" */
  label: string
}

/** What a person is playing at the moment, kept up to date; nothing while nothing plays. */
export function NowPlaying({ initial, username, label }: Props) {
  const { now_playing: playing } = useLiveState(initial, username ?? null)
  return (
    <div aria-live="polite">
      {playing && (
        <section
          aria-label={label}
          className="flex items-center gap-4 rounded-xl border border-primary/25 bg-brand-soft p-3 shadow-card sm:p-4"
        >
          <Cover
            of={{
              name: playing.track,
              artist: { name: playing.artist },
              album: playing.album ? { name: playing.album } : null,
            }}
            className="size-14 sm:size-16"
            isFirst
          />
          <div className="min-w-0 flex-1">
            <p className="flex items-center gap-2 text-xs font-medium text-brand-text">
              <PlayingBars />
              <span className="one-line">{label}</span>
            </p>
            <p className="one-line text-base font-semibold sm:text-lg" title={playing.track}>
              <bdi>{playing.track}</bdi>
            </p>
            <p className="one-line text-sm text-muted-foreground" title={playing.artist}>
              <bdi>{playing.artist}</bdi>
              {playing.client && (
                <span className="max-sm:hidden">
                  {' '}
                  · <bdi>{playing.client}</bdi>
                </span>
              )}
            </p>
          </div>
        </section>
      )}
    </div>
  )
}
