/** The characters of Windows-1252 from byte 0x80 on; it has none for five bytes. */
const beyondAscii = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** Some programs take the text for Latin-1, whose characters have the codes of the bytes. */
const byteOf = (character: string): number | undefined => {
  const code = character.codePointAt(0) ?? 0
  const place = beyondAscii.indexOf(character)
  return code < 256 ? code : place < 0 ? undefined : 0x80 + place
}
/** The first byte of a letter beyond ASCII, and one that follows it, as Windows-1252 shows them: “Ã¶”, “â€™” */
const suspicious = /[\u00c2-\u00f4](?:[\u0080-\u00bf]|[\u0152-\u0192\u02c6-\u02dc\u2013-\u203a\u20ac\u2122])/

/**
 * The name as it was written, where a program read its UTF-8 as Windows-1252: “BjÃ¶rk” gives “Björk”. Any other name stays as
 * it is.
 */
export function repairMojibake(name: string): string {
  if (!suspicious.test(name)) return name
  const bytes = Array.from(name, byteOf)
  if (!bytes.every((byte) => byte !== undefined)) return name
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
  } catch {
    return name // these bytes are no UTF-8, so the name was meant as it is
  }
}
