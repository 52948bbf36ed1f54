const NAMES = /artist|track|song|title|titre|album|release|date|time|uts|played|name|description/i
const TIME = /^\d{9,13}(\.0+)?$|\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^\d{1,2} [a-z]{3} \d{4},? \d\d:\d\d/i

/** Whether the first record of a table names its columns: none of its cells is a time, and two are words that columns have. */
export const isHeader = (cells: string[]) =>
  !cells.some(isTime) && cells.filter((cell) => cell.length <= 60 && NAMES.test(cell)).length >= 2

/** Whether a cell is a point in time: seconds or milliseconds since 1970, `2020-04-13 05:01`, `05 Apr 2010, 11:59`. */
export const isTime = (cell: string) => TIME.test(cell.trim())

/** The delimiter that stands most often in a line outside of quotes. */
export function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '')
  const count = (delimiter: string) => bare.split(delimiter).length
  return ['\t', ';', ','].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ',')
}
