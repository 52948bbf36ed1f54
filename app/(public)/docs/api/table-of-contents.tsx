import type { OperationObject } from '@/app/_api-docs/operation-object'
import { groupAnchor, operationAnchor } from './anchors'
import { HttpMethod } from './http-method'

type Group = { name: string; operations: (OperationObject & { path: string; method: string })[] }
const introductionParts = [
  ['start', 'How to call it'],
  ['words', 'Words'],
  ['periods', 'Periods'],
  ['errors', 'Errors'],
  ['assistants', 'Assistants'],
] as const
const pill = 'rounded-full border bg-card px-3 py-1 text-sm font-medium hover:bg-accent'

/** Links to the page's sections: beside the page with every call on a wide screen, sections only above it on a narrow one. */
export function TableOfContents({ groups }: { groups: Group[] }) {
  return (
    <nav
      aria-label="On this page"
      className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:pr-2"
    >
      <ul className="flex flex-wrap gap-2 lg:hidden">
        {[
          ...introductionParts,
          ...groups.map(({ name }) => [groupAnchor(name), name] as const),
          ['objects', 'Objects'] as const,
        ].map(([anchor, name]) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className={pill}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <ul className="hidden space-y-4 text-sm lg:block">
        <li>
          <ul className="space-y-1">
            {introductionParts.map(([anchor, name]) => (
              <li key={anchor}>
                <a href={`#${anchor}`} className="font-semibold hover:underline">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </li>
        {groups.map(({ name, operations }) => (
          <li key={name} className="space-y-1">
            <a href={`#${groupAnchor(name)}`} className="font-semibold hover:underline">
              {name}
            </a>
            <ul className="space-y-0.5">
              {operations.map((operation) => (
                <li key={operation.operationId}>
                  <a
                    href={`#${operationAnchor(operation)}`}
                    title={operation.summary}
                    className="block rounded py-0.5 text-muted-foreground hover:text-foreground"
                  >
                    <HttpMethod name={operation.method} />{' '}
                    <span className="break-all">{operation.path.replace('/api/', '')}</span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li>
          <a href="#objects" className="font-semibold hover:underline">
            Objects
          </a>
        </li>
      </ul>
    </nav>
  )
}
