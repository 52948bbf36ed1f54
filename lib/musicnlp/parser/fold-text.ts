const letters: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

const plainAscii = /^[\x20-\x7e]*$/

/** Lower case, no accents, straight quotes, no invisible characters. Length may change: offsets are kept by the tokens, not here. */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  if (plainAscii.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[ßøæœłđðþı]/g, (letter) => letters[letter] ?? letter)
}
