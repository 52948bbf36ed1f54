import { z } from 'zod'

/** The address (`cb`) to which a Last.fm client on the web has its user sent back with a token. */
export const callbackAddress = z.url({ protocol: /^https?$/ }).max(2000)
