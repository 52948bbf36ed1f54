import Link from 'next/link'
import { errorMeanings } from '@/app/_api-docs/possible-errors'
import { glossary, periodNames } from '@/app/_api-docs/glossary'
import { Panel } from '@/app/_components/panel'
import { statusOf } from '@/lib/errors'
import { TextWithCode } from './text-with-code'

/** What every call has in common: how it is sent, the words, the periods, what can go wrong. */
export function Introduction() {
  const errors = Object.entries(statusOf).filter(([code]) => code !== 'method_not_allowed')
  return (
    <>
      <AnchoredSection id="start">
        <Panel title="How to call it">
          <p className="text-sm text-pretty">
            Make a personal access token in{' '}
            <Link href="/settings/tokens" className="font-medium underline underline-offset-4">
              Settings
            </Link>{' '}
            and send it with each call. A token can see and do whatever you can. Responses may gain fields; existing
            fields stay.
          </p>
          <pre className="rounded-lg bg-muted px-4 py-3 text-[0.8125rem] leading-relaxed break-words whitespace-pre-wrap">
            <code>
              {'TOKEN=mm_…\ncurl -H "Authorization: Bearer $TOKEN" \\\n  ' +
                '"https://your.server/api/top_items?type=artists&time_range=last_30_days"'}
            </code>
          </pre>
          <p className="text-sm text-pretty">
            JSON responses to GET requests have an <code>ETag</code>. Send it back as <code>If-None-Match</code>: if
            nothing has changed, the response is 304 without a body.
          </p>
        </Panel>
      </AnchoredSection>
      <AnchoredSection id="words">
        <Panel title="Words" summary="What the figures count, here and on every page of the app.">
          <DefinitionList
            entries={glossary.map(({ word, meaning }) => [
              <strong key={word} className="font-semibold">
                {word}
              </strong>,
              meaning,
            ])}
          />
        </Panel>
      </AnchoredSection>
      <AnchoredSection id="periods">
        <Panel title="Periods" summary="The values of time_range.">
          <DefinitionList
            entries={periodNames.map(({ names, meaning }) => [
              <span key={meaning} className="flex flex-wrap gap-x-3">
                {names.map((name) => (
                  <code key={name} className="text-[0.8125rem] break-all">
                    {name}
                  </code>
                ))}
              </span>,
              meaning,
            ])}
          />
        </Panel>
      </AnchoredSection>
      <AnchoredSection id="errors">
        <Panel
          title="Errors"
          summary={
            <>
              Every error looks like <code>{'{"error":{"code","message","fields"?}}'}</code>. The message is a sentence
              for people.
            </>
          }
        >
          <DefinitionList
            entries={errors.map(([code, status]) => [
              <code key={code} className="text-[0.8125rem]">
                {status} {code}
              </code>,
              errorMeanings[code as keyof typeof statusOf],
            ])}
          />
        </Panel>
      </AnchoredSection>
      <AnchoredSection id="assistants">
        <Panel title="Assistants">
          <p className="text-sm text-pretty">
            An assistant with a language model of its own connects to the Model Context Protocol server at{' '}
            <code>/api/mcp</code> (Streamable HTTP) with the same token. Its tools ask Music Muse in words or with a
            question as data, search, and read top lists, single plays, the profile and life events.
          </p>
        </Panel>
      </AnchoredSection>
    </>
  )
}

export const AnchoredSection = ({ id, children }: { id: string; children: React.ReactNode }) => (
  <div id={id} className="min-w-0 scroll-mt-4">
    {children}
  </div>
)

function DefinitionList({ entries }: { entries: [React.ReactNode, string][] }) {
  return (
    <dl className="text-sm">
      {entries.map(([word, meaning]) => (
        <div
          key={meaning}
          className="grid gap-x-4 gap-y-0.5 border-t py-2 first:border-t-0 first:pt-0 last:pb-0 sm:grid-cols-[1fr_2fr]"
        >
          <dt>{word}</dt>
          <dd className="text-pretty text-muted-foreground">
            <TextWithCode>{meaning}</TextWithCode>
          </dd>
        </div>
      ))}
    </dl>
  )
}
