import { execFileSync } from 'node:child_process'
import path from 'node:path'

/** Creates an account as a host does, with the command line of the version in `root`. Returns an access token of it. */
export function createAccount(username: string, env: Record<string, string>, root = '.'): string {
  const command = [path.join(root, 'bin/bootstrap.mjs'), 'musicmuse', 'user:create', username]
  return execFileSync(process.execPath, [...command, '--email', `${username}@example.org`, '--token'], {
    env: { ...process.env, ...env },
    input: 'a lamp in the window\n',
    encoding: 'utf8',
  }).trim()
}
