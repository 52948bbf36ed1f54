import { has, type QuestionKind } from './question-kind'

const any = 'what how_much how_many who habit my_listening yes_no most big distinct'

export const stories: QuestionKind[] = [
  {
    kind: 'in_event',
    group: 'J',
    title: 'In one of your events',
    intent: 'ranking',
    examples: ['top songs during {event}', 'hours during {event}'],
    needs: [],
    admits: '',
    listed: true,
  },
  {
    kind: 'name_event',
    group: 'J',
    title: 'Name an event',
    intent: 'define_event',
    examples: ['call 3–17 May 2023 Lisbon', 'my birthday is 21 September'],
    needs: [],
    admits: '',
  },
  {
    kind: 'about',
    group: 'K',
    title: 'About one',
    intent: 'entity_summary',
    examples: ['my story with {artist}', '{artist} and me'],
    needs: [['about', 'name'], ['recap', 'name'], ['name']],
    admits: 'about recap what on_then my_listening ever all',
    entity: 'none',
    if: (e) =>
      e.names.length === 1 &&
      !has(e, 'entity') &&
      (has(e, 'about', 'recap') || !has(e, 'what', 'on_then', 'my_listening', 'play_word')),
  },
  {
    kind: 'recap',
    group: 'K',
    title: 'About a time',
    intent: 'period_summary',
    examples: ['recap of last summer', 'wrapped 2021'],
    needs: [
      ['recap', 'time|event'],
      ['recap'],
      ['time|event'],
      ['about', 'time|event'],
      ['my_listening', 'time|event'],
    ],
    admits: 'about recap what my_listening metric:plays bucket:noun habit filter',
    entity: 'none',
    if: (e) =>
      e.names.length === 0 &&
      !e.verb &&
      (has(e, 'recap', 'about', 'my_listening') || !has(e, 'what', 'filter')) &&
      (has(e, 'time', 'event') || /\b(wrapped|recap|summary|overview|review)\b/.test(e.words)),
  },
  {
    kind: 'variety',
    group: 'K',
    title: 'Variety',
    intent: 'diversity',
    examples: ['how varied was 2022', 'do I repeat myself'],
    needs: [['variety'], ['variety', 'yes_no|how_much|what']],
    admits: `${any} entity variety more less ever just`,
    metric: 'distinct',
    entity: 'none',
    if: (e) =>
      (!has(e, 'when') && !/^(what|which|top)/.test(e.words)) || /what (is|was) my (variety|diversity)/.test(e.words),
  },
  {
    kind: 'span',
    group: 'L',
    title: 'What is known',
    intent: 'coverage',
    examples: ['since when do you have data', 'how far back does my history go'],
    needs: [['coverage'], ['coverage', 'what|when|how_much']],
    admits: 'what when how_much how_many coverage big first last my_listening',
    metric: 'none',
    entity: 'none',
    if: (e) => e.names.length === 0 && !has(e, 'entity'),
  },
  {
    kind: 'help',
    group: 'L',
    title: 'Help',
    intent: 'help',
    examples: ['what can you do', 'help'],
    needs: [['help']],
    admits: 'what who help function_word how_much',
    metric: 'none',
    entity: 'none',
    if: (e) => e.names.length === 0 && !has(e, 'entity', 'time'),
  },
  {
    kind: 'refusal',
    group: 'L',
    title: 'Beyond it',
    intent: 'unsupported',
    examples: ['will it rain'],
    needs: [],
    admits: '',
  },
]
