import { Panel } from '@/app/_components/panel'
import { SpotifyButton } from '@/app/_components/spotify-button'

export function SpotifyPanel({ isLinked }: { isLinked: boolean }) {
  return (
    <Panel
      title="Spotify"
      summary={
        isLinked
          ? 'You can sign in with your Spotify account.'
          : 'Connect your Spotify account to sign in with it. Nothing is imported or posted.'
      }
    >
      {!isLinked && (
        <div>
          <SpotifyButton next="/settings/security">Connect Spotify</SpotifyButton>
        </div>
      )}
    </Panel>
  )
}
