import type { MetadataRoute } from 'next'
import { withBasePath } from '@/lib/base-path'

const icons = [{ src: withBasePath('/icon-192.png'), sizes: '192x192', type: 'image/png' }]

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: withBasePath('/'),
    name: 'MusicMuse',
    short_name: 'MusicMuse',
    description: 'Explore your listening history.',
    start_url: withBasePath('/overview'),
    display: 'standalone',
    background_color: '#faf9f7',
    theme_color: '#ff6b2c',
    icons: [
      { src: withBasePath('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: withBasePath('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: withBasePath('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      // Systems cut it to a circle or square of their own, so it has no corners and more room around the bars.
      { src: withBasePath('/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Ask Muse', url: withBasePath('/ask'), icons },
      { name: 'Year in review', url: withBasePath('/review'), icons },
      { name: 'Import', url: withBasePath('/imports'), icons },
    ],
    // The service worker takes them (public/service-worker.js).
    share_target: {
      action: withBasePath('/imports/shared'),
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        files: {
          name: 'files',
          accept: [
            '.zip',
            'application/zip',
            'application/x-zip-compressed',
            '.json',
            'application/json',
            '.csv',
            'text/csv',
          ],
        },
      },
    },
    screenshots: [
      {
        src: withBasePath('/screenshots/overview-light.png'),
        sizes: '1440x1010',
        type: 'image/png',
        form_factor: 'wide',
        label: 'The overview: totals, top artists, tracks and albums',
      },
      {
        src: withBasePath('/screenshots/phone-overview-dark.png'),
        sizes: '390x844',
        type: 'image/png',
        form_factor: 'narrow',
        label: 'The overview on a phone',
      },
    ],
  }
}
