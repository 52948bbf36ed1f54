import { NonRetriableError, cron, eventType } from 'inngest'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { pool } from '@/lib/db'
import { inngest, isEmbedded } from '../inngest-client'
import { startRunner, type Runner } from './embedded-runner'
import { retryRun } from './retry-run'

const Data = z.object({ key: z.string(), n: z.number() })
const open: Runner[] = []
let last = 0

beforeAll(() =>
  pool.query(
    `create table effects (id serial primary key, run text not null, what text not null,
       at timestamptz not null default clock_timestamp())`,
  ),
)
afterEach(() => Promise.all(open.splice(0).map((runner) => runner.stop())))

const note = (run: string, what: string) => pool.query('insert into effects (run, what) values ($1, $2)', [run, what])
const noted = async (run: string) =>
  (await pool.query<{ what: string }>('select what from effects where run = $1 order by id', [run])).rows.map(
    (row) => row.what,
  )

/** A separate event for each test, so that tests do not start one another's functions. */
const event = () => eventType(`test/${++last}`, { schema: Data })

async function start(...functions: Parameters<typeof startRunner>[1]) {
  const runner = await startRunner(inngest, functions)
  open.push(runner)
  return runner
}

async function until(check: () => Promise<boolean>, seconds = 20) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    if (await check()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The condition was not met in time')
}

const ended = (id: string) => async () =>
  (await pool.query('select from job_runs where function_id = $1 and ended_at is not null', [`musicmuse-${id}`])).rows
    .length > 0
const runOf = async (id: string) => {
  const { rows } = await pool.query<{ error: string | null; result: unknown }>(
    'select error, result from job_runs where function_id = $1',
    [`musicmuse-${id}`],
  )
  return rows[0]
}

test('the client is embedded when no Inngest server is configured', () => expect(isEmbedded).toBe(true))

test('steps run once each, in order, and later steps see their results', async () => {
  const asked = event()
  const fn = inngest.createFunction({ id: 'steps', triggers: [asked] }, async ({ event, step }) => {
    const one = await step.run('one', async () => {
      await note('steps', 'one')
      return event.data.n + 1
    })
    const two = await step.run('two', async () => {
      await note('steps', 'two')
      return one + 1
    })
    return { two, odd: '\0 \ud800 <script>' }
  })
  await start(fn)
  await inngest.send(asked.create({ key: 'a', n: 1 }))
  await until(ended('steps'))
  expect(await noted('steps')).toEqual(['one', 'two'])
  expect(await runOf('steps')).toEqual({ error: null, result: { two: 3, odd: '\ufffd \ufffd <script>' } })
})

test('a failing step is retried after growing delays without repeating the steps before it', async () => {
  const asked = event()
  const fn = inngest.createFunction({ id: 'retries', retries: 2, triggers: [asked] }, async ({ step, attempt }) => {
    await step.run('before', () => note('retries', 'before').then(() => null))
    await step.run('fails twice', async () => {
      await note('retries', `attempt ${attempt}`)
      if (attempt < 2) throw new Error('not yet')
    })
    return 'done'
  })
  await start(fn)
  await inngest.send(asked.create({ key: '', n: 0 }))
  await until(ended('retries'))
  expect(await noted('retries')).toEqual(['before', 'attempt 0', 'attempt 1', 'attempt 2'])
  expect(await runOf('retries')).toEqual({ error: null, result: 'done' })
})

test('a run fails after its last attempt or a non-retriable error, and onFailure is called for both', async () => {
  const asked = event()
  const onFailure = async ({ error, event }: { error: Error; event: { data: { event: { data: unknown } } } }) => {
    await note('failure', `${error.message} ${JSON.stringify(event.data.event.data)}`)
  }
  const worn = inngest.createFunction({ id: 'worn', retries: 1, triggers: [asked], onFailure }, async ({ attempt }) => {
    await note('worn', `attempt ${attempt}`)
    throw new Error('always')
  })
  const hopeless = inngest.createFunction(
    { id: 'hopeless', retries: 5, triggers: [asked], onFailure },
    async ({ step }) => {
      await step.run('refuse', async () => {
        await note('hopeless', 'attempt')
        throw new NonRetriableError('bad input')
      })
    },
  )
  await start(worn, hopeless)
  await inngest.send(asked.create({ key: 'k', n: 7 }))
  await until(async () => (await noted('failure')).length === 2)
  expect((await noted('failure')).sort()).toEqual(['always {"key":"k","n":7}', 'bad input {"key":"k","n":7}'])
  expect(await noted('worn')).toEqual(['attempt 0', 'attempt 1'])
  expect(await noted('hopeless')).toEqual(['attempt'])
  expect((await runOf('hopeless'))?.error).toBe('bad input')
})

