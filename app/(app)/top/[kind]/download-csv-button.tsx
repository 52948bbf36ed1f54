import { DownloadIcon } from 'lucide-react'
import { withParams, type PageParams } from '@/app/_components/search-params'
import { Button } from '@/app/_ui/button'
import { withBasePath } from '@/lib/base-path'

/** The whole list as a file for a spreadsheet. */
export function DownloadCsvButton({ kind, query }: { kind: string; query: PageParams }) {
  return (
    <Button asChild variant="outline" className="max-sm:size-10 max-sm:px-0">
      <a
        href={withBasePath(`/api/top_items${withParams(query, { page: undefined, type: kind, format: 'csv' })}`)}
        download
      >
        <DownloadIcon /> <span className="sr-only">Download as </span>
        <span className="max-sm:sr-only">CSV</span>
      </a>
    </Button>
  )
}
