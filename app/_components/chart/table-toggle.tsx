'use client'
import { useState } from 'react'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_ui/table'
import { cn } from '@/app/_ui/cn'

export type TableData = { columns: string[]; rows: (string | number)[][] }

/** Shows a chart's figures as a table. Rows are rendered when it is opened, since there may be hundreds. */
export function TableToggle({ name, ...table }: TableData & { name: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary
        className={cn(
          'inline-block min-h-6 pointer-coarse:min-h-10 w-fit content-center rounded text-muted-foreground',
          'underline decoration-dotted underline-offset-4 select-none hover:text-foreground',
        )}
      >
        {isOpen ? (
          <>
            Hide the table<span className="sr-only"> of {name}</span>
          </>
        ) : (
          <>
            Show<span className="sr-only"> {name}</span> as a table
          </>
        )}
      </summary>
      {isOpen && <Figures name={name} {...table} />}
    </details>
  )
}

function Figures({ name, columns, rows }: TableData & { name: string }) {
  return (
    <div
      className="mt-3 max-h-80 overflow-y-auto rounded-lg border"
      tabIndex={0}
      role="region"
      aria-label={`${name}, as a table`}
    >
      <Table>
        <TableHeader>
          <TableRow>
            {columns.map((column, index) => (
              <TableHead key={column} className={cn('sticky top-0 bg-card', index > 0 && 'text-right')}>
                {column}
              </TableHead>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row, line) => (
            <TableRow key={line}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row" className="px-2 py-1.5 text-left align-middle font-normal tabular-nums">
                    {cell}
                  </th>
                ) : (
                  <TableCell key={index} className="py-1.5 text-right tabular-nums">
                    {cell}
                  </TableCell>
                ),
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
