'use client'
import { useUrlParams } from '@/app/_components/use-url-params'
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_ui/select'
import { platformLabels } from '@/lib/format/platform-labels'

const anywhere = 'any'

export function PlatformSelect({ current }: { current: string }) {
  const { change, isPending } = useUrlParams()
  const label = Object.entries(platformLabels).find(([platform]) => platform === current)?.[1] ?? 'Played anywhere'
  return (
    <Select
      value={current || anywhere}
      onValueChange={(value) => change({ platform: value === anywhere ? undefined : value, after: undefined })}
    >
      <SelectTrigger aria-label="Played on" data-pending={isPending || undefined} className="rounded-full">
        <SelectValue>{label}</SelectValue>
      </SelectTrigger>
      <SelectContent>
        <SelectItem value={anywhere}>Played anywhere</SelectItem>
        {Object.entries(platformLabels).map(([platform, label]) => (
          <SelectItem key={platform} value={platform}>
            {label}
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  )
}
