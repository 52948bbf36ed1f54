/** Several conditions at once and terse follow-ups, as colleagues ask at a desk, written before they were asked; one question a line (see expected-question.ts). */
export const multipleConditions = `
which 3 artists dominated my Friday nights in 2022 => ranking | artist | limit 3 | wd 5 | h 21-5 | 2022-01-01..2023-01-01
top 8 Radiohead songs excluding anything from Kid A => ranking | track | limit 8 | name artist Radiohead | not album Kid A
songs I finished most often in 2023 => ranking | track | filter finished=true | 2023-01-01..2024-01-01
albums I listened to offline the most => ranking | album | filter offline=true
what's the most played song in incognito mode => ranking | track | limit 1 | filter incognito=true
top artists in Germany on shuffle in 2022 => ranking | artist | filter country=DE | filter shuffle=true | 2022-01-01..2023-01-01
most played songs on Mondays and Wednesdays before noon => ranking | track | wd 1,3 | h 0-12
which album did I play most between Halloween and Christmas 2022 => ranking | album | limit 1 | 2022-10-31..2022-12-26
what did I play the most in the first week of June => ranking | 2024-06-01..2024-06-08
top tracks in the last quarter => ranking | track | 2024-01-01..2024-04-01
top tracks last quarter of 2022 => ranking | track | 2022-10-01..2023-01-01
plays in the second half of May 2023 => total | by plays | 2023-05-16..2023-06-01
hours at weekends since Christmas => total | by time | wd 0,6 | 2023-12-25..
how many plays of Currents in early 2022 => total | by plays | name album Currents | 2022-01-01..2022-05-01
plays before breakfast => unsupported | word breakfast
how many songs did I play at lunchtime => distinct_count | track | h 12-13
minutes of Coldplay between 6 and 9 in the morning => total | by time | name artist Coldplay | h 6-9
hours from 10pm to 2am in 2023 => total | by time | h 22-2 | 2023-01-01..2024-01-01
plays on the 4th of July => total | by plays | 2023-07-04..2023-07-05
plays on Valentine's Day 2022 and 2023 => total | by plays | 2022-02-14..2022-02-15 | 2023-02-14..2023-02-15
total hours in June and July 2022 => total | by time | 2022-06-01..2022-08-01
hours in 2019, 2020 and 2021 => compare | by time | side 2019-01-01..2020-01-01 | side 2020-01-01..2021-01-01 | side 2021-01-01..2022-01-01
plays from 5 May 2022 until 10 June 2022 => total | by plays | 2022-05-05..2022-06-11
plays from 5 May 2022 through 10 June 2022 => total | by plays | 2022-05-05..2022-06-11
plays this month so far => total | by plays | 2024-06-01..2024-06-16
plays in the past fortnight => total | by plays | 2024-06-02..2024-06-16
hours over the last twelve months => total | by time | 2023-06-16..2024-06-16
plays a week ago => total | by plays | 2024-06-08..2024-06-09
plays 2 months ago => total | by plays | 2024-04-01..2024-05-01
how many songs did I play the weekend before last => distinct_count | track | 2024-06-01..2024-06-03
plays on the last day of 2022 => total | by plays | 2022-12-31..2023-01-01
plays on the third Saturday of May 2023 => total | by plays | 2023-05-20..2023-05-21
hours in week 20 of 2023 => total | by time | 2023-05-15..2023-05-22
plays in Ramadan 2023 => total | by plays | 2023-03-23..2023-04-21
top artists in the spring => ranking | artist | mo 3,4,5
top artists this past winter => ranking | artist | 2023-12-01..2024-03-01
what were my top songs during the winters of 2021 and 2022 => ranking | track | 2021-12-01..2022-03-01 2022-12-01..2023-03-01
top songs at 3 in the morning => ranking | track | h 3-4
top songs around midnight => ranking | track | h 0-1
what do I listen to at dawn => unsupported | word dawn
songs played more than 10 times in March 2023 by Drake => threshold_list | track | having > 10 | name artist Drake | 2023-03-01..2023-04-01
artists with between 50 and 100 plays this year => threshold_list | artist | having between 50 100 | 2024-01-01..2025-01-01
songs I played twice => threshold_list | track | having = 2
songs I played two or three times => unsupported
artists I listened to for more than an hour last month => threshold_list | artist | having > 1 | threshold 1 hours | 2024-05-01..2024-06-01
how many albums have at least 25 plays => distinct_count | album | having >= 25
top 5 artists with fewer than 100 plays => ranking | artist | limit 5 | having < 100
new artists with at least 10 plays => unsupported
longest streak of Radiohead in 2022 >> and in 2023 => streak | name artist Radiohead | 2023-01-01..2024-01-01
skip rate for Drake >> and Adele => skip_rate | name artist Adele
skip rate for Drake >> in 2021 => skip_rate | name artist Drake | 2021-01-01..2022-01-01
top songs in March >> April >> of 2022 => ranking | track | 2022-04-01..2022-05-01
top songs >> by Drake >> not on weekends => ranking | track | name artist Drake | wd 1,2,3,4,5
first song by SZA I heard >> and last? => last_listen | track | name artist SZA
plays per weekday >> for Mitski => distribution | bucket weekday | name artist Mitski
plays per month this year >> last year => series | bucket month | 2023-01-01..2024-01-01
most played album in 2021 >> what about by time => ranking | album | by time | limit 1 | 2021-01-01..2022-01-01
is Drake in my top 5 >> top 20? => rank_of | limit 20 | name artist Drake
did I play Queen today >> yesterday? => exists | name artist Queen | 2024-06-14..2024-06-15
how many hours of Queen >> and how many plays => total | by plays | name artist Queen
who did I discover in 2022 >> albums? => discoveries | album | 2022-01-01..2023-01-01
artists I heard every month this year >> every week => consistency | artist | bucket week | 2024-01-01..2025-01-01
recap of 2021 >> 2022 => period_summary | 2022-01-01..2023-01-01
tell me about Lorde >> her top songs => ranking | track | name artist Lorde
longest break >> from Drake => gap | name artist Drake
who is rising >> and falling? => trend | artist | asc
top genres => unsupported | word genres
listening by city => unsupported | word city
saddest songs => unsupported | word saddest
favourite music video => unsupported | word video
what time is it => unsupported
who are you => help
thanks => unsupported
hello => unsupported
my taste compared to last year => unsupported
how many songs are there => distinct_count | track
how many plays do I have => total | by plays
how many hours have I listened in my life => total | by time
most popular day => peak | bucket day
favourite hour => peak | bucket hour_of_day
when do I listen to jazz => unsupported | word jazz
when do I listen to Björk => peak | bucket hour_of_day | name artist Björk
when do I usually stop listening => unsupported
when do I wake up => unsupported | word wake
`
