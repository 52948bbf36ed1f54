import { sanitizeFileName } from '../sanitize-file-name'

const named = /content-disposition:[^\r\n]*?filename="([^"]*)/gi
const control = /[\0-\x1f\x7f]/

/** Passes the bytes of a form on and remembers the last of them, for when its parser stops at a name that it cannot take. */
export function trackFileNames() {
  let last: Buffer[] = []
  return {
    async *pass(body: AsyncIterable<Buffer>) {
      for await (const chunk of body) {
        last = [...last.slice(-1), chunk]
        yield chunk
      }
    },
    /** The name with a control character at which the parser stopped, that character written as `\x01`; else undefined. */
    unreadable(): string | undefined {
      const names = [...Buffer.concat(last).toString('utf8').matchAll(named)].map(([, name = '']) => name)
      const name = names.findLast((each) => control.test(each))
      return name && sanitizeFileName(name, (letter) => `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)
    },
  }
}
