import Link from 'next/link'
import { Panel } from '@/app/_components/panel'
import { SearchField } from '@/app/_components/search-field'
import { Badge } from '@/app/_ui/badge'
import { listAccounts, type Account } from '@/lib/admin/list-accounts'
import { dateFormat, formatDate, type DateFormat } from '@/lib/format/format-date'
import type { Viewer } from '@/lib/viewer'
import { AccountActions } from './account-actions'

type Props = { viewer: Viewer; search: string; page: number }

export async function AccountsPanel({ viewer, search, page }: Props) {
  const { accounts, hasMore } = await listAccounts({ search, page })
  const href = (to: number) => `/admin?${new URLSearchParams({ ...(search && { search }), page: String(to) })}`
  return (
    <Panel title="Accounts">
      <SearchField label="Search usernames" current={search} />
      {accounts.length === 0 ? (
        <p className="text-sm text-muted-foreground">No account has this name.</p>
      ) : (
        <ul className="divide-y">
          {accounts.map((account) => (
            <li
              key={account.id}
              className="flex flex-wrap items-center justify-between gap-4 py-3 first:pt-0 last:pb-0"
            >
              <AccountDetails account={account} by={dateFormat(viewer)} />
              {account.id !== viewer.userId && <AccountActions {...account} />}
            </li>
          ))}
        </ul>
      )}
      {(page > 1 || hasMore) && (
        <p className="flex gap-4 text-sm font-medium">
          {page > 1 && <Link href={href(page - 1)}>Previous page</Link>}
          {hasMore && <Link href={href(page + 1)}>Next page</Link>}
        </p>
      )}
    </Panel>
  )
}

function AccountDetails({ account, by }: { account: Account; by: DateFormat }) {
  const { username, plays, storedBytes, createdAt, lastSeenAt, isDisabled } = account
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
        {username} {isDisabled && <Badge>Disabled</Badge>}
      </p>
      <p className="text-sm text-muted-foreground">
        {plays.toLocaleString('en')} {plays === 1 ? 'play' : 'plays'}
        {storedBytes > 0 && ` · ${(storedBytes / 1024 ** 2).toFixed(1)} MB of files`} · since{' '}
        {formatDate(createdAt, by)} · {lastSeenAt ? `last seen ${formatDate(lastSeenAt, by)}` : 'not signed in'}
      </p>
    </div>
  )
}
