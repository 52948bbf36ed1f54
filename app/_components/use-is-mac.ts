import { useSyncExternalStore } from 'react'

const noChanges = () => () => {}
const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform)

/** Whether shortcuts use ⌘ rather than Ctrl. The server does not know and assumes Ctrl. */
export const useIsMac = () => useSyncExternalStore(noChanges, isMac, () => false)
