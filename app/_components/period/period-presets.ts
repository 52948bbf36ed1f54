/** Periods relative to today, two that belong together after each other, some with a keyboard shortcut. */
export const periodPresets = [
  { name: 'all_time', label: 'All time', key: 'a' },
  { name: 'today', label: 'Today', key: 'd' },
  { name: 'yesterday', label: 'Yesterday' },
  { name: 'last_7_days', label: 'Last 7 days', key: 'w' },
  { name: 'last_30_days', label: 'Last 30 days', key: 'm' },
  { name: 'last_90_days', label: 'Last 90 days', key: 'q' },
  { name: 'last_365_days', label: 'Last 365 days', key: 'l' },
  { name: 'this_week', label: 'This week' },
  { name: 'last_week', label: 'Last week' },
  { name: 'this_month', label: 'This month' },
  { name: 'last_month', label: 'Last month' },
  { name: 'this_year', label: 'This year', key: 'y' },
  { name: 'last_year', label: 'Last year' },
] as const satisfies readonly { name: string; label: string; key?: string }[]
