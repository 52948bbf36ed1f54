import { PageHeaderSkeleton } from '@/app/_components/page-header'
import { Skeleton } from '@/app/_ui/skeleton'

export default function Loading() {
  return (
    <>
      <PageHeaderSkeleton hasDescription />
      <Skeleton className="h-52 w-full rounded-xl" />
      <Skeleton className="h-36 w-full rounded-xl" />
    </>
  )
}
