import { NotFoundMessage } from '@/app/_components/not-found-message'

/** Inside the shell, so that the other places stay within reach. */
export default function NotFound() {
  return <NotFoundMessage />
}
