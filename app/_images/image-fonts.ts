import { readFile } from 'node:fs/promises'
import path from 'node:path'

const file = (family: string, subset: string, weight: number) =>
  readFile(
    path.join(process.cwd(), `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`),
  )

const faces = [
  ...['latin', 'latin-ext'].map((subset) => ({ family: 'bricolage-grotesque', subset, weight: 800 as const })),
  ...[500 as const, 700 as const].flatMap((weight) =>
    ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'].map((subset) => ({ family: 'inter', subset, weight })),
  ),
]

/** The fonts of images, read once. Each subset has its own family name, so that the renderer tries one after another. */
export const imageFonts = memoizeAsync(() =>
  Promise.all(
    faces.map(async ({ family, subset, weight }) => ({
      name: family === 'inter' ? `Inter ${subset}` : `Bricolage ${subset}`,
      data: await file(family, subset, weight),
      weight,
      style: 'normal' as const,
    })),
  ),
)

const inter = 'Inter latin, Inter latin-ext, Inter cyrillic, Inter greek, Inter vietnamese'
export const textFamily = inter
export const titleFamily = `Bricolage latin, Bricolage latin-ext, ${inter}`

/** Computes on first use and keeps the result; after a failure the next call tries again. */
function memoizeAsync<T>(compute: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined
  return () =>
    (kept ??= compute().catch((error: unknown) => {
      kept = undefined
      throw error
    }))
}
