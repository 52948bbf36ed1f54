import { glossaryText } from '@/app/_api-docs/glossary'
import { openApi } from '@/app/_api-docs/openapi'
import { groups } from '@/lib/musicnlp/analyzer/kinds/question-kind'
import { questionKinds } from '@/lib/musicnlp/analyzer/kinds/registry'

/** What an assistant may read before it asks. */
export const resources = [
  {
    uri: 'musicmuse://help',
    name: 'What can be asked',
    description: 'The kinds of questions with examples, and what the words in an answer mean.',
    mimeType: 'text/markdown',
    text: helpText,
  },
  {
    uri: 'musicmuse://schema',
    name: 'Schemas',
    description: 'The OpenAPI document: every field of the inputs and replies.',
    mimeType: 'application/json',
    text: () => JSON.stringify(openApi()),
  },
]

function helpText(): string {
  const questions = Object.entries(groups).flatMap(([group, title]) => [
    `\n## ${title}`,
    ...questionKinds
      .filter((kind) => kind.group === group)
      .flatMap(({ examples }) => examples.map((example) => `- ${example}`)),
  ])
  return [
    '# What can be asked',
    'Names in braces stand for an artist, album, track or life event of the history.',
    ...questions,
    '',
    glossaryText(),
  ].join('\n')
}
