import { describe, expect, it } from 'vitest'
import { differences, readExpected } from '../expected-question'
import { askAlone, askTurns } from '../question-fixture'

/** Ways of speaking that strangers showed to be common; each line is ours, with the reading that is right. */
const classes: Record<string, string> = {
  'stories around a question': `
It's raining and I can't sleep. Which artists did I play most in 2022? => ranking | artist | 2022-01-01..2023-01-01
My flight is delayed, so what did I listen to most last week? => ranking | 2024-06-03..2024-06-10
How many times did I play Clocks in 2021? I need proof => total | name track Clocks | 2021-01-01..2022-01-01
`,
  'questions about what their story names': `
Haven't touched Coldplay in ages. How long has it been? => last_listen | name artist Coldplay
My flatmate plays Adele all day. How many times have I played her? => total | name artist Adele
That Lorde song, Ribs? When did I last hear it? => last_listen | name artist Lorde | name track Ribs
Nightcall is my favourite driving song, how often did I play it in 2022? => total | name track Nightcall | 2022-01-01..2023-01-01
I broke up in March 2022. How many hours did I listen that month? => total | by time | 2022-03-01..2022-04-01
My dad loves Queen. Do I play them more than The Beatles? => compare | side name artist Queen | side name artist The Beatles
how much Lorde did I play in 2017, that was a good year => total | name artist Lorde | 2017-01-01..2018-01-01
`,
  'questions inside a sentence': `
please advise whether I play more Oasis or more Queen => compare | side name artist Oasis | side name artist Queen
confirm whether I ever played Nico => exists | name artist Nico
`,
  'a second question that every answer tells': `
What was my first Mitski song, and when was that? => first_listen | track | name artist Mitski
On which date did I last listen to Adele, and which song was it? => last_listen | name artist Adele
`,
  'verbs of more than a word': `
which album did I burn through the most last summer => ranking | album | 2023-06-01..2023-09-01
how often have I fired Punisher up this year => total | name album Punisher | 2024-01-01..2025-01-01
how often did I wear out Ivy in 2018 => total | name track Ivy | 2018-01-01..2019-01-01
how many times have I inflicted "Style" on myself => total | name track Style
`,
  'adverbs of feeling': `
what did I unashamedly play most in 2022 => ranking | 2022-01-01..2023-01-01
how many times did I mournfully listen to Ribs => total | name track Ribs
`,
  'guesses at the answer': `
my guess is Taylor Swift, but who is my number one artist? => ranking | artist | limit 1
which song have I skipped the most, it's gotta be Clocks => ranking | track | by skips
`,
  'long numbers in words': `
what was my two hundred and fiftieth play => nth_listen | nth 250
what was my two thousand five hundredth play => nth_listen | nth 2500
`,
  'the other side of a life event': `
did I listen to more music in lockdown or after it => compare | side 2020-03-16..2020-07-01 | side 2020-07-01..
what was the last album I played before moving to Boston => last_listen | album | ..2017-09-01
`,
  'the same length of time before': `
compare the last 30 days with the previous 30 days => compare | side 2024-05-17..2024-06-16 | side 2024-04-17..2024-05-17
`,
  'what ends and what returns': `
what was the song with which I finished 2022 => last_listen | track | 2022-01-01..2023-01-01
what time did I stop listening last night => last_listen | 2024-06-14..2024-06-15 | h 21-5
was there ever a day I listened for more than 10 hours => threshold_list | by time | bucket day | having > 10
monthly trend of Tame Impala plays from 2018 to 2020 => series | name artist Tame Impala | bucket month | 2018-01-01..2021-01-01
which song has been in my rotation every single year => consistency | track | bucket year
`,
  'all of what is named': `
every Adele song I played last year => ranking | track | name artist Adele | 2023-01-01..2024-01-01
skip rate by artist, min 50 plays => ranking | artist | by skip_rate | having >= 50
rank my devices by hours => distribution | by time | bucket platform
my 50 most played songs, skipping Taylor Swift => ranking | track | limit 50 | not artist Taylor Swift
who did I listen to right after I moved to Boston => ranking | artist | 2017-09-01..
how'd my 2023 compare to my 2022 => compare | side 2023-01-01..2024-01-01 | side 2022-01-01..2023-01-01
`,
  'dropped letters and dialect': `
what songs was I hammerin last month => ranking | track | 2024-05-01..2024-06-01
top five artists of 2019, naw Drake => ranking | artist | limit 5 | not artist Drake | 2019-01-01..2020-01-01
how many hours of listenin did I do yesterday => total | by time | 2024-06-14..2024-06-15
`,
  'names said in part': `
top songs by the chili peppers => ranking | track | name artist Red Hot Chili Peppers
how often have I played the Beetles => total | name artist The Beatles
`,
  'pronouns whose name is in the question': `
which year was my peak Mitski era, when I played her most => peak | name artist Mitski | bucket year
how long did it take me to reach 50 plays of SZA after I first heard her => milestone | name artist SZA | threshold 50 plays
`,
  'more for most': `
which song have I heard more => ranking | track | limit 1
in which month did I listen more to Adele => peak | name artist Adele | bucket month
in which year did I listen less => peak | asc | bucket year
`,
  'leaving things out': `
top albums of 2022. NOT Taylor Swift. => ranking | album | not artist Taylor Swift | 2022-01-01..2023-01-01
my top ten artists but take Drake and Lorde out => ranking | artist | limit 10 | not artist Drake | not artist Lorde
disregarding any songs I skipped, which track by Prince do I play most => ranking | track | limit 1 | name artist Prince | filter skipped=false
`,
  'never since': `
bands I played in 2020 but haven't listened to since => lapsed | artist | 2020-01-01..2021-01-01
since when have I not listened to Oasis => last_listen | name artist Oasis
`,
  'whether an amount was reached': `
have I listened to Coldplay more than 100 times => exists | name artist Coldplay | having > 100
have I ever spent over 10 hours on Radiohead => exists | by time | name artist Radiohead | having > 10 | threshold 10 hours
did I ever skip Hello => exists | by skips | name track Hello
`,
  'how few make up a part': `
how many artists make up half my listening => distinct_count | artist | threshold 50 percent
how few tracks account for 80% of my plays in 2022 => distinct_count | track | threshold 80 percent | 2022-01-01..2023-01-01
which albums make up half of my listening time => distinct_count | album | by time | threshold 50 percent
`,
  'the person’s own age': `
top songs when I was 20 => ranking | track | 2016-09-21..2017-09-21
how many hours did I listen in my early twenties => total | by time | 2016-09-21..2020-09-21
`,
  'beside a life event': `
how many hours did I listen in the month after lockdown => total | by time | 2020-07-01..2020-08-01
top songs in the two weeks before my birthday => ranking | track | 2023-09-07..2023-09-21
new artists in the week before my trip to Japan => discoveries | artist | 2019-03-26..2019-04-02
`,
  'times of nowadays': `
how often did I play Drake recently => total | name artist Drake | 2024-05-17..2024-06-16
who's my top artist currently => ranking | artist | limit 1 | 2024-05-17..2024-06-16
what have I been spinning lately => ranking | track | 2024-05-17..2024-06-16
what was I blasting in the car in summer 2022 => ranking | track | 2022-06-01..2022-09-01 | filter platform=car
top songs during working hours => ranking | track | wd 1,2,3,4,5 | h 9-17
who do I play during the week => ranking | artist | wd 1,2,3,4,5
`,
  'habits asked as yes or no': `
do I shuffle a lot => share | filter shuffle=true
am I a night owl or an early bird => peak | bucket hour_of_day
how does my weekend listening differ from weekdays => compare | side wd 0,6 | side wd 1,2,3,4,5
what place was Lorde in my 2021 chart => rank_of | name artist Lorde | 2021-01-01..2022-01-01
`,
  'now against a year': `
do I listen to fewer artists now than I did in 2019 => compare | artist | by distinct | side 2024-01-01..2025-01-01 | side 2019-01-01..2020-01-01
do I play more music now than in 2020 => compare | by plays | side 2024-01-01..2025-01-01 | side 2020-01-01..2021-01-01
in which year did I listen to the widest range of artists => peak | artist | by distinct | bucket year
how many more plays does Drake have than Lorde => compare | side name artist Drake | side name artist Lorde
what share of my plays is my top artist => share | artist | limit 1
`,
  'openings and drawn-out words': `
Right, who did I rinse in 2022 => ranking | artist | 2022-01-01..2023-01-01
heyyy sooo how many times did I obsessively play Ribs => total | name track Ribs
bonus: top albums of 2021, must be way too many => ranking | album | 2021-01-01..2022-01-01
`,
  'words of a life event': `
top songs of my Boston era => ranking | track | event Lived in Boston
artists I discovered during the quarantine => discoveries | artist | event Lockdown
total plays since the start of my thesis => total | 2023-10-01..
`,
}

