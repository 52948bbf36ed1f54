import { saveTogether } from './save-together'
import type { SubmittedPlay } from './submitted-play'

/** Of one transaction, unless a single submission has more */
const MAX_PLAYS = 1000
/** A submission of more plays is a burst, such as a client's backlog. */
const MAX_SINGLE = 50

type Submission = {
  userId: number
  plays: SubmittedPlay[]
  resolve: (added: number) => void
  reject: (error: unknown) => void
}

let waiting: Submission[] = []
/** Whose plays a transaction is saving: two transactions of one person would only wait for each other. */
const busy = new Set<number>()

/**
 * Each runs one transaction at a time, so that it takes all plays that came while the one before ran: most of what a
 * transaction costs is the same for one play and for many. Single plays don't wait for bursts.
 */
const lanes = [
  { isRunning: false, takes: ({ plays }: Submission) => plays.length <= MAX_SINGLE },
  { isRunning: false, takes: ({ plays }: Submission) => plays.length > MAX_SINGLE },
]
type Lane = (typeof lanes)[number]

/**
 * Stores submitted plays: all or none, committed when this returns. A play is identified by its start and its track, so
 * a submission that is sent again adds nothing, and neither does one that the person deleted. Submissions that come at
 * the same time share a transaction, whoever sent them. Returns how many plays of the person are new, together with
 * those that came at the same time.
 */
export function saveSubmittedPlays(userId: number, plays: SubmittedPlay[]): Promise<number> {
  if (plays.length === 0) return Promise.resolve(0)
  return new Promise((resolve, reject) => {
    waiting.push({ userId, plays, resolve, reject })
    saveWaiting()
  })
}

function saveWaiting() {
  for (const lane of lanes) {
    const group = lane.isRunning ? [] : takeGroup(lane)
    if (group.length === 0) continue
    lane.isRunning = true
    void saveGroup(group).finally(() => {
      lane.isRunning = false
      saveWaiting()
    })
  }
}

/** The submissions of a lane that waited longest and fit in a transaction, of people whose plays none is saving. */
function takeGroup(lane: Lane): Submission[] {
  const [group, rest]: [Submission[], Submission[]] = [[], []]
  let plays = 0
  for (const submission of waiting) {
    const fits = plays === 0 || plays + submission.plays.length <= MAX_PLAYS
    if (fits && lane.takes(submission) && !busy.has(submission.userId)) {
      group.push(submission)
      plays += submission.plays.length
    } else rest.push(submission)
  }
  for (const { userId } of group) busy.add(userId)
  waiting = rest
  return group
}

/**
 * A person whose history another transaction is changing, such as an import, is saved alone, so that nobody else waits
 * for that. So is everybody if the transaction fails: one person's plays must not refuse another's.
 */
async function saveGroup(group: Submission[]) {
  const saved = await saveTogether(personalPlays(group), { waits: false }).catch(() => new Map<number, number>())
  for (const userId of new Set(group.map((submission) => submission.userId))) {
    const submissions = group.filter((submission) => submission.userId === userId)
    const added = saved.get(userId)
    if (added === undefined) void saveAlone(userId, submissions)
    else finish(userId, () => submissions.forEach(({ resolve }) => resolve(added)))
  }
}

async function saveAlone(userId: number, submissions: Submission[]) {
  try {
    const saved = await saveTogether(personalPlays(submissions), { waits: true })
    finish(userId, () => submissions.forEach(({ resolve }) => resolve(saved.get(userId) ?? 0)))
  } catch (error) {
    finish(userId, () => submissions.forEach(({ reject }) => reject(error)))
  }
}

function finish(userId: number, answer: () => void) {
  busy.delete(userId)
  answer()
  saveWaiting()
}

const personalPlays = (submissions: Submission[]) =>
  submissions.flatMap(({ userId, plays }) => plays.map((play) => ({ ...play, userId })))
