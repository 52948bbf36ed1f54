import ts from 'typescript'
import { isSentence } from './is-sentence'
import { writeText } from './write-text'

/** Attributes that people read or hear. */
const readAttributes =
  /^(aria-(label|description|roledescription|valuetext)|alt|title|placeholder|label|description|summary|lead|eyebrow|heading|text|hint|action|empty|noun|unit|question|more|sign|caption|legend|name)$/
/** Properties whose value is a word or a sentence for people, as far as it begins with a capital letter. */
const readProperties =
  /^(label|title|name|text|summary|description|message|hint|heading|placeholder|error|sentence|lead|short|long|caption|question|answer|meaning|subject|what|why|note|noun|empty)$/

/** A text in the order of the file. */
export function sentencesOf(source: ts.SourceFile): string[] {
  const found: string[] = []
  const add = (text: string) => {
    const trimmed = text.replaceAll(/\s+/g, ' ').trim()
    if (trimmed !== '') found.push(trimmed)
  }
  const visit = (node: ts.Node): void => {
    if (isForMachines(node)) return
    const text = isWritten(node) ? writeText(node) : null
    if (text !== null && isRead(node, text)) add(text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** A text that is not a part of a longer one: a whole concatenation, and a whole element with the words around its links. */
function isWritten(node: ts.Node): boolean {
  if (isText(node)) return !isConcatenation(node.parent)
  if (isConcatenation(node)) return !isConcatenation(node.parent)
  return isElement(node) && hasWords(node) && !(isElement(node.parent) && hasWords(node.parent))
}

const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
const isElement = (node: ts.Node): node is ts.JsxElement | ts.JsxFragment =>
  ts.isJsxElement(node) || ts.isJsxFragment(node)
const isConcatenation = (node: ts.Node) =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken && writeText(node) !== null

const hasWords = ({ children }: ts.JsxElement | ts.JsxFragment) =>
  children.some((child) => ts.isJsxText(child) && /\p{L}/u.test(child.text))

function isRead(node: ts.Node, text: string): boolean {
  if (!/\p{L}/u.test(text)) return false
  if (isElement(node)) return true
  const { parent } = node
  if (ts.isJsxExpression(parent) && isElement(parent.parent)) return true
  const attribute = ts.isJsxAttribute(parent) ? parent : ts.isJsxExpression(parent) ? parent.parent : null
  if (attribute && ts.isJsxAttribute(attribute))
    return readAttributes.test(attribute.name.getText()) && (isSentence(text) || /^\p{Lu}/u.test(text))
  if (ts.isPropertyAssignment(parent) && readProperties.test(parent.name.getText()) && /^\p{Lu}/u.test(text))
    return true
  return isSentence(text)
}

/** Class names, SQL, regular expressions, modules and types: nobody reads them. */
function isForMachines(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true
  if (ts.isTaggedTemplateExpression(node)) return true
  if (ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression)) return true // 'use client'
  if (ts.isCaseClause(node.parent ?? node) && (node.parent as ts.CaseClause).expression === node) return true
  if (ts.isElementAccessExpression(node.parent ?? node) && ts.isStringLiteral(node)) return true
  if (ts.isBinaryExpression(node.parent ?? node) && ts.isStringLiteral(node) && isComparison(node.parent)) return true
  if (ts.isJsxAttribute(node))
    return /^(className|style|d|points|viewBox|transform|href|src|rel|sizes)$/.test(node.name.getText())
  if (ts.isPropertyAssignment(node)) return /^(className|.*[cC]lass(Names?|es)?|d|sql)$/.test(node.name.getText())
  if (ts.isCallExpression(node))
    return /^(cn|cva|fetch|(db|pool|client|tx)\.\w+|.*\.(query|\$queryRaw\w*|\$executeRaw\w*)|console\.\w+)$/.test(
      node.expression.getText(),
    )
  return false
}

const isComparison = (node: ts.Node) =>
  ts.isBinaryExpression(node) &&
  [
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.InKeyword,
  ].includes(node.operatorToken.kind)
