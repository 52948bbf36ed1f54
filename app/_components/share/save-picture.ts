import { toast } from '@/app/_components/toast/toast'
import { loadPicture } from './load-picture'

/** Draws a picture and gives it to the system's share sheet on a phone, or downloads it elsewhere. */
export async function savePicture(href: string): Promise<void> {
  try {
    sayDrawing()
    const { file } = await loadPicture(href)
    if (isPhone() && canSend(file) && (await sendPicture(file))) return toast.dismiss(TOAST)
    downloadPicture(file)
  } catch {
    toast.error('The picture couldn’t be saved. Try again.', { id: TOAST })
  }
}

const TOAST = 'picture'

/** Says that the picture isn't drawn yet, until it is saved. */
export const sayDrawing = (): void => void toast.message('Drawing the picture…', { id: TOAST })

const isPhone = () => window.matchMedia('(pointer: coarse)').matches

/** Whether the system has a share sheet that takes pictures. */
export const canSend = (file: File): boolean => navigator.canShare?.({ files: [file] }) ?? false

/** Opens the share sheet. False where the browser refuses it, because drawing took too long after the tap. */
export async function sendPicture(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] })
    return true
  } catch (error) {
    // Closing the sheet without sending is no failure.
    return error instanceof DOMException && error.name === 'AbortError'
  }
}

/** Downloads the picture and says so. */
export function downloadPicture(file: File): void {
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: file.name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  toast.success(`Saved “${file.name}”`, { id: TOAST })
}
