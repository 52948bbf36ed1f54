import { NotFoundMessage } from '@/app/_components/not-found-message'

/** Keeps the navigation, so that other pages can still be opened. */
export default function NotFound() {
  return <NotFoundMessage />
}
