import next from 'eslint-config-next'
import typescript from 'typescript-eslint'

const zone = (target, from, message, except) => ({ target, from, message, ...(except && { except }) })

// Which way imports point: the table in the README's "Where things live".
const zones = [
  zone('./lib', ['./app', './inngest', './e2e', './bin'], 'lib knows nothing above it.'),
  zone('./inngest', ['./app', './e2e', './bin'], 'inngest calls lib.'),
  zone('./app', ['./e2e', './bin'], 'app calls lib.'),
  zone('./app', './inngest', 'app sends events, nothing else; the Inngest route serves the array.', [
    './client.ts',
    './events.ts',
  ]),
  zone('./lib/stats', ['./lib/imports', './lib/catalog'], 'stats, catalog and imports do not import one another.'),
  zone('./lib/catalog', ['./lib/imports', './lib/stats'], 'stats, catalog and imports do not import one another.'),
  zone('./lib/imports', ['./lib/stats', './lib/catalog'], 'stats, catalog and imports do not import one another.'),
  zone(
    './lib/musicnlp/parser',
    ['./lib/db.ts', './lib/stats', './lib/musicnlp/analyzer', './lib/musicnlp/executor', './lib/musicnlp/db'],
    'The parser knows words only.',
  ),
  zone(
    './lib/musicnlp/analyzer',
    ['./lib/db.ts', './lib/stats', './lib/musicnlp/executor', './lib/musicnlp/db'],
    'The analyzer is handed what it needs.',
  ),
  zone(
    './app/_ui',
    ['./app/_components', './app/(app)', './app/(public)', './lib/stats', './lib/imports', './lib/auth'],
    'Primitives know nothing of ours.',
  ),
]

const onlyEnvReadsTheEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only lib/env.ts reads the environment.',
}
const noUnsafeSql = {
  selector: 'MemberExpression[property.name=/Unsafe$|^raw$/][object.name=/^(db|tx|prisma|Prisma)$/]',
  message: 'SQL is a tagged template; values are parameters.',
}
const clockIsAnArgument = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: 'The clock is an argument: viewer.now.',
}

export default [
  {
    ignores: [
      '.next/**',
      '.data/**',
      'prisma/generated/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...next,
  ...typescript.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    settings: {
      'import/resolver': { typescript: true, node: true },
      'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import/ignore': ['node_modules', 'prisma/generated', '\\.json$', '\\.css$'],
    },
    rules: {
      'import/no-restricted-paths': ['error', { zones }],
      'import/no-anonymous-default-export': 'off',
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off', // covers are small SVG data addresses: there is nothing to optimise
      'import/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-syntax': ['error', onlyEnvReadsTheEnvironment, noUnsafeSql],
      'no-console': ['error', { allow: ['warn', 'error', 'info'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['lib/**/*.ts'],
    ignores: ['lib/auth/**', 'lib/door/**', 'lib/cache/**', 'lib/testing/**', 'lib/**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', onlyEnvReadsTheEnvironment, noUnsafeSql, clockIsAnArgument] },
  },
  { files: ['lib/env.ts', 'instrumentation.ts'], rules: { 'no-restricted-syntax': ['error', noUnsafeSql] } },
  {
    files: ['bin/**', 'e2e/**', '*.config.ts', '*.config.mjs', '**/testing/**', '**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', noUnsafeSql], 'no-console': 'off' },
  },
  { files: ['**/*.test.{ts,tsx}', 'app/api/inngest/route.ts'], rules: { 'import/no-restricted-paths': 'off' } },
  { files: ['instrumentation.ts'], rules: { 'no-restricted-syntax': 'off' } },
]
