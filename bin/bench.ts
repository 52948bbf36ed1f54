import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const all = readdirSync('bin/bench')
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .sort()
const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'))
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  process.exit(1)
}
// Benchmarks have databases of their own, whatever the instance's settings say.
delete process.env.DIRECT_URL
delete process.env.DATABASE_READ_URL
const options = process.argv.slice(2).filter((name) => name.startsWith('--'))
let failed = false
for (const name of asked.length > 0 ? asked : all) {
  const { status } = spawnSync(
    process.execPath,
    ['--import', './bin/server-only-stub.mjs', '--import', 'tsx', `bin/bench/${name}.bench.ts`, ...options],
    { stdio: 'inherit' },
  )
  failed ||= status !== 0
}
process.exit(failed ? 1 : 0)
