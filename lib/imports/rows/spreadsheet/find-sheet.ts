import { readMember } from '../../zip/read-member'
import { listMembers } from '../../zip/list-members'
import { xmlEvents } from './xml-events'

/** Where a workbook keeps the sheet to read and its texts, and which calendar its dates are counted in. */
export type Sheet = { path: string; stringsPath: string | null; is1904: boolean }

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const STRINGS = 'xl/sharedStrings.xml'
/** Deezer numbers its sheets: `10_listeningHistory`. */
const PLAYS_SHEET = /_listeningHistory$/i

/**
 * The sheet of plays in a stored zip: the one that is named like Deezer's, or else the first. Undefined where the zip is
 * no workbook. Throws UnreadableFile where it exceeds the limits of zips.
 */
export async function findSheet(key: string): Promise<Sheet | undefined> {
  const members = await listMembers(key)
  const paths = members.filter(({ notRead }) => notRead?.status !== 'failed').map(({ path }) => path)
  if (!paths.includes(WORKBOOK) || !paths.includes(RELATIONS)) return undefined
  const sheets: { name: string; relation: string }[] = []
  let is1904 = false
  await eachTag(key, WORKBOOK, (name, { name: sheet = '', id = '', date1904 }) => {
    if (name === 'sheet') sheets.push({ name: sheet, relation: id })
    if (name === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true'
  })
  const targets = new Map<string, string>()
  await eachTag(key, RELATIONS, (_, { Id = '', Target = '' }) => targets.set(Id, Target))
  const sheet = sheets.find(({ name }) => PLAYS_SHEET.test(name)) ?? sheets[0]
  const target = sheet && targets.get(sheet.relation)
  const path = target?.startsWith('/') ? target.slice(1) : `xl/${target}`
  return paths.includes(path) ? { path, stringsPath: paths.includes(STRINGS) ? STRINGS : null, is1904 } : undefined
}

type OnTag = (name: string, attributes: Record<string, string>) => void

async function eachTag(key: string, member: string, onTag: OnTag) {
  for await (const _ of xmlEvents(readMember(key, member), { open: onTag }));
}
