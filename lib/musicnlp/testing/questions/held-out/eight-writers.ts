/** In the words of eight different people, written from the rules by somebody who had not seen the parser; one question a line (see expected-question.ts). */
export const eightWriters = `
ok who am i lowkey obsessed with this month => ranking | artist | 2024-06-01..2024-07-01
have i ever even listened to nico => exists | name artist Nico
songs i skipped the most since april => ranking | track | by skips | 2024-04-01..
was i on my phone more or on my computer last week => compare | side filter platform=phone | side filter platform=desktop | 2024-06-03..2024-06-10
mitski vs phoebe bridgers => compare | side name artist Mitski | side name artist Phoebe Bridgers
did blonde or channel orange get more plays from me in 2021 => compare | side name album Blonde | side name album Channel Orange | 2021-01-01..2022-01-01
who were my top 5 last summer >> and the songs? => ranking | track | limit 5 | 2023-06-01..2023-09-01
will the weeknd go on tour near me this fall => unsupported | word tour
I should like to know when I first heard Fleetwood Mac. => first_listen | name artist Fleetwood Mac
Which Beatles record do I reach for most on Sunday mornings? => ranking | album | name artist The Beatles | wd 0 | h 5-12
Please show me everything I played on Christmas Day 2022. => plays_at | 2022-12-25..2022-12-26
How many hours did I devote to Bohemian Rhapsody in 2022? => total | by time | name track Bohemian Rhapsody - Remastered 2011 | 2022-01-01..2023-01-01
What was the very last thing I had on in 2022? => last_listen | 2022-01-01..2023-01-01
Do I tend to listen more in the mornings or in the evenings? => compare | side h 5-12 | side h 17-21
When did I last play Rumours? >> And how often in all? => total | name album Rumours
how much music i was hearing in Germany in August 2022 => total | filter country=DE | 2022-08-01..2022-09-01
which artists i have discovered in the spring of 2021 => discoveries | artist | 2021-03-01..2021-06-01
my most heard songs offline this year, without Drake please => ranking | track | not artist Drake | filter offline=true | 2024-01-01..2025-01-01
how many times per week do i hear Coldplay in average => average | name artist Coldplay | bucket week
at what hour i am listening the most => peak | bucket hour_of_day
how far back do my records go? => coverage
on how many days did i listen to Björk in 2023 => distinct_count | by days | name artist Björk | 2023-01-01..2024-01-01
Radiohead in 2019, how many plays >> and the year after that? => total | name artist Radiohead | 2020-01-01..2021-01-01
does the weather have influence on what i hear => unsupported | word weather
monthly listening hours, jan 2021 - jun 2023 => series | by time | bucket month | 2021-01-01..2023-07-01
unique tracks 2019 => distinct_count | track | 2019-01-01..2020-01-01
shuffle % q1 2024 => share | filter shuffle=true | 2024-01-01..2024-04-01
avg session length, weekends => session | wd 0,6
% kendrick of all 2018 plays => share | name artist Kendrick Lamar | 2018-01-01..2019-01-01
tracks >= 100 plays, radiohead only => threshold_list | track | name artist Radiohead | having >= 100
completion rate In Rainbows => completion_rate | name album In Rainbows
top 20 artists of 2020 that are missing from 2023 => difference | artist | 2020-01-01..2021-01-01 | 2023-01-01..2024-01-01
top albums 2022 by minutes >> bottom 3 instead => ranking | album | by time | asc | limit 3 | 2022-01-01..2023-01-01
bpm of my top tracks => unsupported | word bpm
incognito hours 2023 => total | by time | filter incognito=true | 2023-01-01..2024-01-01
What do we usually put on in the car on Saturdays? => ranking | track | filter platform=car | wd 6
Which albums got us through lockdown? => ranking | album | event Lockdown | 2020-03-16..2020-07-01
the longest I've gone without any music since 2020 => gap | 2020-01-01..
When did Taylor Swift hit a thousand plays in this house? => unsupported
what song did I kick off 2024 with => first_listen | track | 2024-01-01..2025-01-01
Is what my kids play too loud? => unsupported | word loud
Which songs did we play most in December 2023? >> what about the December before? => ranking | track | 2022-12-01..2023-01-01
before 8 am, who's my number one? => ranking | artist | limit 1 | h 0-8
what I listen to between 5 and 7 pm on weekdays => ranking | track | h 17-19 | wd 1,2,3,4,5
how long was my longest listening session in may => session | 2024-05-01..2024-06-01
Past 90 days: minutes per day on average? => average | by time | bucket day | 2024-03-18..2024-06-16
how many calories did I burn to Starboy => unsupported | word calories
Where does Blinding Lights sit among my songs of 2020? => rank_of | name track Blinding Lights | 2020-01-01..2021-01-01
my busiest week for music in 2021 => peak | bucket week | 2021-01-01..2022-01-01
top 10 tracks during my thesis => ranking | track | limit 10 | event Thesis | 2023-10-01..
how many new artists have i found since my thesis => discovery_count | artist | 2023-10-01..
what percentage of exam season listening was after midnight => share | h 0-5 | event Exam season | 2022-05-02..2022-06-11
old faves i picked back up this spring => rediscovered | 2024-03-01..2024-06-01
my 10,000th play, what was it => nth_listen | nth 10000
Lana Del Rey or Lorde, last winter >> by hours? => compare | by time | side name artist Lana Del Rey | side name artist Lorde | 2023-12-01..2024-03-01
make me a playlist for studying => unsupported | word playlist
Sum up my listening when I lived in Boston => period_summary | event Lived in Boston | 2017-09-01..2018-08-16
The Cure plays, year by year => series | name artist The Cure | bucket year
Who topped my chart in the last fortnight? => ranking | artist | limit 1 | 2024-06-02..2024-06-16
Which songs off AM do I always skip? => ranking | track | by skips | name album AM
how many Arctic Monkeys plays per month => series | name artist Arctic Monkeys | bucket month
How many Muse tracks do I play per week? => average | name artist Muse | bucket week
songs I get out every October => ranking | track | mo 10
Any songs I heard in both December 2022 and December 2023? => overlap | track | 2022-12-01..2023-01-01 | 2023-12-01..2024-01-01
`
