import { z } from 'zod'
import { AppError } from '../lib/errors'
import { bootstrapInstance, type Instance } from './bootstrap-instance'

/** Gets the arguments after its name, writes its own output, and throws an error with a readable message on failure. */
export type Command = (args: string[]) => Promise<void>

const commands: Record<string, { usage: string; needsDatabase: boolean; load: () => Promise<Command> }> = {
  'user:create': {
    usage: 'user:create <username> --email E [--token] [--time-zone Z]   (password from standard input)',
    needsDatabase: true,
    load: async () => (await import('./commands/user-create')).userCreate,
  },
  'user:reset': {
    usage: 'user:reset <username>   (prints a link that sets a new password, once and within 30 minutes)',
    needsDatabase: true,
    load: async () => (await import('./commands/user-reset')).userReset,
  },
  'user:disable': {
    usage: 'user:disable <username>   (signs out everywhere and refuses the password and tokens; deletes nothing)',
    needsDatabase: true,
    load: async () => (await import('./commands/user-disable')).userDisable,
  },
  'user:delete': {
    usage: 'user:delete <username> --confirm <username>   (with everything in the account, permanently)',
    needsDatabase: true,
    load: async () => (await import('./commands/user-delete')).userDelete,
  },
  'user:invite': {
    usage: 'user:invite   (prints a link with which one person can sign up, where SIGN_UP=invite)',
    needsDatabase: true,
    load: async () => (await import('./commands/user-invite')).userInvite,
  },
  'user:second-factor-off': {
    usage: 'user:second-factor-off <username>   (for who has lost the phone and the recovery codes)',
    needsDatabase: true,
    load: async () => (await import('./commands/user-second-factor-off')).userSecondFactorOff,
  },
  'user:enable': {
    usage: 'user:enable <username>',
    needsDatabase: true,
    load: async () => (await import('./commands/user-disable')).userEnable,
  },
  import: {
    usage: 'import <username> <files…> [--zone Z] [--time start|end] [--split first|last] [--columns time,artist,…]',
    needsDatabase: true,
    load: async () => (await import('./commands/import')).importFiles,
  },
  ask: {
    usage: 'ask <username> "<question>" [--now ISO] [--json]  |  ask <username> --batch <file.jsonl>',
    needsDatabase: true,
    load: async () => (await import('./commands/ask')).askMuse,
  },
  when: {
    usage: 'when --batch <file.jsonl>',
    needsDatabase: false,
    load: async () => (await import('./commands/when')).readTimes,
  },
  top: {
    usage: 'top <username> tracks|albums|artists [--range R] [--sort plays|time] [--limit N]',
    needsDatabase: true,
    load: async () => (await import('./commands/top')).top,
  },
  refresh: {
    usage: 'refresh   (updates the kept figures of everybody)',
    needsDatabase: true,
    load: async () => (await import('./commands/refresh')).refresh,
  },
  distribute: {
    usage: 'distribute [--status|--rebalance]   (spreads people over the workers of a Citus cluster)',
    needsDatabase: true,
    load: async () => (await import('./commands/distribute')).distribute,
  },
  backup: {
    usage: 'backup <file> [--with-secrets]   (saves everything, also while the server runs)',
    needsDatabase: true,
    load: async () => (await import('./commands/backup')).backup,
  },
  restore: {
    usage: 'restore <file>   (into an empty DATA_DIR or database)',
    needsDatabase: false, // it migrates only as far as the backup first
    load: async () => (await import('./commands/restore')).restore,
  },
  sample: {
    usage: 'sample <folder> --plays N --seed S --from D --to D --format spotify_extended|spotify_account',
    needsDatabase: false,
    load: async () => (await import('./commands/sample')).sample,
  },
}

const [name = '', ...args] = process.argv.slice(2)
process.exitCode = await run()
process.exit()

async function run(): Promise<number> {
  const command = commands[name]
  if (!command) {
    if (name) console.error(`There is no command ${name}. There are: ${Object.keys(commands).join(', ')}.`)
    else
      console.log(
        `Usage: npm run musicmuse -- <command>\n${Object.values(commands)
          .map(({ usage }) => `  ${usage}`)
          .join('\n')}`,
      )
    return name ? 1 : 0
  }
  let instance: Instance | undefined
  try {
    if (command.needsDatabase) instance = await bootstrapInstance()
    await (
      await command.load()
    )(args)
    return 0
  } catch (error) {
    console.error(describeError(error))
    return 1
  } finally {
    if (instance) await (await import('../lib/db')).closeDatabase()
    await instance?.release()
  }
}

/** One line that says what went wrong, with the names of invalid fields. */
function describeError(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map(({ message }) => message).join(' ')
  if (!(error instanceof Error)) return String(error)
  const fields =
    error instanceof AppError && error.fields
      ? ` (${Object.entries(error.fields)
          .map((pair) => pair.join(': '))
          .join('; ')})`
      : ''
  return (error.message + fields).replace(/\s*\n\s*/g, ' ')
}
