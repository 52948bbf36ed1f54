import { describe, expect, it } from 'vitest'
import { bestTimes } from './best-time-phrases'
import { timePhrases } from './time-phrases'
import { wholeText } from './time-tokens'

/** Nothing here speaks of a time, whatever it looks like. */
const sentences = `
how often do I play Donna Summer
5 Seconds of Summer
an august crowd
12:51 by The Strokes
which weekday is my quietest
what may I like
march on
songs by The 1975
21 Pilots
twenty one pilots
top 50
top 2000 songs
my top 100 artists
what is my second favourite song
who is number 1
how many minutes did I listen
how many hours of Radiohead
most plays in one day
songs with over 2000 plays
when did I reach 2,000 plays
which artist has at least 1999 plays
five songs I skip the most
one more time
play it again Sam
the sun is shining
songs in the sun
sat down and cried
I fall asleep to this
who did I fall in love with
can I march to this
may I see my top artists
do I repeat myself
songs by September
albums by Monday
by October
the 1975
what about the band 1975 by name
what's my most played song by 1999
how long is my longest streak
days in a row
longest run of days
per month
plays per day on average
daily average
by week
every day
each year
top artist for every year
songs I play every week
song of the month
artist of the year
weekly hours
monthly totals
which hour of the day do I listen most
what day of the week is quietest
which year was my biggest
which month was my best
compare weeks
how many days without music
last song
last played
last time I heard Dreams
first time I heard Dreams
the last album I played
next song
most recent play
recently played songs
my 500th play
100th listen
1,000 hours
30 seconds
how many 5 star albums
4/5 rating
24/7 music
50/50
rated 9/10
version 2.0
remastered 2011.5
blink 182
sum 41
maroon 5
u2
50 cent
2pac
the 3 best songs
3 a cappella songs
top 5 p diddy songs
only songs with 10 to 20 plays
between 5 and 10 plays
between 10 and 20 songs
more than 12 minutes
at least 3 times
played 24 times
7 years by Lukas Graham
songs named after a colour
music before bed
songs from the heart
when I was young
on my birthday
during lockdown
in the mood
on the road
over and over
until the end
since you asked
after hours
before sunrise
day and night
wake me up before you go go
good morning
night owl songs
am I a night person
one night stand
what is the time
time after time
this song
this artist
these days
that day
now playing
who am I
is it over now
does the shuffle work
all
everything
a lot of songs
how diverse is my taste
percentage of skips
top 20 songs by mar
songs longer than 6 minutes
artist with 365 plays
20 percent of plays
3 years
who has the most plays
my top 2000
number 1999
Seventeen
nineteen
one direction
songs played twice in a row
how often do I skip
the second
second song
third album
1
2
1800
2150
99
3000
room 2020b
$2021
#2021
2021.5
12,021
songs by the weekend
what did I play on repeat
how many artists start with Q
top 10 may songs of mine
best 20 march tunes
can we march
what may be my favourite
the fall of man
all the songs
played on shuffle
on my phone
with headphones at work
Saint
Nights by Frank Ocean
how long was my longest session
when did I first hear Bad Guy
compare Drake and Kendrick
Drake vs Kendrick
`
  .trim()
  .split('\n')

const found = (text: string) => bestTimes(timePhrases(wholeText(text))).map(({ start, end }) => text.slice(start, end))

describe('what is not a time', () => {
  it('has enough to say', () => expect(new Set(sentences).size).toBeGreaterThan(115))
  it.each(sentences)('%s', (text) => expect(found(text)).toEqual([]))
})

describe('a word that is a time only where one is expected', () => {
  it.each([
    ['what did I play in may', 'may'],
    ['last march', 'last march'],
    ['since fall', 'since fall'],
    ['songs from last fall', 'last fall'],
    ['in the fall', 'fall'],
    ['on sat', 'sat'],
    ['every wed', 'every wed'],
    ['May 2021', 'May 2021'],
    ['march 5', 'march 5'],
    ['my 2020 songs', '2020'],
    ['at night', 'at night'],
  ])('%s', (text, phrase) => expect(found(text)).toEqual([phrase]))
})
