import type { FieldRow } from './field-rows'
import { Marked } from './text-with-code'
import { TypeWords } from './type-description'

const indents = ['', 'pl-4', 'pl-8', 'pl-12']

/** Fields as a table: their names, and what they hold. */
export function Fields({ caption, rows }: { caption: string; rows: FieldRow[] }) {
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
              <TypeWords schema={schema} />
              {schema.description && (
                <span className="block text-foreground">
                  <Marked>{schema.description}</Marked>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
