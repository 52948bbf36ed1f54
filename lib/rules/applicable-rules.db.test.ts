import { expect, test } from 'vitest'
import { createListener } from '@/lib/testing/test-listener'
import { applicableRules } from './applicable-rules'

test('without plays, no rule about albums, devices or private sessions is offered', async () => {
  const { userId } = await createListener()
  expect(await applicableRules(userId)).toEqual(['artist', 'track', 'podcast', 'hours', 'dates'])
})
