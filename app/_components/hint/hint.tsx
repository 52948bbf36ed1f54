import { cookies } from 'next/headers'
import { HintBanner } from './hint-banner'

type Props = { name: 'ask' | 'periods' | 'deleted'; children: React.ReactNode }

/** A tip for the first visit. Dismissed hints are cookies, so that the server leaves them out and nothing jumps. */
export async function Hint({ name, children }: Props) {
  const cookie = `hint-${name}`
  if ((await cookies()).has(cookie)) return null
  return <HintBanner cookie={cookie}>{children}</HintBanner>
}
