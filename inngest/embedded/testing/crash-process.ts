import { inngest } from '@/inngest/inngest-client'
import { startRunner } from '../embedded-runner'
import { crashFunction } from './crash-function'

// A process of its own, started and killed by crash.db.test.ts.
const runner = await startRunner(inngest, [crashFunction])
process.once('SIGTERM', () => void runner.stop().then(() => process.exit(0)))
process.stdout.write('running\n')
