'use client'
import { useEffect, useRef, useState } from 'react'
import { UnsavedChangesDialog } from '../unsaved-changes-dialog'
import { useFormState } from './action-form'
import { SaveBar } from './save-bar'

/**
 * The end of a form of settings: its save bar. While a field differs from what was last saved, it asks before a link
 * leaves the page.
 */
export function SaveChanges() {
  const { result, isPending, isDone } = useFormState()
  const place = useRef<HTMLSpanElement>(null)
  const saved = useRef('')
  const [edit, setEdit] = useState({ isUnsaved: false, after: result })
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    if (result === null || result.ok) saved.current = fieldsOf(form)
    const onInput = () => setEdit({ isUnsaved: fieldsOf(form) !== saved.current, after: result })
    form.addEventListener('input', onInput)
    return () => form.removeEventListener('input', onInput)
  }, [result])
  const isSavedSince = result?.ok === true && edit.after !== result
  const isUnsaved = edit.isUnsaved && !isSavedSince
  return (
    <>
      <span ref={place} hidden />
      <SaveBar isChanged={isUnsaved} isSaved={isDone && !isPending} isPending={isPending} />
      <UnsavedChangesDialog isUnsaved={isUnsaved} />
    </>
  )
}

const fieldsOf = (form: HTMLFormElement): string =>
  JSON.stringify([...new FormData(form)].map(([name, value]) => [name, String(value)]))
