/** In the words of twelve different people, written from the rules by somebody who had not seen the parser; one question a line (see expected-question.ts). */
export const twelveWriters = `
ok but who's actually my number one artist this month => ranking | artist | limit 1 | 2024-06-01..2024-07-01
how many times have i put on all too well lol => total | by plays | name track All Too Well (10 Minute Version) (Taylor's Version) (From The Vault)
lowkey how much sza did i listen to on my phone last month => total | name artist SZA | filter platform=phone | 2024-05-01..2024-06-01
is kill bill still in my top 10 songs this year or nah => rank_of | name track Kill Bill | 2024-01-01..2025-01-01
I should like to know which album I have listened to most often on Sunday mornings. => ranking | album | limit 1 | wd 0 | h 5-12
When was it that I first came across Fleetwood Mac? => first_listen | name artist Fleetwood Mac
Might you tell me who composed the pieces I listen to most? => unsupported | word composed
Of all the Beatles songs, which do I never skip? => ranking | track | by skips | asc | name artist The Beatles
tracks i've played 50+ times, 2023 only => threshold_list | track | having >= 50 | 2023-01-01..2024-01-01
what bpm am i on most after midnight => unsupported | word bpm
top 25 Daft Punk and LCD Soundsystem tracks by minutes => ranking | track | by time | limit 25 | name artist Daft Punk | name artist LCD Soundsystem
which tunes get skipped most on the desktop => ranking | track | by skips | desc | filter platform=desktop
Friday and Saturday nights from 10pm till 4am: what gets the most spins? => ranking | track | wd 5,6 | h 22-4
Median number of plays per week in 2022? => average | median | bucket week | 2022-01-01..2023-01-01
distribution of plays across the hours of the day, Monday to Friday only => distribution | bucket hour_of_day | wd 1,2,3,4,5
What proportion of my total listening time since 2020 went to Radiohead? => share | by time | name artist Radiohead | 2020-01-01..
skip rate for Drake, year by year => series | by skip_rate | name artist Drake | bucket year
number of distinct albums per month in 2021 => series | album | by distinct | bucket month | 2021-01-01..2022-01-01
how much Imagine Dragons has come out of the speaker this year, I dread to ask => unsupported
what was playing at 6 in the morning on christmas day 2021 => plays_at | 2021-12-25..2021-12-26 | h 6-7
which of these songs were played by my daughter and not me => unsupported | word daughter
In the car, on weekday mornings, what do we listen to the most? => ranking | track | filter platform=car | wd 1,2,3,4,5 | h 5-12
on how many days did summertime sadness get played last summer => distinct_count | by days | name track Summertime Sadness | 2023-06-01..2023-09-01
what do i usually have on between 7 and 9 am on weekdays => ranking | wd 1,2,3,4,5 | h 7-9
offline plays this week, how many => total | by plays | filter offline=true | 2024-06-10..2024-06-17
last song i heard yesterday evening => last_listen | track | 2024-06-14..2024-06-15 | h 17-21
which train was i on when i had Nightcall playing => unsupported | word train
Autumn 2018... which artists did I stumble upon back then? => discoveries | artist | 2018-09-01..2018-12-01
the very first song I played when I lived in Boston => first_listen | track | event Lived in Boston | 2017-09-01..2018-08-16
which bands did I come back to this year after a long time apart => rediscovered | artist | 2024-01-01..2025-01-01
what was I hearing exactly five years ago today? => plays_at | 2019-06-15..2019-06-16
top artsit 2023? => ranking | artist | limit 1 | 2023-01-01..2024-01-01
hours this wk => total | by time | 2024-06-10..2024-06-17
radiohead vs muse minutes => compare | by time | side name artist Radiohead | side name artist Muse
adele last heard => last_listen | name artist Adele
new artists since may, count => discovery_count | artist | 2024-05-01..
kanye rank 2021 => rank_of | name artist Kanye West | 2021-01-01..2022-01-01
How many hours I have listened the music in last December? => total | by time | 2023-12-01..2024-01-01
Which are the songs that I heard only one time? => threshold_list | track | having = 1
Since when I listen to Bjork? => first_listen | name artist Björk
my top 10 albums of 2022 >> same but by hours => ranking | album | by time | limit 10 | 2022-01-01..2023-01-01
how many plays does Nobody have >> and when did i last hear it => last_listen | name track Nobody
most played artists in lockdown >> and when I lived in Boston? => ranking | artist | event Lived in Boston | 2017-09-01..2018-08-16
What day of week I am listening the less? => peak | bucket weekday | asc
Please say me the five albums most played of the spring 2022 => ranking | album | limit 5 | 2022-03-01..2022-06-01
which month of 2022 was the busiest for Taylor Swift => peak | bucket month | name artist Taylor Swift | 2022-01-01..2023-01-01
How many Grammys have my most played artists won? => unsupported | word Grammys
First quarter of 2023 against first quarter of 2024, total hours please => compare | by time | side 2023-01-01..2023-04-01 | side 2024-01-01..2024-04-01
most played between 6am and 7am on tuesdays and thursdays => ranking | track | wd 2,4 | h 6-7
longest nonstop session this spring? => session | 2024-03-01..2024-06-01
how many days running have i been listening now => streak
average songs a day in may => average | 2024-05-01..2024-06-01
does my boyfriend play more Mitski than I do => unsupported | word boyfriend
how often have we put Yellow on since we met => unsupported | word met
How many times did Stay With Me get played on Valentine's Day? => total | by plays | name track Stay With Me | 2024-02-14..2024-02-15
have I ever had The Scientist come up on shuffle => exists | name track The Scientist | filter shuffle=true
are there any Oasis gigs near me this summer => unsupported | word gigs
what decade does most of my music come from => unsupported | word decade
who do I skip the most on my phone >> and on the web player? => ranking | artist | by skips | desc | filter platform=web
Lorde or SZA, who've I played more >> just this year please => compare | side name artist Lorde | side name artist SZA | 2024-01-01..2025-01-01
top songs last winter >> without Taylor Swift tho => ranking | track | not artist Taylor Swift | 2023-12-01..2024-03-01
how long did I listen for in April >> and in May => total | by time | 2024-05-01..2024-06-01
new artists in 2020 >> how many were there altogether => discovery_count | artist | 2020-01-01..2021-01-01
my 10,000th play, what was it => nth_listen | nth 10000
when did Frank Ocean cross 500 plays => milestone | name artist Frank Ocean | threshold 500 plays
the most i've ever played one single song in one day => binge | track
any artist I've listened to in every single year? => consistency | artist | bucket year
artists that made my top 20 in both 2019 and 2023 => overlap | artist | 2019-01-01..2020-01-01 | 2023-01-01..2024-01-01
albums I had on in 2018 but didn't touch in 2019 => difference | album | 2018-01-01..2019-01-01 | 2019-01-01..2020-01-01
longest I went without any music in 2023 => gap | 2023-01-01..2024-01-01
how adventurous was my listening in 2021? => diversity | 2021-01-01..2022-01-01
sum up exam season for me => period_summary | event Exam season | 2022-05-02..2022-06-11
me and Phoebe Bridgers, the whole story => entity_summary | name artist Phoebe Bridgers
how far back does my data go => coverage
1979 or 1985, which of the two songs did I play more => compare | side name track 1979 | side name track 1985
the cure: weekends vs weekdays => compare | name artist The Cure | side wd 0,6 | side wd 1,2,3,4,5
which Arctic Monkeys album have I neglected most => ranking | album | asc | limit 1 | name artist Arctic Monkeys
how much have I lisened to Circles, the Post Malone one => total | name track Circles | name artist Post Malone
What gets played when I'm in Germany? => ranking | filter country=DE
hours in private mode last year => total | by time | filter incognito=true | 2023-01-01..2024-01-01
how many hours of music have I got through since my thesis => total | by time | 2023-10-01..
second most played song on the trip to Japan => ranking | track | nth 2 | event Trip to Japan | 2019-04-02..2019-04-21
at what hour do I play Tame Impala most => peak | bucket hour_of_day | name artist Tame Impala
mr brightside plays per month since 2019 => series | name track Mr. Brightside | bucket month | 2019-01-01..
What albums do I reach for in winter, every winter? => ranking | album | mo 1,2,12
`
