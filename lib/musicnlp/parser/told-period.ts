/** "My holiday in Italy was from 3 to 17 July 2020, what did I listen to then?": its dates, and the question behind them. */
const told =
  /^(?:(?:so|well|ok|okay|hi|hey)[, ]+)*(?:my|our|the) [^,.;:!?]+? (?:was|were|lasted|ran|went) ((?:from|between) .+?)[,.;:!\s]+(?:(?:and|so|but|then|now)[, ]+)*((?:what|which|who|how|when|did|top|my top|show|list|tell) .+)$/i

const pointing =
  /\b(?:back )?then\b|\bthere\b|\b(?:in|during|on|over|for|at) (?:it|(?:that|this|the) (?:time|period|stretch|trip|holiday|vacation|visit|stay|one))\b/i

/**
 * The question of a text that first tells when something was, with those dates in the place of "then". Null for any other
 * text, and for one whose question does not point at the time.
 */
export function questionAboutToldPeriod(text: string): string | null {
  const [, dates = '', question = ''] = told.exec(text.trim()) ?? []
  return pointing.test(question) ? question.replace(pointing, dates) : null
}
