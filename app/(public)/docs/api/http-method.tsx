/** An HTTP method; GET is muted because it changes nothing. */
export function HttpMethod({ name }: { name: string }) {
  return (
    <span
      className={
        'font-mono text-xs font-semibold uppercase ' +
        `${name === 'get' ? 'text-muted-foreground' : name === 'delete' ? 'text-negative' : 'text-brand-text'}`
      }
    >
      {name}
    </span>
  )
}
