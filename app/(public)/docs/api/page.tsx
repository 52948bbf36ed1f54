import type { Metadata } from 'next'
import Link from 'next/link'
import { openApi } from '@/app/_api-docs/openapi'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { PublicFrame } from '@/app/_components/public-frame'
import { groupAnchor, objectAnchor } from './anchors'
import { TableOfContents } from './table-of-contents'
import { objectVariants, fieldRows } from './field-rows'
import { FieldTable } from './field-table'
import { Introduction, AnchoredSection } from './introduction'
import { TextWithCode } from './text-with-code'
import { OperationEntry } from './operation-entry'

export const metadata: Metadata = { title: 'API', description: 'Every call of the MusicMuse API, with its fields.' }

export default function ApiPage() {
  const { tags, paths, components } = openApi()
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
  )
  const groups = tags.map(({ name }) => ({
    name,
    operations: operations.filter((operation) => operation.tags.includes(name)),
  }))
  return (
    <PublicFrame>
      <PageHeader
        title="API"
        description={
          <>
            Programs can do everything that people can do in the app. Also available as{' '}
            <Link href="/api/openapi.json" prefetch={false} className="font-medium underline underline-offset-4">
              openapi.json
            </Link>{' '}
            (OpenAPI 3.1).
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <TableOfContents groups={groups} />
        <div className="min-w-0 space-y-6">
          <Introduction />
          {groups.map(({ name, operations: ofGroup }) => (
            <AnchoredSection key={name} id={groupAnchor(name)}>
              <Panel title={name}>
                <ul className="divide-y">
                  {ofGroup.map((operation) => (
                    <OperationEntry key={operation.operationId} {...operation} />
                  ))}
                </ul>
              </Panel>
            </AnchoredSection>
          ))}
          <AnchoredSection id="objects">
            <Panel title="Objects" summary="Types that several responses share.">
              <ul className="divide-y">
                {Object.entries(components.schemas).map(([name, schema]) => (
                  <li
                    key={name}
                    id={objectAnchor(name)}
                    className="scroll-mt-4 space-y-2 py-5 first:pt-0 last:pb-0 target:[&_h3]:text-brand-text"
                  >
                    <h3 className="font-semibold">{name}</h3>
                    {schema.description && (
                      <p className="text-sm text-muted-foreground">
                        <TextWithCode>{schema.description}</TextWithCode>
                      </p>
                    )}
                    {objectVariants(schema).map((choice, index) => (
                      <FieldTable
                        key={index}
                        caption={`Fields of ${name}`}
                        rows={fieldRows(choice).map((row) => ({ ...row, isRequired: false }))}
                      />
                    ))}
                  </li>
                ))}
              </ul>
            </Panel>
          </AnchoredSection>
        </div>
      </div>
    </PublicFrame>
  )
}
