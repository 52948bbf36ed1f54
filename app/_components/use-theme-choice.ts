import { useTheme } from 'next-themes'

/**
 * The theme and a function that changes it without colour transitions. next-themes has an option for that, but it also
 * runs on page load and restyles the whole page twice before the first click is handled.
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
