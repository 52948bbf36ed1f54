/** One figure for each side or period, and other questions made of two. */
export const combinations = `
what share of my listening was Drake by year => share | bucket year | name artist Drake
share of plays on shuffle by month => share | bucket month | filter shuffle=true
Drake's share of my plays, 2021 vs 2022 => share | name artist Drake | side 2021-01-01..2022-01-01 | side 2022-01-01..2023-01-01
did my top 10 artists make up more of my plays in 2019 or in 2022 => share | artist | limit 10 | side 2019-01-01..2020-01-01 | side 2022-01-01..2023-01-01
what percentage of my plays was on my phone, weekdays vs weekends => share | filter platform=phone | side wd 1,2,3,4,5 | side wd 0,6
Radiohead's rank by year => rank_of | bucket year | name artist Radiohead
did Drake rank higher in 2021 or 2022 => rank_of | name artist Drake | side 2021-01-01..2022-01-01 | side 2022-01-01..2023-01-01
was Drake ever in my top 3 in any year => rank_of | bucket year | limit 3 | name artist Drake
how many months was Taylor Swift my most played artist => rank_of | bucket month | nth 1 | name artist Taylor Swift
in which years was Taylor Swift my number one artist => rank_of | bucket year | nth 1 | name artist Taylor Swift
how many weeks was Nights my number one song => rank_of | bucket week | nth 1 | name track Nights
which month had the most sessions => session | by plays | bucket month
how many sessions per week do I average => session | by plays | bucket week | mean
median number of sessions per month in 2022 => session | by plays | bucket month | median | 2022-01-01..2023-01-01
which year had the longest average session => session | by time | bucket year
did I have more sessions in 2020 or 2021 => session | by plays | side 2020-01-01..2021-01-01 | side 2021-01-01..2022-01-01
how many songs do I play per session => session | by plays
how many minutes per session => session | by time
longest streak 2020 vs 2021 => streak | side 2020-01-01..2021-01-01 | side 2021-01-01..2022-01-01
did I discover more artists in 2021 than in 2022 => discovery_count | artist | side 2021-01-01..2022-01-01 | side 2022-01-01..2023-01-01
how many new artists a month do I discover on average => discovery_count | artist | bucket month | mean
what percent of songs did I finish in 2020 vs 2021 => completion_rate | side 2020-01-01..2021-01-01 | side 2021-01-01..2022-01-01
average plays per weekend in 2022 => average | bucket week | 2022-01-01..2023-01-01 | wd 0,6
plays per active day in 2021 => average | bucket day | having > 0 | 2021-01-01..2022-01-01
average listening time per play => average | by time
which month had my highest skip rate => peak | by skip_rate | bucket month
on which day did I play the most different artists => peak | artist | by distinct | bucket day
how many songs did I skip on each device => distribution | by skips | bucket platform
did I listen to over 200 different artists in 2022 => exists | artist | by distinct | having > 200 | 2022-01-01..2023-01-01
did I ever play Nights more than 10 times in one day => threshold_list | bucket day | having > 10 | name track Nights
do I skip more after midnight than during the day => compare | by skips | side h 0-5 | side h 5-21
hours so far this year vs the same time last year => compare | by time | side 2024-01-01..2024-06-16 | side 2023-01-01..2023-06-16
have I played more Taylor Swift this year than last year by now => compare | name artist Taylor Swift | side 2024-01-01..2025-01-01 | side 2023-01-01..2023-06-16
when did Nights pass Karma Police => milestone | side name track Nights | side name track Karma Police
how many more plays does Drake need to reach 2000 => milestone | threshold 2000 plays | name artist Drake
how many more plays until Nights reaches 500 => milestone | threshold 500 plays | name track Nights
how far is Radiohead from 1000 plays => milestone | threshold 1000 plays | name artist Radiohead
how many more plays did I have in 2021 => unsupported
how many Drake songs are in my top 100 => unsupported
not counting Drake, what was my longest streak of days => streak | not artist Drake
longest streak without Drake => gap | name artist Drake
longest stretch of days with no music at all since January 2020 => gap | 2020-01-01..
Which songs do I skip most often when they come up on shuffle? => ranking | track | by skips | filter shuffle=true
How many different artists did I listen to in 2017? It feels as though I only ever played six. => distinct_count | artist | 2017-01-01..2018-01-01
`
