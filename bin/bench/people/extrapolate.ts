import { numberOption } from '../number-option'
import type { assumptions as Assumptions } from './assumptions'
import { steady } from './cost'
import type { Size } from './measure-size'
import { meanPlays } from './spread'

export type Outcome = {
  /** Of everybody */
  plays: number
  meanPlays: number
  workers: number
  playsPerWorker: number
  importSeconds: number
  readP50: number
  readP99: number
  /** Until the figures of a person with the mean number of plays are fresh */
  refreshSeconds: number
  listenersHours: number
  /** Of a person, in one copy and with their part of the catalog in all copies */
  gbPerPerson: number
  totalGb: number
  vcpus: number
  /** Of a person in a year */
  storageEuro: number
  cpuEuro: number
}

/**
 * What is measured at several sizes, continued to all people. Time of an import and of reading continue with the logarithm of the
 * plays on a worker, as index lookups do, and never below the largest size measured. What is stored, and counted every night,
 * continues in proportion.
 */
export function extrapolate(sizes: Size[], given: typeof Assumptions): Outcome {
  const last = sizes.at(-1)
  if (!last) throw new Error('Nothing was measured.')
  const people = given.people.value
  const mean = meanPlays({ median: given.median.value, sigma: given.sigma.value })
  const plays = people * mean
  const personGb = (mean * (last.bytesPerPlay + last.figureBytesPerPlay)) / 1e9
  const catalogGb = (given.catalogTracks.value * given.catalogBytes.value) / 1e9
  const room = given.disk.value * given.fill.value - catalogGb
  const workers = Math.max(1, Math.ceil((people * personGb) / room))
  const playsPerWorker = plays / workers
  const at = (measure: (size: Size) => number, from = measure) =>
    from(last) +
    growth(
      sizes.map((size) => [size.plays, measure(size)]),
      playsPerWorker,
    )
  const refreshSeconds = (steady(last.refresh) * mean) / 1e9
  const listenersSeconds = (steady(last.listeners) * plays) / last.plays / 1000
  const visits = given.active.value * 365
  const readSeconds = visits * given.reads.value * (at(reading('mean'), ({ read }) => steady(read.mean)) / 1000)
  const importSeconds =
    (at((size) => steady(size.oneImport)) / 1000 / numberOption('import', 20_000)) * (mean / given.years.value)
  const cpuSeconds = readSeconds + visits * refreshSeconds + importSeconds + (365 * listenersSeconds) / people
  const vcpus = (cpuSeconds * people * given.peak.value) / (365 * 86_400)
  const totalGb = (people * personGb + (workers + 1) * catalogGb) * given.copies.value
  return {
    plays,
    meanPlays: mean,
    workers,
    playsPerWorker,
    importSeconds: at((size) => steady(size.oneImport)) / 1000,
    readP50: at(reading('p50'), ({ read }) => steady(read.p50)),
    readP99: at(reading('p99'), ({ read }) => steady(read.p99)),
    refreshSeconds,
    listenersHours: listenersSeconds / 3600,
    gbPerPerson: totalGb / people,
    totalGb,
    vcpus,
    storageEuro: ((totalGb / given.fill.value) * given.gbMonth.value * 12) / people,
    cpuEuro: (vcpus * 365 * 24 * given.cpuHour.value) / people,
  }
}

const reading = (of: keyof Size['read']) => (size: Size) => steady(size.readAgain[of])

/**
 * What comes on top of the last of these points until so many plays, by the straight line through them all (least squares) over the
 * logarithm of plays. Never less than nothing.
 */
export function growth(points: [plays: number, measure: number][], plays: number): number {
  const logs = points.map(([plays, measure]): [number, number] => [Math.log10(plays), measure])
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))]
  const spread = logs.reduce((sum, [px]) => sum + (px - x) ** 2, 0)
  const slope = spread === 0 ? 0 : logs.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0) / spread
  return Math.max(0, slope) * (Math.log10(plays) - (logs.at(-1)?.[0] ?? 0))
}
