import { z } from 'zod'
import { openApi } from '@/app/_api-docs/openapi'
import { route } from '@/lib/http/route'

/** The document that programs read; the page for people is /docs/api. */
export const GET = route({ summary: 'The OpenAPI document', response: z.unknown(), anonymous: true }, () => openApi())
