import { toast } from '@/app/_components/toast/toast'

/** Draws a picture and gives it to the system's share sheet on a phone, or downloads it elsewhere. */
export async function savePicture(href: string): Promise<void> {
  try {
    toast.message('Drawing the picture…', { id: TOAST })
    const file = await loadPicture(href)
    if (isPhone() && navigator.canShare?.({ files: [file] }) && (await sharedWithApp(file))) return toast.dismiss(TOAST)
    download(file)
    toast.success('Picture saved', { id: TOAST })
  } catch {
    toast.error('The picture couldn’t be saved. Try again.', { id: TOAST })
  }
}

const TOAST = 'picture'

const isPhone = () => window.matchMedia('(pointer: coarse)').matches

async function loadPicture(href: string): Promise<File> {
  const response = await fetch(href)
  if (!response.ok) throw new Error(`The picture answered ${response.status}.`)
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'musicmuse.png'
  return new File([await response.blob()], name, { type: 'image/png' })
}

/** False where the browser refuses the sheet, because drawing took too long after the tap. */
async function sharedWithApp(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] })
    return true
  } catch (error) {
    // Closing the sheet without sending is no failure.
    return error instanceof DOMException && error.name === 'AbortError'
  }
}

function download(file: File) {
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: file.name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
