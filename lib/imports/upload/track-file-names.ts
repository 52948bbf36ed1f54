import { sanitizeFileName } from '../sanitize-file-name'

const named = /content-disposition:[^\r\n]*?filename="([^"]*)/gi
const control = /[\0-\x1f\x7f]/

/** Passes a form's bytes through and keeps the last ones, to find the file name at which the form parser failed. */
export function trackFileNames() {
  let last: Buffer[] = []
  return {
    async *pass(body: AsyncIterable<Buffer>) {
      for await (const chunk of body) {
        last = [...last.slice(-1), chunk]
        yield chunk
      }
    },
    /** The last file name with a control character, which is written as `\x01`; undefined if there is none. */
    unreadable(): string | undefined {
      const names = [...Buffer.concat(last).toString('utf8').matchAll(named)].map(([, name = '']) => name)
      const name = names.findLast((each) => control.test(each))
      return name && sanitizeFileName(name, (letter) => `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)
    },
  }
}
