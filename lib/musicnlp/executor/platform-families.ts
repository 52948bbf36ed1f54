/** What people call the things they listen on, as families of listening_history.platform. */
const families = {
  ios: ['ios'],
  iphone: ['ios'],
  ipad: ['ios'],
  android: ['android'],
  phone: ['ios', 'android'],
  mobile: ['ios', 'android'],
  windows: ['windows'],
  macos: ['macos'],
  mac: ['macos'],
  linux: ['linux'],
  desktop: ['windows', 'macos', 'linux'],
  computer: ['windows', 'macos', 'linux'],
  laptop: ['windows', 'macos', 'linux'],
  web: ['web'],
  browser: ['web'],
  cast: ['cast'],
  tv: ['tv'],
  speaker: ['speaker', 'cast'],
  console: ['console'],
  car: ['car'],
  other: ['other'],
} as const satisfies Record<string, readonly string[]>

const known = new Map<string, readonly string[]>(Object.entries(families))

export const isPlatform = (name: string): boolean => known.has(name)

/** The families a word stands for; none for a word that is not in the list (the question is then refused before). */
export const platformsOf = (name: string): string[] => [...(known.get(name) ?? [])]
