import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { nextAuthOptions } from '@/lib/auth/next-auth'
import { withTooManyTries } from '@/lib/auth/too-many-tries'

type Context = { params: Promise<{ nextauth: string[] }> }

const handler = async (request: NextRequest, context: Context): Promise<Response> =>
  withTooManyTries(await NextAuth(request, context, nextAuthOptions()))

export { handler as GET, handler as POST }
