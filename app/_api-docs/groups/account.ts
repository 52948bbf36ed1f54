import * as account from '@/app/api/account/route'
import * as download from '@/app/api/export/download/route'
import * as exports from '@/app/api/export/route'
import * as picture from '@/app/api/pictures/[key]/route'
import * as session from '@/app/api/sessions/[id]/route'
import * as sessions from '@/app/api/sessions/route'
import * as email from '@/app/api/settings/email/route'
import * as password from '@/app/api/settings/password/route'
import * as ownPicture from '@/app/api/settings/picture/route'
import * as settings from '@/app/api/settings/route'
import * as token from '@/app/api/tokens/[id]/route'
import * as tokens from '@/app/api/tokens/route'
import {
  EndedSessionsAnswer,
  ExportAnswer,
  PictureAnswer,
  SessionsAnswer,
  SettingsAnswer,
  TokenAnswer,
  TokensAnswer,
} from '../answers/account'
import { documented, file, nothing, says } from '../documented'

const tag = 'Account'
const key = '0123456789abcdef0123456789abcdef'

export const accounts = [
  documented(tag, '/api/settings', settings, {
    GET: says('The caller’s settings', 'The settings.', SettingsAnswer),
    PATCH: says('Changes some of the settings; what is left out stays', 'The settings.', SettingsAnswer, {
      example: { body: { time_zone: 'Europe/Paris', privacy: { statistics: 'everyone' } } },
    }),
  }),
  documented(tag, '/api/settings/email', email, {
    PUT: nothing('Changes the email address', {
      example: { body: { email: 'alice@example.org', password: '…' } },
      mayFail: ['conflict'],
    }),
  }),
  documented(tag, '/api/settings/password', password, {
    PUT: nothing('Changes the password, and ends every other session', {
      example: { body: { current_password: '…', new_password: 'seventeen green pears' } },
    }),
  }),
  documented(tag, '/api/settings/picture', ownPicture, {
    POST: says('Sets the profile picture: a PNG, JPEG or WebP of 5 MB at most', 'Where it is served.', PictureAnswer, {
      files: { field: 'picture', many: false },
    }),
    DELETE: nothing('Removes the profile picture'),
  }),
  documented(tag, '/api/pictures/{key}', picture, {
    GET: file('A profile picture', 'The picture, 512 × 512; it never changes under its key.', 'image/webp', {
      example: { params: { key } },
      mayFail: ['not_found'],
    }),
  }),
  documented(tag, '/api/sessions', sessions, {
    GET: says('Where the caller is signed in', 'The sessions, the one that asks first.', SessionsAnswer),
    DELETE: says('Signs out everywhere', 'How many sessions ended.', EndedSessionsAnswer),
  }),
  documented(tag, '/api/sessions/{id}', session, {
    DELETE: nothing('Ends one session', { example: { params: { id: '6f1c…' } }, mayFail: ['not_found'] }),
  }),
  documented(tag, '/api/tokens', tokens, {
    GET: says(
      'The caller’s personal access tokens',
      'The tokens, without their secrets, the newest first.',
      TokensAnswer,
    ),
    POST: says('Makes a personal access token', 'The token; its secret is shown this once.', TokenAnswer, {
      status: 201,
      example: { body: { name: 'A script at home' } },
      mayFail: ['conflict'],
    }),
  }),
  documented(tag, '/api/tokens/{id}', token, {
    DELETE: nothing('Revokes a token', { example: { params: { id: 2 } }, mayFail: ['not_found'] }),
  }),
  documented(tag, '/api/export', exports, {
    GET: says('The caller’s latest export', 'The export, or null.', ExportAnswer),
    POST: says('Asks for an export of everything', 'The export, being written.', ExportAnswer, { status: 202 }),
  }),
  documented(tag, '/api/export/download', download, {
    GET: file('Downloads an export', 'The zip.', 'application/zip', {
      example: { query: { id: 5 } },
      mayFail: ['not_found'],
    }),
  }),
  documented(tag, '/api/account', account, {
    DELETE: nothing('Deletes the account and all that is its, for good', {
      takesBody: true,
      example: { body: { password: '…' } },
    }),
  }),
]
