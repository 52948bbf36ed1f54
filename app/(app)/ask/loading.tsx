import { PageHeaderSkeleton } from '@/app/_components/page-header'
import { Skeleton } from '@/app/_ui/skeleton'

export default function Loading() {
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <PageHeaderSkeleton />
      <div className="flex flex-col items-center gap-6 sm:pt-8">
        <Skeleton className="h-20 w-64" />
        <Skeleton className="h-12 w-full max-w-lg" />
        <Skeleton className="h-6 w-full max-w-md" />
      </div>
      <Skeleton className="h-14 w-full rounded-full sm:h-16" />
      <div className="grid gap-2 sm:grid-cols-2">
        {Array.from({ length: 6 }, (_, index) => (
          <Skeleton key={index} className="h-16" />
        ))}
      </div>
    </div>
  )
}
