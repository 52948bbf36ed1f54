import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { createToken } from '@/lib/auth/access-tokens'
import { createUser, SignUp } from '@/lib/sign-in/create-user'
import { viewerFor } from '@/lib/auth/current-viewer'
import { AppError } from '@/lib/errors'
import { readArguments } from './arguments'

const options = { email: { type: 'string' }, token: { type: 'boolean' }, 'time-zone': { type: 'string' } } as const

const Arguments = z.object({
  words: z.tuple([z.string()], { error: 'Name the account: user:create <username> --email E' }),
  email: z.string({ error: 'This is required: --email E' }),
  token: z.boolean().default(false),
  'time-zone': z.string().optional(),
})

/** Creates an account with the password on the first line of standard input. Prints an access token with --token. */
export async function userCreate(args: string[]) {
  const {
    words: [username],
    email,
    token,
    'time-zone': timeZone,
  } = readArguments(args, options, Arguments)
  if (process.stdin.isTTY) process.stderr.write('Password, then Enter and Ctrl-D: ')
  const [password = ''] = (await text(process.stdin)).split(/\r?\n/)
  const parsed = SignUp.safeParse({ username, email, password, timeZone })
  if (!parsed.success) {
    const fields = Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
    throw new AppError('invalid', 'The account was not created.', { fields })
  }
  const { userId } = await createUser(parsed.data)
  if (token)
    console.log((await createToken(await viewerFor(userId, new Date()), { name: 'command line', scope: 'all' })).token)
  else console.error(`Made the account ${parsed.data.username}.`)
}
