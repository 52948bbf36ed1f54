import type { openApi } from '@/app/_api-docs/openapi'
import type { JsonSchema } from '@/app/_api-docs/json-schema'

type Operation = ReturnType<typeof openApi>['paths'][string][string] & { path: string; method: string }

/** One call: what it does, its fields, what comes back. */
export function OperationEntry({ path, method, summary, parameters, requestBody, responses }: Operation) {
  const body = requestBody ? Object.entries(requestBody.content)[0] : undefined
  const answers = Object.entries(responses).flatMap(([status, answer]) => ('description' in answer ? [{ status, words: answer.description }] : []))
  return (
    <li className="space-y-3 py-4 first:pt-0 last:pb-0">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <code className="text-sm font-semibold break-all"><span className="text-brand-text uppercase">{method}</span> {path}</code>
        <span className="text-sm">{summary}</span>
      </h3>
      {parameters.length > 0 && <Fields fields={parameters.map(({ name, required, schema }) => ({ name, required, schema }))} />}
      {body && <Body type={body[0]} schema={body[1].schema} />}
      {answers.map(({ status, words }) => <p key={status} className="text-sm text-muted-foreground"><code>{status}</code> {words}</p>)}
    </li>
  )
}

function Body({ type, schema }: { type: string; schema: JsonSchema }) {
  const choices = [schema, ...Object.values(schema).filter(Array.isArray).flat()].filter((part): part is JsonSchema => Boolean(part?.properties))
  return (
    <div className="space-y-2">
      <p className="text-sm text-muted-foreground">Body, <code>{type}</code>{choices.length > 1 && ', one of'}:</p>
      {choices.map((choice, index) => (
        <Fields key={index} fields={Object.entries(choice.properties ?? {}).map(([name, own]) => ({ name, required: choice.required?.includes(name) ?? false, schema: own }))} />
      ))}
    </div>
  )
}

function Fields({ fields }: { fields: { name: string; required: boolean; schema: JsonSchema }[] }) {
  return (
    <dl className="grid gap-x-4 gap-y-1 rounded-lg bg-muted px-4 py-3 text-sm sm:grid-cols-[minmax(8rem,auto)_1fr]">
      {fields.map(({ name, required, schema }) => (
        <div key={name} className="contents">
          <dt><code>{name}</code>{required && <span className="text-brand-text"> required</span>}</dt>
          <dd className="break-words text-muted-foreground">{typeWords(schema)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** "integer, 1 to 100, default 20" */
function typeWords(schema: JsonSchema): string {
  const { type, minimum, maximum, minLength, maxLength, format } = schema
  if (Array.isArray(schema.enum)) return [schema.enum.join(' · '), defaultWords(schema)].filter(Boolean).join(', ')
  if ('const' in schema) return JSON.stringify(schema.const)
  const parts = schema.anyOf ?? schema.oneOf
  if (Array.isArray(parts)) return parts.map((part: JsonSchema) => typeWords(part)).join(' or ')
  const range = typeof minimum === 'number' && typeof maximum === 'number' && Math.abs(maximum) < 2 ** 31 - 1 ? `${minimum} to ${maximum}` : null
  const length = typeof maxLength === 'number' ? `${typeof minLength === 'number' ? `${minLength} to ` : 'up to '}${maxLength} characters` : null
  return [typeof format === 'string' && format !== 'binary' ? format : format === 'binary' ? 'file' : ([type ?? 'any value'].flat().join(' or ')), range, length, defaultWords(schema)].filter(Boolean).join(', ')
}

const defaultWords = (schema: JsonSchema) => ('default' in schema ? `default ${JSON.stringify(schema.default)}` : null)
