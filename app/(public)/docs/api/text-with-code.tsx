/** Words of the document as a page shows them: what stands between backticks is code. */
export function TextWithCode({ children }: { children: string }) {
  return children.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}
