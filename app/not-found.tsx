import { BarePage } from './_components/bare-page'
import { NotFoundMessage } from './_components/not-found-message'

export default function NotFound() {
  return (
    <BarePage>
      <NotFoundMessage />
    </BarePage>
  )
}
