'use client'
import { useEffect } from 'react'
import { markFollowersSeenAction } from './actions'

/** The mark at People in the navigation goes once the page is open; the page alone may have been loaded ahead. */
export function MarkFollowersSeen() {
  useEffect(() => {
    void markFollowersSeenAction({})
  }, [])
  return null
}
