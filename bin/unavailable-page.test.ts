import { expect, test } from 'vitest'
import { databaseAway } from '../lib/database-unavailable'
import { unavailablePage } from './unavailable-page'

test('the page without a database loads again by itself, without JavaScript', () => {
  expect(unavailablePage).toContain(`<meta http-equiv="refresh" content="${databaseAway.retryAfterSeconds}">`)
  expect(unavailablePage).not.toContain('<script')
})

test('the page without a database needs nothing that the server would have to send', () => {
  expect(unavailablePage).not.toMatch(/src=|url\(|@import|<link/)
})
