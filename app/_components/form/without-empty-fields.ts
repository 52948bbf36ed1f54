/** Leaves out the empty fields of a form, because a schema knows only absent ones. */
export function withoutEmptyFields(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}
