import { expect, test } from 'vitest'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { knownPlatforms } from './known-platforms'

test('only devices that the person’s own plays name are offered', async () => {
  const ann = await createListener()
  const bob = await createListener()
  const play = { track: 'Nights', artist: 'Frank Ocean', album: 'Blonde' }
  await addPlays(ann, [
    { ...play, at: '2022-03-01T12:00:00Z', platform: 'ios' },
    { ...play, at: '2022-03-02T12:00:00Z' },
  ])
  await addPlays(bob, [{ ...play, at: '2022-03-01T12:00:00Z', platform: 'car' }])
  expect(await knownPlatforms(ann.viewer())).toEqual(['ios'])
})
