import type { ExternalToast, toast as sonner } from 'sonner'

type Words = { kind: 'message' | 'success' | 'error'; text: string; options?: ExternalToast }

const waiting: Words[] = []
let shown: typeof sonner | undefined

/** Says something at the foot of the page. What draws it may still be on the way: words wait for it. */
export const toast = {
  message: (text: string, options?: ExternalToast) => say({ kind: 'message', text, options }),
  success: (text: string, options?: ExternalToast) => say({ kind: 'success', text, options }),
  error: (text: string, options?: ExternalToast) => say({ kind: 'error', text, options }),
}

function say(words: Words) {
  if (shown) shown[words.kind](words.text, words.options)
  else waiting.push(words)
}

/** Called once the place of the toasts is there. */
export function sayThrough(ready: typeof sonner) {
  shown = ready
  waiting.splice(0).forEach(say)
}
