'use client'
import { useState } from 'react'
import { type DateFormat } from '@/lib/format/format-date'
import type { ImportResponse } from '@/lib/imports/import-response'
import { importAnnouncement } from './import-announcement'
import { ImportCard } from './import-card'
import { UploadForm } from './upload-form'
import { useImports } from './use-imports'

type Props = { imports: ImportResponse[]; by: DateFormat; children: React.ReactNode }

/** The upload form and the imports: running ones above `children` (the instructions), finished ones below. */
export function ImportManager({ imports: initial, by, children }: Props) {
  const { imports, refresh } = useImports(initial)
  const [doneBefore] = useState(() => initial.filter(({ status }) => status === 'done').map(({ id }) => id))
  // The page shows what a new import brought above the focus, where it would go unnoticed.
  const isNews = ({ id, status, plays_added }: ImportResponse) =>
    status === 'done' && plays_added > 0 && !doneBefore.includes(id)
  // What was so when the page was opened is no news.
  const said = imports[0] ? importAnnouncement(imports[0]) : ''
  const [saidBefore] = useState({ id: imports[0]?.id, text: said })
  const isOld = imports[0]?.id === saidBefore.id && said === saidBefore.text
  const isLive = ({ status }: ImportResponse) => ['queued', 'running', 'needs_review'].includes(status)
  const over = imports.filter((one) => !isLive(one))
  const list = (shown: ImportResponse[]) =>
    shown.map((one) => (
      <ImportCard
        key={one.id}
        view={one}
        by={by}
        onChange={refresh}
        isBehind={imports.some(({ id, status }) => id !== one.id && status === 'running')}
      />
    ))
  return (
    <>
      <UploadForm onUploaded={refresh} />
      <p role="status" className="sr-only">
        {!isOld && said}
        {imports[0] && isNews(imports[0]) && '. “Your music is here”, at the top of the page, shows what it brought.'}
      </p>
      {list(imports.filter(isLive))}
      {children}
      {over.length > 0 && (
        <section aria-label="Past imports" className="space-y-3">
          <h2 className="text-xl font-semibold">Past imports</h2>
          {list(over)}
        </section>
      )}
    </>
  )
}
