/** What may hold a semicolon that ends no statement; else the semicolon that does; else anything. */
const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[^]*?\$\1\$|--[^\n]*|\/\*[^]*?\*\/|;|[^]/g
const isComment = /^\s*(--[^\n]*\s*|\/\*[^]*?\*\/\s*)*$/

/** The statements of an SQL script, without those that are empty or only a comment. Strings escape quotes by doubling. */
export function splitStatements(script: string): string[] {
  const statements = ['']
  for (const [text] of script.matchAll(token)) {
    if (text === ';') statements.push('')
    else statements.push((statements.pop() ?? '') + text)
  }
  return statements.filter((statement) => !isComment.test(statement)).map((statement) => statement.trim())
}
