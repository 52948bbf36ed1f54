import type { TimeContext } from './time-context'

/** The conventions of someone who has set nothing. */
export const calendarDefaults: Pick<TimeContext, 'weekStart' | 'hemisphere' | 'country'> = {
  weekStart: 1,
  hemisphere: 'north',
  country: 'US',
}
