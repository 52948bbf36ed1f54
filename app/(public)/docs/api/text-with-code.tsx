/** Text in which words between backticks are shown as code. */
export function TextWithCode({ children }: { children: string }) {
  return children.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}
