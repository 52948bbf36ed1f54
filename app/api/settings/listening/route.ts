import { rulesChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { startRecompute } from '@/lib/history/recompute-history'
import { route } from '@/lib/http/route'
import { listeningSettings } from '@/lib/rules/listening-settings'
import { saveRules } from '@/lib/rules/save-rules'
import { ListeningReply, Rules } from './schema'

export const GET = route(
  { summary: 'What counts as a play, what is left out, and time zones by date', response: ListeningReply },
  (_, viewer) => listeningSettings(viewer.userId),
)

export const PUT = route(
  {
    summary: 'Replaces the rules; every figure follows at once, and nothing is deleted',
    body: Rules,
    response: ListeningReply,
    example: {
      body: {
        counting: 'half_or_four_minutes',
        leave_out: [{ kind: 'dates', from: '2022-12-01', to: '2022-12-26' }],
        zones: [
          { from: '2021-09-01', zone: 'Europe/Lisbon' },
          { from: '2022-07-01', zone: 'America/New_York' },
        ],
      },
    },
  },
  async (rules, { userId }) => {
    await saveRules(userId, rules)
    await inngest.send(rulesChanged.create({ userId }))
    await startRecompute(userId)
    return listeningSettings(userId)
  },
)
