/** Times, filters and conditions in one question, written before they were asked; one question a line (see expected-question.ts). */
export const combinedFilters = `
who do I love the most => ranking | artist
show my 12 favourite songs from the last two years => ranking | track | limit 12 | 2022-06-16..2024-06-16
which songs got the most spins in the second half of 2021 => ranking | track | 2021-07-01..2022-01-01
what were my anthems in 2018 => ranking | 2018-01-01..2019-01-01
most played record since New Year's => ranking | album | limit 1 | 2024-01-01..
top artists from May 3 to May 20 2023 => ranking | artist | 2023-05-03..2023-05-21
top songs on 2023-12-31 => ranking | track | 2023-12-31..2024-01-01
most listened to albums in early 2022 => ranking | album | 2022-01-01..2022-05-01
my favourites in mid-March 2023 => ranking | 2023-03-11..2023-03-21
top 10 on Thanksgiving 2022 => ranking | limit 10 | 2022-11-24..2022-11-25
best songs of the 2010s => ranking | track | 2010-01-01..2020-01-01
top songs two summers ago => ranking | track | 2022-06-01..2022-09-01
biggest artists of the year before last => ranking | artist | 2022-01-01..2023-01-01
what did I play most three weeks ago => ranking | 2024-05-25..2024-05-26
top artists in the week of May 6 2024 => ranking | artist | 2024-05-06..2024-05-13
top albums the first week of January 2023 => ranking | album | 2023-01-01..2023-01-08
songs between 10pm and 2am on Saturdays => ranking | track | wd 6 | h 22-2
what do I play around noon on weekdays => ranking | wd 1,2,3,4,5 | h 12-13
top songs Mon-Thu => ranking | track | wd 1,2,3,4
top tracks on Sunday afternoons in spring => ranking | track | wd 0 | mo 3,4,5 | h 12-17
which songs do I put on late at night in winter => ranking | track | mo 1,2,12 | h 23-5
top artists on shuffle excluding Drake => ranking | artist | not artist Drake | filter shuffle=true
artists with most minutes but without Kanye West in 2021 => ranking | artist | by time | not artist Kanye West | 2021-01-01..2022-01-01
songs of Queen that I play the least => ranking | track | asc | name artist Queen
what's the least played Lorde album => ranking | album | asc | limit 1 | name artist Lorde
my unloved albums of 2022 => unsupported | word unloved
songs from OK Computer I never skip => ranking | track | by skips | asc | name album OK Computer
artist I skipped most on my laptop in 2023 => ranking | artist | by skips | limit 1 | filter platform=desktop | 2023-01-01..2024-01-01
second best artist of the summer 2021 => ranking | artist | nth 2 | 2021-06-01..2021-09-01
what came in at number 8 last year => ranking | nth 8 | 2023-01-01..2024-01-01
weekly winners in May 2023 => ranking | bucket week | 2023-05-01..2023-06-01
top track each day last week => ranking | track | limit 1 | bucket day | 2024-06-03..2024-06-10
which artist topped each quarter of 2022 => ranking | artist | bucket quarter | 2022-01-01..2023-01-01
top 2 songs of every month in 2021 => ranking | track | limit 2 | bucket month | 2021-01-01..2022-01-01
what rank was Nights in 2020 => rank_of | name track Nights | 2020-01-01..2021-01-01
was The Cure one of my top 10 artists last year => rank_of | name artist The Cure | 2023-01-01..2024-01-01
is Supercut my favourite song => rank_of | name track Supercut
Björk play count since April => total | by plays | name artist Björk | 2024-04-01..
how many times has Snooze been played => total | by plays | name track Snooze
plays on my phone last week => total | by plays | 2024-06-03..2024-06-10 | filter platform=phone
did I play more than 100 songs yesterday => unsupported
total number of plays so far this year => total | by plays | 2024-01-01..2024-06-16
hours of listening in the past 90 days => total | by time | 2024-03-18..2024-06-16
time on Melodrama this year => total | by time | name album Melodrama | 2024-01-01..2025-01-01
how many hours have I wasted on Drake => total | by time | name artist Drake
skips on Mondays => total | by skips | wd 1
how many tracks did I skip last Friday => total | by skips | 2024-06-14..2024-06-15
how many artists in total did I hear this year => distinct_count | artist | 2024-01-01..2025-01-01
how many songs by Kendrick Lamar have I played at least 10 times => distinct_count | track | having >= 10 | name artist Kendrick Lamar
how many albums did I play only one time last year => distinct_count | album | having = 1 | 2023-01-01..2024-01-01
number of days with music in 2022 => distinct_count | by days | 2022-01-01..2023-01-01
daily average of plays in 2023 => average | by plays | bucket day | 2023-01-01..2024-01-01
hours per week, on average, in 2021 => average | by time | bucket week | 2021-01-01..2022-01-01
how many songs do I usually play in a week => average | bucket week
average monthly plays of Taylor Swift => average | by plays | bucket month | name artist Taylor Swift
what percent of my 2022 listening was in the morning => share | 2022-01-01..2023-01-01 | h 5-12
Taylor Swift's share of my listening time => share | by time | name artist Taylor Swift
how big a part of my listening is Drake => share | name artist Drake
how much of what I hear is offline => share | filter offline=true
skip rate on weekends versus weekdays => compare | side wd 0,6 | side wd 1,2,3,4,5
my skip rate this month => skip_rate | 2024-06-01..2024-07-01
what's the completion rate for Rumours in 2023 => completion_rate | name album Rumours | 2023-01-01..2024-01-01
how many times did I listen to Dreams all the way through => completion_rate | name track Dreams
when did I first come across Phoebe Bridgers => first_listen | name artist Phoebe Bridgers
date I first heard Kill Bill => first_listen | name track Kill Bill
what was the first Kendrick Lamar album I played => first_listen | album | name artist Kendrick Lamar
first thing I listened to in 2022 => first_listen | 2022-01-01..2023-01-01
first 10 songs of 2021 => first_listen | track | limit 10 | 2021-01-01..2022-01-01
when did I last listen to music on my phone => last_listen | filter platform=phone
what was the last Mitski song I heard => last_listen | track | name artist Mitski
show my last 20 plays => last_listen | limit 20
my 5th play ever => nth_listen | nth 5
third Beyoncé song I ever heard => nth_listen | track | nth 3 | name artist Beyoncé
what day did I hit 1000 plays of Drake => milestone | threshold 1000 plays | name artist Drake
when did my Radiohead hours reach 100 => milestone | name artist Radiohead
when did I get to 500 artists => milestone | threshold 500 artists
who was new in my library last month => discoveries | artist | 2024-05-01..2024-06-01
songs I found in September 2023 => discoveries | track | 2023-09-01..2023-10-01
artists I first listened to this year => discoveries | artist | 2024-01-01..2025-01-01
did I discover anyone in March 2023 => discoveries | artist | 2023-03-01..2023-04-01
how many tracks did I hear for the first time last week => discovery_count | track | 2024-06-03..2024-06-10
artists I've lost interest in => lapsed | artist
what albums have I forgotten about => lapsed | album
songs from 2019 I don't listen to anymore => lapsed | track | 2019-01-01..2020-01-01
which songs did I rediscover last summer => rediscovered | track | 2023-06-01..2023-09-01
songs with only one play => threshold_list | track | having = 1
Drake songs played more than 20 times => threshold_list | track | having > 20 | name artist Drake
artists I played at least 5 times yesterday => threshold_list | artist | having >= 5 | 2024-06-14..2024-06-15
albums with under 10 plays in 2022 => threshold_list | album | having < 10 | 2022-01-01..2023-01-01
artists that appear in all years => consistency | artist | bucket year
who have I listened to every month this year => consistency | artist | bucket month | 2024-01-01..2025-01-01
songs that were in my top 20 in 2021 and 2022 => overlap | track | limit 20
albums I loved in both 2020 and 2021 => overlap | album
artists I heard in 2022 but not this year => difference | artist
artists I listened to in march but not april => difference | artist | side 2024-03-01..2024-04-01 | side 2024-04-01..2024-05-01
songs I played in may but not in june => difference | track | side 2024-05-01..2024-06-01 | side 2024-06-01..2024-07-01
top songs in 2022 but not in december => ranking | track | 2022-01-01..2023-01-01 | mo 1,2,3,4,5,6,7,8,9,10,11
what was on at 8 in the morning on March 3 2023 => plays_at | 2023-03-03..2023-03-04 | h 8-9
show my plays from yesterday => plays_at | 2024-06-14..2024-06-15
this day five years ago => plays_at | 2019-06-15..2019-06-16
ever played anything by Alvvays => exists | name artist Alvvays
did Drake come on last night => exists | name artist Drake | 2024-06-14..2024-06-15 | h 21-5
`
