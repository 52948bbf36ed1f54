import ts from 'typescript'

/**
 * A text as a reader would see it, with a name in braces for each value: "{count} files are uploaded." Null for an expression
 * that is no text.
 */
export function writeText(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return (
      node.head.text +
      node.templateSpans.map(({ expression, literal }) => placeholder(expression) + literal.text).join('')
    )
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [writeText(node.left), writeText(node.right)]
    return left === null && right === null
      ? null
      : (left ?? placeholder(node.left)) + (right ?? placeholder(node.right))
  }
  if (ts.isParenthesizedExpression(node)) return writeText(node.expression)
  if (ts.isJsxElement(node) || ts.isJsxFragment(node)) return node.children.map(writeChild).join('')
  return null
}

function writeChild(child: ts.JsxChild): string {
  if (ts.isJsxText(child)) return jsxText(child.text)
  if (ts.isJsxElement(child) || ts.isJsxFragment(child)) return writeText(child) ?? ''
  if (ts.isJsxSelfClosingElement(child)) return ''
  return child.expression ? (writeText(child.expression) ?? placeholder(child.expression)) : ''
}

/** Line breaks in the source are single spaces, or nothing beside a tag. */
const jsxText = (text: string) =>
  text
    .replaceAll(/^\s*\n\s*|\s*\n\s*$/g, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('&nbsp;', ' ')

/** A value by the name closest to what it shows: `formatCount(plays, 'play')` is {plays}. */
function placeholder(node: ts.Expression): string {
  return `{${nameOf(node)}}`
}

function nameOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  if (ts.isElementAccessExpression(node)) return nameOf(node.expression)
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments
    return first && !ts.isStringLiteralLike(first) && !ts.isArrowFunction(first)
      ? nameOf(first)
      : nameOf(node.expression)
  }
  if (ts.isBinaryExpression(node)) {
    const isDefault = node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
    return nameOf(isDefault || ts.isIdentifier(node.left) ? node.left : node.right)
  }
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [node.whenTrue, node.whenFalse].map((side) => writeText(side) ?? `{${nameOf(side)}}`)
    return `${yes}|${no}`
  }
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAwaitExpression(node)
  )
    return nameOf(node.expression)
  if (ts.isPrefixUnaryExpression(node)) return nameOf(node.operand)
  return writeText(node) ?? '…'
}
