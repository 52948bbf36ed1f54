const colours = ['#ff6b2c', '#f9c22e', '#f7b5c4', '#b9dcf2', '#0d7f78', '#8f2d6d', '#ff6b2c']

/** Hides the rings behind text on the tile's ground; for a relative box around the text. */
export const clearOfRings =
  'before:absolute before:-inset-x-8 before:-top-20 before:-bottom-8 before:-z-10 ' +
  'before:bg-[linear-gradient(to_top,#191527_calc(100%-5rem),transparent)]'

/** Decorative rings like a record's grooves, in the colours of the year in review. */
export function VinylRings({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 400 400" className={className}>
      {colours.map((colour, index) => (
        <circle
          key={index}
          cx="200"
          cy="200"
          r={190 - index * 18}
          fill="none"
          strokeWidth="9"
          stroke={colour}
          opacity={index % 2 ? 0.95 : 0.8}
        />
      ))}
      <circle cx="200" cy="200" r="58" fill="#ff6b2c" />
      <circle cx="200" cy="200" r="8" fill="#191527" />
    </svg>
  )
}
