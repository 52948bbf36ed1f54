import { route } from '@/lib/http/route'
import { previewRules } from '@/lib/rules/preview-rules'
import { PreviewReply, Rules } from '../schema'

export const POST = route(
  {
    summary: 'How many plays rules would touch, before they are saved',
    body: Rules,
    response: PreviewReply,
    example: { body: { leave_out: [{ kind: 'hours', from: 2, to: 5 }] } },
  },
  async (rules, { userId }) => {
    const { changed, counted, uncounted, leftOut, moved, movedHome } = await previewRules(userId, rules)
    return {
      changed,
      newly_counted: counted,
      no_longer_counted: uncounted,
      leave_out: leftOut,
      zones: moved,
      home: movedHome,
    }
  },
)
