'use client'
import { DownloadIcon } from 'lucide-react'
import { toast } from '@/app/_components/toast/toast'
import { Button } from '@/app/_ui/button'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/app/_ui/dropdown-menu'
import { csv } from '@/lib/format/csv'
import type { TableData } from '@/app/_components/chart/table-toggle'
import { chartToPng } from './chart-to-png'

type Props = { chartId?: string; name: string; table: TableData; lines: { label: string }[] }

/** The chart as a picture, and its figures as a file for a spreadsheet. */
export function ChartDownloads({ chartId, name, table, lines }: Props) {
  const file = `musicmuse ${name}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
  const picture = async () => {
    const svg = document.querySelector<SVGSVGElement>(`#${chartId} svg.recharts-surface`)
    const png =
      svg &&
      (await chartToPng(
        svg,
        name,
        lines.map((line) => line.label),
      ))
    if (png) save(png, `${file}.png`)
    else toast.error('The chart hasn’t loaded yet. Scroll to it and try again.')
  }
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="outline" size="sm">
          <DownloadIcon /> Download
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {chartId && <DropdownMenuItem onSelect={() => void picture()}>Picture (PNG)</DropdownMenuItem>}
        <DropdownMenuItem
          onSelect={() => save(new Blob([csv(table.columns, table.rows)], { type: 'text/csv' }), `${file}.csv`)}
        >
          Data (CSV)
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}

function save(blob: Blob, name: string) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
