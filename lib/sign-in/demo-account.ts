/** The account that `npm run demo` creates. Its password is public, so it must never open anything else. */
export const demoAccount = { username: 'demo', email: 'demo@example.org', password: 'listen-to-the-demo' }
