import { db } from '@/lib/db'

export const dynamic = 'force-dynamic'

/** For load balancers and scripts: 200 if the database answers, otherwise 503 without the reason. */
export async function GET() {
  try {
    await db.$queryRaw`select 1`
    return Response.json({ status: 'ok' })
  } catch (error) {
    console.error('The database does not answer.', error)
    return Response.json({ error: { code: 'unavailable', message: 'The database does not answer.' } }, { status: 503 })
  }
}
