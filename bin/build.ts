import { buildOnce } from './build-once'

await buildOnce()
