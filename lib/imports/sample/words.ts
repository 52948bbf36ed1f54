export const adjectives = [
  'Amber', 'Silent', 'Paper', 'Velvet', 'Hollow', 'Northern', 'Golden', 'Broken', 'Distant', 'Electric', 'Faded', 'Gentle', 'Heavy', 'Invisible',
  'Lunar', 'Midnight', 'Neon', 'Open', 'Pale', 'Quiet', 'Restless', 'Scarlet', 'Tender', 'Upper', 'Violet', 'Winter', 'Yellow', 'Borrowed', 'Copper',
  'Crooked', 'Drowsy', 'Early', 'Foreign', 'Glass', 'Honest', 'Inland', 'Kind', 'Late', 'Mild', 'Narrow', 'Ordinary', 'Patient', 'Rapid', 'Salted',
  'Tidal', 'Unsent', 'Vacant', 'Wandering', 'Young', 'Zero', 'Ashen', 'Bitter', 'Cobalt', 'Dusty', 'Endless', 'Frozen', 'Grand', 'Humble', 'Ivory', 'Jagged',
  'Lonely', 'Marble', 'Nervous', 'Outer', 'Polar', 'Rusted', 'Secret', 'Stolen', 'Twin', 'Wooden',
] as const
export const nouns = [
  'Harbour', 'Lantern', 'Orchard', 'Static', 'Meridian', 'Sparrow', 'Avenue', 'Cathedral', 'Delta', 'Ember', 'Ferry', 'Garden', 'Horizon', 'Island',
  'Junction', 'Kettle', 'Letter', 'Mirror', 'Needle', 'Ocean', 'Parade', 'Quarry', 'River', 'Satellite', 'Tunnel', 'Umbrella', 'Valley', 'Window',
  'Almanac', 'Balcony', 'Carousel', 'Daylight', 'Engine', 'Feather', 'Gallery', 'Highway', 'Icicle', 'Jacket', 'Kingdom', 'Ladder', 'Magnet', 'Notebook',
  'Opal', 'Pylon', 'Quilt', 'Radio', 'Signal', 'Thicket', 'Undertow', 'Vessel', 'Weather', 'Yard', 'Zephyr', 'Compass', 'Fountain', 'Gravity', 'Anchor',
  'Boulevard', 'Candle', 'Desert', 'Echo', 'Furnace', 'Glacier', 'Hammer', 'Ink', 'Juniper', 'Kite', 'Lagoon', 'Monsoon', 'Nightjar', 'Oracle', 'Passenger',
  'Reservoir', 'Stairway', 'Telegram', 'Voyage', 'Willow',
] as const
export const verbs = ['Hold', 'Leave', 'Carry', 'Follow', 'Remember', 'Forgive', 'Call', 'Wake', 'Find', 'Lose', 'Meet', 'Paint', 'Teach', 'Wait for', 'Drive', 'Read'] as const
export const places = ['Lisbon', 'the Coast', 'Room 12', 'the Overpass', 'August', 'the Second Floor', 'Oslo', 'the Ring Road', 'Sunday', 'the Old Cinema', 'Platform 4', 'the Lighthouse', 'Porto', 'Midsummer', 'the Last Bus', 'Trieste', 'the North Pier', 'Tuesday', 'the Greenhouse', 'Bergen', 'Row 9'] as const
export const givenNames = [
  'Marlo', 'Isaura', 'Tobin', 'Léonie', 'Anselm', 'Søren', 'Priya', 'Koji', 'Noémie', 'Dariusz', 'Imani', 'Ruben', 'Svetla', 'Callum', 'Yusra', 'Mateus',
  'Fenna', 'Odile', 'Rasmus', 'Thandiwe', 'Ximena', 'Bo', 'Ilse', 'Jovan', 'Keiko', 'Lachlan', 'Mirela', 'Nadir', 'Oona', 'Piotr', 'Aurelio', 'Brannagh',
  'Cosima', 'Dembe', 'Elif', 'Farid', 'Giselle', 'Hakon', 'Inês', 'Jun', 'Katla', 'Leopold', 'Maëlle', 'Nikola', 'Otso', 'Paloma',
] as const
export const familyNames = [
  'Vinterby', 'Quennell', 'Ashgrove', 'Tarrant-Moss', 'Okonjo-Lund', 'Verdemar', 'Brisk', 'Halloran-Voss', 'Nakashiro', 'Pellegrim', 'Dunmarsh', 'Ørsvik',
  'Castelvane', 'Lindqvarn', 'Marrowby', 'Szalonek', 'Tideswell', 'Umberfield', 'Wexcombe', 'Yarrowin', 'Zamoret', 'Fairlough', 'Grünhag', 'Ibarrondo',
  'Abernay', 'Bellweather', 'Corvelle', 'Draskovar', 'Eastlund', 'Fennimoor', 'Galbraunt', 'Hollenwey', 'Jarnefeld', 'Kestrivan', 'Lorimond', 'Mbekani',
  'Northaven', 'Oduyemi-Hart', 'Pellworth', 'Quistgard', 'Ravensholt', 'Takamiya',
] as const
export const collectives = ['Collective', 'Orchestra', 'Sound System', 'Ensemble', 'Quartet', 'Society', 'Department', 'Brothers', 'Assembly', 'Trio'] as const
export const otherScripts = ['夜行電車', '青い灯台', 'Тихий Маяк', 'Медленный Снег', 'مرفأ الليل', 'הגן השקט', '느린 우산', 'Βραδινό Τρένο', 'रात की खिड़की', '🌙 lullaby unit'] as const
export const shows = ['The Long Platform', 'Kitchen Table Economics', 'Small Machines', 'Footnotes to History', 'The Bread Hour', 'Two Astronomers'] as const
export const books = ['The Lighthouse Ledger', 'A Winter of Maps', 'The Unhurried Detective', 'Salt and Paper'] as const
