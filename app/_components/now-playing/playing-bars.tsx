/** Three bars that move like an equalizer; they stand still for people who prefer less motion. */
export function PlayingBars() {
  return (
    <svg aria-hidden viewBox="0 0 14 12" className="h-3 w-3.5 shrink-0 fill-current">
      {[0, 5, 10].map((x, index) => (
        <rect
          key={x}
          x={x}
          y="1"
          width="3.5"
          height="11"
          rx="1"
          className="origin-bottom animate-playing motion-reduce:animate-none"
          style={{ animationDelay: `${index * -0.37}s`, transformBox: 'fill-box' }}
        />
      ))}
    </svg>
  )
}
