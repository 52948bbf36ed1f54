'use client'
import { useEffect } from 'react'

/**
 * Deletes the copy of the overview that the service worker keeps: nobody is signed in. Files that another app shared are
 * kept where their owner signs in to import them.
 */
export function DeleteOfflineCopy({ keepsSharedFiles }: { keepsSharedFiles: boolean }) {
  useEffect(() => {
    void navigator.serviceWorker
      ?.getRegistration()
      .then((registration) => registration?.active?.postMessage({ account: null, keepsSharedFiles }))
  }, [keepsSharedFiles])
  return null
}
