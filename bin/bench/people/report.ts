import type { Assumption } from './assumptions'
import { steady, type Cost } from './cost'
import type { Outcome } from './extrapolate'
import type { Size } from './measure-size'

/** Everything as tables of Markdown: what was measured, what that comes to, and what was assumed. */
export function report(sizes: Size[], outcome: Outcome, assumed: Record<string, Assumption>): string {
  return [
    '\n### Measured (ms / ms of CPU)\n',
    ...table(['', ...sizes.map(({ plays }) => `${millions(plays)} plays`)], measured(sizes)),
    '\n### Continued\n',
    ...table(['', count(assumed.people?.value ?? 0) + ' people'], continuedRows(outcome)),
    '\n### Assumed\n',
    ...table(
      ['', '', 'flag'],
      Object.values(assumed).map(({ flag, value, says }) => [value.toLocaleString('en'), says, `\`--${flag}\``]),
    ),
  ].join('\n')
}

function measured(sizes: Size[]): string[][] {
  const [first, last] = [sizes[0], sizes.at(-1)]
  if (!first || !last) return []
  const row = (name: string, show: (size: Size) => string) => [name, ...sizes.map(show)]
  /** Says at the end how much more of CPU it takes at the last size than at the first. */
  const growing = (name: string, cost: (size: Size) => Cost) => [
    ...row(name, (size) => both(cost(size))),
    `× ${(steady(cost(last)) / steady(cost(first))).toFixed(2)}`,
  ]
  return [
    row('people', ({ people }) => count(people)),
    row('plain rows added, plays/s', ({ filledPerSecond }) => count(filledPerSecond)),
    growing('one import', ({ oneImport }) => oneImport),
    ...Object.keys(first.afterImport).map((page) =>
      growing(`${page}, right after it`, ({ afterImport }) => afterImport[page] ?? { ms: NaN, cpuMs: NaN }),
    ),
    growing('pages of the same people, median', ({ readAgain }) => readAgain.p50),
    growing('pages of the same people, p99', ({ readAgain }) => readAgain.p99),
    row('pages of drawn people, median', ({ read }) => both(read.p50)),
    row('pages of drawn people, p99', ({ read }) => both(read.p99)),
    growing('figures computed anew, for a million plays', ({ refresh }) => refresh),
    growing('listeners counted', ({ listeners }) => listeners),
    row('bytes a play', ({ bytesPerPlay }) => count(bytesPerPlay)),
    row('bytes of figures a play', ({ figureBytesPerPlay }) => count(figureBytesPerPlay)),
    ...(first.serverCpuMs.length > 1 ? loads(sizes) : []),
  ]
}

const loads = (sizes: Size[]) =>
  (sizes[0]?.serverCpuMs ?? []).map((_, server) => [
    `${server === 0 ? 'the coordinator’s' : `worker ${server}’s`} part of the CPU of the databases`,
    ...sizes.map(({ serverCpuMs }) => {
      const all = serverCpuMs.reduce((sum, used) => sum + used, 0)
      return `${Math.round(((serverCpuMs[server] ?? NaN) / all) * 100)}%`
    }),
  ])

const continuedRows = (outcome: Outcome): string[][] => [
  ['plays of everybody', `${(outcome.plays / 1e9).toFixed(1)} billion, ${count(outcome.meanPlays)} a person`],
  [
    'storage with all copies',
    `${(outcome.totalGb / 1000).toFixed(1)} TB, ${(outcome.gbPerPerson * 1000).toFixed(1)} MB a person`,
  ],
  ['workers', `${outcome.workers}, each with ${(outcome.playsPerWorker / 1e9).toFixed(1)} billion plays`],
  ['CPU of one import', `${outcome.importSeconds.toFixed(1)} s`],
  ['CPU of a page, median and p99', `${ms(outcome.readP50)} and ${ms(outcome.readP99)} ms`],
  ['CPU of computing a person’s figures anew', `${(outcome.refreshSeconds * 1000).toFixed(0)} ms`],
  ['CPU of counting listeners', `${outcome.listenersHours.toFixed(1)} h a night`],
  ['virtual CPUs', count(outcome.vcpus)],
  ['storage of a person in a year', `€ ${outcome.storageEuro.toFixed(3)}`],
  ['CPU of a person in a year', `€ ${outcome.cpuEuro.toFixed(3)}`],
  ['**a person in a year**', `**€ ${(outcome.storageEuro + outcome.cpuEuro).toFixed(2)}**`],
]

function table(head: string[], body: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const width = Math.max(head.length, ...body.map((cells) => cells.length))
  const filled = [head, ...body].map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')])
  const [first = [], ...rest] = filled
  return [line(first), line(first.map(() => '---')), ...rest.map(line)]
}

const count = (figure: number) => Math.round(figure).toLocaleString('en')
const millions = (plays: number) => `${(plays / 1e6).toFixed(1).replace(/\.0$/, '')} M`
const both = (cost: Cost) => `${ms(cost.ms)} / ${ms(cost.cpuMs)}`
const ms = (figure: number) => figure.toFixed(figure < 10 ? 1 : 0)
