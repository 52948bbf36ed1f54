'use client'
import { useUrlParams } from '@/app/_components/use-url-params'
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_ui/select'
import { platformLabels } from '@/lib/format/platform-labels'

type Platform = keyof typeof platformLabels

const anywhere = 'any'
const allDevices = 'All devices'

type Props = { current: Platform | undefined; known: Platform[] }

/** `known` are the devices that the history names. */
export function PlatformSelect({ current, known }: Props) {
  const { change, isPending } = useUrlParams()
  const offered = current && !known.includes(current) ? [...known, current] : known
  return (
    <Select
      value={current ?? anywhere}
      onValueChange={(value) => change({ platform: value === anywhere ? undefined : value, after: undefined })}
    >
      <SelectTrigger aria-label="Played on" data-pending={isPending || undefined} className="rounded-full">
        <SelectValue>{current ? platformLabels[current] : allDevices}</SelectValue>
      </SelectTrigger>
      <SelectContent>
        <SelectItem value={anywhere}>{allDevices}</SelectItem>
        {offered.map((platform) => (
          <SelectItem key={platform} value={platform}>
            {platformLabels[platform]}
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  )
}