describe('ways of speaking', () => {
  it.each(Object.entries(classes))('understands %s', (_, lines) => {
    const missed = lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const at = line.lastIndexOf(' => ')
        const { question, notUnderstood } = askTurns(line.slice(0, at).split(' >> '))
        const expected = readExpected(line.slice(at + 4))
        if (expected.event !== undefined)
          expected.ranges = question.time.ranges.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`)
        const wrong = differences(question, notUnderstood, expected)
        return wrong.length > 0 ? [`${line}\n    ${wrong.join('; ')}`] : []
      })
    expect(missed.join('\n')).toBe('')
  })
})

describe('what no history contains', () => {
  it.each([
    ['how much jazz did I play in 2022', 'genre'],
    ['which of my songs are the saddest', 'mood'],
    ['what does Ivy mean, like the lyrics', 'lyrics'],
    ['everything over 160 bpm from last month', 'sound'],
    ['top albums of 2022 that came out before I was born', 'release'],
    ['make me a playlist for the gym', 'playlists'],
    ['does my sister play more Adele than I do', 'other_people'],
    ['what will be my top song at Christmas', 'future'],
    ['how much did I pay for my subscription', 'money'],
    ['what should I listen to next', 'recommendations'],
    ['is Adele on tour this year', 'events'],
    ['why do I play so much Drake', 'why'],
    ['how are you doing today', 'small_talk'],
    ['play me something by Drake', 'playback'],
    ['where is Tame Impala from', 'origin'],
    ['goodbye', 'small_talk'],
    ['hello there', 'greeting'],
    ['thanks a lot!', 'thanks'],
  ])('%s is refused as %s, without an offer', (text, reason) => {
    const { question, refusalReason, choices } = askAlone(text)
    expect({ intent: question.intent, refusalReason, choices }).toEqual({
      intent: 'unsupported',
      refusalReason: reason,
      choices: undefined,
    })
  })

  it('does not hide a band of that name', () => {
    expect(askAlone('top songs by The Jazz Plates').question.names).toMatchObject([{ name: 'The Jazz Plates' }])
  })
})

it('offers a question without the words that do not fit', () => {
  const { notUnderstood, choices = [] } = askAlone('how many days and how many songs of Radiohead')
  expect(notUnderstood).toEqual(['how many days'])
  expect(choices[0]?.query).toBe('How many different songs by Radiohead did I play?')
})
