import { route } from '@/lib/http/route'
import { askAndRemember } from '@/lib/musicnlp/ask-and-save'
import { AskInput } from '@/lib/musicnlp/ask-input'

export const POST = route(AskInput, askAndRemember, { limit: { name: 'muse', tries: 600, seconds: 60 } })
