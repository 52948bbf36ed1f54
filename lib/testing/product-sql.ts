import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export type ProductStatement = { file: string; sql: string }

/** Fragments that say whose plays are read. */
const namesPerson = /\b(playsWhere\(|ownPlays\(|isPlay\(|tellsMost\b)/
const isStatement = /^\s*(--.*\n\s*)*(select|with|insert into|update|delete from|create temporary table)\b/i

/**
 * Every SQL statement that is written out in the product, from its sources. A fragment that is put into it becomes a parameter,
 * unless it names the person.
 */
export function productStatements(folders: string[]): ProductStatement[] {
  return folders.flatMap(sourceFiles).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    const found: ProductStatement[] = []
    const visit = (node: ts.Node) => {
      const sql = textOf(node)
      if (sql !== null && isStatement.test(sql)) found.push({ file, sql })
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  const spans = node.templateSpans.map(
    ({ expression, literal }) => (namesPerson.test(expression.getText()) ? 'user_id = $1' : '$1') + literal.text,
  )
  return node.head.text + spans.join('')
}

const isTest = /\.test\.tsx?$|\/testing\//

const sourceFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && !isTest.test(file))
    .toSorted()
