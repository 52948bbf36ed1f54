import { serve } from 'inngest/next'
import type { NextRequest } from 'next/server'
import { functions } from '@/inngest'
import { inngest, isEmbedded } from '@/inngest/inngest-client'

export const dynamic = 'force-dynamic'

const handlers = serve({ client: inngest, functions })
const closed = async (_: NextRequest) =>
  Response.json({ error: { code: 'not_found', message: 'There is no such page.' } }, { status: 404 })

// The embedded runner calls its handler in process, so an open endpoint would only help attackers.
export const GET = isEmbedded ? closed : handlers.GET
export const POST = isEmbedded ? closed : handlers.POST
export const PUT = isEmbedded ? closed : handlers.PUT
