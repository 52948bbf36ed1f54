import { withBasePath } from '@/lib/base-path'
/** A picture as a file, named for people, and what it shows in words. */
export type Picture = { file: File; description: string }

/** Draws the picture at an address; throws if the server answers with an error. */
export async function loadPicture(href: string, signal?: AbortSignal): Promise<Picture> {
  const response = await fetch(withBasePath(href), { signal })
  if (!response.ok) throw new Error(`The picture answered ${response.status}.`)
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return {
    file: new File([await response.blob()], named ? decodeURIComponent(named) : 'MusicMuse.png', { type: 'image/png' }),
    description: decodeURIComponent(response.headers.get('content-description') ?? ''),
  }
}
