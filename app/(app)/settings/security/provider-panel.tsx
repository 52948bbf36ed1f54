import { Panel } from '@/app/_components/panel'
import { ProviderButton } from '@/app/_components/provider-button'
import type { Provider } from '@/lib/sign-in/link-identity'

type Props = { provider: Provider; name: string; isLinked: boolean }

export function ProviderPanel({ provider, name, isLinked }: Props) {
  return (
    <Panel
      title={name.slice(0, 1).toUpperCase() + name.slice(1)}
      summary={
        isLinked
          ? `You can sign in with ${name}.`
          : `Connect ${name} to sign in with it. Nothing is imported or posted.`
      }
    >
      {!isLinked && (
        <div>
          <ProviderButton provider={provider} next="/settings/security">
            Connect {name}
          </ProviderButton>
        </div>
      )}
    </Panel>
  )
}
