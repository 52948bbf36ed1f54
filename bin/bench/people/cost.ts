import { percentiles } from '../timing'
import type { Cpu } from './watch-cpu'

/** What something took: milliseconds, and those of CPU in this process and the database. */
export type Cost = { ms: number; cpuMs: number }

export async function costOf(work: () => Promise<unknown>, cpu: () => Promise<Cpu>): Promise<Cost> {
  const before = await cpu()
  const begun = performance.now()
  await work()
  const ms = performance.now() - begun
  return { ms, cpuMs: ((await cpu()).total - before.total) * 1000 }
}

/** The mean, the median and the 99th percentile. */
export type Spread = Record<'mean' | 'p50' | 'p99', Cost>

export function spreadOf(costs: Cost[]): Spread {
  const ms = measuresOf(costs.map((cost) => cost.ms))
  const cpuMs = measuresOf(costs.map((cost) => cost.cpuMs))
  const both = (of: keyof Spread): Cost => ({ ms: ms[of], cpuMs: cpuMs[of] })
  return { mean: both('mean'), p50: both('p50'), p99: both('p99') }
}

function measuresOf(figures: number[]): Record<keyof Spread, number> {
  const { p50, p99 } = percentiles(figures)
  return { mean: figures.reduce((sum, figure) => sum + figure, 0) / figures.length, p50, p99 }
}

/** CPU where it is known, because other work on the machine does not change it. */
export const steady = ({ ms, cpuMs }: Cost): number => (Number.isNaN(cpuMs) ? ms : cpuMs)
