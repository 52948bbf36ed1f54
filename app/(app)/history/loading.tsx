import { PageHeaderSkeleton } from '@/app/_components/page-header'
import { TopListSkeleton } from '@/app/_components/top-list'
import { Skeleton } from '@/app/_ui/skeleton'

export default function Loading() {
  return (
    <>
      <PageHeaderSkeleton hasDescription />
      <Skeleton className="h-10 w-44 rounded-full" />
      <TopListSkeleton rows={12} />
    </>
  )
}
