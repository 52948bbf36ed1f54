import { PageHeaderSkeleton } from '@/app/_components/page-header'
import { PanelSkeleton } from '@/app/_components/panel'
import { Skeleton } from '@/app/_ui/skeleton'

export default function Loading() {
  return (
    <>
      <PageHeaderSkeleton hasDescription />
      <Skeleton className="h-10 w-36 rounded-full" />
      <Skeleton className="h-10 w-full max-w-2xl rounded-full" />
      <PanelSkeleton>
        <Skeleton className="h-80 sm:h-96" />
      </PanelSkeleton>
    </>
  )
}
