import { PageHeaderSkeleton } from '@/app/_components/page-header'
import { PanelSkeleton } from '@/app/_components/panel'
import { Skeleton } from '@/app/_ui/skeleton'

export default function Loading() {
  return (
    <>
      <PageHeaderSkeleton hasDescription />
      {[0, 1, 2].map((panel) => (
        <PanelSkeleton key={panel}>
          <Skeleton className="h-28" />
        </PanelSkeleton>
      ))}
    </>
  )
}
