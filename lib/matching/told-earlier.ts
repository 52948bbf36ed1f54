/**
 * SQL, never null, for whether another source had told of a play's listen before: the play is matched with one that was stored
 * earlier, whichever of them tells more. `play` is the alias of listening_history in the surrounding statement, whose first
 * parameter is the person.
 */
export const toldEarlier = (play: 'h' | 'p') => `(coalesce(${play}.matched_to < ${play}.id, false) or exists (
  select from listening_history other
  where other.user_id = $1 and other.matched_to = coalesce(${play}.matched_to, ${play}.id)
    and other.id < ${play}.id))`
