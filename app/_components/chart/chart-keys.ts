/** How many values Page Up and Page Down skip. */
export const PAGE = 10

/** Screen readers keep the arrow keys to themselves until their focus mode is on. */
export const chartKeys =
  'In focus mode, use the left and right arrow keys, Page Up, Page Down, Home and End to hear the values. ' +
  'The table below has all of them.'
