'use client'
import { CheckIcon, ChevronLeftIcon, ChevronRightIcon, ImageDownIcon, LinkIcon, Share2Icon, XIcon } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { nextIndex } from '@/app/_components/chart/next-index'
import { LazyTrigger } from '@/app/_components/lazy-trigger'
import { cn } from '@/app/_ui/cn'
import { IsPlaying } from './owner-link'
import { spokenText } from './spoken-text'
import type { StoryPlayerProps } from './story-player'

type Props = StoryPlayerProps & {
  /** The index of the panel it opens at */
  first: number
  trigger: React.ReactNode
}

/** The panels one after another on the whole screen: tap the sides or use the arrow keys. */
export function StoryDialog({ title, panels, shared, first, trigger }: Props) {
  const [isOpen, setOpen] = useState(true)
  const [current, setCurrent] = useState(first)
  const panel = isOpen ? panels[current]?.key : undefined
  useEffect(() => writeAddress(panel), [panel])
  const open = (isOpening: boolean) => {
    setOpen(isOpening)
    if (isOpening) setCurrent(0)
  }
  return (
    <Primitive.Root open={isOpen} onOpenChange={open}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          aria-describedby={undefined}
          className={cn(
            'fixed inset-0 z-50 flex flex-col items-center bg-[#100d1a] text-[#f4ecdf] outline-none',
            'motion-safe:data-[state=open]:animate-in motion-safe:data-[state=open]:fade-in-0',
          )}
        >
          <Primitive.Title className="sr-only">{title}</Primitive.Title>
          <Stage title={title} panels={panels} current={current} onShow={setCurrent} shared={shared} />
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

/** Keeps the open panel in the address, so that it can be copied and survives a reload. */
function writeAddress(panel: string | undefined) {
  const address = new URL(window.location.href)
  if (panel) address.searchParams.set('panel', panel)
  else address.searchParams.delete('panel')
  window.history.replaceState(null, '', address)
}

type StageProps = StoryPlayerProps & {
  current: number
  onShow: (index: number) => void
}

function Stage({ title, panels, current, onShow, shared }: StageProps) {
  const panel = panels[current]
  const stage = useRef<HTMLDivElement>(null)
  const [spoken, setSpoken] = useState('')
  // After the panel is drawn, so that its place and its words are announced together and once.
  useEffect(() => {
    if (stage.current) setSpoken(`${current + 1} of ${panels.length}. ${spokenText(stage.current)}`)
  }, [current, panels.length])
  const go = (index: number) => onShow(Math.max(0, Math.min(index, panels.length - 1)))
  const moveByKey = (event: KeyboardEvent<HTMLDivElement>) => {
    // The share dialog is outside the stage, but its keys arrive here too.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return
    const next = nextIndex(event.key, current, panels.length)
    if (next === undefined) return
    event.preventDefault()
    go(next)
  }
  // A tap on the left third goes back, anywhere else on; the buttons below do the same for keyboards.
  const moveByTap = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest('a')) return
    const { left, width } = event.currentTarget.getBoundingClientRect()
    go(event.clientX - left < width / 3 ? current - 1 : current + 1)
  }
  if (!panel) return null
  const isLast = current === panels.length - 1
  const titlePicture = panels[0]?.pictureHref
  return (
    <div className="flex h-full w-full max-w-[30rem] flex-col gap-3 p-3 sm:p-5" onKeyDown={moveByKey}>
      <Progress current={current} count={panels.length} />
      <div className="flex items-center justify-between gap-2">
        <p className="text-sm font-medium">
          {current + 1} of {panels.length}
        </p>
        <p role="status" className="sr-only">
          {spoken}
        </p>
        <div className="flex items-center gap-1">
          {panel.pictureHref && (
            <LazyTrigger load={loadPictureMenu} popupProps={{ href: panel.pictureHref }}>
              <button type="button" className={toolClass}>
                <ImageDownIcon aria-hidden className="size-4" /> Save picture
              </button>
            </LazyTrigger>
          )}
          {shared ? (
            <LazyTrigger
              load={loadShareDialog}
              popupProps={{
                shared,
                title: `${panel.label} · ${title}`,
                imageHref: panel.pictureHref,
                panel: panel.key,
              }}
            >
              <button type="button" className={toolClass}>
                <LinkIcon aria-hidden className="size-4" /> Link
                <span className="sr-only"> to this panel</span>
              </button>
            </LazyTrigger>
          ) : (
            <CopyAddress />
          )}
          <Primitive.Close className="rounded-full p-2 hover:bg-white/10">
            <XIcon aria-hidden className="size-5" />
            <span className="sr-only">Close</span>
          </Primitive.Close>
        </div>
      </div>
      <div className="relative min-h-0 flex-1">
        <div
          key={panel.key}
          ref={stage}
          data-story
          onClick={moveByTap}
          className={cn(
            'h-full overflow-y-auto rounded-2xl [&>*]:min-h-full [&>section>:nth-child(2)]:my-auto',
            'motion-safe:animate-in motion-safe:duration-300 motion-safe:fade-in-0 motion-safe:slide-in-from-right-6',
          )}
        >
          <IsPlaying value>{panel.content}</IsPlaying>
        </div>
      </div>
      <div className="flex justify-between gap-3">
        <Step label="Previous" isDisabled={current === 0} onClick={() => go(current - 1)}>
          <ChevronLeftIcon aria-hidden className="size-5" /> Previous
        </Step>
        {isLast && shared && (
          <LazyTrigger load={loadShareDialog} popupProps={{ shared, title, imageHref: titlePicture }}>
            <button type="button" className={stepClass}>
              <Share2Icon aria-hidden className="size-5" /> Share
            </button>
          </LazyTrigger>
        )}
        {isLast ? (
          <Primitive.Close className={stepClass} autoFocus>
            Close <XIcon aria-hidden className="size-5" />
          </Primitive.Close>
        ) : (
          <Step label="Next" isDisabled={false} onClick={() => go(current + 1)} isFirst>
            Next <ChevronRightIcon aria-hidden className="size-5" />
          </Step>
        )}
      </div>
    </div>
  )
}

