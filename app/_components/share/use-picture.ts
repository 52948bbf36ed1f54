'use client'
import { useEffect, useState } from 'react'
import { loadPicture, type Picture } from './load-picture'

type Loaded = { href: string; picture: (Picture & { address: string }) | null }

/** The picture drawn at `href` with an address for an image: undefined while it is drawn, null if that failed. */
export function usePicture(href: string): Loaded['picture'] | undefined {
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    const request = new AbortController()
    let address: string | undefined
    loadPicture(href, request.signal).then(
      (picture) => {
        if (request.signal.aborted) return
        address = URL.createObjectURL(picture.file)
        setLoaded({ href, picture: { ...picture, address } })
      },
      () => request.signal.aborted || setLoaded({ href, picture: null }),
    )
    return () => {
      request.abort()
      if (address) URL.revokeObjectURL(address)
    }
  }, [href])
  return loaded?.href === href ? loaded.picture : undefined
}
