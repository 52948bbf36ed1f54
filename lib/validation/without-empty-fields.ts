/** A form's fields without those left empty: a form sends them, the API leaves them out. Anything but an object as it is. */
export function withoutEmptyFields(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}
