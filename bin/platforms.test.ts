import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ os: z.string().array().optional(), cpu: z.string().array().optional() })),
})

test('every package that is built for Linux on x64 is there for arm64 too', () => {
  const { packages } = lockFile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  const builtFor = (cpu: string) =>
    Object.entries(packages)
      .filter(([, { os, cpu: built }]) => os?.includes('linux') && built?.includes(cpu))
      .map(([path]) => path)
      .sort()
  const forX64 = builtFor('x64')
  expect(forX64.length).toBeGreaterThan(10)
  expect(builtFor('arm64')).toEqual(forX64.map((path) => path.replace('x64', 'arm64')))
})
