'use client'
import { useEffect, useRef, useState } from 'react'
import { UnsavedChangesDialog } from '../unsaved-changes-dialog'
import { useFormState } from './action-form'

/** In a form: asks before a link leaves the page while a field differs from what was last saved. */
export function AskBeforeLeaving() {
  const { result } = useFormState()
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
  return (
    <>
      <span ref={place} hidden />
      <UnsavedChangesDialog isUnsaved={edit.isUnsaved && !isSavedSince} />
    </>
  )
}

const fieldsOf = (form: HTMLFormElement): string =>
  JSON.stringify([...new FormData(form)].map(([name, value]) => [name, String(value)]))
