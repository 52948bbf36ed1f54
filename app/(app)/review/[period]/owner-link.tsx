'use client'
import Link from 'next/link'
import { createContext, use } from 'react'
import { PlainText, type StoryLink } from './story-link'

/** Whether the panels play as a story, where a tap turns to the next panel and so must not meet a link. */
export const IsPlaying = createContext(false)

/** How a tile names an item to the owner of the review. */
export const OwnerLink: StoryLink = ({ className = '', isUnderlined = false, ...props }) => {
  const isPlaying = use(IsPlaying)
  if (isPlaying) return <PlainText className={className} {...props} />
  return (
    <Link
      prefetch={false}
      className={`rounded ${isUnderlined ? 'underline underline-offset-4' : 'hover:underline'} ${className}`}
      {...props}
    />
  )
}
