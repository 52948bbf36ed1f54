import { expect, test } from 'vitest'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { knowsSkips } from './knows-skips'

test('skips are known once a play says whether it was skipped', async () => {
  const ann = await createListener()
  await addPlays(ann, [{ at: '2022-03-01T12:00:00Z' }])
  expect(await knowsSkips(ann.viewer())).toBe(false)
  await addPlays(ann, [{ at: '2022-03-02T12:00:00Z', isSkip: false }])
  expect(await knowsSkips(ann.viewer())).toBe(true)
})
