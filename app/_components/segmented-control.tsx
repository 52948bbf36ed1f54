'use client'
import { Segmented } from '@/app/_ui/segmented'
import { useUrlParams } from './use-url-params'

type Props = {
  param: string
  current: string
  label: string
  options: { value: string; label: string }[]
  className?: string
}

/** A choice of one option, kept in the query string. */
export function SegmentedControl({ param, current, ...bar }: Props) {
  const { change, isPending } = useUrlParams()
  return (
    <Segmented
      name={param}
      value={current}
      onChange={(value) => change({ [param]: value })}
      isPending={isPending}
      {...bar}
    />
  )
}
