import type { MetadataRoute } from 'next'

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'MusicMuse',
    short_name: 'MusicMuse',
    description: 'Your listening history, given back as a place to explore.',
    start_url: '/overview',
    display: 'standalone',
    background_color: '#faf9f7',
    theme_color: '#ff6b2c',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
}
