import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { defaultRules } from '@/lib/rules/listening-rules'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { proposedRule } from './proposed-rule'

test('an address proposes to leave out an item that is not left out yet', async () => {
  await addPlays(await createListener(), [{ at: '2022-03-01T12:00:00Z', artist: 'Sigur Rós' }])
  const { id } = await db.artist.findFirstOrThrow({ where: { name: 'Sigur Rós' } })
  const rule = { kind: 'artist' as const, id }
  expect(await proposedRule(`artist:${id}`, defaultRules)).toEqual({
    rule,
    item: { kind: 'artist', id, name: 'Sigur Rós', artist: null },
  })
  expect(await proposedRule(`artist:${id}`, { ...defaultRules, leave_out: [rule] })).toBeUndefined()
})

test.each([undefined, '', 'artist', 'artist:x', 'person:1', 'track:999999999'])(
  '%s proposes nothing',
  async (asked) => {
    expect(await proposedRule(asked, defaultRules)).toBeUndefined()
  },
)
