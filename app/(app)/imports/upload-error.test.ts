import { expect, test } from 'vitest'
import { uploadError } from './upload-error'

test('an upload that a proxy refuses as too large says so and names the limit', () => {
  expect(uploadError(413, '<html><title>413 Request Entity Too Large</title></html>')).toMatch(
    /proxy.*413.*client_max_body_size/,
  )
})

test('a refusal of our own is passed on as it is', () => {
  const body = JSON.stringify({ error: { code: 'too_large', message: 'With a.json, the upload is larger than 1 GB.' } })
  expect(uploadError(413, body)).toBe('With a.json, the upload is larger than 1 GB.')
  expect(uploadError(502, 'Bad gateway')).toBe('The upload failed. Please try again.')
})
