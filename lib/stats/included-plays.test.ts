import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** The files that read every stored play instead of `included_plays`, with the reason. */
const readEveryPlay = new Map([
  ['lib/account/deletion/delete-account.ts', 'deletes every play of an account'],
  ['lib/account/export/original-names.ts', "MusicMuse's own export contains every play"],
  ['lib/account/export/listen-files.ts', "MusicMuse's own export contains every play"],
  ['lib/account/export/play-files.ts', "MusicMuse's own export contains every play"],
  ['lib/catalog/delete-play.ts', 'deletes a play, whether figures include it or not'],
  ['lib/catalog/edit-play.ts', 'a play that is left out can be edited too'],
  ['lib/catalog/merge-items.ts', 'a play that is left out can be merged too'],
  ['lib/catalog/restore-play.ts', 'whether a play is there again'],
  ['lib/catalog/reassign-plays.ts', 'a merge moves every play'],
  ['lib/hall-of-fame/hall-of-fame.ts', 'whether a person has ever played an item'],
  ['lib/history/follow-rules.ts', 'applies the rules to every play'],
  ['lib/history/judged-plays.ts', 'applies the rules to every play'],
  ['lib/imports/apple-files.ts', 'which files of an export were imported before'],
  ['lib/imports/remove-import.ts', 'removes every play of an import'],
  ['lib/imports/report-lists.ts', 'lists every play that an import added'],
  ['lib/imports/save/deduplicate.ts', 'compares rows with every stored play'],
  ['lib/imports/save/listed-lines.ts', 'every play tells which artists a person knows'],
  ['lib/imports/save/match-saved-plays.ts', 'counts how many plays of an import were matched'],
  ['lib/matching/delete-again.ts', 'deletes new plays of a deleted listen'],
  ['lib/matching/fill-in.ts', 'completes plays from those matched to them'],
  ['lib/matching/songs-of-several-sources.ts', 'matches every play'],
  ['lib/matching/stored-plays.ts', 'matches every play'],
  ['lib/matching/told-earlier.ts', 'matches every play'],
  ['lib/matching/update-matches.ts', 'matches every play'],
  ['lib/scrobbling/add-play.ts', 'whether a play is there already'],
  ['lib/scrobbling/match-submitted-plays.ts', 'whether there are plays of other sources'],
  ['lib/stats/play-details.ts', 'where a play was also seen'],
  ['lib/maintenance/delete-orphans.ts', 'an item with a play stays in the catalog'],
  ['lib/rules/devices-of.ts', 'a device that is left out can be shown again'],
  ['lib/rules/proposed-moves.ts', 'a time zone moves every play'],
  ['lib/rules/stays.ts', 'every play tells where a person was'],
  ['lib/rules/applicable-rules.ts', 'a rule may leave out any play'],
  ['lib/rules/save-rules.ts', 'whether a person has ever played an item'],
  ['lib/stats/play-history.ts', 'lists left out plays too'],
  ['lib/admin/list-accounts.ts', 'counts what an account stores'],
  ['lib/forwarding/forwarding.ts', 'where forwarding begins: after the newest stored play'],
  ['bin/cluster/read-everything.ts', 'takes a play of a person to open, to compare machines'],
  ['bin/bench/import/measure-import.ts', 'counts what an import added'],
  ['bin/bench/people/measure-size.ts', 'counts what is stored'],
  ['bin/bench/rules.bench.ts', 'writes every play of a person, to compare speeds'],
  ['bin/bench/submit/bare-inserts.ts', 'stores plays beside the product, to compare speeds'],
  ['bin/bench/submit/recount.ts', 'recounts what was stored'],
])

const readsPlays = /\b(from|join|using)\s+listening_history\b|\.play\.(find|count|aggregate|groupBy)/i

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/(^|\/)(testing|node_modules)\//.test(file))
}

test('figures read included_plays: only the files named here read every stored play', () => {
  const reading = ['app', 'bin', 'inngest', 'lib']
    .flatMap(sources)
    .filter((file) => readsPlays.test(readFileSync(path.join(root, file), 'utf8')))
  expect(reading.toSorted()).toEqual([...readEveryPlay.keys()].toSorted())
})

test('a counted play is told by its column alone: no statement compares lengths with 30 seconds', () => {
  const comparing = ['app', 'bin', 'inngest', 'lib']
    .flatMap(sources)
    .filter((file) => /(ms_played|msPlayed)\s*>=?\s*30_?000/.test(readFileSync(path.join(root, file), 'utf8')))
  expect(comparing).toEqual([
    'lib/catalog/restore-play.ts',
    'lib/history/counts-by-default.ts',
    'lib/imports/sample/sample-files.ts',
  ])
})
