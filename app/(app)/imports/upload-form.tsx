'use client'
import { UploadCloudIcon } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { announce } from '@/app/_components/announce'
import { Button } from '@/app/_ui/button'
import { cn } from '@/app/_ui/cn'
import { Progress } from '@/app/_ui/progress'
import { formatShare } from '@/lib/format/format-number'
import { SharedFiles } from './shared-files'
import { uploadFiles } from './upload-files'

/** Uploads dropped or chosen files and shows the progress. */
export function UploadForm({ onUploaded }: { onUploaded: () => void }) {
  const [sent, setSent] = useState<number | null>(null)
  const [isOver, setIsOver] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const hint = useId()

  async function upload(files: File[]) {
    if (files.length === 0 || sent !== null) return
    setProblem(null)
    setSent(0)
    const error = await uploadFiles(files, setSent)
    setSent(null)
    if (input.current) input.current.value = ''
    if (error) setProblem(error)
    else {
      // The import appears below.
      announce(
        files.length === 1
          ? `${files[0]?.name} is uploaded. Importing it now.`
          : `${files.length} files are uploaded. Importing them now.`,
      )
      onUploaded()
    }
  }

  return (
    <>
      <SharedFiles isBusy={sent !== null} onImport={(files) => void upload(files)} />
      <section
        aria-label="Upload"
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setIsOver(false)
          void upload([...event.dataTransfer.files])
        }}
        className={cn(
          'flex flex-col items-center gap-3 rounded-xl border-2 border-dashed bg-card px-6 py-10 text-center transition-colors',
          isOver && 'border-primary bg-brand-soft',
        )}
      >
        <span className="grid size-12 place-items-center rounded-full bg-brand-soft text-brand-text">
          <UploadCloudIcon aria-hidden className="size-6" />
        </span>
        <p className="text-lg font-semibold">
          <span className="pointer-coarse:hidden">Drop your zip or its files here</span>
          <span className="hidden pointer-coarse:inline">Choose your zip or its files</span>
        </p>
        <p id={hint} className="max-w-md text-sm text-pretty text-muted-foreground">
          Zips, .json, .jsonl, .csv, .tsv, .xlsx, .log and .txt files, up to 1 GB in total.
        </p>
        <input
          ref={input}
          type="file"
          name="files"
          multiple
          accept=".zip,.json,.jsonl,.csv,.tsv,.log,.txt,.xlsx"
          aria-label="Files to import"
          hidden
          onChange={(event) => void upload([...(event.target.files ?? [])])}
        />
        <Button
          aria-disabled={sent !== null}
          aria-describedby={hint}
          onClick={() => sent === null && input.current?.click()}
        >
          Choose files
        </Button>
        {sent !== null && (
          <div className="w-full max-w-sm space-y-1.5">
            <Progress aria-label="Upload" value={sent * 100} />
            <p className="text-sm text-muted-foreground">{sent < 1 ? `Uploading: ${formatShare(sent)}` : 'Saving…'}</p>
          </div>
        )}
        {problem && (
          <p role="alert" className="max-w-xl text-sm text-pretty break-words text-negative">
            {problem}
          </p>
        )}
      </section>
    </>
  )
}
