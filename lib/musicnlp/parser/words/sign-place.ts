/** Where in a turn a sign must stand: the start comes after "ok, and"; a whole turn says nothing else. */
export type SignPlace = 'anywhere' | 'start' | 'end' | 'whole'
