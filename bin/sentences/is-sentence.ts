/** Words of SQL, of styles and of code that no sentence for people contains. */
const code =
  /^(select|insert|update|delete|with|create|alter|drop|from|where|order by|group by|set|begin|commit|refresh|vacuum|lock|copy) .*(\b(from|into|table|where|set|view|by|as|local|materialized|schema|transaction|temp|index|extension)\b|\()|=>|::|&&|\|\||[{}];|\bvar\(--|^\/|^<\w+ |'self'|charset=|;q=|max-age|no-(store|cache)|filename=|bg-\[#|\bis (not )?null\b|\bp\.\w+|\bd\.outcome|isolation level|on conflict|^GET, |^join |interval '1|\$\d|display:inline|^([A-Z]{2} ){5}|^123456 |^\(min-|^\(prefers-|<\/?\w+>|^\w+\(|;base64|^--/

/** Two words or more that are neither code nor class names: "flex items-center gap-2". */
export function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || !words.some((word) => /^[“(‘"']?\p{L}{2,}/u.test(word)) || code.test(text.trim()))
    return false
  return !isClassList(words) && !/^M ?-?\d/.test(text.trim())
}

const utility =
  /^!?-?([a-z-]+(\[[^\]]*\])?\/?[\w.-]*:)*-?([a-z]+(-[\w.[\]%/()]+)+|flex|grid|block|hidden|truncate|relative|absolute|fixed|sticky|inline|border|rounded|underline|uppercase|italic|group|peer|one-line|transition|container)$/

function isClassList(words: readonly string[]): boolean {
  return words.filter((word) => utility.test(word)).length * 2 > words.length
}
