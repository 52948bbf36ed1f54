/** The one thing passed around: who asks, in which zone and conventions, and when. Made by lib/auth, jobs and tests. */
export type Viewer = {
  userId: number
  /** IANA name */
  timeZone: string
  now: Date
  /** 0 = Sunday, 1 = Monday */
  weekStart: 0 | 1
  hemisphere: 'north' | 'south'
  /** ISO 3166-1 alpha-2, for holidays */
  country: string
}
