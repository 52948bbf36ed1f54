/**
 * SQL for the instant at which a play began: as its client told it, otherwise its end minus the time heard. `p` is the
 * alias of listening_history in the surrounding statement.
 */
export const playStart = `coalesce(p.started_at,
  p.played_at - case when p.time_means = 'end' then coalesce(p.ms_played, 0) else 0 end * interval '1 millisecond')`
