import next from 'eslint-config-next'
import typescript from 'typescript-eslint'
import { zones } from './eslint/rooms.mjs'

const onlyEnvReadsTheEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only lib/env.ts may read environment variables.',
}
const noUnsafeSql = {
  selector: 'MemberExpression[property.name=/Unsafe$|^raw$/][object.name=/^(db|tx|prisma|Prisma)$/]',
  message: 'Write SQL as a tagged template, so that values are parameters.',
}
const addressesBelowThePath = {
  selector: [
    'JSXOpeningElement[name.name=/^(a|img|form)$/] > JSXAttribute > Literal[value=/^\\/(?!\\/)/]',
    "JSXOpeningElement[name.name='a'] > JSXAttribute > JSXExpressionContainer > TemplateLiteral[quasis.0.value.raw=/^\\//]",
    "CallExpression[callee.name='fetch'] > Literal[value=/^\\//]",
    "CallExpression[callee.name='fetch'] > TemplateLiteral[quasis.0.value.raw=/^\\//]",
  ].join(', '),
  message: 'Write withBasePath(path): MusicMuse may live below a path.',
}
const clockIsAnArgument = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], " +
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: 'Take the current time as an argument (viewer.now).',
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
      '@next/next/no-img-element': 'off', // covers are small SVG data URLs, which need no optimizing
      'import/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-syntax': ['error', onlyEnvReadsTheEnvironment, noUnsafeSql, addressesBelowThePath],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/testing/**'], message: 'Only tests, e2e and bin may import test data.' }] },
      ],
      'max-len': ['error', { code: 140, ignoreRegExpLiterals: true }],
      'no-console': ['error', { allow: ['warn', 'error', 'info'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['lib/**/*.ts'],
    ignores: ['lib/auth/**', 'lib/http/**', 'lib/sign-in/**', 'lib/testing/**', 'lib/**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', onlyEnvReadsTheEnvironment, noUnsafeSql, clockIsAnArgument] },
  },
  {
    files: ['lib/env.ts', 'lib/base-path.ts', 'instrumentation.ts'],
    rules: { 'no-restricted-syntax': ['error', noUnsafeSql] },
  },
  {
    files: ['bin/**', 'e2e/**', '*.config.ts', '*.config.mjs', '**/testing/**', '**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', noUnsafeSql],
      'no-restricted-imports': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/testing/**', 'app/api/inngest/route.ts'],
    rules: { 'import/no-restricted-paths': 'off' },
  },
  { files: ['instrumentation.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Question sets and word lists are data, a row each; Next reads the values of font declarations as literals.
  {
    files: ['lib/musicnlp/testing/questions/**', 'lib/musicnlp/parser/words/**', 'app/fonts/fonts.ts'],
    rules: { 'max-len': 'off' },
  },
]
