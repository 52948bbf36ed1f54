import { has, type QuestionKind } from './question-kind'

const any =
  'what who when how_many how_much how_often how_long times entity metric:plays metric:time metric:skips metric:distinct distinct most more less versus compare habit yes_no my_listening exclude rank share bucket:noun recap about shuffle_share skip skip_rate ref:it big trend trend_down plot listener ref:only'

export const comparisons: QuestionKind[] = [
  {
    kind: 'names',
    group: 'I',
    title: 'Two names',
    intent: 'compare',
    examples: ['{artist} or {artist2}', '{artist} v {artist2} by hours'],
    needs: [
      ['name2', 'versus'],
      ['name2', 'compare'],
      ['name2', 'versus', 'more|less|most|compare'],
      ['name2', 'compare', 'versus'],
    ],
    admits: any,
    entity: 'none',
    if: (e) => !has(e, 'time2') && !/\bcame? first\b/.test(e.words),
  },
  {
    kind: 'times',
    group: 'I',
    title: 'Two times',
    intent: 'compare',
    examples: ['2021 against 2022', 'this June and last June'],
    needs: [
      ['time2', 'versus'],
      ['time2', 'compare'],
      ['time2', 'versus', 'more|less|most|compare'],
      ['time2', 'compare', 'versus'],
      ['time2', 'trend|trend_down'],
      ['time2', 'bare'],
    ],
    admits: any,
    if: (e) => !has(e, 'name2') && !has(e, 'slot2'),
  },
  {
    kind: 'names_times',
    group: 'I',
    title: 'Names × times',
    intent: 'compare',
    examples: ['{artist} and {artist2}, 2021 vs 2022', 'how did {artist} and {artist2} move from 2019 to 2020'],
    needs: [
      ['name2', 'time2', 'versus'],
      ['name2', 'time2', 'compare'],
      ['name2', 'time2', 'bare'],
    ],
    admits: any,
    entity: 'none',
  },
  {
    kind: 'slots',
    group: 'I',
    title: 'Weekdays, parts of the day',
    intent: 'compare',
    examples: ['weekends against weekdays', 'mornings or evenings'],
    needs: [
      ['slot2', 'versus', 'time2'],
      ['slot2', 'compare', 'time2'],
      ['slot2', 'bare', 'time2'],
    ],
    admits: any,
    if: (e) => !has(e, 'name2'),
  },
  {
    kind: 'devices',
    group: 'I',
    title: 'Devices, shuffle',
    intent: 'compare',
    examples: ['phone or desktop', 'shuffle vs no shuffle'],
    needs: [
      ['filter2', 'versus'],
      ['filter2', 'compare'],
      ['filter2', 'versus', 'more|less|most|compare'],
      ['filter2', 'bare'],
    ],
    admits: any,
    entity: 'none',
  },
]
