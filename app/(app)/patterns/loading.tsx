import { PageHeaderSkeleton } from '@/app/_components/page-header'
import { PanelSkeleton } from '@/app/_components/panel'
import { Skeleton } from '@/app/_ui/skeleton'

export default function Loading() {
  return (
    <>
      <PageHeaderSkeleton hasDescription />
      <PanelSkeleton>
        <Skeleton className="h-48" />
      </PanelSkeleton>
      <div className="grid gap-6 lg:grid-cols-2">
        <PanelSkeleton>
          <Skeleton className="h-44" />
        </PanelSkeleton>
        <PanelSkeleton>
          <Skeleton className="h-44" />
        </PanelSkeleton>
      </div>
    </>
  )
}
