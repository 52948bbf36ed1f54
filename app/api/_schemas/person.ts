import { z } from 'zod'

export const person = { username: z.string(), display_name: z.string().nullable() }
export const image_url = z.string().nullable().describe('Where their picture is served')

export const PersonCard = z
  .strictObject({
    ...person,
    image_url,
    follows: z.boolean().describe('The caller follows them'),
    followed_by: z.boolean().describe('They follow the caller'),
  })
  .meta({ id: 'PersonCard', description: 'A person in a list.' })
