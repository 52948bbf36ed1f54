// How Google says “Watched …” in the languages in which it is read here. What fits none stays whole.
const forms = [
  /^Watched (.+)$/s,
  /^(?:Has visto|Viste) (.+)$/s,
  /^Vous avez regardé (.+)$/s,
  /^(?:Hai guardato|Guardato) (.+)$/s,
  /^(?:Assistiu a|Viu|Você assistiu a) (.+)$/s,
  /^[„"]?(.+?)[“"]? angesehen$/s,
  /^(?:Naar )?(.+) (?:gekeken|bekeken)$/s,
  /^Obejrzano:? (.+)$/s,
  /^(?:Du har sett på|Du tittade på|Tittade på|Har sett) (.+)$/s,
  /^(?:Så|Du så|Så på) (.+)$/s,
  /^(?:Katsottu|Katsoit):? (.+)$/s,
  /^(?:Zhlédnuto|Zhlédli jste):? (.+)$/s,
  /^(?:Вы посмотрели видео|Просмотрено видео|Просмотрено:?) [«"]?(.+?)[»"]?$/s,
  /^(.+?)(?: adlı videoyu izlediniz| izlendi)$/s,
  /^(.+?) ?を(?:視聴しました|再生しました)$/s,
  /^(.+?)(?:을\(를\)|을|를) (?:시청했습니다|시청함)$/s,
  /^(?:已?观看了?|看過|已觀看)[ 「《:：]*(.+?)[」》]?$/s,
  /^Menonton (.+)$/s,
  /^Đã xem (.+)$/s,
]

/** The title of a row of the YouTube history without its “Watched”, which may come before or after it. */
export function watchedTitle(title: string): string {
  const clean = title.replace(/[\u00a0\u202f]/g, ' ').trim()
  for (const form of forms) {
    const found = form.exec(clean)?.[1]
    if (found) return found.trim()
  }
  return clean
}
