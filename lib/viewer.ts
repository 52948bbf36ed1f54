/** Who is asking, with their time zone, conventions and the current time. Passed to every read and write in lib. */
export type Viewer = {
  userId: number
  /** IANA name, of the present */
  timeZone: string
  /** Where times in the past are told in other zones: all of them in order, each from an instant (ms) on */
  zones?: readonly { since: number | null; zone: string }[]
  now: Date
  /** Set where others see this person's figures: plays in private sessions are left out of them */
  hidesPrivateSessions?: boolean
  /** Of the rules that their plays followed when this was read */
  rulesVersion?: number
  /** 0 = Sunday, 1 = Monday */
  weekStart: 0 | 1
  hemisphere: 'north' | 'south'
  /** ISO 3166-1 alpha-2, for holidays */
  country: string
  /** How they write dates and times; day first and 24 hours where it isn't known */
  dateOrder?: 'day_month' | 'month_day'
  clock?: '24h' | '12h'
}
