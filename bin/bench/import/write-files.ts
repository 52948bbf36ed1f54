import { writeSample } from '../../../lib/imports/sample/write-sample'

const [folder = '', plays = '300000'] = process.argv.slice(2)
await writeSample(folder, { plays, seed: 3, from: '2012-01-01', to: '2026-11-20', today: '2026-11-20' })
