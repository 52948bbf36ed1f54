import * as account from '@/app/api/account/route'
import * as block from '@/app/api/blocks/[username]/route'
import * as blocks from '@/app/api/blocks/route'
import * as compare from '@/app/api/compare/[username]/route'
import * as event from '@/app/api/events/[id]/route'
import * as events from '@/app/api/events/route'
import * as download from '@/app/api/export/download/route'
import * as exports from '@/app/api/export/route'
import * as follow from '@/app/api/follows/[username]/route'
import * as friends from '@/app/api/friends/route'
import * as fame from '@/app/api/hall_of_fame/route'
import * as history from '@/app/api/history/route'
import * as reviewImage from '@/app/api/images/review/route'
import * as topImage from '@/app/api/images/top/route'
import * as report from '@/app/api/imports/[id]/report/[list]/route'
import * as importOne from '@/app/api/imports/[id]/route'
import * as imports from '@/app/api/imports/route'
import * as item from '@/app/api/items/[kind]/[id]/route'
import * as merges from '@/app/api/merges/route'
import * as mergeSuggestions from '@/app/api/merges/suggestions/route'
import * as questions from '@/app/api/music_muse/questions/route'
import * as muse from '@/app/api/music_muse/route'
import * as overview from '@/app/api/overview/route'
import * as followers from '@/app/api/people/[username]/followers/route'
import * as following from '@/app/api/people/[username]/following/route'
import * as patterns from '@/app/api/patterns/route'
import * as people from '@/app/api/people/route'
import * as picture from '@/app/api/pictures/[key]/route'
import * as restorePlay from '@/app/api/plays/[id]/restore/route'
import * as play from '@/app/api/plays/[id]/route'
import * as review from '@/app/api/review/[year]/route'
import * as series from '@/app/api/series/route'
import * as session from '@/app/api/sessions/[id]/route'
import * as sessions from '@/app/api/sessions/route'
import * as email from '@/app/api/settings/email/route'
import * as password from '@/app/api/settings/password/route'
import * as ownPicture from '@/app/api/settings/picture/route'
import * as settings from '@/app/api/settings/route'
import * as share from '@/app/api/shares/[id]/route'
import * as shares from '@/app/api/shares/route'
import * as token from '@/app/api/tokens/[id]/route'
import * as tokens from '@/app/api/tokens/route'
import * as topItems from '@/app/api/top_items/route'
import * as userProfile from '@/app/api/user_profile/route'
import type { z } from 'zod'
import { EventAnswer, EventsAnswer, ImportAnswer, ImportsAnswer, MuseAnswer, ProfileAnswer, RemovedImportAnswer, TopItemsAnswer } from './answers'
import { documented, type DocumentedRoute, type Operation } from './documented'

const says = (summary: string, response: string, answer?: z.ZodType): Operation => ({ summary, response, answer })
const nothing = (summary: string): Operation => ({ summary, response: 'Done; there is nothing to say.', status: 204 })
const image = (summary: string, contentType = 'image/png'): Operation => ({ summary, response: 'The picture.', contentType })

