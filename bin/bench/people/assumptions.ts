import { numberOption } from '../number-option'

export type Assumption = { flag: string; value: number; says: string }

const assumption = (flag: string, otherwise: number, says: string): Assumption => ({
  flag,
  value: numberOption(flag, otherwise),
  says,
})

/** What was not measured. Each can be changed by the flag of its name. */
export const assumptions = {
  people: assumption('people', 1_000_000, 'people'),
  median: assumption('median', 30_000, 'plays of the person in the middle; log-normal, from 10 to 1,000,000'),
  sigma: assumption('sigma', 1.5, 'spread of that: two thirds of all people are within e^±sigma of the median'),
  years: assumption('years', 12, 'years of listening behind those plays, so that a year adds a twelfth of them'),
  active: assumption('active', 0.2, 'share of people who open MusicMuse on a day'),
  reads: assumption('reads', 30, 'pages that each of them reads on that day'),
  peak: assumption('peak', 3, 'CPU that is paid for, in times of the average'),
  copies: assumption('copies', 2, 'copies of everything: the worker and its standby'),
  fill: assumption('fill', 0.7, 'share of a disk that is used'),
  disk: assumption('disk', 8000, 'GB of disk on a worker'),
  catalogTracks: assumption('catalog-tracks', 100_000_000, 'tracks in the catalog, which is whole on every worker'),
  catalogBytes: assumption('catalog-bytes', 514, 'bytes that a track, its album and artist take, with indexes'),
  gbMonth: assumption('eur-per-gb-month', 0.05, '€ for a GB of SSD in a month'),
  cpuHour: assumption('eur-per-vcpu-hour', 0.02, '€ for an hour of a virtual CPU with its memory'),
} satisfies Record<string, Assumption>
