import type { Viewer } from '@/lib/viewer'
import type { Features } from './features'

/** "abroad": in any country but the person's own. */
export const withHomeCountry = (features: Features, { country }: Pick<Viewer, 'country'>): Features => ({
  ...features,
  filters: features.filters.map((filters) =>
    filters.country === '!home' ? { ...filters, country: `!${country}` } : filters,
  ),
})
