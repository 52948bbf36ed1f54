import { useTheme } from 'next-themes'

/**
 * The theme and how it is changed: at once, without every colour sliding by itself. next-themes can do that too, but
 * then it does it on arrival as well and has the whole page styled twice more before it answers the first press.
 */
export function useThemeChoice() {
  const { theme, setTheme } = useTheme()
  const choose = (next: string) => {
    const root = document.documentElement
    root.classList.add('without-transitions')
    setTheme(next)
    setTimeout(() => root.classList.remove('without-transitions'), 50)
  }
  return { theme, choose }
}
