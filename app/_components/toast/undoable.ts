import { toast } from './toast'

/** The options of a toast with an Undo button. */
export const undoable = (undo: () => Promise<unknown>, duration = 10_000) => ({
  action: { label: 'Undo', onClick: () => void tryToUndo(undo) },
  duration,
})

/** Undoes something. If that fails, a toast says so and offers it again, on whatever page the person is by then. */
export async function tryToUndo(undo: () => Promise<unknown>): Promise<void> {
  try {
    await undo()
  } catch (error) {
    toast.error('That could not be undone. Try again.', undoable(undo))
    reportError(error)
  }
}
