import type { ExternalToast, toast as sonner } from 'sonner'

type ToastMessage = { kind: 'message' | 'success' | 'error'; text: string; options?: ExternalToast }

const waiting: ToastMessage[] = []
let shown: typeof sonner | undefined

/** Says something at the foot of the page. What draws it may still be on the way: words wait for it. */
export const toast = {
  message: (text: string, options?: ExternalToast) => show({ kind: 'message', text, options }),
  success: (text: string, options?: ExternalToast) => show({ kind: 'success', text, options }),
  error: (text: string, options?: ExternalToast) => show({ kind: 'error', text, options }),
}

function show(words: ToastMessage) {
  if (shown) shown[words.kind](words.text, words.options)
  else waiting.push(words)
}

/** Called once the place of the toasts is there. */
export function connectToaster(ready: typeof sonner) {
  shown = ready
  waiting.splice(0).forEach(show)
}
