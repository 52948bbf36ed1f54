/**
 * SQL for whether a play counts: it lasted 30 seconds, or its source tells no length, since such sources list real plays
 * only. `p` is the play.
 */
export const countsByDefault = 'coalesce(p.ms_played >= 30000, true)'
