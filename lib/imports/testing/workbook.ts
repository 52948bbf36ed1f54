import type { TestFile } from './import-files'
import { zipFiles } from './zip-files'

type Cell = string | number | { formula: string; value: string }
type Options = { sheet?: string; shared?: boolean; date1904?: boolean; extra?: string }

/** A workbook as other programs write it, with texts in the cells or in the table of shared strings. */
export function workbook(name: string, rows: Cell[][], options: Options = {}): Promise<TestFile> {
  const { sheet = '10_listeningHistory', shared = true, date1904 = false, extra = '' } = options
  const strings = new Map<string, number>()
  const cell = (value: Cell, column: number, row: number) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
    if (typeof value === 'object')
      return `<c r="${at}" t="str"><f>${xml(value.formula)}</f><v>${xml(value.value)}</v></c>`
    if (value === '') return ''
    if (shared) {
      const number = strings.get(value) ?? strings.size
      strings.set(value, number)
      return `<c r="${at}" t="s"><v>${number}</v></c>`
    }
    return `<c r="${at}" t="inlineStr"><is><t>${xml(value)}</t></is></c>`
  }
  const lines = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((value, at) => cell(value, at, row)).join('')}</row>`,
  )
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  return zipFiles(name, [
    {
      name: 'xl/workbook.xml',
      content:
        `${head}<workbook><workbookPr date1904="${date1904 ? 1 : 0}"/>` +
        `<sheets><sheet name="00_info" sheetId="1" r:id="rId1"/>` +
        `<sheet name="${sheet}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        `${head}<Relationships>` +
        `<Relationship Id="rId1" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: `${head}<worksheet><sheetData/></worksheet>` },
    {
      name: 'xl/worksheets/sheet2.xml',
      content: `${head}${extra}<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${head}<sst>${[...strings.keys()].map((text) => `<si><t>${xml(text)}</t><rPh><t>read so</t></rPh></si>`).join('')}</sst>`,
    },
  ])
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
