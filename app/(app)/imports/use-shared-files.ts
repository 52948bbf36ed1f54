import { useCallback, useEffect, useState } from 'react'
import { withBasePath } from '@/lib/base-path'

// As in public/service-worker.js.
const cacheName = withBasePath('/shared-files').slice(1)

/** The files that another app shared with the installed MusicMuse. The service worker puts them aside for this page. */
export function useSharedFiles(): { files: File[]; discard: () => void } {
  const [files, setFiles] = useState<File[]>([])
  useEffect(() => {
    if ('caches' in window) void readFiles().then(setFiles)
  }, [])
  const discard = useCallback(() => {
    setFiles([])
    void caches.delete(cacheName)
  }, [])
  return { files, discard }
}

async function readFiles(): Promise<File[]> {
  if (!(await caches.has(cacheName))) return []
  const shared = await caches.open(cacheName)
  const copies = await Promise.all((await shared.keys()).map((request) => shared.match(request)))
  return Promise.all(
    copies.flatMap((copy) =>
      copy
        ? [copy.blob().then((blob) => new File([blob], decodeURIComponent(copy.headers.get('x-file-name') ?? 'file')))]
        : [],
    ),
  )
}
