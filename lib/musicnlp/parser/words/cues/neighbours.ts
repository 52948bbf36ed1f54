import type { CuePhrases } from './cue'

const directly = '(right|straight|directly|immediately|just|shortly|soon|next|as soon as|)'

/** "what do I play right after Creep": the plays beside those of a name. */
export const neighbours = {
  right_after: [
    `${directly} after (i (play|played|listen to|listened to|hear|heard)|playing|hearing|listening to|)`,
    '(follow|follows|followed|following) (up|) (on|from|)',
    '(comes|come|came|goes|go|went) (right|straight|directly|) (after|next to)',
    '(on the heels|in the wake) of',
  ],
  right_before: [
    `${directly} before (i (play|played|listen to|listened to|hear|heard)|playing|hearing|listening to|)`,
    '(lead|leads|led|leading) (up|) (into|to)',
    '(comes|come|came|goes|go|went) (right|straight|directly|) before',
    '(precede|precedes|preceded|preceding)',
  ],
} satisfies CuePhrases
