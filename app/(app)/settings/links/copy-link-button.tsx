'use client'
import { toast } from '@/app/_components/toast/toast'
import { Button } from '@/app/_ui/button'

/** Copies the address of a shared page. */
export function CopyLinkButton({ path, title }: { path: string; title: string }) {
  const copy = async () => {
    const address = new URL(path, location.href).href
    try {
      await navigator.clipboard.writeText(address)
      toast.success('Link copied')
    } catch {
      // Without https the browser has no clipboard, and a person can refuse it.
      toast.error(`Copy this address: ${address}`)
    }
  }
  return (
    <Button variant="outline" size="sm" aria-label={`Copy link to ${title}`} onClick={copy}>
      Copy link
    </Button>
  )
}
