/** Removes empty fields from a form's input, since the API omits them. Anything but an object is returned unchanged. */
export function withoutEmptyFields(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}
