/** The pages of Settings, in their order. */
export const settingsSections = [
  { href: '/settings/profile', label: 'Profile' },
  { href: '/settings/preferences', label: 'Preferences' },
  { href: '/settings/privacy', label: 'Privacy' },
  { href: '/settings/links', label: 'Shared links' },
  { href: '/settings/security', label: 'Email and password' },
  { href: '/settings/sessions', label: 'Sessions' },
  { href: '/settings/tokens', label: 'Access tokens' },
  { href: '/settings/account', label: 'Your data' },
]
