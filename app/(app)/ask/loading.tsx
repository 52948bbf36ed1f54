import { PageHeaderSkeleton } from '@/app/_components/page-header'
import { Skeleton } from '@/app/_ui/skeleton'

export default function Loading() {
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <PageHeaderSkeleton hasDescription />
      <div className="grid gap-2 sm:grid-cols-2">
        {Array.from({ length: 6 }, (_, index) => <Skeleton key={index} className="h-16" />)}
      </div>
    </div>
  )
}
