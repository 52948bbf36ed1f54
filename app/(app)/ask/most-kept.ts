/** The questions of a conversation that its address keeps: each is asked again when it is opened. */
export const MOST_KEPT = 8
