'use client'
import { CheckIcon, CopyIcon, LinkIcon, LoaderCircleIcon, Share2Icon } from 'lucide-react'
import { useState, useTransition } from 'react'
import type { z } from 'zod'
import { Button } from '@/app/_ui/button'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from '@/app/_ui/dialog'
import { Input } from '@/app/_ui/input'
import type { SharedView } from '@/lib/share/shared-view'
import { revokeShareAction, shareAction } from './actions'

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
      <DialogContent>
        <ShareDialogBody {...props} />
      </DialogContent>
    </Dialog>
  )
}

/** Nothing is shared until "Create link" is pressed. */
function ShareDialogBody({ shared, title, imageHref, panel }: ShareProps) {
  const [link, setLink] = useState<Link | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isPending, start] = useTransition()
  const create = () =>
    start(async () => {
      const made = await shareAction(shared)
      setLink(made.ok ? made.data : null)
      setProblem(made.ok ? null : made.error.message)
    })
  const revoke = (id: number) =>
    start(async () => {
      const done = await revokeShareAction({ id })
      setLink(null)
      setProblem(done.ok ? 'Link deleted. It no longer works.' : done.error.message)
    })
  return (
    <>
      <DialogHeader>
        <DialogTitle>
          <bdi>{title}</bdi>
        </DialogTitle>
        <DialogDescription>
          Anyone with the link can see this page, always up to date, and nothing else of yours. You can delete the link
          at any time.
        </DialogDescription>
      </DialogHeader>
      {isPending && (
        <p role="status" className="flex items-center gap-2 text-sm text-muted-foreground">
          <LoaderCircleIcon aria-hidden className="size-4 animate-spin" /> Just a moment…
        </p>
      )}
      {problem && !isPending && (
        <p role="status" className="text-sm">
          {problem}
        </p>
      )}
      {link && !isPending && <LinkField path={`${link.path}${panel ? `?panel=${panel}` : ''}`} title={title} />}
      <DialogFooter className="sm:justify-between">
        {imageHref ? (
          <Button asChild variant="ghost">
            <a href={imageHref} download>
              Save as a picture
            </a>
          </Button>
        ) : (
          <span />
        )}
        {link ? (
          <Button variant="outline" disabled={isPending} onClick={() => revoke(link.id)}>
            Delete link
          </Button>
        ) : (
          <Button disabled={isPending} onClick={create}>
            <LinkIcon aria-hidden /> Create link
          </Button>
        )}
      </DialogFooter>
    </>
  )
}

function LinkField({ path, title }: { path: string; title: string }) {
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
  return (
    <div className="flex items-center gap-2">
      <Input
        aria-label="The link"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        className="h-11 flex-1"
      />
      <Button variant="outline" size="icon" onClick={copy}>
        {isCopied ? <CheckIcon aria-hidden /> : <CopyIcon aria-hidden />}
        <span className="sr-only">{isCopied ? 'Copied' : 'Copy the link'}</span>
      </Button>
      {'share' in navigator && (
        <Button size="icon" onClick={send}>
          <Share2Icon aria-hidden />
          <span className="sr-only">Send it with an app</span>
        </Button>
      )}
    </div>
  )
}
