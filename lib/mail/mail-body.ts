export type MailContent = {
  title: string
  paragraphs: string[]
  button: { label: string; url: string }
  /** Small print: why the person gets this mail */
  footnote: string
}

/** The same content twice, since a mail carries plain text for readers that show no HTML. */
export const mailBody = (content: MailContent): { text: string; html: string } => ({
  text: plainText(content),
  html: htmlPage(content),
})

const plainText = ({ title, paragraphs, button, footnote }: MailContent) =>
  `${[title, ...paragraphs, `${button.label}: ${button.url}`, `-- \n${footnote}`].join('\n\n')}\n`

/** Tables and inline styles, because that is all that every mail program understands. */
function htmlPage({ title, paragraphs, button, footnote }: MailContent): string {
  const url = escapeHtml(button.url)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(title)}</title>
  </head>
  <body style="margin:0;padding:32px 16px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
    <table role="presentation" width="100%" style="max-width:480px;margin:0 auto;border-collapse:collapse">
      <tr><td style="padding-bottom:24px;font-weight:700">MusicMuse</td></tr>
      <tr><td><h1 style="margin:0 0 16px;font-size:24px;line-height:1.25">${escapeHtml(title)}</h1></td></tr>
      <tr><td>${paragraphs.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`).join('')}</td></tr>
      <tr><td style="padding:8px 0 24px"><a href="${url}" style="${buttonStyle}">${escapeHtml(button.label)}</a></td></tr>
      <tr><td style="font-size:14px"><p style="margin:0 0 16px">If the button doesn’t work, open this address:<br>
        <a href="${url}" style="word-break:break-all">${url}</a></p></td></tr>
      <tr><td style="font-size:14px;opacity:.75">${escapeHtml(footnote)}</td></tr>
    </table>
  </body>
</html>
`
}

const buttonStyle =
  'display:inline-block;padding:12px 24px;border-radius:999px;background:#ff6b2c;color:#241208;font-weight:600;text-decoration:none'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
