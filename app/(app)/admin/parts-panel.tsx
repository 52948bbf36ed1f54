import { Panel } from '@/app/_components/panel'
import { Badge } from '@/app/_ui/badge'
import { readiness } from '@/lib/maintenance/readiness'

const names = {
  database: 'Database',
  cache: 'Cache',
  storage: 'Storage',
  disk: 'Disk',
  jobs: 'Background jobs',
}

/** The same as GET /api/ready. */
export async function PartsPanel() {
  const { parts } = await readiness()
  return (
    <Panel title="State of this server">
      <dl className="grid grid-cols-[auto_1fr_auto] items-center gap-x-6 gap-y-2 text-sm">
        {Object.entries(parts).map(([name, { ok, detail }]) => (
          <div key={name} className="contents">
            <dt className="font-medium">{names[name as keyof typeof names]}</dt>
            <dd className="text-muted-foreground">{detail}</dd>
            <dd>
              <Badge>{ok ? 'OK' : 'Check this'}</Badge>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
