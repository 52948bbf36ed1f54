import type { LibraryEntry } from '../parser/name-match'

type Album = { name: string; tracks: string[]; plays: number }
type Artist = { name: string; plays: number; albums: Album[] }

const artist = (name: string, plays: number, ...albums: [string, number, string][]): Artist => ({
  name,
  plays,
  albums: albums.map(([album, albumPlays, tracks]) => ({
    name: album,
    plays: albumPlays,
    tracks: tracks.split(' | '),
  })),
})

/** A made-up library with real-world names: ordinary ones, ones that look like times, and ones made of question words. */
const artists: Artist[] = [
  artist(
    'Frank Ocean',
    900,
    ['Blonde', 520, 'Nights | Ivy | Pink + White | Self Control | White Ferrari | Solo'],
    ['Channel Orange', 300, 'Thinkin Bout You | Pyramids | Lost | Super Rich Kids'],
  ),
  artist(
    'Drake',
    1200,
    ['Take Care', 400, 'Marvins Room | Headlines | Take Care | HYFR'],
    ['Views', 350, 'One Dance | Hotline Bling | Controlla'],
    ['Certified Lover Boy', 200, 'Way 2 Sexy | Champagne Poetry'],
  ),
  artist(
    'The 1975',
    420,
    ['Being Funny in a Foreign Language', 210, 'About You | Oh Caroline | Happiness'],
    ['The 1975', 120, 'Chocolate | Sex | Robbers'],
  ),
  artist('Earth, Wind & Fire', 210, [
    'The Best of Earth, Wind & Fire, Vol. 1',
    180,
    "September | Shining Star | That's the Way of the World",
  ]),
  artist(
    'The Cure',
    330,
    ['Wish', 150, "Friday I'm in Love | High | A Letter to Elise"],
    ['Disintegration', 160, 'Lovesong | Pictures of You | Fascination Street'],
  ),
  artist('The Smashing Pumpkins', 280, [
    'Mellon Collie and the Infinite Sadness',
    260,
    '1979 | Tonight, Tonight | Bullet with Butterfly Wings | Zero',
  ]),
  artist(
    'Twenty One Pilots',
    260,
    ['Blurryface', 150, 'Stressed Out | Ride | Tear in My Heart'],
    ['Trench', 80, 'Chlorine | My Blood'],
  ),
  artist(
    'Radiohead',
    1100,
    ['OK Computer', 420, 'Karma Police | No Surprises | Paranoid Android | Let Down'],
    ['In Rainbows', 380, 'Reckoner | Nude | Weird Fishes / Arpeggi | Bodysnatchers'],
    ['Kid A', 150, 'Everything In Its Right Place | Idioteque'],
  ),
  artist(
    'Taylor Swift',
    1500,
    ['1989', 320, 'Style | Blank Space | Shake It Off | Wildest Dreams'],
    [
      "Red (Taylor's Version)",
      310,
      "22 (Taylor's Version) | All Too Well (10 Minute Version) (Taylor's Version) (From The Vault) | Begin Again (Taylor's Version)",
    ],
    ['folklore', 400, 'cardigan | august | exile (feat. Bon Iver) | betty'],
    ['Midnights', 280, 'Anti-Hero | Lavender Haze | Maroon'],
  ),
  artist(
    'Kendrick Lamar',
    800,
    ['good kid, m.A.A.d city', 350, "Money Trees | Bitch, Don't Kill My Vibe | Swimming Pools (Drank)"],
    ['DAMN.', 300, 'HUMBLE. | DNA. | LOVE.'],
    ['To Pimp A Butterfly', 120, 'Alright | King Kunta'],
  ),
  artist(
    'Lorde',
    340,
    ['Melodrama', 200, 'Green Light | Supercut | Liability'],
    ['Pure Heroine', 130, 'Royals | Team | Ribs'],
  ),
  artist(
    'Mitski',
    310,
    ['Be the Cowboy', 170, 'Nobody | Washing Machine Heart | A Pearl'],
    ['Puberty 2', 90, 'Your Best American Girl | Happy'],
  ),
  artist('Björk', 260, ['Homogenic', 140, 'Jóga | Bachelorette | Hunter'], ['Post', 90, 'Army of Me | Hyperballad']),
  artist(
    'Beyoncé',
    400,
    ['Lemonade', 210, 'Formation | Sorry | Hold Up'],
    ['RENAISSANCE', 160, 'CUFF IT | ALIEN SUPERSTAR'],
  ),
  artist(
    'Adele',
    300,
    ['21', 160, 'Rolling in the Deep | Someone Like You | Set Fire to the Rain'],
    ['25', 90, 'Hello | When We Were Young'],
    ['30', 40, 'Easy On Me'],
  ),
  artist('Sam Smith', 120, ['In the Lonely Hour', 110, 'Stay With Me | Money on My Mind']),
  artist(
    'Queen',
    380,
    ['A Night at the Opera', 180, "Bohemian Rhapsody - Remastered 2011 | You're My Best Friend - Remastered 2011"],
    ['News Hall', 90, "Don't Stop Me Now - Remastered 2011"],
  ),
  artist('Oasis', 270, [
    "(What's the Story) Morning Glory?",
    200,
    "Wonderwall | Don't Look Back in Anger | Champagne Supernova",
  ]),
  artist(
    'SZA',
    360,
    ['SOS', 220, 'Kill Bill | Snooze | Good Days'],
    ['Ctrl', 120, 'The Weekend | Love Galore | Drew Barrymore'],
  ),
  artist(
    'The Weeknd',
    520,
    ['After Hours', 260, 'Blinding Lights | Save Your Tears | In Your Eyes'],
    ['Starboy', 200, 'Starboy | I Feel It Coming'],
  ),
  artist(
    'Mac Miller',
    430,
    ['Swimming', 210, 'Self Care | Come Back to Earth | 2009'],
    ['Circles', 150, 'Good News | Circles | Blue World'],
  ),
  artist(
    'Coldplay',
    290,
    ['A Rush of Blood to the Head', 170, 'Clocks | The Scientist | In My Place'],
    ['Parachutes', 100, 'Yellow | Trouble'],
  ),
  artist('Fleetwood Mac', 350, ['Rumours', 300, 'Dreams | Go Your Own Way | The Chain | Songbird']),
  artist('The Killers', 240, ['Hot Fuss', 200, "Mr. Brightside | Somebody Told Me | All These Things That I've Done"]),
  artist(
    'Phoebe Bridgers',
    300,
    ['Punisher', 220, 'Kyoto | Garden Song | I Know the End'],
    ['Stranger in the Alps', 70, 'Motion Sickness | Funeral'],
  ),
  artist('Post Malone', 180, ["Hollywood's Bleeding", 140, 'Circles | Sunflower | Goodbyes']),
  artist(
    'Arctic Monkeys',
    450,
    ['AM', 260, "Do I Wanna Know? | R U Mine? | Why'd You Only Call Me When You're High?"],
    ['Favourite Worst Nightmare', 140, '505 | Fluorescent Adolescent'],
  ),
  artist(
    'Tame Impala',
    390,
    ['Currents', 240, 'The Less I Know the Better | Let It Happen | Eventually'],
    ['Lonerism', 100, 'Elephant | Feels Like We Only Go Backwards'],
  ),
  artist(
    'Red Hot Chili Peppers',
    260,
    ['Californication', 180, 'Californication | Otherside | Scar Tissue'],
    ['By the Way', 60, "By the Way | Can't Stop"],
  ),
  artist(
    'Kanye West',
    600,
    ['My Beautiful Dark Twisted Fantasy', 260, 'Runaway | POWER | Monster'],
    ['808s & Heartbreak', 90, 'Heartless | Love Lockdown'],
    ['Graduation', 120, 'Stronger | Good Morning'],
  ),
  artist(
    'Daft Punk',
    320,
    ['Discovery', 180, 'One More Time | Harder, Better, Faster, Stronger | Digital Love'],
    ['Random Access Memories', 120, 'Get Lucky | Instant Crush'],
  ),
  artist('LCD Soundsystem', 150, ['Sound of Silver', 130, 'All My Friends | Someone Great']),
  artist('A$AP Rocky', 170, ['LONG.LIVE.A$AP', 120, "Goldie | Fuckin' Problems"]),
  artist('P!nk', 90, ['M!ssundaztood', 80, 'Get the Party Started | Just Like a Pill']),
  artist('AC/DC', 130, ['Back In Black', 120, 'Back In Black | You Shook Me All Night Long']),
  artist('blink-182', 140, ['Enema of the State', 120, "What's My Age Again? | All the Small Things"]),
  artist("Guns N' Roses", 110, ['Use Your Illusion I', 90, "November Rain | Don't Cry"]),
  artist('Blue Monday Club', 12, ['Weekdays', 12, 'Monday | Tuesday Blues']),
  artist('Imagine Dragons', 80, ['Origins', 60, 'Natural | Bad Liar | Birds'], ['Evolve', 20, 'Thunder']),
  artist('The Mamas & The Papas', 60, [
    'If You Can Believe Your Eyes and Ears',
    60,
    "Monday, Monday | California Dreamin'",
  ]),
  artist('Calvin Harris', 130, ['18 Months', 60, 'Feel So Close'], ['Motion', 70, 'Summer | Blame']),
  artist(
    'Lana Del Rey',
    370,
    ['Born To Die', 200, 'Summertime Sadness | Video Games | Born To Die'],
    ['Norman Fucking Rockwell!', 130, "Doin' Time | Venice Bitch"],
  ),
  artist('Green Day', 230, [
    'American Idiot',
    170,
    'Wake Me up When September Ends | Holiday | Boulevard of Broken Dreams',
  ]),
  artist('Prince', 160, ['1999', 110, '1999 | Little Red Corvette | Delirious']),
  artist('Bowling for Soup', 40, ["A Hangover You Don't Deserve", 40, '1985 | Almost']),
  artist('James Blunt', 30, ['Some Kind of Trouble', 30, 'Stay the Night'], ['Moon Landing', 20, '1973']),
  artist('The Bangles', 60, ['Different Light', 55, 'Manic Monday | Walk Like an Egyptian']),
  artist('Rebecca Black', 20, ['Friday', 20, 'Friday']),
  artist('Katy Perry', 110, ['Teenage Dream', 100, 'Last Friday Night (T.G.I.F.) | Firework']),
  artist('Bon Jovi', 70, ['Crush', 40, "It's My Life"], ['These Days', 30, 'These Days']),
  artist('Nico', 40, ['Chelsea Girl', 40, 'These Days | The Fairest of the Seasons']),
  artist('Bon Iver', 200, ['For Emma, Forever Ago', 130, 'Skinny Love | For Emma'], ['22, A Million', 60, '33 "GOD"']),
  artist('Muse', 150, ['Black Holes and Revelations', 110, 'Starlight | Knights of Cydonia']),
  artist('Japan', 30, ['Tin Drum', 30, 'Ghosts | Still Life in Mobile Homes']),
  artist('The Who', 90, ["Who's Next", 80, "Baba O'Riley | Won't Get Fooled Again"]),
  artist('Alvvays', 160, ['Antisocialites', 100, 'Dreams Tonite | In Undertow'], ['Alvvays', 50, 'Archie, Marry Me']),
  artist('Atlantic Starr', 15, ['All in the Name of Love', 15, 'Always']),
  artist('Bon Voyage Trio', 14, ['Today', 14, 'Today | Yesterday Once More']),
  artist(
    'The Beatles',
    480,
    ['Help! (Remastered)', 160, 'Yesterday - Remastered 2009 | Help! - Remastered 2009'],
    ['Abbey Road (Remastered)', 200, 'Come Together - Remastered 2009 | Here Comes The Sun - Remastered 2009'],
    ['Revolver (Remastered)', 90, 'Good Day Sunshine - Remastered 2009'],
  ),
  artist('Elton John', 100, ["Don't Shoot Me", 50, 'Daniel | Crocodile Rock']),
  artist('Sundays in May', 18, ['Static', 18, "Here's Where the Story Ends"]),
  artist('Wednesday', 45, ['Rat Saw God', 45, 'Chosen to Deserve | Quarry']),
  artist('Saturday Looks Good to Me', 9, ['Every Night', 9, 'Until the World Stops Spinning In']),
  artist('Nothing But Thieves', 100, ['Broken Machine', 90, 'Sorry | Amsterdam']),
  artist('Justin Bieber', 95, ['Purpose', 90, 'Sorry | Love Yourself']),
  artist('Kavinsky', 60, ['OutRun', 60, 'Nightcall | Odd Look']),
  artist('Arlo Vane', 33, ['Paper Harbour', 33, 'Lanterns Low | Slow Tide']),
  artist('Mirela Sund', 51, ['Nordlys', 51, 'Vinterlys | Kveld']),
  artist('Quiet Cartography', 27, ['Atlas of Rooms', 27, 'Stairwell | Attic | Cellar Door']),
  artist('The Amber Rooks', 22, ['Feather & Flint', 22, 'Rookery | Flint']),
  artist('Tobin Hale', 19, ['Longwave', 19, 'Longwave | Carrier']),
  artist('The Jazz Plates', 16, ['Supper', 16, 'Plates | Supper']),
]

