import { expect, test } from 'vitest'
import { pageGroups } from './palette-rows'

test('the palette finds the page Ask Muse by its name', () => {
  expect(pageGroups('Ask').byName.rows.map(({ href }) => href)).toEqual(['/ask'])
})

test('without words it lists the pages except Ask Muse, which has a row of its own', () => {
  const hrefs = pageGroups('').byName.rows.map(({ href }) => href)
  expect(hrefs).toContain('/overview')
  expect(hrefs).toContain('/settings')
  expect(hrefs).not.toContain('/ask')
})
