/** Follows the refusal of a web page. Google Takeout gives the history as one unless it is asked for JSON. */
export const jsonTakeoutAdvice =
  'If it is your YouTube history, ask Google Takeout for it again: under “Multiple formats”, choose JSON for history'
