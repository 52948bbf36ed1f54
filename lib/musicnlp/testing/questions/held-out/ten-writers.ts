/** In the words of ten ordinary people, written from the rules by somebody who had not seen the parser; one question a line (see expected-question.ts). */
export const tenWriters = `
Roughly how many minutes of music a day did I have during my thesis? => average | by time | event Thesis | 2023-10-01..
listening time by season => series | by time | bucket season
Am I more of a morning listener or an evening one? => compare | sides 2
how diverse was my taste in the spring of 2023 => diversity | 2023-03-01..2023-06-01
Do I listen to more music these days than I used to? => trend
on how many days since my thesis have I played any Phoebe Bridgers => distinct_count | by days | name artist Phoebe Bridgers | 2023-10-01..
Did I sleep better on the days I listened to Bon Iver? => unsupported | word sleep
top 5 artists of 2021 >> same for 2023 please => ranking | artist | limit 5 | 2023-01-01..2024-01-01
What gets played the most on the speaker on Sunday mornings? => ranking | track | filter platform=speaker | wd 0 | h 5-12
how many times did we get through Walk Like an Egyptian in 2023? => total | name track Walk Like an Egyptian | 2023-01-01..2024-01-01
What was I listening to on the day my daughter was born? => unsupported | word born
Which of these two have I heard more, Thunder or Firework? => compare | side name track Thunder | side name track Firework
weekdays from 7 to 9 am, top ten songs (that's our school run) => unsupported
What was my longest uninterrupted listening session last month? => session | 2024-05-01..2024-06-01
Did I play anything at all on Christmas Day 2022? => exists | 2022-12-25..2022-12-26
How many hours of Coldplay last year? >> And my wife's? => unsupported | word wife
what was I playing this time last year => plays_at | 2023-06-15..2023-06-16
artists between 10pm and 6am, last 3 months => ranking | artist | h 22-6 | 2024-03-16..2024-06-16
Is there any song I've played every single month this year? => consistency | track | bucket month | 2024-01-01..2025-01-01
skips after midnight, how many => total | by skips | h 0-5
what was my heart rate during Starlight => unsupported | word heart
How much more do I listen at night than in the afternoon? => compare | sides 2
What was the very last thing I heard last night? => last_listen | 2024-06-14..2024-06-15 | h 21-5
who have I got into since lockdown? => discoveries | artist | 2020-03-16..
top album in January? >> how about in February => ranking | album | limit 1 | 2024-02-01..2024-03-01
offline listening, total hours, 2023 => total | by time | filter offline=true | 2023-01-01..2024-01-01
How many different artists came out of the speaker in May? => distinct_count | artist | filter platform=speaker | 2024-05-01..2024-06-01
busiest month for music in 2023? => peak | bucket month | 2023-01-01..2024-01-01
plays for each weekday, November to December last year => distribution | bucket weekday | 2023-11-01..2024-01-01
Which songs have had a hundred plays or more? => threshold_list | track | having >= 100
How much do I owe in royalties for playing Queen in my shop? => unsupported | word royalties
Give me everything I played on Black Friday 2023, in order. => plays_at | 2023-11-24..2023-11-25
percentage of my listening that's Fleetwood Mac, between 9am and 6pm => share | name artist Fleetwood Mac | h 9-18
least skipped albums this quarter => ranking | album | asc | 2024-04-01..2024-07-01
Most played albums in Q4 2022 >> fewer, just the top 3 => ranking | album | limit 3 | 2022-10-01..2023-01-01
Did I play less music in 2023 than in 2022? => compare | side 2023-01-01..2024-01-01 | side 2022-01-01..2023-01-01
When did I first come across Björk? => first_listen | name artist Björk
how often do I bail on Bohemian Rhapsody => skip_rate | name track Bohemian Rhapsody - Remastered 2011
which of my songs are a cappella => unsupported | word cappella
The Mamas & The Papas by year => series | name artist The Mamas & The Papas | bucket year
my favourite Beatles record => ranking | album | limit 1 | name artist The Beatles
Where does Songbird rank among my songs of 2022? => rank_of | name track Songbird | 2022-01-01..2023-01-01
How many Adele songs have I heard altogether, counting each only once? => distinct_count | track | name artist Adele
When did I last hear Skinny Love? >> and how many times in all? => total | by plays | name track Skinny Love
what was on heavy rotation when I lived in Boston => ranking | track | event Lived in Boston | 2017-09-01..2018-08-16
Who did I listen to in 2018 but not at all in 2023? => difference | artist | side 2018-01-01..2019-01-01 | side 2023-01-01..2024-01-01
longest stretch without music in the past year => gap | 2023-06-16..2024-06-16
Save 24 May to 9 June 2024 as The Move => define_event | 2024-05-24..2024-06-10
songs I used to love and haven't played for ages => lapsed | track
anything I rediscovered this spring? => rediscovered | 2024-03-01..2024-06-01
I'm packing boxes, so give me my 25 most played tracks of the last two weeks => unsupported
How much music did I hear in the car in April? => total | filter platform=car | 2024-04-01..2024-05-01
which neighbourhood was I in when I played Ribs => unsupported | word neighbourhood
what did I listen to most in Germany? >> and in Japan? => ranking | track | filter country=JP
how many times have I played 1979, the song I mean => total | name track 1979
plays of Rebecca Black's Friday on Fridays => total | name track Friday | wd 5
So how often did I actually put on Sorry by Beyoncé in 2021? => total | name track Sorry | 2021-01-01..2022-01-01
Will I still like Drake when I'm sixty? => unsupported
Tell me the artist I heard most on March 3rd 2021, if you can. => ranking | artist | 2021-03-03..2021-03-04
Did I or didn't I listen to Queen in the week of 2023-02-13? => exists | name artist Queen | 2023-02-13..2023-02-20
Count the songs that I heard exactly once and never again => distinct_count | track | having = 1
What sort of things can I ask you? => help
Taylor Swift or Lana Del Rey, who got more of my hours? >> only in 2020 though => compare | by time | side name artist Taylor Swift | side name artist Lana Del Rey | 2020-01-01..2021-01-01
whats my no 1 song of all time => ranking | track | limit 1
am i listening to more this month than last month => compare | side 2024-06-01..2024-07-01 | side 2024-05-01..2024-06-01
have i played natural by imagine dragons more than 20 times => exists | name track Natural | having > 20
my longest streak ever?? => streak
is taylor swift married => unsupported | word married
what day did i listen the most => peak | bucket day
when did i hit 10000 plays => milestone | threshold 10000 plays
top 3 songs from last summer pls => ranking | track | limit 3 | 2023-06-01..2023-09-01
whats the song ive skipped the most this week lol => ranking | track | by skips | limit 1 | 2024-06-10..2024-06-17
how many times did i play Anti-Hero >> when was the first time => first_listen | name track Anti-Hero
top albums in the car so far this year => ranking | album | filter platform=car | 2024-01-01..2024-06-16
hours of AC/DC since 2020 => total | by time | name artist AC/DC | 2020-01-01..
What do I listen to Monday to Thursday after 8 pm? => ranking | track | wd 1,2,3,4 | h 20-24
How many miles did I drive listening to Green Day? => unsupported | word miles
plays in Canada last July => total | filter country=CA | 2023-07-01..2023-08-01
is Guns N' Roses in my top 50 => rank_of | name artist Guns N' Roses
The date I got past 200 hours of Arctic Monkeys, if I have. => milestone | name artist Arctic Monkeys | threshold 200 hours
my top artists on weekends >> no, on weekdays => ranking | artist | wd 1,2,3,4,5
How many plays per month in 2022 => series | by plays | bucket month | 2022-01-01..2023-01-01
How many songs do I get through per day on weekdays? => average | wd 1,2,3,4,5 | bucket day
desktop vs. phone, this year => compare | sides 2 | 2024-01-01..2025-01-01
What percentage of the songs I play on the desktop do I skip? => skip_rate | filter platform=desktop
On weekdays, at what hour do I listen the most? => peak | bucket hour_of_day | wd 1,2,3,4,5
Please list the artists that were new to me in the first quarter of this year. => discoveries | artist | 2024-01-01..2024-04-01
total listening time, 3 June to 14 June => total | by time | 2024-06-03..2024-06-15
does my boss know I listen at work => unsupported | word boss
Could I have a summary of 2023, please? => period_summary | 2023-01-01..2024-01-01
How many plays did I have in April? >> Break that down by week => series | bucket week | 2024-04-01..2024-05-01
`
