import { BarePage } from '@/app/_components/bare-page'
import { NotFoundMessage } from '@/app/_components/not-found-message'

export default function LinkNotFound() {
  return (
    <BarePage>
      <NotFoundMessage title="This link doesn’t work">
        Whoever shared it may have deleted it. Ask them for a new one.
      </NotFoundMessage>
    </BarePage>
  )
}
