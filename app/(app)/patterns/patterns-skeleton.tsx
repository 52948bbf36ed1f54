import { PanelSkeleton } from '@/app/_components/panel'
import { Skeleton } from '@/app/_ui/skeleton'

export function PatternsSkeleton() {
  return (
    <>
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
