'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** The browser's language and region ("en-US"); '' on the server. */
export const useBrowserLocale = (): string =>
  useSyncExternalStore(
    never,
    () => navigator.language,
    () => '',
  )
