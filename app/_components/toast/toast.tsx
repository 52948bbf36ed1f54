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
  if (shown) shown[words.kind](words.text, withKey(words.options))
  else waiting.push(words)
}

/** Says how the keyboard reaches the button of a toast. Screens without a keyboard don't show it. */
function withKey(options?: ExternalToast): ExternalToast | undefined {
  const action = options?.action
  if (!action || typeof action !== 'object' || !('label' in action) || typeof action.label !== 'string') return options
  return {
    description: (
      <>
        <span className="sr-only">. </span>Press {isMac() ? '⌥T' : 'Alt+T'} for {action.label}
        <span className="sr-only">. </span>
      </>
    ),
    descriptionClassName: 'pointer-coarse:hidden',
    ...options,
  }
}

/** Called once the toast library has loaded: shows the queued messages. */
export function connectToaster(ready: typeof sonner) {
  shown = ready
  waiting.splice(0).forEach(show)
}
