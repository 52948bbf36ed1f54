import { countsByDefault } from './counts-by-default'

/**
 * The length of a track in milliseconds, for the rules that compare a play with it: what a client tells, else the middle
 * of the plays that ended by themselves, else the longest play.
 */
const trackLength = `coalesce(max(track_length_ms),
  percentile_disc(0.5) within group (order by ms_played) filter (where reason_end = 'trackdone'), max(ms_played))`

/** A play of unknown length counts by every rule, since sources without lengths list real plays only. */
const counts = `case $3::jsonb ->> 'counting'
  when 'everything' then true
  when 'half_or_four_minutes' then coalesce(p.ms_played > 0 and p.ms_played >= least(t.ms / 2.0, 240000), true)
  when 'finished' then coalesce(p.reason_end = 'trackdone', p.ms_played >= 0.95 * t.ms, true)
  else ${countsByDefault} end`

/** SQL for whether the rule `r` leaves out the play `p`. Hours may run past midnight. */
export const isLeftOut = `case r.kind
  when 'artist' then p.artist_id = r.item
  when 'podcast' then p.artist_id = r.item
  when 'album' then p.album_id = r.item
  when 'track' then p.track_id = r.item
  when 'device' then r.device in (p.platform_text, p.platform::text)
  when 'hours' then case when r."from"::int <= r."to"::int
    then p.hour >= r."from"::int and p.hour < r."to"::int
    else p.hour >= r."from"::int or p.hour < r."to"::int end
  when 'dates' then p.local::date >= r."from"::date and p.local::date <= r."to"::date
  when 'private_session' then coalesce(p.incognito, false) end`

/**
 * SQL for what a person's rules say of their plays, as named parts of a statement: `zones` and `rules` in their order,
 * `placed`, the plays at their local times, and `judged`, a row per play with what it is to hold. The only definition of
 * these rules.
 * `offset 0` has the local time computed once for each play, not once for each part of it.
 * Parameters: $1 user, $2 time zone before the first date of the rules, $3 the rules (`ListeningRules`, jsonb),
 * $4 ids of tracks, or null for all.
 */
export const judgedPlays = `
  zones as materialized (
    select place, since, coalesce(lead(since) over (order by since), 'infinity') as until, zone
    from (
      select 0 as place, '-infinity'::timestamptz as since, $2::text as zone
      union all
      select z.place, (z.value ->> 'from')::timestamp at time zone (z.value ->> 'zone'), z.value ->> 'zone'
      from jsonb_array_elements($3::jsonb -> 'zones') with ordinality z(value, place)) s),
  rules as materialized (
    select e.place, r.*, coalesce(m.target_id, r.id) as item
    from jsonb_array_elements($3::jsonb -> 'leave_out') with ordinality e(value, place)
    cross join jsonb_to_record(e.value) as r(kind text, id int, device text, "from" text, "to" text)
    left join user_merges m on m.user_id = $1 and m.source_id = r.id
      and m.kind::text = case r.kind when 'podcast' then 'artist' else r.kind end),
  lengths as (
    select track_id, ${trackLength} as ms from listening_history
    where user_id = $1 and ($4::int[] is null or track_id = any($4)) and $3::jsonb ->> 'counting' in ('half_or_four_minutes', 'finished')
    group by track_id),
  placed as (
    select p.*, z.place as zone_place, l.local, date_part('hour', l.local)::smallint as hour
    from listening_history p
    join zones z on p.played_at >= z.since and p.played_at < z.until
    cross join lateral (select p.played_at at time zone z.zone as local offset 0) l
    where p.user_id = $1 and ($4::int[] is null or p.track_id = any($4))),
  judged as (
    select p.id, p.zone_place, p.local::date as local_date, p.hour as local_hour,
      date_part('dow', p.local)::smallint as local_weekday, ${counts} as counts, out.kind::left_out_reason as left_out,
      p.local_date as old_date, p.local_hour as old_hour, p.local_weekday as old_weekday, p.counts as old_counts,
      p.left_out as old_left_out
    from placed p
    left join lengths t on t.track_id = p.track_id
    left join lateral (
      select r.kind from rules r
      where not coalesce(($3::jsonb -> 'include_left_out')::boolean, false) and ${isLeftOut}
      order by r.place limit 1) out on true)`

/** Whether a row of `judged` differs from what its play holds. */
export const isChanged = `(j.local_date, j.local_hour, j.local_weekday, j.counts, j.left_out)
  is distinct from (j.old_date, j.old_hour, j.old_weekday, j.old_counts, j.old_left_out)`
