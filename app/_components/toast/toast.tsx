import type { ReactNode } from 'react'
import type { ExternalToast, toast as sonner } from 'sonner'
import { isMac } from '../use-is-mac'

type ToastMessage = { kind: 'message' | 'success' | 'error'; text: string; options?: ExternalToast }

const waiting: ToastMessage[] = []
let shown: typeof sonner | undefined

/** Shows a toast. Messages are queued until the toast library has loaded. */
export const toast = {
  message: (text: string, options?: ExternalToast) => show({ kind: 'message', text, options }),
  success: (text: string, options?: ExternalToast) => show({ kind: 'success', text, options }),
  error: (text: string, options?: ExternalToast) => show({ kind: 'error', text, options }),
  /** Takes a toast away by the `id` of its options. */
  dismiss: (id: string): void => {
    const index = waiting.findIndex(({ options }) => options?.id === id)
    if (index >= 0) waiting.splice(index, 1)
    shown?.dismiss(id)
  },
}

function show(words: ToastMessage) {
  if (shown) shown[words.kind](title(words), withKey(words.options))
  else waiting.push(words)
}

/** With a button, a screen reader reads on to its label: “Play deleted – press Alt+T for” “Undo”. */
function title({ text, options }: ToastMessage): ReactNode {
  if (!actionLabel(options)) return text
  return (
    <>
      {text}
      <span className="sr-only">
        {/[.!?]$/.test(text) ? ' Press' : ' – press'} {isMac() ? 'Option+T' : 'Alt+T'} for
      </span>
    </>
  )
}

/** Shows how the keyboard reaches the button of a toast. Screens without a keyboard don't show it. */
function withKey(options?: ExternalToast): ExternalToast | undefined {
  const label = actionLabel(options)
  if (!label) return options
  return {
    description: (
      <span aria-hidden>
        Press {isMac() ? '⌥T' : 'Alt+T'} for {label}
      </span>
    ),
    descriptionClassName: 'pointer-coarse:hidden',
    ...options,
  }
}

function actionLabel(options?: ExternalToast): string | undefined {
  const action = options?.action
  const isButton = action && typeof action === 'object' && 'label' in action
  return isButton && typeof action.label === 'string' ? action.label : undefined
}

/** Called once the toast library has loaded: shows the queued messages. */
export function connectToaster(ready: typeof sonner) {
  shown = ready
  waiting.splice(0).forEach(show)
}
