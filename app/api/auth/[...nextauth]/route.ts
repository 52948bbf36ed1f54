import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { nextAuthOptions } from '@/lib/sign-in/next-auth-options'
import { asRateLimitResponse } from '@/lib/sign-in/rate-limit-response'

type Context = { params: Promise<{ nextauth: string[] }> }

const handler = async (request: NextRequest, context: Context): Promise<Response> =>
  asRateLimitResponse(await NextAuth(request, context, nextAuthOptions()))

export { handler as GET, handler as POST }
