'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Panel } from '@/app/_components/panel'
import { toast } from '@/app/_components/toast/toast'
import { Button } from '@/app/_ui/button'
import type { FileReview } from '@/lib/imports/review/file-review'
import { withBasePath } from '@/lib/base-path'
import { ReviewChoices, type ZoneOption } from './review-choices'
import { ReviewPreview } from './review-preview'

type Props = { importId: number; files: FileReview[]; zones: ZoneOption[] }

/** Asks for what the files of an import don't say, and shows what it would mean for their first rows. */
export function ReviewForm({ importId, files: initial, zones }: Props) {
  const router = useRouter()
  const [files, setFiles] = useState(initial)
  const [isBusy, setIsBusy] = useState(false)

  async function preview(file: FileReview, choices: FileReview['choices']) {
    setFiles((now) => now.map((one) => (one.file_id === file.file_id ? { ...one, choices } : one)))
    const query = new URLSearchParams({ file_id: String(file.file_id) })
    for (const [name, value] of Object.entries(choices)) query.set(name, String(value))
    const response = await fetch(withBasePath(`/api/imports/${importId}/review?${query}`)).catch(() => null)
    if (!response?.ok) return void toast.error('The preview couldn’t be updated. Please try again.')
    const { files: found }: { files: FileReview[] } = await response.json()
    const fresh = found.find(({ file_id: id }) => id === file.file_id)
    if (fresh) setFiles((now) => now.map((one) => (one.file_id === fresh.file_id ? { ...one, rows: fresh.rows } : one)))
  }

  async function confirm() {
    setIsBusy(true)
    const response = await fetch(withBasePath(`/api/imports/${importId}/review`), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ files: files.map(({ file_id, choices }) => ({ file_id, choices })) }),
    }).catch(() => null)
    if (response?.ok) return router.push('/imports')
    setIsBusy(false)
    toast.error('Something went wrong. Please try again.')
  }

  return (
    <>
      {files.map((file) => (
        <Panel
          key={file.file_id}
          title={file.name}
          summary={`${file.format}. These are its first rows as they would be imported.`}
        >
          <ReviewChoices file={file} zones={zones} onChange={(choices) => void preview(file, choices)} />
          <ReviewPreview rows={file.rows} />
        </Panel>
      ))}
      <div>
        <Button disabled={isBusy} onClick={() => void confirm()}>
          Import
        </Button>
      </div>
    </>
  )
}
