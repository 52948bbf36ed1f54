'use client'
import { CheckIcon, CopyIcon, LinkIcon, LoaderCircleIcon, Share2Icon, Trash2Icon } from 'lucide-react'
import { useEffect, useState, useTransition } from 'react'
import type { z } from 'zod'
import { AlertDialogAction } from '@/app/_ui/alert-dialog'
import { Button } from '@/app/_ui/button'
import { Dialog, DialogContent, DialogHeader, DialogTitle, DialogTrigger } from '@/app/_ui/dialog'
import { Input } from '@/app/_ui/input'
import type { SharedView } from '@/lib/share/shared-view'
import { findShareAction, revokeShareAction, shareAction } from './actions'
import { DeleteLinkDialog } from './delete-link-dialog'
import { SharePicture } from './share-picture'

type Link = { id: number; path: string }
export type ShareProps = {
  shared: z.input<typeof SharedView>
  /** What is shared, for the heading and for where it is sent: "Top artists of 2022" */
  title: string
  /** Where a picture of it can be saved */
  imageHref?: string
  /** The panel of a story at which the link opens it */
  panel?: string
}

export function ShareDialog({ trigger, ...props }: ShareProps & { trigger: React.ReactNode }) {
  return (
    <Dialog defaultOpen>
      <DialogTrigger asChild>{trigger}</DialogTrigger>
      <DialogContent aria-describedby={undefined}>
        <ShareDialogBody {...props} />
      </DialogContent>
    </Dialog>
  )
}

/** Shows the link that the view already has; nothing is shared until "Create link" is pressed. */
function ShareDialogBody({ shared, title, imageHref, panel }: ShareProps) {
  const [link, setLink] = useState<Link | null>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const [isPending, start] = useTransition()
  useEffect(
    () =>
      start(async () => {
        const found = await findShareAction(shared)
        if (found.ok) setLink(found.data)
        else setNotice(found.error.message)
      }),
    [shared],
  )
  const create = () =>
    start(async () => {
      const made = await shareAction(shared)
      setLink(made.ok ? made.data : null)
      setNotice(made.ok ? 'Link created.' : made.error.message)
    })
  const revoke = (id: number) =>
    start(async () => {
      const done = await revokeShareAction({ id })
      setLink(null)
      setNotice(done.ok ? 'Link deleted. It no longer works.' : done.error.message)
    })
  return (
    <>
      <DialogHeader>
        <DialogTitle>
          Share <bdi>“{title}”</bdi>
        </DialogTitle>
      </DialogHeader>
      {imageHref && <SharePicture href={imageHref} title={title} />}
      <section aria-label="Link" className="space-y-3 border-t pt-4">
        <p className="text-sm text-muted-foreground">
          Anyone with the link can see <bdi>“{title}”</bdi>, always up to date, and nothing else of yours. You can
          delete the link at any time.
        </p>
        <p role="status" className="flex items-center gap-2 text-sm text-muted-foreground empty:hidden">
          {isPending ? (
            <>
              <LoaderCircleIcon aria-hidden className="size-4 animate-spin" /> Just a moment…
            </>
          ) : (
            notice
          )}
        </p>
        {link ? (
          <>
            <LinkField
              path={`${link.path}${panel ? `?panel=${panel}` : ''}`}
              title={title}
              takesFocus={!imageHref || notice !== null}
            />
            <DeleteLinkDialog
              trigger={
                <Button variant="ghost" aria-disabled={isPending} className="text-destructive">
                  <Trash2Icon aria-hidden /> Delete link…
                </Button>
              }
            >
              <AlertDialogAction variant="destructive" onClick={() => revoke(link.id)}>
                Delete link
              </AlertDialogAction>
            </DeleteLinkDialog>
          </>
        ) : (
          <Button
            variant={imageHref ? 'outline' : 'default'}
            autoFocus={notice !== null}
            aria-disabled={isPending}
            onClick={() => !isPending && create()}
            className="w-full"
          >
            <LinkIcon aria-hidden /> Create link
          </Button>
        )}
      </section>
    </>
  )
}

type LinkFieldProps = {
  path: string
  title: string
  /** Whoever created the link, or opened a dialog that has nothing else, wants to copy or send it. */
  takesFocus: boolean
}

function LinkField({ path, title, takesFocus }: LinkFieldProps) {
  const [isCopied, setCopied] = useState(false)
  const address = `${window.location.origin}${path}`
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  // Closing the system's share sheet without sending is not an error.
  const send = () =>
    navigator.share({ title, url: address }).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
    })
  const canSend = 'share' in navigator
  return (
    <div className="space-y-2">
      <Input
        aria-label="The link"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        className="one-line"
      />
      <p role="status" className="sr-only">
        {isCopied && 'Link copied'}
      </p>
      <div className="flex flex-wrap gap-2 *:flex-1">
        <Button variant={canSend ? 'outline' : 'default'} autoFocus={takesFocus} onClick={copy}>
          {isCopied ? <CheckIcon aria-hidden /> : <CopyIcon aria-hidden />}
          {isCopied ? 'Link copied' : 'Copy link'}
        </Button>
        {canSend && (
          <Button onClick={send}>
            <Share2Icon aria-hidden /> Send link
          </Button>
        )}
      </div>
    </div>
  )
}
