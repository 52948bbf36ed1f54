import { PanelSkeleton } from '@/app/_components/panel'
import { Skeleton } from '@/app/_ui/skeleton'

export default function Loading() {
  return (
    <PanelSkeleton>
      <Skeleton className="h-11 w-full" />
      <Skeleton className="h-24 w-full" />
      <Skeleton className="h-10 w-28 rounded-full" />
    </PanelSkeleton>
  )
}
