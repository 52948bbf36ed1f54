import { z } from 'zod'
import { openApi } from '@/app/_api-docs/openapi'
import { route } from '@/lib/http/route'

/** The OpenAPI document for programs; /docs/api is the page for people. */
export const GET = route({ summary: 'The OpenAPI document', response: z.unknown(), anonymous: true }, () => openApi())
