import { expect, test } from 'vitest'
import { mailBody } from './mail-body'

const content = {
  title: 'Set a new password',
  paragraphs: ['Hi <b>alice</b> & friends,', 'This works once.'],
  button: { label: 'Set password', url: 'https://music.example.org/reset-password/abc?a=1&b=2' },
  footnote: 'Didn’t ask for this? Ignore it.',
}

test('the text holds every sentence and the address on a line that programs turn into a link', () => {
  expect(mailBody(content).text).toBe(
    `Set a new password

Hi <b>alice</b> & friends,

This works once.

Set password: https://music.example.org/reset-password/abc?a=1&b=2

-- 
Didn’t ask for this? Ignore it.
`,
  )
})

test('the HTML says the same, and names are never read as markup', () => {
  const { html } = mailBody(content)
  expect(html).toContain('Hi &lt;b&gt;alice&lt;/b&gt; &amp; friends,')
  expect(html).not.toContain('<b>')
  expect(html.match(/href="https:\/\/music\.example\.org\/reset-password\/abc\?a=1&amp;b=2"/g)).toHaveLength(2)
})
