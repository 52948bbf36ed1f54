/** Turns that count from the one before, put it right or ask on about its answer (see expected-question.ts). */
export const leaningTurns = `
top songs of August 2021 >> and the month after => ranking | track | 2021-09-01..2021-10-01
top songs of August 2021 >> and three months earlier? => ranking | track | 2021-05-01..2021-06-01
top albums of 2019 >> what about the two years before that => ranking | album | 2017-01-01..2019-01-01
hours in 2018 >> and in the second half of the following year? => total | by time | 2019-07-01..2020-01-01
plays in May 2022 >> and in October of that year => total | 2022-10-01..2022-11-01
top artists on Halloween 2022 >> and the Halloween before that? => ranking | artist | 2021-10-31..2021-11-01
what did I play on my birthday in 2022 >> and the birthday after => plays_at | 2023-09-21..2023-09-22
what was on at 6pm on 3 May 2023 >> two hours later? => plays_at | 2023-05-03..2023-05-04 | h 20-21
top songs of March 2022 >> sorry, I meant September => ranking | track | 2022-09-01..2022-10-01
top songs of March 2022 >> and that summer? => ranking | track | 2022-06-01..2022-09-01
top songs of autumn 2020 >> and the spring before => ranking | track | 2020-03-01..2020-06-01
who did I play most in October >> and in February => ranking | artist | 2024-02-01..2024-03-01
top songs of 2021 >> nope, 2020 => ranking | track | 2020-01-01..2021-01-01
top songs of 2021 >> wrong, I meant 2019 => ranking | track | 2019-01-01..2020-01-01
hours of Adele in 2021 >> oops sorry I meant Queen => total | by time | name artist Queen | 2021-01-01..2022-01-01
when did Drake reach 50 plays >> and 200? => milestone | name artist Drake | threshold 200 plays
my 100th play >> and the 2000th? => nth_listen | nth 2000
albums with at least 30 plays >> and 60? => threshold_list | album | having >= 60
my top artist of each year >> and albums => ranking | album | limit 1 | bucket year
hours of Mitski in 2022 >> and when did I first hear her? => first_listen | name artist Mitski
skips of Drake in 2023 >> and when did I last play him? => last_listen | name artist Drake
the first song I played in 2019 >> and the last? => last_listen | track | 2019-01-01..2020-01-01
when did I first hear Mitski >> which song was it? => first_listen | track | limit 1 | name artist Mitski
what was my biggest binge >> when was that? => binge
plays of Taylor Swift by year >> just folklore => series | name album folklore | bucket year
top artists of 2022 by hours >> same list, but offline plays only => ranking | artist | by time | filter offline=true | 2022-01-01..2023-01-01
how many new albums did I discover in 2022 >> which of those did I play most => discoveries | album | 2022-01-01..2023-01-01
artists in my top 10 of both 2021 and 2022 >> the ones only in 2022 => difference | artist | limit 10 | side 2022-01-01..2023-01-01 | side 2021-01-01..2022-01-01
plays of Ribs >> and Royals >> which of the two did I hear first => first_listen | name track Ribs | name track Royals
hours of Drake >> and Lorde >> which of those two did I play more => compare | by time | side name artist Drake | side name artist Lorde
skip rate of Adele >> and Queen? >> who is worse => compare | by skip_rate | side name artist Adele | side name artist Queen
plays of Drake in 2022 >> how much of that was on shuffle => total | name artist Drake | filter shuffle=true | 2022-01-01..2023-01-01
plays of Lorde last summer >> how many of those on my phone => total | name artist Lorde | filter platform=phone | 2023-06-01..2023-09-01
plays of Drake on shuffle >> and with it off => total | name artist Drake | filter shuffle=false
which albums did I play most in 2020 >> how long did I spend on those => unsupported
hours of music in 2022 >> has that changed since => unsupported
top 10 artists >> do it for the weeknd but songs => ranking | track | limit 10 | name artist The Weeknd
top artists of 2021 >> same thing but only weekends => ranking | artist | wd 0,6 | 2021-01-01..2022-01-01
how many times did I listen to Circles >> the Mac Miller one => total | name track Circles
top songs of 2022 >> great, now artists, but by hours => ranking | artist | by time | 2022-01-01..2023-01-01
when did I first hear Mitski >> how often have I played that song => unsupported
plays in 2022 >> how does that differ from the year before => compare | side 2022-01-01..2023-01-01 | side 2021-01-01..2022-01-01
hours this month >> is that more than usual => trend | by time | 2024-06-01..2024-07-01
new songs in 2021 >> total how many? => discovery_count | track | 2021-01-01..2022-01-01
when did I first play SZA >> yeah, and the last time? => last_listen | name artist SZA
songs getting more plays lately >> falling => trend | asc
top songs of 2022 >> only when I was on my phone => ranking | track | filter platform=phone | 2022-01-01..2023-01-01
top songs of 2022 >> sort them by time => ranking | track | by time | 2022-01-01..2023-01-01
plays in 2022 >> split it by month => series | bucket month | 2022-01-01..2023-01-01
top 10 artists of 2020 >> now the same for 2021, ordered by minutes => ranking | artist | by time | limit 10 | 2021-01-01..2022-01-01
the same for 2021, by hours => unsupported
plays in March 2022 >> how many hours that year => total | by time | 2022-01-01..2023-01-01
plays of Drake in 2020 >> how many plays since then => total | name artist Drake | 2021-01-01..
top songs on 3 May 2021 >> that week => ranking | track | 2021-05-03..2021-05-10
top songs on 3 May 2021 >> the whole week => unsupported
top songs in the first half of 2022 >> and the second half => ranking | track | 2022-07-01..2023-01-01
top 10 songs of 2021 >> numbers 11 to 20 => unsupported
top 10 songs of 2021 >> the next one? => unsupported
top albums of 2021 >> which one did I skip most => unsupported
plays of Drake this year >> is that up on last year => unsupported
when did I first hear Mitski >> how many times that year => unsupported
my artists per year since 2019 >> which year had the most? => peak | artist | by distinct | bucket year | 2019-01-01..
hours per month in 2022 >> which month was the highest? => peak | by time | bucket month | 2022-01-01..2023-01-01
my favourite Kendrick Lamar album >> and what song from this disc do I skip most => unsupported
hours in March >> and in April >> and the difference between the two => compare | by time | side 2024-03-01..2024-04-01 | side 2024-04-01..2024-05-01
top albums from January to May 2024 >> and over the same stretch a year earlier => ranking | album | 2023-01-01..2023-06-01
plays of Lorde last summer >> and in the same months of 2021 => total | name artist Lorde | 2021-06-01..2021-09-01
top artists on weekends >> just in the morning now => ranking | artist | wd 0,6 | h 5-12
how many bands did I hear in 2022 >> how many of those were new => discovery_count | artist | 2022-01-01..2023-01-01
top songs of 2021 >> only plays I finished => ranking | track | filter finished=true | 2021-01-01..2022-01-01
top 10 artists of 2022 >> remove Drake >> put him back => ranking | artist | limit 10 | 2022-01-01..2023-01-01
top songs this year >> skip Drake => ranking | track | not artist Drake | 2024-01-01..2025-01-01
top songs of 2021 >> excluding anything by Drake or Queen >> put Queen back => ranking | track | not artist Drake | 2021-01-01..2022-01-01
top songs this year >> leave out weekends => ranking | track | 2024-01-01..2025-01-01 | wd 1,2,3,4,5
plays of Drake this year >> exclude shuffle plays => total | name artist Drake | filter shuffle=false | 2024-01-01..2025-01-01
top albums in 2021 >> swap albums for songs => ranking | track | 2021-01-01..2022-01-01
top albums in 2021 >> try 2020 instead of 2021 => ranking | album | 2020-01-01..2021-01-01
compare Drake and Lorde >> swap Lorde for Queen => compare | side name artist Drake | side name artist Queen
compare Drake and Lorde >> add Queen => compare | side name artist Drake | side name artist Lorde | side name artist Queen
compare Drake and Lorde >> hours not plays => compare | by time | side name artist Drake | side name artist Lorde
compare Drake and Lorde >> what if you count it by minutes => compare | by time | side name artist Drake | side name artist Lorde
top songs of 2022 >> limit that to the phone => ranking | track | filter platform=phone | 2022-01-01..2023-01-01
top songs of 2022 on my phone >> any device => ranking | track | 2022-01-01..2023-01-01
top songs of 2022 >> which of these are by Lorde => ranking | track | name artist Lorde | 2022-01-01..2023-01-01
top artists of 2022 >> the next 15 => ranking | artist | limit 25 | 2022-01-01..2023-01-01
top artists of 2022 >> just one => ranking | artist | limit 1 | 2022-01-01..2023-01-01
top songs of summer 2019 >> Ha, thought so. And the summer that followed? => ranking | track | 2020-06-01..2020-09-01
hours in the car this year >> which artist the most => ranking | artist | by time | limit 1 | filter platform=car | 2024-01-01..2025-01-01
how many hours in my Boston days >> and which artist was the most there? => ranking | artist | limit 1 | event Lived in Boston | 2017-09-01..2018-08-16
plays of Drake in 2019 >> top album of his => ranking | album | limit 1 | name artist Drake | 2019-01-01..2020-01-01
how many new artists this year >> which ones are they? => discoveries | artist | 2024-01-01..2025-01-01
how many artists did I hear more than 100 times >> who are they => threshold_list | artist | having > 100
plays of Drake in 2021 >> as a percentage => share | name artist Drake | 2021-01-01..2022-01-01
peak hour of Lorde >> is it different on weekends => peak | name artist Lorde | bucket hour_of_day | wd 0,6
hours in May >> and in April >> so which was more => compare | by time | side 2024-05-01..2024-06-01 | side 2024-04-01..2024-05-01
minutes of Midnights >> folklore >> both together => total | by time | name album Midnights | name album folklore
top songs of 2022 on Fridays >> something else now, my top artists => ranking | artist
have I heard SZA today >> when then => last_listen | name artist SZA
top albums in 2021 >> change 2021 to 2022 => unsupported
top albums in 2019 >> drop Blonde from that >> and how does 2020 look? => ranking | album | not album Blonde | 2020-01-01..2021-01-01
top albums in 2019 >> drop Blonde from that >> put it back => ranking | album | 2019-01-01..2020-01-01
hours of Drake in 2021 >> how was it in 2020 => total | by time | name artist Drake | 2020-01-01..2021-01-01
hours of Drake in 2021 >> how does Queen look => total | by time | name artist Queen | 2021-01-01..2022-01-01
hours of Drake in 2021 >> no wait, Queen => total | by time | name artist Queen | 2021-01-01..2022-01-01
hours of Drake in 2021 >> sorry meant Queen => total | by time | name artist Queen | 2021-01-01..2022-01-01
hours of Drake in 2021 >> same for Queen but in the car => total | by time | name artist Queen | filter platform=car | 2021-01-01..2022-01-01
hours of Drake in 2021 >> tell me about Queen => entity_summary | name artist Queen
hours of Drake in 2021 >> Queen vs Lorde => compare | by time | 2021-01-01..2022-01-01 | side name artist Queen | side name artist Lorde
top artists of 2021 >> and without the skipped songs? => ranking | artist | filter skipped=false | 2021-01-01..2022-01-01
top artists of 2021 >> drop the skipped ones => ranking | artist | filter skipped=false | 2021-01-01..2022-01-01
top artists of 2021 >> but not the ones I skipped => ranking | artist | filter skipped=false | 2021-01-01..2022-01-01
top artists of 2021 without skips >> put them back => ranking | artist | 2021-01-01..2022-01-01
top songs of 2021 >> but only weekends => ranking | track | wd 0,6 | 2021-01-01..2022-01-01
top songs of 2021 >> keep 5 => ranking | track | limit 5 | 2021-01-01..2022-01-01
top songs of 2021 >> and artists? >> back to the songs => ranking | track | limit 10 | 2021-01-01..2022-01-01
top songs of 2021 >> by hours >> go back to songs => unsupported
songs by Queen this year, how many >> oh, and last year, was it more? => compare | track | by distinct | name artist Queen | side 2024-01-01..2025-01-01 | side 2023-01-01..2024-01-01
plays in 2022 >> was that more than in 2019? => compare | side 2022-01-01..2023-01-01 | side 2019-01-01..2020-01-01
plays of Drake >> and Lorde >> compare them => compare | side name artist Drake | side name artist Lorde
plays in May >> and in April >> how do they compare => compare | side 2024-05-01..2024-06-01 | side 2024-04-01..2024-05-01
what did I play last night >> and the night before? >> which of those two nights was longer => compare | by time | h 21-5 | side 2024-06-14..2024-06-15 | side 2024-06-13..2024-06-14
longest streak in 2022 >> and the least? => unsupported
top songs of 2021 >> the median instead => unsupported
top 10 artists of 2023 >> as a percentage => share | artist | limit 10 | 2023-01-01..2024-01-01
skip rate of Drake in 2022 >> in minutes => total | by time | name artist Drake | 2022-01-01..2023-01-01
plays of SZA per month since 2022 >> which was the highest => peak | name artist SZA | bucket month | 2022-01-01..
when did I last play Wonderwall >> which album is it from => unsupported
top songs of 2021 >> and at the weekend? => ranking | track | wd 0,6 | 2021-01-01..2022-01-01
hours of Drake in 2021 >> no, the album => unsupported
`
