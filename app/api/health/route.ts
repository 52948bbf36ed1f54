import { db } from '@/lib/db'

export const dynamic = 'force-dynamic'

/** For load balancers and scripts: 200 once the database answers, 503 with the reason withheld otherwise. */
export async function GET() {
  try {
    await db.$queryRaw`select 1`
    return Response.json({ status: 'ok' })
  } catch (error) {
    console.error('The database does not answer.', error)
    return Response.json({ error: { code: 'unavailable', message: 'The database does not answer.' } }, { status: 503 })
  }
}
