import { withBasePath } from '@/lib/base-path'
const YEAR_SECONDS = 365 * 86_400

/** Notes in this browser, for a year, that something was dismissed or done. */
export function rememberInCookie(cookie: string, isOn = true): void {
  document.cookie = `${cookie}=1; path=${withBasePath('/')}; max-age=${isOn ? YEAR_SECONDS : 0}; samesite=lax`
}
