'use client'
import { createContext, startTransition, useActionState, useContext, useEffect, useRef, useState } from 'react'
import type { ActionResult } from '@/lib/http/action'
import { cn } from '@/app/_ui/cn'
import { announce } from '../announce'

type FormState = {
  errors: Record<string, string>
  isPending: boolean
  isDone: boolean
  result: ActionResult<unknown> | null
}
const FormContext = createContext<FormState>({ errors: {}, isPending: false, isDone: false, result: null })

/** The state of the surrounding form, for its fields and its button. */
export const useFormState = () => useContext(FormContext)

type Props<T> = {
  action: (before: ActionResult<T> | null, form: FormData) => Promise<ActionResult<T>>
  children: React.ReactNode
  className?: string
  /** Empties the fields after success, as for passwords. */
  clears?: boolean
  onDone?: (data: T) => void
}

/**
 * A form around a server action. It works without JavaScript; with it, typed values stay after an error, each error is
 * shown at its field, and the first field with an error gets the focus.
 */
export function ActionForm<T>({ action, children, className, clears = false, onDone }: Props<T>) {
  const [result, dispatch, isPending] = useActionState(action, null)
  const form = useRef<HTMLFormElement>(null)
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })
  useEffect(() => {
    if (result?.ok === false) {
      focusFirstError(form.current, result.error.fields ?? {})
      // An error of the whole form is announced as an alert; the focus stays, so that it isn't read twice.
      form.current?.querySelector('[data-form-error]')?.scrollIntoView({ block: 'nearest' })
    }
    if (result?.ok && clears) form.current?.reset()
    if (result?.ok) done.current?.(result.data)
  }, [result, clears])
  // A field that is being corrected no longer shows the error of the text before, and a changed form is no longer saved.
  const [edited, setEdited] = useState<{ after: typeof result; names: string[] }>({ after: null, names: [] })
  const found = result?.ok === false ? (result.error.fields ?? {}) : {}
  const editedNames = edited.after === result ? edited.names : []
  const errors = Object.fromEntries(Object.entries(found).filter(([name]) => !editedNames.includes(name)))
  return (
    <form
      ref={form}
      action={dispatch}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        startTransition(() => dispatch(data))
      }}
      onInput={({ target }) => {
        const name = 'name' in target ? String(target.name) : ''
        if (result?.ok || name in errors) setEdited({ after: result, names: [...editedNames, name] })
      }}
      className={cn('space-y-5', className)}
    >
      <FormContext value={{ errors, isPending, isDone: result?.ok === true && edited.after !== result, result }}>
        {result?.ok === false && Object.keys(found).length === 0 && <FormError>{result.error.message}</FormError>}
        {children}
      </FormContext>
    </form>
  )
}

/** A field that gets the focus is read with its error; one that has it already isn't, so its error is announced. */
function focusFirstError(form: HTMLFormElement | null, errors: Record<string, string>) {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
  if (field !== document.activeElement) return field?.focus()
  announce(errors[field?.getAttribute('name') ?? ''] ?? '')
}

/** An error of the form as a whole. */
export function FormError({ children }: { children: React.ReactNode }) {
  return (
    <p
      data-form-error
      role="alert"
      className="rounded-lg border border-destructive/30 bg-destructive/8 px-3.5 py-2.5 text-sm text-pretty text-destructive"
    >
      {children}
    </p>
  )
}