test('a function can catch a step that failed permanently', async () => {
  const asked = event()
  const fn = inngest.createFunction({ id: 'catches', retries: 0, triggers: [asked] }, async ({ step }) => {
    const outcome = await step
      .run('fails', () => Promise.reject(new Error('no')))
      .catch((error: Error) => `caught ${error.message}`)
    return step.run('after', () => outcome)
  })
  await start(fn)
  await inngest.send(asked.create({ key: '', n: 0 }))
  await until(ended('catches'))
  expect(await runOf('catches')).toEqual({ error: null, result: 'caught no' })
})

test('parallel steps and parallel chains of steps run at the same time, once each', async () => {
  const asked = event()
  const fn = inngest.createFunction({ id: 'parallel', triggers: [asked] }, async ({ step }) => {
    const chain = async (name: string) => {
      const first = await step.run(`${name}1`, () => note('parallel', `${name}1`).then(() => name))
      return step.run(`${name}2`, () => note('parallel', `${name}2`).then(() => first + first))
    }
    return Promise.all([chain('a'), chain('b'), step.sleep('nap', '1s').then(() => 'slept')])
  })
  await start(fn)
  await inngest.send(asked.create({ key: '', n: 0 }))
  await until(ended('parallel'))
  expect((await noted('parallel')).sort()).toEqual(['a1', 'a2', 'b1', 'b2'])
  expect((await runOf('parallel'))?.result).toEqual(['aa', 'bb', 'slept'])
})

test('runs with the same concurrency key run one at a time in order, and different keys run side by side', async () => {
  const asked = event()
  const fn = inngest.createFunction(
    { id: 'turns', triggers: [asked], concurrency: { key: 'event.data.key', limit: 1 } },
    async ({ event, step }) => {
      await step.run('work', async () => {
        await note(`turns ${event.data.key}`, `begin ${event.data.n}`)
        await note('turns', `begin ${event.data.key}`)
        await until(async () => new Set(await noted('turns')).size === 2) // needs both keys at work
        await note(`turns ${event.data.key}`, `end ${event.data.n}`)
      })
    },
  )
  await start(fn)
  await start(fn)
  for (const n of [1, 2, 3]) await inngest.send(['a', 'b'].map((key) => asked.create({ key, n })))
  await until(async () => (await noted('turns a')).length + (await noted('turns b')).length === 12)
  const inTurn = [1, 2, 3].flatMap((n) => [`begin ${n}`, `end ${n}`])
  expect([await noted('turns a'), await noted('turns b')]).toEqual([inTurn, inTurn])
})

test("one person's waiting runs do not block another's, and the oldest run that can start goes next", async () => {
  const asked = event()
  const fn = inngest.createFunction(
    { id: 'lanes', triggers: [asked], concurrency: [{ key: 'event.data.key', limit: 1 }, { limit: 2 }] },
    async ({ event, step }) => {
      await step.run('work', async () => {
        const name = `${event.data.key}${event.data.n}`
        await note('lanes', name)
        await until(async () => (await noted('lanes go')).includes(name))
      })
    },
  )
  await start(fn)
  for (const [key, n] of [
    ['a', 1],
    ['a', 2],
    ['a', 3],
    ['b', 1],
    ['b', 2],
    ['c', 1],
  ] as const)
    await inngest.send(asked.create({ key, n }))
  const begun = async (...names: string[]) => {
    await until(async () => (await noted('lanes')).length >= names.length)
    expect(await noted('lanes')).toEqual(names)
  }
  await begun('a1', 'b1')
  await note('lanes go', 'b1') // b2 and c1 wait, too; a2 came first, but a is at work
  await begun('a1', 'b1', 'b2')
  await note('lanes go', 'a1')
  await begun('a1', 'b1', 'b2', 'a2')
  await note('lanes go', 'a2')
  await begun('a1', 'b1', 'b2', 'a2', 'a3')
  await note('lanes go', 'b2')
  await begun('a1', 'b1', 'b2', 'a2', 'a3', 'c1')
  for (const name of ['a3', 'c1']) await note('lanes go', name)
  await until(
    async () =>
      (await pool.query(`select from job_runs where function_id = 'musicmuse-lanes' and ended_at is null`)).rows
        .length === 0,
  )
})

