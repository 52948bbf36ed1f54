'use server'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { askAndSave } from '@/lib/musicnlp/ask-and-save'
import { AskInput } from '@/lib/musicnlp/ask-input'
import { loadStartScreen } from '@/lib/musicnlp/start-screen'
import { attachAlbums } from '@/lib/musicnlp/attach-albums'

export const askAction = action(AskInput, async (input, viewer) =>
  attachAlbums(await askAndSave(input, viewer), viewer),
)

/** What the drawer offers when it is opened. */
export const museStartAction = action(z.object({}), (_, viewer) => loadStartScreen(viewer))
