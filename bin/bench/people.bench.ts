import { statfs, writeFile } from 'node:fs/promises'
import os from 'node:os'
import pg from 'pg'
import { assumptions } from './people/assumptions'
import { benchDatabase } from './bench-database'
import { bootstrapInstance } from '../bootstrap-instance'
import { fillCatalog, fillPerson } from './fill-plays'
import { numberOption } from './number-option'
import { extrapolate } from './people/extrapolate'
import { picture } from './people/picture'
import { report } from './people/report'
import { playsOfPeople } from './people/spread'
import type { Size } from './people/measure-size'

// Fills an instance with made-up people, measures it at several sizes, and says what the same would be with a million people.
// `--sizes=1000000,11000000,50000000` are plays of everybody; each takes about 600 bytes of disk. On the cluster of CITUS_URL,
// if there is one. `--picture=docs/people.svg` draws it. Every assumption is a flag (bin/bench/people/assumptions.ts).
const BYTES_A_PLAY = 700
/** Ids above those of the people who import. */
const FIRST_PERSON = 100_000
const option = (name: string) => process.argv.find((given) => given.startsWith(`--${name}=`))?.slice(name.length + 3)
const wanted = (option('sizes') ?? '1000000,5000000,11000000').split(',').map(Number)
const imports = numberOption('imports', 3)
process.env.FIGURES ??= 'tables'

const database = await benchDatabase('bench_people', process.env.CITUS_URL)
const instance = await bootstrapInstance()
const { closeDatabase } = await import('@/lib/db')
const { uploadOne } = await import('./people/upload-one')
const { measureSize } = await import('./people/measure-size')

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
try {
  const sizes = await measureAll()
  const outcome = extrapolate(sizes, assumptions)
  console.log(report(sizes, outcome, assumptions))
  const file = option('picture')
  if (file) await writeFile(file, picture(sizes, outcome))
} finally {
  await client.end()
  await closeDatabase()
  await instance.release()
  await database.drop()
}
process.exit(0)

async function measureAll(): Promise<Size[]> {
  console.log(
    `${os.cpus().length} cores, load ${os.loadavg()[0]?.toFixed(1)}, ${database.machines.length} database server(s)`,
  )
  await fillCatalog(client)
  // The first import adds the names that those after it find in the catalog.
  await (await uploadOne()).importAll()
  const sizes: Size[] = []
  const people = playsOfPeople({ median: assumptions.median.value, sigma: assumptions.sigma.value }, 1)
  const userIds: number[] = []
  let firstIds: number[] | undefined
  let plays = 0
  for (const size of wanted) {
    if (!(await hasRoom(size - plays))) {
      console.log(`${size.toLocaleString('en')} plays: not measured, because the disk has no room for them.`)
      break
    }
    const [begun, before] = [performance.now(), plays]
    while (plays < size) {
      const next = Math.min(people.next().value, size - plays)
      const userId = FIRST_PERSON + userIds.length
      await withoutChecks(() => fillPerson(client, userId, next))
      userIds.push(userId)
      plays += next
    }
    const filled = { plays: plays - before, seconds: (performance.now() - begun) / 1000 }
    await client.query('vacuum (analyze)')
    firstIds ??= [...userIds]
    sizes.push(await measureSize({ machines: database.machines, userIds, firstIds, filled, imports }))
    console.error(JSON.stringify(sizes.at(-1)))
  }
  return sizes
}

/** On a cluster the workers check foreign keys only if they are told so, too. */
async function withoutChecks(fill: () => Promise<void>) {
  await client.query('begin')
  if (process.env.CITUS_URL) await client.query(`set local citus.propagate_set_commands = 'local'`)
  await client.query('set local session_replication_role = replica')
  await fill()
  await client.query('commit')
}

async function hasRoom(plays: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(database.folder)
  return bavail * bsize > plays * BYTES_A_PLAY
}
