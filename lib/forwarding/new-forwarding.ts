import { z } from 'zod'
import { nonBlank } from '@/lib/validation/non-blank'

/** The server that plays are passed on to, as its owner types it. */
export const NewForwarding = z.object({
  server: nonBlank('Enter the address of the server.').max(300, 'Use at most 300 characters.'),
  token: nonBlank('Enter your token on that server.')
    .max(200, 'Use at most 200 characters.')
    .regex(/^[\x21-\x7e]*$/, 'A token has no spaces or accents.'),
})
