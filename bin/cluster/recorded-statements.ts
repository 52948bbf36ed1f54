import pg from 'pg'

export type Statement = { text: string; values: unknown[] }

/** Runs `work` and returns every statement that this process sent to the database meanwhile, each text once. */
export async function recordedStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent = new Map<string, Statement>()
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown
  const recording = function (this: pg.Client, ...args: unknown[]) {
    const statement = statementOf(args)
    if (statement) sent.set(statement.text, statement)
    return query.apply(this, args)
  }
  pg.Client.prototype.query = recording as typeof pg.Client.prototype.query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query as typeof pg.Client.prototype.query
  }
  return [...sent.values()]
}

/** A call is query(text, values), or query({text, values}). */
function statementOf([first, second]: unknown[]): Statement | null {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] }
  if (typeof first !== 'object' || first === null || !('text' in first) || typeof first.text !== 'string') return null
  const values = 'values' in first && Array.isArray(first.values) ? first.values : second
  return { text: first.text, values: Array.isArray(values) ? values : [] }
}
