/** Where a person's picture is served; null where there is none. The key is random, so it cannot be guessed. */
export const pictureUrl = (imageKey: string | null) => (imageKey ? `/api/pictures/${imageKey}` : null)
