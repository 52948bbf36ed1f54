import { inngest } from '@/inngest/inngest-client'
import { importUpload } from '@/inngest/functions/import-upload'
import { startRunner } from '../embedded-runner'

// A process of its own with a storage of its own (DATA_DIR), started by start-import-process.ts.
const runner = await startRunner(inngest, [importUpload])
process.once('SIGTERM', () => void runner.stop().then(() => process.exit(0)))
process.stdout.write('running\n')
