import { capitalized } from '@/lib/format/capitalized'
import { Panel } from '@/app/_components/panel'
import { ProviderButton } from '@/app/_components/provider-button'
import type { Provider } from '@/lib/sign-in/link-identity'

type Props = { provider: Provider; name: string; isLinked: boolean }

export function ProviderPanel({ provider, name, isLinked }: Props) {
  return (
    <Panel
      title={capitalized(name)}
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
