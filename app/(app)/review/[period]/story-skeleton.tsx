import { Skeleton } from '@/app/_ui/skeleton'

export function StorySkeleton() {
  return (
    <>
      <Skeleton className="h-10 w-full max-w-lg rounded-full" />
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-6 xl:[&>*]:col-span-2">
        <Skeleton className="h-[26rem] rounded-2xl sm:col-span-2 sm:h-96 xl:col-span-6!" />
        <Skeleton className="h-[22rem] rounded-2xl sm:col-span-2 xl:col-span-4!" />
        <Skeleton className="h-[22rem] rounded-2xl" />
        <Skeleton className="h-[22rem] rounded-2xl sm:col-span-2 xl:col-span-4!" />
        <Skeleton className="h-[22rem] rounded-2xl" />
      </div>
    </>
  )
}