const loadPictureMenu = () => import('./picture-menu').then((module) => module.PictureMenu)
const loadShareDialog = () => import('@/app/_components/share/share-dialog').then((module) => module.ShareDialog)

const toolClass =
  'inline-flex items-center gap-1.5 rounded-full px-2.5 py-2 text-sm font-medium hover:bg-white/10 sm:px-3'

/** Copies the address, which names the open panel. */
function CopyAddress() {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href)
    setCopied(true)
  }
  return (
    <>
      <button type="button" onClick={() => void copy()} className={toolClass}>
        {isCopied ? <CheckIcon aria-hidden className="size-4" /> : <LinkIcon aria-hidden className="size-4" />}
        {isCopied ? 'Link copied' : 'Copy link'}
      </button>
      <span role="status" className="sr-only">
        {isCopied && 'Link copied'}
      </span>
    </>
  )
}

function Progress({ current, count }: { current: number; count: number }) {
  return (
    <div aria-hidden className="flex gap-1">
      {Array.from({ length: count }, (_, index) => (
        <span
          key={index}
          className={cn('h-1 flex-1 rounded-full', index <= current ? 'bg-[#f9c22e]' : 'bg-white/20')}
        />
      ))}
    </div>
  )
}

type StepProps = {
  label: string
  isDisabled: boolean
  /** Takes the focus when the story opens, so that the arrow keys work at once */
  isFirst?: boolean
  onClick: () => void
  children: React.ReactNode
}

const stepClass =
  'inline-flex min-h-11 items-center gap-1.5 rounded-full px-4 font-medium hover:bg-white/10 aria-disabled:opacity-40'

const Step = ({ label, isDisabled, isFirst, onClick, children }: StepProps) => (
  <button
    type="button"
    aria-label={label}
    aria-disabled={isDisabled}
    autoFocus={isFirst}
    onClick={onClick}
    className={stepClass}
  >
    {children}
  </button>
)
