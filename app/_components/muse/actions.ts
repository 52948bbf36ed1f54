'use server'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { askAndRemember } from '@/lib/musicnlp/ask-and-save'
import { AskInput } from '@/lib/musicnlp/ask-input'
import { museStart } from '@/lib/musicnlp/start-screen'
import { withAlbums } from '@/lib/musicnlp/attach-albums'

export const askAction = action(AskInput, async (input, viewer) =>
  withAlbums(await askAndRemember(input, viewer), viewer),
)

/** What the drawer offers when it is opened. */
export const museStartAction = action(z.object({}), (_, viewer) => museStart(viewer))
