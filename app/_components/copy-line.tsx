'use client'
import { CheckIcon, CopyIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'

type Props = {
  /** What is copied; several lines stay several lines */
  value: string
  /** For screen readers: "The token" */
  label: string
}

/** Text to paste elsewhere, with a button that copies it. */
export function CopyLine({ value, label }: Props) {
  const [copied, setCopied] = useState<string | null>(null)
  const isCopied = copied === value
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(value)
  }
  return (
    <div className="flex items-start gap-2">
      <code
        aria-label={label}
        className="min-h-10 min-w-0 flex-1 rounded-md bg-muted px-3 py-2.5 text-sm break-all whitespace-pre-wrap select-all"
      >
        {value}
      </code>
      <Button variant="outline" size="icon" onClick={copy}>
        {isCopied ? <CheckIcon aria-hidden /> : <CopyIcon aria-hidden />}
        <span className="sr-only">{isCopied ? 'Copied' : `Copy: ${label}`}</span>
      </Button>
      <span role="status" className="sr-only">
        {isCopied && 'Copied'}
      </span>
    </div>
  )
}