/** Every route that a person's program may call; a test holds it against the files under app/api. */
export const documentedRoutes: DocumentedRoute[] = [
  documented('Statistics', '/api/top_items', topItems, { GET: says('Top tracks, albums or artists of a period', 'The list with its period and total; with format=csv the whole list as a file.', TopItemsAnswer) }),
  documented('Statistics', '/api/overview', overview, { GET: says('Totals, streaks, calendar, hours and tops of a period', 'The figures of the period and, where there is one, of the one before.') }),
  documented('Statistics', '/api/patterns', patterns, { GET: says('When, where and how the caller listens', 'Hours, weekdays, days, streaks, sessions, discoveries, loyalty and habits.') }),
  documented('Statistics', '/api/review/{year}', review, { GET: says('The caller’s year in review', 'What the year is told from: totals, tops, months, discoveries, streak, sessions and habits.') }),
  documented('Statistics', '/api/items/{kind}/{id}', item, { GET: says('One track, album or artist with the caller’s own figures', 'The item, its figures, months, hours and tops.') }),
  documented('Statistics', '/api/series', series, { GET: says('Plays or time by hour, day, week, month or year', 'The buckets, zeros included, and a line an item.') }),
  documented('Statistics', '/api/history', history, { GET: says('Single plays, the newest first', 'A page of plays; `next` is the `after` of the next one.') }),
  documented('Statistics', '/api/images/top', topImage, { GET: image('A top list of the caller’s as a picture, 1080 × 1350') }),
  documented('Statistics', '/api/images/review', reviewImage, { GET: image('A year of the caller’s as a picture, 1080 × 1350') }),
  documented('Music Muse', '/api/music_muse', muse, { POST: says('A question in plain words', 'The answer, how it was understood, and what could be asked next.', MuseAnswer) }),
  documented('Music Muse', '/api/music_muse/questions', questions, { GET: says('The caller’s latest questions', 'The questions with their answers.'), DELETE: nothing('Forgets the caller’s questions') }),
  documented('History', '/api/imports', imports, {
    GET: says('The caller’s imports, the newest first', 'The imports with their files and counts.', ImportsAnswer),
    POST: { summary: 'Uploads files of an export', response: 'The import, waiting to be read.', answer: ImportAnswer, status: 202, files: 'files' },
  }),
  documented('History', '/api/imports/{id}', importOne, {
    GET: says('One import and how far it is', 'The import.', ImportAnswer),
    DELETE: says('Cancels an import, or takes a finished one back', 'The import, and how many plays went with it.', RemovedImportAnswer),
  }),
  documented('History', '/api/imports/{id}/report/{list}', report, { GET: says('The rows behind a number of an import’s report', 'A page of rows.') }),
  documented('History', '/api/plays/{id}', play, { DELETE: nothing('Takes one play out of the history') }),
  documented('History', '/api/plays/{id}/restore', restorePlay, { POST: nothing('Brings a play back that was taken out') }),
  documented('History', '/api/merges', merges, {
    GET: says('The caller’s merges', 'The merges with names.'),
    POST: says('Counts one item as another', 'How many plays changed.'),
    DELETE: says('Takes a merge back', 'How many plays changed.'),
  }),
  documented('History', '/api/merges/suggestions', mergeSuggestions, { GET: says('Items that look like one another', 'Pairs that could be merged.') }),
  documented('People', '/api/user_profile', userProfile, { GET: says('A person’s profile', 'The profile; what the caller may not see is absent.', ProfileAnswer) }),
  documented('People', '/api/people', people, { GET: says('Searches people by name', 'The people whose profile the caller may see.') }),
  documented('People', '/api/people/{username}/followers', followers, { GET: says('Who follows a person', 'A page of people.') }),
  documented('People', '/api/people/{username}/following', following, { GET: says('Whom a person follows', 'A page of people.') }),
  documented('People', '/api/follows/{username}', follow, { PUT: nothing('Follows a person'), DELETE: nothing('Follows a person no longer') }),
  documented('People', '/api/compare/{username}', compare, { GET: says('The caller beside another person, over any period', 'Affinity, totals, hours, shared items and those of each alone; the caller stands first.') }),
  documented('People', '/api/friends', friends, { GET: says('What friends played most in the last seven days', 'The friends, the busiest first.') }),
  documented('People', '/api/blocks', blocks, { GET: says('Whom the caller has blocked', 'The names.') }),
  documented('People', '/api/blocks/{username}', block, { PUT: nothing('Blocks a person'), DELETE: nothing('Blocks a person no longer') }),
  documented('Life events', '/api/events', events, {
    GET: says('The caller’s life events', 'The events, the latest first.', EventsAnswer),
    POST: { summary: 'Adds a life event', response: 'The event.', answer: EventAnswer, status: 201 },
  }),
  documented('Life events', '/api/events/{id}', event, {
    GET: says('One life event', 'The event.', EventAnswer),
    PUT: says('Changes a life event', 'The event.', EventAnswer),
    DELETE: says('Deletes a life event', 'The event as it was: posting it again undoes this.', EventAnswer),
  }),
  documented('Hall of fame', '/api/hall_of_fame', fame, {
    GET: says('The caller’s hall of fame', 'The items of every kind in their places.'),
    PUT: says('Sets the places of one kind', 'The items of that kind.'),
  }),
  documented('Sharing', '/api/shares', shares, {
    GET: says('The caller’s links to single views', 'The links that still work.'),
    POST: { summary: 'Makes a link to one view', response: 'The link.', status: 201 },
  }),
  documented('Sharing', '/api/shares/{id}', share, { DELETE: nothing('Takes a link back') }),
  documented('Account', '/api/settings', settings, { GET: says('The caller’s settings', 'The settings.'), PATCH: says('Changes some of the settings', 'The settings.') }),
  documented('Account', '/api/settings/email', email, { PUT: nothing('Changes the email address') }),
  documented('Account', '/api/settings/password', password, { PUT: nothing('Changes the password') }),
  documented('Account', '/api/settings/picture', ownPicture, {
    POST: { summary: 'Sets the profile picture', response: 'Where it is served.', files: 'picture' },
    DELETE: nothing('Removes the profile picture'),
  }),
  documented('Account', '/api/pictures/{key}', picture, { GET: image('A profile picture', 'image/webp') }),
  documented('Account', '/api/sessions', sessions, { GET: says('Where the caller is signed in', 'The sessions.'), DELETE: says('Signs out everywhere', 'How many sessions ended.') }),
  documented('Account', '/api/sessions/{id}', session, { DELETE: nothing('Ends one session') }),
  documented('Account', '/api/tokens', tokens, {
    GET: says('The caller’s personal access tokens', 'The tokens, without their secrets.'),
    POST: { summary: 'Makes a personal access token', response: 'The token; its secret is shown this once.', status: 201 },
  }),
  documented('Account', '/api/tokens/{id}', token, { DELETE: nothing('Revokes a token') }),
  documented('Account', '/api/export', exports, {
    GET: says('The caller’s latest export', 'The export, or null.'),
    POST: { summary: 'Asks for an export of everything', response: 'The export, being written.', status: 202 },
  }),
  documented('Account', '/api/export/download', download, { GET: { summary: 'Downloads an export', response: 'The zip.', contentType: 'application/zip' } }),
  documented('Account', '/api/account', account, { DELETE: { ...nothing('Deletes the account and all that is its'), takesBody: true } }),
]
