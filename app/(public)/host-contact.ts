import { env } from '@/lib/env'

/** How to reach the people who run this server, as a link and in words; null where CONTACT is not set. */
export const hostContact = env.CONTACT
  ? {
      href: env.CONTACT.startsWith('http') ? env.CONTACT : `mailto:${env.CONTACT}`,
      text: env.CONTACT.replace(/^https?:\/\/|\/$/g, ''),
    }
  : null
