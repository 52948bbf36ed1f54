import { Cover } from '@/app/_components/cover/cover'

const inventedAlbums = [
  ['Night Ferry', 'Slow Harbour'],
  ['Paper Lanterns', 'June & the Tide'],
  ['Concrete Garden', 'Vela'],
  ['Half Light', 'The Mornings'],
  ['Saltwater', 'Ana Brisa'],
  ['Nine Rivers', 'Kestrel'],
  ['Polaroid Summer', 'Hey Marlowe'],
  ['Undertow', 'Nocturne Club'],
  ['Tall Grass', 'Wren Holloway'],
  ['Signal Fire', 'Radio Alma'],
  ['The Long Way', 'Northbound'],
  ['Glass Animals Sleep', 'Oda'],
  ['Velvet Static', 'Mono Lisa'],
  ['Sundial', 'Tomás Reyes'],
  ['Blue Hour', 'Ines Calder'],
  ['Static Bloom', 'Fern'],
  ['Old Maps', 'The Cartographers'],
  ['Winter Coat', 'Isla Moor'],
  ['Copper Sky', 'Lowlands'],
  ['After Rain', 'Petrichor'],
  ['Second Nature', 'Juno West'],
  ['Tidal', 'Ode to May'],
  ['Golden Mean', 'Fibonacci Sound'],
  ['Loom', 'Thread & Needle'],
] as const

/** Decorative covers of invented albums. */
export function AuthCoverWall() {
  return (
    <div aria-hidden className="absolute inset-0 overflow-hidden">
      <div className="absolute top-1/2 left-1/2 grid w-[64rem] -translate-x-1/2 -translate-y-1/2 -rotate-8 grid-cols-4 gap-5 xl:w-[72rem]">
        {inventedAlbums.map(([name, artist], index) => (
          <Cover
            key={name}
            of={{ name, artist: { name: artist } }}
            className={index % 2 ? 'size-full translate-y-8 rounded-2xl' : 'size-full rounded-2xl'}
          />
        ))}
      </div>
    </div>
  )
}
