import { cn } from '@/app/_ui/cn'
import { ChevronRightIcon } from 'lucide-react'
import type { Content, OperationObject, Parameter } from '@/app/_api-docs/operation-object'
import { operationAnchor } from './anchors'
import { curlCommand } from './curl-command'
import { objectVariants, fieldRows, type FieldRow } from './field-rows'
import { FieldTable } from './field-table'
import { TextWithCode } from './text-with-code'
import { HttpMethod } from './http-method'

type Operation = OperationObject & { path: string; method: string }

/** One call: what it does, how it is called, its fields, what comes back. */
export function OperationEntry(operation: Operation) {
  const { path, method, summary, parameters, requestBody, responses, security } = operation
  const fields = parameters.flatMap((parameter) => ('name' in parameter ? [parameter] : []))
  return (
    <li
      id={operationAnchor(operation)}
      className="min-w-0 scroll-mt-4 space-y-4 py-6 first:pt-0 last:pb-0 target:[&_h3]:text-brand-text"
    >
      <div className="space-y-1">
        <h3 className="font-semibold">
          <a href={`#${operationAnchor(operation)}`} className="hover:underline">
            {summary}
          </a>
        </h3>
        <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
          <HttpMethod name={method} />
          <code className="text-sm break-all">{path}</code>
        </p>
        {security && <p className="text-sm text-muted-foreground">Works without signing in, for public data.</p>}
      </div>
      <pre className="rounded-lg bg-muted px-4 py-3 text-[0.8125rem] leading-relaxed break-words whitespace-pre-wrap">
        <code>{curlCommand(operation)}</code>
      </pre>
      <ParameterFields caption="In the path" fields={fields.filter((field) => field.in === 'path')} />
      <ParameterFields caption="In the query" fields={fields.filter((field) => field.in === 'query')} />
      {requestBody && <BodyFields content={requestBody.content} />}
      <Responses responses={responses} />
    </li>
  )
}

function ParameterFields({ caption, fields }: { caption: string; fields: Parameter[] }) {
  const rows = fields.map(({ name, required, schema, description }): FieldRow => ({
    key: name,
    name,
    depth: 0,
    isRequired: required && caption !== 'In the path',
    schema: { ...schema, ...(description && { description }) },
  }))
  return rows.length > 0 && <FieldTable caption={caption} rows={rows} />
}

function BodyFields({ content }: { content: Content }) {
  return Object.entries(content).map(([type, { schema }]) => {
    const choices = objectVariants(schema)
    return choices.map((choice, index) => (
      <FieldTable
        key={`${type}${index}`}
        caption={`In the body, ${type}${choices.length > 1 ? `, choice ${index + 1} of ${choices.length}` : ''}`}
        rows={fieldRows(choice)}
      />
    ))
  })
}

function Responses({ responses }: Pick<Operation, 'responses'>) {
  const good = Object.entries(responses).flatMap(([status, reply]) =>
    'description' in reply ? [{ status, reply }] : [],
  )
  const others = Object.keys(responses).filter((status) => !good.some((one) => one.status === status))
  return (
    <div className="space-y-2 text-sm">
      {good.map(({ status, reply: { description, content = {} } }) => (
        <div key={status} className="space-y-2">
          <p>
            <code className="font-semibold">{status}</code> <TextWithCode>{description}</TextWithCode>{' '}
            <span className="text-muted-foreground">
              {Object.keys(content)
                .filter((type) => type !== 'application/json')
                .join(', ')}
            </span>
          </p>
          {content['application/json'] && <ResponseFields rows={fieldRows(content['application/json'].schema)} />}
        </div>
      ))}
      {others.length > 0 && (
        <p className="text-muted-foreground">
          Or{' '}
          <a href="#errors" className="hover:underline">
            {others.map((status) => (
              <code key={status} className="mr-2">
                {status}
              </code>
            ))}
          </a>
        </p>
      )}
    </div>
  )
}

function ResponseFields({ rows }: { rows: FieldRow[] }) {
  return (
    <details className="group">
      <summary
        className={cn(
          'inline-flex cursor-pointer list-none items-center gap-1 rounded font-medium text-brand-text',
          'hover:underline [&::-webkit-details-marker]:hidden',
        )}
      >
        <ChevronRightIcon aria-hidden className="size-4 transition-transform group-open:rotate-90" /> Fields of the
        answer
      </summary>
      <div className="pt-3">
        <FieldTable
          caption="In the answer, application/json"
          rows={rows.map((row) => ({ ...row, isRequired: false }))}
        />
      </div>
    </details>
  )
}