test('a debounced function runs once, with the last event, after events stop', async () => {
  const asked = event()
  const fn = inngest.createFunction(
    { id: 'debounced', triggers: [asked], debounce: { key: 'event.data.key', period: '1s' } },
    async ({ event }) => {
      await note('debounced', `${event.data.key} ${event.data.n}`)
    },
  )
  await start(fn)
  for (const n of [1, 2, 3]) {
    await inngest.send(asked.create({ key: 'a', n }))
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
  await inngest.send(asked.create({ key: 'b', n: 9 }))
  await until(async () => (await noted('debounced')).length === 2)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect((await noted('debounced')).sort()).toEqual(['a 3', 'b 9'])
})

test('a repeated event id or idempotency key starts a function only once', async () => {
  const asked = event()
  const byId = inngest.createFunction({ id: 'once-by-id', triggers: [asked] }, () =>
    note('once by id', 'ran').then(() => null),
  )
  const byKey = inngest.createFunction({ id: 'once-by-key', triggers: [asked], idempotency: 'event.data.key' }, () =>
    note('once by key', 'ran').then(() => null),
  )
  await start(byId, byKey)
  for (const id of ['same', 'same', 'other']) await inngest.send(asked.create({ key: 'k', n: 0 }, { id }))
  await until(async () => (await noted('once by id')).length >= 2 && (await noted('once by key')).length >= 1)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect([await noted('once by id'), await noted('once by key')]).toEqual([['ran', 'ran'], ['ran']])
})

test('sleep, sendEvent, invoke and waitForEvent, with and without its event, work as in Inngest', async () => {
  const [asked, answer] = [event(), event()]
  const double = inngest.createFunction({ id: 'double', triggers: [event()] }, async ({ event }) => event.data.n * 2)
  const fn = inngest.createFunction({ id: 'waits', triggers: [asked] }, async ({ step, event }) => {
    await step.sleep('a while', '1s')
    await step.sendEvent('ask', answer.create({ key: `not ${event.data.key}`, n: 1 }))
    await note('waits', 'asked')
    const [heard, missed] = await Promise.all([
      step.waitForEvent('answer', { event: answer, match: 'data.key', timeout: '1m' }),
      step.waitForEvent('nothing', { event: 'test/never', timeout: '1s' }),
    ])
    const doubled: unknown = await step.invoke('double it', {
      function: double,
      data: { key: '', n: heard?.data.n ?? 0 },
    })
    return { heard: heard?.data, missed, doubled }
  })
  await start(fn, double)
  await inngest.send(asked.create({ key: 'right', n: 0 }))
  await until(async () => (await noted('waits')).length > 0)
  await until(
    async () =>
      (await pool.query(`select from job_steps where kind = 'WaitForEvent' and result is null`)).rows.length > 0,
  )
  await inngest.send(answer.create({ key: 'right', n: 21 }))
  await until(ended('waits'))
  expect((await runOf('waits'))?.result).toEqual({ heard: { key: 'right', n: 21 }, missed: null, doubled: 42 })
})

test('cancelOn ends a waiting run at once and an executing one before its next step', async () => {
  const [asked, enough] = [event(), event()]
  const fn = inngest.createFunction(
    {
      id: 'cancelled',
      triggers: [asked],
      cancelOn: [{ event: enough, match: 'data.key' }],
      concurrency: { limit: 1, key: 'event.data.key' },
    },
    async ({ event, step }) => {
      await step.run('first', async () => {
        await note('cancelled', `first ${event.data.n}`)
        await until(async () => (await noted('go')).length > 0)
      })
      await step.run('second', () => note('cancelled', 'second').then(() => null))
    },
  )
  await start(fn)
  await inngest.send(asked.create({ key: 'a', n: 1 }))
  await inngest.send(asked.create({ key: 'a', n: 2 }))
  await until(async () => (await noted('cancelled')).length === 1)
  await inngest.send(enough.create({ key: 'b', n: 0 }))
  await inngest.send(enough.create({ key: 'a', n: 0 }))
  await until(ended('cancelled'))
  await note('go', 'on')
  await until(
    async () =>
      (await pool.query(`select from job_runs where function_id = 'musicmuse-cancelled' and error = 'cancelled'`)).rows
        .length === 2,
  )
  expect(await noted('cancelled')).toEqual(['first 1'])
})

test('a worker whose connection is cut continues under a new id without repeating finished steps', async () => {
  const asked = event()
  const fn = inngest.createFunction({ id: 'cut-off', triggers: [asked] }, async ({ step }) => {
    for (let n = 0; n < 6; n++) {
      await step.run(`step ${n}`, async () => {
        await new Promise((resolve) => setTimeout(resolve, 100))
        await note('cut off', `step ${n}`)
      })
    }
  })
  await start(fn)
  await inngest.send(asked.create({ key: '', n: 0 }))
  await until(async () => (await noted('cut off')).length === 2)
  await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'musicmuse worker' and datname = current_database()`,
  )
  await until(ended('cut-off'))
  const counts = new Map(
    (await noted('cut off')).map((what, _, all) => [what, all.filter((other) => other === what).length]),
  )
  expect([...counts.keys()]).toEqual([0, 1, 2, 3, 4, 5].map((n) => `step ${n}`))
  expect([...counts.values()].filter((times) => times > 1).length).toBeLessThanOrEqual(1) // the one in flight
})

test('a run interrupted by an error in the runner itself is continued', async () => {
  const asked = event()
  const fn = inngest.createFunction({ id: 'interrupted', triggers: [asked] }, async ({ step }) => {
    await step.run('first', () => note('interrupted', 'first').then(() => null))
    return step.run('second', () => note('interrupted', 'second').then(() => 'done'))
  })
  await pool.query(`create function refuse_once() returns trigger language plpgsql as $$
    begin
      if (select count(*) from effects where run = 'refusal') < 2 then
        raise exception 'no space left on device';
      end if;
      return new;
    end $$`)
  await pool.query(
    `create trigger refuse before insert on job_steps for each row when (new.run_id is not null)
     execute function refuse_once()`,
  )
  await start(fn)
  await inngest.send(asked.create({ key: '', n: 0 }))
  await until(async () => (await noted('interrupted')).length > 0)
  await note('refusal', 'over')
  await note('refusal', 'over')
  await until(ended('interrupted'))
  await pool.query('drop trigger refuse on job_steps')
  expect((await noted('interrupted')).at(-1)).toBe('second')
  expect(await runOf('interrupted')).toEqual({ error: null, result: 'done' })
})

test('a cron trigger starts its function', async () => {
  const fn = inngest.createFunction({ id: 'every-minute', triggers: [cron('* * * * *')] }, async ({ event }) => {
    await note('cron', event.name)
  })
  await start(fn)
  await until(async () => (await noted('cron')).length > 0, 45)
  expect((await noted('cron'))[0]).toBe('inngest/scheduled.timer')
}, 60_000)

test('a function setting that the embedded runner does not support fails at start', async () => {
  const fn = inngest.createFunction(
    { id: 'throttled', triggers: [event()], throttle: { limit: 1, period: '1m' } },
    async () => null,
  )
  await expect(startRunner(inngest, [fn])).rejects.toThrow('throttle')
})

test('a failed run that is retried keeps the results of its steps and gets all its attempts again', async () => {
  const asked = event()
  let isMended = false
  const fn = inngest.createFunction({ id: 'mended', retries: 1, triggers: [asked] }, async ({ step }) => {
    await step.run('before', () => note('mended', 'before').then(() => null))
    await step.run('fails until mended', async () => {
      await note('mended', 'attempt')
      if (!isMended) throw new Error('not yet')
    })
    return 'done'
  })
  await start(fn)
  await inngest.send(asked.create({ key: '', n: 0 }))
  await until(ended('mended'))
  const { rows } = await pool.query<{ id: string }>(`select id from job_runs where function_id = 'musicmuse-mended'`)
  const id = rows[0]?.id ?? ''
  isMended = true
  expect(await retryRun(id)).toBe(true)
  await until(async () => (await runOf('mended'))?.result === 'done')
  expect(await noted('mended')).toEqual(['before', 'attempt', 'attempt', 'attempt'])
  expect(await retryRun(id)).toBe(false)
})
