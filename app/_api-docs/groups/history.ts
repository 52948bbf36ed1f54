import * as report from '@/app/api/imports/[id]/report/[list]/route'
import * as importOne from '@/app/api/imports/[id]/route'
import * as imports from '@/app/api/imports/route'
import * as mergeSuggestions from '@/app/api/merges/suggestions/route'
import * as merges from '@/app/api/merges/route'
import * as restorePlay from '@/app/api/plays/[id]/restore/route'
import * as play from '@/app/api/plays/[id]/route'
import {
  ImportAnswer,
  ImportsAnswer,
  MergedAnswer,
  MergesAnswer,
  MergeSuggestionsAnswer,
  RemovedImportAnswer,
  ReportAnswer,
} from '../answers/history'
import { documented, nothing, says } from '../documented'

const tag = 'History'
const one = { example: { params: { id: 12 } }, mayFail: ['not_found' as const] }

export const history = [
  documented(tag, '/api/imports', imports, {
    GET: says(
      'The caller’s imports, the newest first',
      'The imports with their files and counts, 200 at most.',
      ImportsAnswer,
    ),
    POST: says(
      'Uploads files of an export',
      'The import, waiting to be read. Uploading the same file again adds nothing.',
      ImportAnswer,
      { status: 202, files: { field: 'files', many: true } },
    ),
  }),
  documented(tag, '/api/imports/{id}', importOne, {
    GET: says('One import and how far it is', 'The import.', ImportAnswer, one),
    DELETE: says(
      'Cancels an import, or takes a finished one back',
      'The import: cancelled, with the files that were read already, or as it ended in that moment. Of one that was finished before, as it was, and how many plays that only it brought went with it.',
      RemovedImportAnswer,
      one,
    ),
  }),
  documented(tag, '/api/imports/{id}/report/{list}', report, {
    GET: says('The rows behind a number of an import’s report', 'A page of rows.', ReportAnswer, {
      example: { params: { id: 12, list: 'duplicate' } },
      mayFail: ['not_found'],
    }),
  }),
  documented(tag, '/api/plays/{id}', play, {
    DELETE: nothing('Takes one play out of the history', {
      example: { params: { id: 90210 } },
      mayFail: ['not_found'],
    }),
  }),
  documented(tag, '/api/plays/{id}/restore', restorePlay, {
    POST: nothing('Brings a play back that was taken out', {
      example: { params: { id: 90210 } },
      mayFail: ['not_found', 'conflict'],
    }),
  }),
  documented(tag, '/api/merges', merges, {
    GET: says('The caller’s merges', 'The merges with names.', MergesAnswer),
    POST: says('Counts one item as another, for the caller alone', 'How many plays changed.', MergedAnswer, {
      example: { body: { kind: 'track', source_id: 18, target_id: 17 } },
      mayFail: ['not_found', 'conflict'],
    }),
    DELETE: says('Takes a merge back', 'How many plays changed.', MergedAnswer, {
      example: { query: { kind: 'track', source_id: 18 } },
      mayFail: ['not_found'],
    }),
  }),
  documented(tag, '/api/merges/suggestions', mergeSuggestions, {
    GET: says(
      'Items that look like one another',
      'What could be merged, the most played first, 50 at most.',
      MergeSuggestionsAnswer,
      { example: { query: { kind: 'track' } } },
    ),
  }),
]
