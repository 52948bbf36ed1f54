import { Panel } from '../panel'
import { TableToggle, type TableData } from './table-toggle'

type Props = {
  name: string
  summary: React.ReactNode
  table: TableData
  action?: React.ReactNode
  className?: string
  children: React.ReactNode
}

/** The panel of a chart: its name, a one-sentence summary, and its figures as a table. */
export function ChartPanelWithTable({ name, summary, table, action, className, children }: Props) {
  return (
    <Panel title={name} summary={summary} action={action} className={className}>
      {children}
      <TableToggle name={name} {...table} />
    </Panel>
  )
}
