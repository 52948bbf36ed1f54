/**
 * The toast about a life event. An event that was added and then deleted has one, so that Undo takes back what was done
 * last.
 */
export const eventToast = (id: number): string => `life-event-${id}`
