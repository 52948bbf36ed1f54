/** How the Spotify ids of made-up tracks begin: in sample exports, the demo and its links, which lead nowhere. */
export const MADE_UP_TRACK_ID = 'MadeUp'
