/** Countries and devices, medians, what follows a song, conditions on days, averages compared, names by sound. */
export const placesAndPeriods = `
which country did I listen most in => peak | bucket country
what device do I use most => peak | bucket platform
in what country have I played the most Drake => peak | bucket country | name artist Drake
where in the world have I played the most Coldplay => peak | bucket country | name artist Coldplay
how many countries have I listened in so far => distinct_count | bucket country
which countries have I listened in => distribution | bucket country
show me my plays per country for 2022 => distribution | bucket country | 2022-01-01..2023-01-01
how much did I listen on each device last year => distribution | by time | bucket platform | 2023-01-01..2024-01-01
what's my top song in each country => ranking | track | limit 1 | bucket country
top artist per device => ranking | artist | limit 1 | bucket platform
what were my total hours in 2023 >> break that down by device => distribution | by time | bucket platform | 2023-01-01..2024-01-01
which country was I in when I first heard SZA => first_listen | bucket country | name artist SZA
on which device did I last play Blonde => last_listen | bucket platform | name album Blonde
what was the last time I played Coldplay abroad => last_listen | name artist Coldplay | filter country=!US
top Björk song when I'm outside the UK => ranking | track | limit 1 | name artist Björk | filter country=!GB
how many plays not on my phone last year => total | filter platform=!phone | 2023-01-01..2024-01-01
top country songs => unsupported
what country songs do I play most => unsupported
median number of plays per day this year => average | median | bucket day | 2024-01-01..2025-01-01
median session length => session | median
average plays per day >> and the median? => average | median | bucket day
median skip rate => unsupported
what do I usually play straight after Mr Brightside => played_after | track | name track Mr. Brightside
what do I usually play straight after Mr Brightside >> and straight before => played_before | track | name track Mr. Brightside
which artists do I play after Drake => played_after | artist | name artist Drake
what do I play right before Nights => played_before | track | name track Nights
on how many days did I listen for more than 5 hours => distinct_count | by time | bucket day | having > 5 | threshold 5 hours
on how many days did I play more than 100 songs in 2023 => distinct_count | by plays | bucket day | having > 100 | 2023-01-01..2024-01-01
which months had over 500 plays => threshold_list | bucket month | having > 500
days with more than 50 different artists => threshold_list | artist | by distinct | bucket day | having > 50
which tracks with at least 40 plays have I stopped playing => lapsed | track | having >= 40
SZA plays per week this spring vs last spring => compare | bucket week | name artist SZA | side 2024-03-01..2024-06-01 | side 2023-03-01..2023-06-01
which five artists rose the most from 2022 to 2023 => trend | artist | limit 5 | side 2022-01-01..2023-01-01 | side 2023-01-01..2024-01-01
my top album of 2018 >> same question for every year => ranking | album | bucket year
what were my total hours in 2023 => total | by time | 2023-01-01..2024-01-01
Friday nights after 8, top artists => ranking | artist | wd 5 | h 20-24
plays on weekday evenings between 6 and midnight => total | wd 1,2,3,4,5 | h 18-24
top tailor swift songs => ranking | track | name artist Taylor Swift
how many times have I played fleet wood mack => total | name artist Fleetwood Mac
and Phoebe? => unsupported
top artists of 2021 >> reverse it => ranking | artist | asc | 2021-01-01..2022-01-01
top artists of 2021 >> the other way round => ranking | artist | asc | 2021-01-01..2022-01-01
top artists of 2021 >> go on => ranking | artist | limit 20 | 2021-01-01..2022-01-01
top 5 songs by Drake >> and the next few => ranking | track | limit 15 | name artist Drake
top artists of 2021 >> and the year before => ranking | artist | 2020-01-01..2021-01-01
when did Drake overtake Queen => milestone | side name artist Drake | side name artist Queen
how often did I play each album in 2023 => ranking | album | 2023-01-01..2024-01-01
hours with each artist this year => ranking | artist | by time | 2024-01-01..2025-01-01
how many plays did my number one song get last year => ranking | track | limit 1 | 2023-01-01..2024-01-01
hours with my favourite album in 2022 => ranking | album | by time | limit 1 | 2022-01-01..2023-01-01
top bands the month before the trip to Japan => ranking | artist | 2019-03-02..2019-04-02
who did I play more in 2023 than in 2022 => trend | artist | desc | side 2023-01-01..2024-01-01 | side 2022-01-01..2023-01-01
who did I play more in 2021 than in 2023 => trend | artist | asc | side 2021-01-01..2022-01-01 | side 2023-01-01..2024-01-01
which band lost the most plays between 2021 and 2022 => trend | artist | asc | limit 1 | side 2021-01-01..2022-01-01 | side 2022-01-01..2023-01-01
which weeks did I not play Lorde => threshold_list | name artist Lorde | bucket week | having = 0
average hours a day during lockdown against the two months before it => compare | by time | bucket day | side event Lockdown | side 2020-01-16..2020-03-16
how does the first quarter of 2024 compare with the same period last year => compare | side 2024-01-01..2024-04-01 | side 2023-01-01..2023-04-01
artists I have played at least once in every year => consistency | artist | bucket year | having >= 1
artists I have played at least 20 times in every year => unsupported
`
