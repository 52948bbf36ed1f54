import { Badge } from '@/app/_ui/badge'
import type { ServerPart } from '@/lib/admin/server-state'

export function PartList({ parts }: { parts: ServerPart[] }) {
  return (
    <dl className="divide-y text-sm">
      {parts.map(({ name, ok, detail }) => (
        <div key={name} className="flex items-center gap-4 py-2 first:pt-0 last:pb-0">
          <dt className="w-28 shrink-0 font-medium sm:w-40">{name}</dt>
          <dd className="min-w-0 flex-1 break-words text-muted-foreground">{detail}</dd>
          <dd>
            <Badge variant={ok ? 'positive' : 'destructive'}>{ok ? 'OK' : 'Check this'}</Badge>
          </dd>
        </div>
      ))}
    </dl>
  )
}
