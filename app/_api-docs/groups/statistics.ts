import * as history from '@/app/api/history/route'
import * as reviewImage from '@/app/api/images/review/route'
import * as topImage from '@/app/api/images/top/route'
import * as item from '@/app/api/items/[kind]/[id]/route'
import * as overview from '@/app/api/overview/route'
import * as patterns from '@/app/api/patterns/route'
import * as review from '@/app/api/review/[year]/route'
import * as series from '@/app/api/series/route'
import * as topItems from '@/app/api/top_items/route'
import {
  HistoryAnswer,
  ItemAnswer,
  OverviewAnswer,
  PatternsAnswer,
  ReviewAnswer,
  SeriesAnswer,
  TopItemsAnswer,
} from '../answers/statistics'
import { documented, file, says } from '../documented'

const tag = 'Statistics'

export const statistics = [
  documented(tag, '/api/top_items', topItems, {
    GET: says(
      'Top tracks, albums or artists of a period',
      'A page of the list with its period and total; with `format=csv` the whole list as a file, 10,000 lines at most.',
      TopItemsAnswer,
      {
        file: 'text/csv',
        example: { query: { type: 'tracks', time_range: 'year_2022', weekday: '5,6', hour_from: 18 } },
        mayFail: ['not_found'],
      },
    ),
  }),
  documented(tag, '/api/overview', overview, {
    GET: says(
      'Totals, streaks, calendar, hours and tops of a period',
      'The figures of the period and, where there is one, of the one before.',
      OverviewAnswer,
      { example: { query: { time_range: 'last_30_days' } } },
    ),
  }),
  documented(tag, '/api/patterns', patterns, {
    GET: says(
      'When, where and how the caller listens',
      'Hours, weekdays, days, streaks, sessions, discoveries, loyalty and habits.',
      PatternsAnswer,
      { example: { query: { time_range: 'last_year' } } },
    ),
  }),
  documented(tag, '/api/review/{year}', review, {
    GET: says(
      'The caller’s year in review',
      'What the year is told from: totals, tops, months, discoveries, streak, sessions and habits.',
      ReviewAnswer,
      { example: { params: { year: 2022 } } },
    ),
  }),
  documented(tag, '/api/items/{kind}/{id}', item, {
    GET: says(
      'One track, album or artist with the caller’s own figures',
      'The item, its figures, months, hours and tops.',
      ItemAnswer,
      { example: { params: { kind: 'artists', id: 3 }, query: { time_range: 'year_2022' } }, mayFail: ['not_found'] },
    ),
  }),
  documented(tag, '/api/series', series, {
    GET: says(
      'Plays or time by day, week, month or year',
      'The buckets, zeros included, and a line an item.',
      SeriesAnswer,
      { example: { query: { time_range: 'year_2022', bucket: 'week', items: 'artists:3,tracks:17' } } },
    ),
  }),
  documented(tag, '/api/history', history, {
    GET: says(
      'Single plays, the newest first',
      'A page of plays, short ones included; `next` is the `after` of the next one.',
      HistoryAnswer,
      {
        example: { query: { time_range: 'custom', from: '2022-06-01', to: '2022-06-30', limit: 100 } },
        mayFail: ['not_found'],
      },
    ),
  }),
  documented(tag, '/api/images/top', topImage, {
    GET: file('A top list of the caller’s as a picture', 'The picture, 1080 × 1350.', 'image/png', {
      example: { query: { type: 'artists', time_range: 'this_year' } },
    }),
  }),
  documented(tag, '/api/images/review', reviewImage, {
    GET: file('A year of the caller’s as a picture', 'The picture, 1080 × 1350.', 'image/png', {
      example: { query: { year: 2022 } },
    }),
  }),
]
