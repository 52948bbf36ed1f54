import NextAuth from 'next-auth'
import { unstable_rethrow } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { notFound } from '@/lib/errors'
import { checkOrigin } from '@/lib/http/check-origin'
import { errorResponse } from '@/lib/http/error-response'
import { withSecurityHeaders } from '@/lib/http/with-security-headers'
import { formContentPolicy } from '@/lib/security/security-headers'
import { nextAuthOptions } from '@/lib/sign-in/next-auth-options'
import { asRateLimitResponse } from '@/lib/sign-in/rate-limit-response'

type Context = { params: Promise<{ nextauth: string[] }> }

const handler = async (request: NextRequest, context: Context): Promise<Response> => {
  try {
    return withSecurityHeaders(request, await answer(request, context))
  } catch (error) {
    unstable_rethrow(error)
    return withSecurityHeaders(request, errorResponse(error))
  }
}

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const [page] = (await context.params).nextauth
  if (page === '_log') throw notFound('address') // lets anybody write into the server's log
  if (request.method === 'POST') checkOrigin(request.headers)
  const response = await asRateLimitResponse(await NextAuth(request, context, nextAuthOptions()))
  if (response.headers.get('content-type')?.includes('html'))
    response.headers.set('Content-Security-Policy', formContentPolicy)
  return response
}

export { handler as GET, handler as POST }
