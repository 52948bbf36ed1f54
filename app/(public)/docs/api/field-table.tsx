import type { FieldRow } from './field-rows'
import { TextWithCode } from './text-with-code'
import { TypeDescription } from './type-description'

const indents = ['', 'pl-4', 'pl-8', 'pl-12']

/** Fields as a table: their names, and what they hold. */
export function FieldTable({ caption, rows }: { caption: string; rows: FieldRow[] }) {
  return (
    <table className="w-full table-fixed border-collapse text-left text-sm">
      <caption className="pb-1 text-left text-xs font-medium text-muted-foreground">{caption}</caption>
      <colgroup>
        <col className="w-[42%] sm:w-1/3" />
        <col />
      </colgroup>
      <tbody>
        {rows.map(({ key, name, depth, isRequired, schema }) => (
          <tr key={key} className="border-t align-top">
            <th scope="row" className={`py-1.5 pr-3 font-normal ${indents[Math.min(depth, indents.length - 1)]}`}>
              <code className="text-[0.8125rem] break-all">{name}</code>
              {isRequired && <span className="block text-xs text-brand-text sm:ml-2 sm:inline">required</span>}
            </th>
            <td className="py-1.5 break-words text-muted-foreground">
              <TypeDescription schema={schema} />
              {schema.description && (
                <span className="block text-foreground">
                  <TextWithCode>{schema.description}</TextWithCode>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
