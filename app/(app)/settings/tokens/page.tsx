import type { Metadata } from 'next'
import Link from 'next/link'
import { Panel } from '@/app/_components/panel'
import { listTokens, type TokenEntry } from '@/lib/auth/access-tokens'
import { requireViewer } from '@/lib/auth/current-viewer'
import { formatDate, formatDateTime, dateFormat, type DateFormat } from '@/lib/format/format-date'
import { CreateTokenForm } from './create-token-form'
import { RevokeTokenButton } from './revoke-token-button'

export const metadata: Metadata = { title: 'Access tokens' }

export default async function TokensPage() {
  const viewer = await requireViewer()
  const tokens = await listTokens(viewer)
  return (
    <>
      <Panel
        title="Create a token"
        summary={
          <>
            For scripts and apps of your own that talk to{' '}
            <Link href="/docs/api" prefetch={false} className="font-medium underline underline-offset-4">
              the API
            </Link>
            . Keep it as safe as your password. A token that only submits plays is enough for a player or scrobbler.
          </>
        }
      >
        <CreateTokenForm activeEndings={tokens.map(({ lastFour }) => lastFour)} />
      </Panel>
      <Panel title="Your tokens">
        {tokens.length === 0 ? (
          <p className="text-sm text-muted-foreground">No tokens yet.</p>
        ) : (
          <ul className="divide-y">
            {tokens.map((token) => (
              <li key={token.id} className="flex items-center justify-between gap-4 py-3 first:pt-0 last:pb-0">
                <TokenDetails token={token} by={dateFormat(viewer)} />
                <RevokeTokenButton id={token.id} name={token.name} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  )
}

function TokenDetails({ token, by }: { token: TokenEntry; by: DateFormat }) {
  return (
    <div className="min-w-0">
      <p className="one-line text-sm font-medium" title={token.name}>
        <bdi>{token.name}</bdi>{' '}
        <code className="ml-1 text-xs font-normal text-muted-foreground">
          {token.scope === 'all' && 'mm_'}…{token.lastFour}
        </code>
      </p>
      <p className="text-sm text-muted-foreground">
        {token.scope === 'submit' ? 'Submits plays only' : 'Can do everything you can'} · Created{' '}
        {formatDate(token.createdAt, by)},{' '}
        {token.lastUsedAt ? `last used ${formatDateTime(token.lastUsedAt, by)}` : 'never used'}
      </p>
    </div>
  )
}
