import { describe, expect, test } from 'vitest'
import { importAnnouncement } from './import-announcement'

const none = { plays_added: 0, error: null, files: [] }

describe('what a screen reader says about an import', () => {
  test('tells each quarter of the files while it runs, without those that are not imported', () => {
    const files = [
      { format: 'spotify_extended', status: 'done' as const },
      { format: 'spotify_extended', status: 'running' as const },
      { format: null, status: 'ignored' as const },
    ]
    expect(importAnnouncement({ ...none, status: 'running', files })).toBe('50% imported')
    expect(importAnnouncement({ ...none, status: 'running', files: files.slice(1) })).toBe('')
    expect(importAnnouncement({ ...none, status: 'running', files: files.slice(0, 1) })).toBe('')
    expect(importAnnouncement({ ...none, status: 'running' })).toBe('')
    expect(importAnnouncement({ ...none, status: 'queued' })).toBe('')
  })

  test('says the result at the end', () => {
    expect(importAnnouncement({ ...none, status: 'done', plays_added: 1234 })).toBe('Import done: 1,234 plays added')
    expect(importAnnouncement({ ...none, status: 'failed', error: 'The zip is damaged.' })).toBe(
      'Import failed. The zip is damaged.',
    )
    expect(importAnnouncement({ ...none, status: 'needs_review' })).toBe('The import needs your review')
  })
})
