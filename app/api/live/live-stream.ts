import { onChange } from '@/lib/live/live-changes'
import type { LiveState } from '@/lib/scrobbling/live-state'

const HEARTBEAT_MS = 25_000
/** The browser then connects again, which checks its session again. */
const LIFETIME_MS = 15 * 60_000
const RECONNECT_MS = 3000

/**
 * Server-sent events: the state now, after each change, and when what is playing is over. Ends when the reader leaves,
 * when the state may no longer be read, and after a quarter of an hour.
 */
export function liveStream(userId: number, read: (at: Date) => Promise<LiveState>, signal: AbortSignal): Response {
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      stop = follow(userId, read, controller)
      if (signal.aborted) stop()
      else signal.addEventListener('abort', stop, { once: true })
    },
    cancel: () => stop(),
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Neither Next's compression nor a proxy may hold an event back.
      'Cache-Control': 'private, no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })
}

function follow(
  userId: number,
  read: (at: Date) => Promise<LiveState>,
  controller: ReadableStreamDefaultController<Uint8Array>,
): () => void {
  const text = new TextEncoder()
  let isOpen = true
  let last = ''
  let over: NodeJS.Timeout | undefined
  let sending = Promise.resolve()
  const write = (message: string) => {
    if (isOpen) controller.enqueue(text.encode(message))
  }
  const send = async () => {
    const now = new Date()
    const state = await read(now)
    const data = JSON.stringify(state)
    if (data !== last) write(`event: state\ndata: ${data}\n\n`)
    last = data
    clearTimeout(over)
    const ends = state.now_playing?.expires_at
    if (ends && isOpen) over = setTimeout(update, new Date(ends).getTime() - now.getTime() + 1)
  }
  const update = () => {
    sending = sending.then(send).catch(stop)
  }
  const unsubscribe = onChange(userId, update)
  const heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS)
  const lifetime = setTimeout(stop, LIFETIME_MS)
  function stop() {
    if (!isOpen) return
    isOpen = false
    unsubscribe()
    clearInterval(heartbeat)
    clearTimeout(lifetime)
    clearTimeout(over)
    controller.close()
  }
  write(`retry: ${RECONNECT_MS}\n\n`)
  update()
  return stop
}
