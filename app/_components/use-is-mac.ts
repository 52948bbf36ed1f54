import { useSyncExternalStore } from 'react'

const noChanges = () => () => {}

/** Whether shortcuts use ⌘ and ⌥ rather than Ctrl and Alt. Only in the browser. */
export const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform)

/** The same in a component. The server does not know and assumes Ctrl and Alt. */
export const useIsMac = () => useSyncExternalStore(noChanges, isMac, () => false)