function entriesOf(all: readonly Artist[]): LibraryEntry[] {
  let id = 0
  return all.flatMap(({ name: artistName, plays, albums }) => {
    const artistId = ++id
    const works = albums.flatMap((album): LibraryEntry[] => [
      { type: 'album', id: ++id, name: album.name, artistId, artistName, plays: album.plays },
      ...album.tracks.map((name, at): LibraryEntry => ({
        type: 'track',
        id: ++id,
        name,
        artistId,
        artistName,
        plays: Math.max(1, Math.round(album.plays / (at + 2))),
      })),
    ])
    return [{ type: 'artist', id: artistId, name: artistName, plays } as const, ...works]
  })
}

export const library: readonly LibraryEntry[] = entriesOf(artists)

/** The person's own events. */
export const events = [
  {
    id: 1,
    name: 'Trip to Japan',
    startDate: '2019-04-02',
    endDate: '2019-04-20',
    repeatsYearly: false,
    category: 'travel',
  },
  {
    id: 2,
    name: 'Birthday',
    startDate: '1996-09-21',
    endDate: '1996-09-21',
    repeatsYearly: true,
    category: 'personal',
  },
  { id: 3, name: 'Lockdown', startDate: '2020-03-16', endDate: '2020-06-30', repeatsYearly: false, category: 'other' },
  {
    id: 4,
    name: 'Lived in Boston',
    startDate: '2017-09-01',
    endDate: '2018-08-15',
    repeatsYearly: false,
    category: 'other',
  },
  {
    id: 5,
    name: 'Exam season',
    startDate: '2022-05-02',
    endDate: '2022-06-10',
    repeatsYearly: false,
    category: 'education',
  },
  { id: 6, name: 'Thesis', startDate: '2023-10-01', endDate: null, repeatsYearly: false, category: 'education' },
]
