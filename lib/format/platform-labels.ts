/** The labels of platform families. */
export const platformLabels = {
  ios: 'iPhone or iPad',
  android: 'Android',
  windows: 'Windows',
  macos: 'Mac',
  linux: 'Linux',
  web: 'Web player',
  cast: 'Cast',
  tv: 'Television',
  speaker: 'Speaker',
  console: 'Console',
  car: 'Car',
  other: 'Other',
} as const
