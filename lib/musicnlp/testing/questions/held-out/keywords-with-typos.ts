/** Keywords, slips of the pen, short follow-ups and many conditions at once, written before they were asked; one question a line (see expected-question.ts). */
export const keywordsWithTypos = `
radiohead 2023 hours => total | by time | name artist Radiohead | 2023-01-01..2024-01-01
top 5 coldplay => ranking | limit 5 | name artist Coldplay
2021 albums top 3 weekends => ranking | album | limit 3 | wd 0,6 | 2021-01-01..2022-01-01
drake skips 2022 => total | by skips | name artist Drake | 2022-01-01..2023-01-01
summer 2022 artists minutes => ranking | artist | by time | 2022-06-01..2022-09-01
least played queen tracks => ranking | track | asc | name artist Queen
friday night tracks 2023 => ranking | track | wd 5 | h 21-5 | 2023-01-01..2024-01-01
new albums march 2024 => discoveries | album | 2024-03-01..2024-04-01
first play sza => first_listen | name artist SZA
last played blonde => last_listen | name album Blonde
number 1 song 2020 => ranking | track | limit 1 | 2020-01-01..2021-01-01
number 1 artist every month 2022 => ranking | artist | bucket month | 2022-01-01..2023-01-01
total hours all time => total | by time
listening time q1 2024 => total | by time | 2024-01-01..2024-04-01
skip rate shuffle on => skip_rate | filter shuffle=true
avg songs per day 2021 => average | bucket day | 2021-01-01..2022-01-01
unique artists jan 2023 => distinct_count | artist | 2023-01-01..2023-02-01
lorde vs mitski vs sza => compare | side name artist Lorde | side name artist Mitski | side name artist SZA
2019 vs 2020 vs 2021 hours => compare | by time | side 2019-01-01..2020-01-01 | side 2020-01-01..2021-01-01 | side 2021-01-01..2022-01-01
saturdays vs sundays => compare | side wd 6 | side wd 0
morning vs night listening this year => compare | 2024-01-01..2025-01-01 | side h 5-12 | side h 21-5
android vs ios => compare | side filter platform=android | side filter platform=ios
busiest month ever => peak | bucket month
busiest day taylor swift => peak | bucket day | name artist Taylor Swift
plays per weekday mitski 2022 => distribution | bucket weekday | name artist Mitski | 2022-01-01..2023-01-01
hourly chart last month => distribution | bucket hour_of_day | 2024-05-01..2024-06-01
monthly minutes 2023 => series | by time | bucket month | 2023-01-01..2024-01-01
kendrick per year => series | bucket year | name artist Kendrick Lamar
longest streak 2023 => streak | 2023-01-01..2024-01-01
longest gap between radiohead plays => gap | name artist Radiohead
sessions yesterday => session | 2024-06-14..2024-06-15
binge 2021 => binge | 2021-01-01..2022-01-01
1000th song => nth_listen | track | nth 1000
artists 100+ plays 2022 => threshold_list | artist | having >= 100 | 2022-01-01..2023-01-01
songs < 3 plays => threshold_list | track | having < 3
songs > 20 plays last month => threshold_list | track | having > 20 | 2024-05-01..2024-06-01
2021 recap => period_summary | 2021-01-01..2022-01-01
muse stats => entity_summary | name artist Muse
variety 2022 vs 2023 => unsupported | word variety
rising artists => trend | artist
whats my most plaied song of this yeer => ranking | track | limit 1 | 2024-01-01..2025-01-01
hwo many times did i play nightcall => total | by plays | name track Nightcall
top albms of sumer 2022 => ranking | album | 2022-06-01..2022-09-01
how mnay hours last mounth => total | by time | 2024-05-01..2024-06-01
favorit songs on satudays => ranking | track | wd 6
when did i frist listen to alvvays => first_listen | name artist Alvvays
what percnt of plays are radiohed => share | name artist Radiohead
artits i discoverd in 2020 => discoveries | artist | 2020-01-01..2021-01-01
longst streek => streak
how offen do i skipp on fridays => skip_rate | wd 5
top song 2022 >> and 2023? => ranking | track | limit 1 | 2023-01-01..2024-01-01
top artists 2022 >> on weekends >> in the mornings => ranking | artist | wd 0,6 | h 5-12 | 2022-01-01..2023-01-01
how many hours did I play Drake this year >> and Kendrick? >> in 2023 => total | by time | name artist Kendrick Lamar | 2023-01-01..2024-01-01
top 5 albums by Radiohead >> what about Queen => ranking | album | limit 5 | name artist Queen
most played songs this month >> top 3 only => ranking | track | limit 3 | 2024-06-01..2024-07-01
most skipped songs >> least skipped instead => ranking | track | by skips | asc
busiest day last year >> and the quietest? => peak | bucket day | asc | 2023-01-01..2024-01-01
first time I heard Muse >> and most recently? => last_listen | name artist Muse
plays of Clocks >> make that minutes => total | by time | name track Clocks
top tracks of 2021 >> without Drake => ranking | track | not artist Drake | 2021-01-01..2022-01-01
top tracks of 2021 without Drake >> with Drake => ranking | track | 2021-01-01..2022-01-01
SZA or Lorde >> only 2023 => compare | 2023-01-01..2024-01-01 | side name artist SZA | side name artist Lorde
how often did I hear Kyoto in 2022 >> vs 2023 => compare | name track Kyoto | side 2022-01-01..2023-01-01 | side 2023-01-01..2024-01-01
new artists in 2021 >> how many were there? => discovery_count | artist | 2021-01-01..2022-01-01
top artists of last week >> chart it by day => series | bucket day | 2024-06-03..2024-06-10
my top artist in 2020 >> on my phone => ranking | artist | limit 1 | filter platform=phone | 2020-01-01..2021-01-01
plays per month in 2022 >> per week => series | bucket week | 2022-01-01..2023-01-01
longest streak >> with Mitski => streak | name artist Mitski
did I play Oasis yesterday >> what about the day before => exists | name artist Oasis | 2024-06-13..2024-06-14
hours on trains => unsupported | word trains
top songs with saxophone => unsupported | word saxophone
what mood was I in last week => unsupported | word mood
how loud do I listen => unsupported | word loud
which songs do my friends like => unsupported | word friends
is Drake better than Kendrick => unsupported
how much did I pay for Spotify => unsupported | word pay
most played genre => unsupported | word genre
what should I listen to next => unsupported
songs from the 80s => unsupported
songs longer than 5 minutes => unsupported
most popular song in the world => unsupported | word world
songs that make me cry => unsupported | word cry
how many plays in 2035 => unsupported
top artists in 3050 => unsupported
lyrics of Yellow => unsupported | word lyrics
play Clocks for me => unsupported
delete my history => unsupported | word delete
who wrote Hello => unsupported | word wrote
top acoustic tracks => unsupported | word acoustic
songs in 3/4 time => unsupported
plays on March 5 2021 in 2022 => unsupported | word March 5 2021
plays 2020 2021 => total | by plays | 2020-01-01..2022-01-01
how many plays on both Monday the 3rd and in winter => unsupported
how many Fridays are there this year => unsupported
drake on fridays after 10pm in 2022 hours => total | by time | name artist Drake | wd 5 | h 22-24 | 2022-01-01..2023-01-01
top 15 tracks on shuffle on my laptop last spring => ranking | track | limit 15 | filter shuffle=true | filter platform=desktop | 2024-03-01..2024-06-01
offline plays on weekdays before 9am in May 2023 => total | by plays | wd 1,2,3,4,5 | h 0-9 | filter offline=true | 2023-05-01..2023-06-01
artists with at least 20 plays on Sundays in 2022 => threshold_list | artist | having >= 20 | wd 0 | 2022-01-01..2023-01-01
songs by Lorde I played more than 30 times since 2021 => threshold_list | track | having > 30 | name artist Lorde | 2021-01-01..
new songs by Taylor Swift I found in October 2022 => discoveries | track | name artist Taylor Swift | 2022-10-01..2022-11-01
share of Queen plays in the evenings that were skipped => skip_rate | name artist Queen | h 17-21
most played Kanye songs excluding Runaway in late 2019 => ranking | track | name artist Kanye West | not track Runaway | 2019-09-01..2020-01-01
hours of Adele during exam season on weekend nights => total | by time | name artist Adele | wd 0,6 | h 21-5 | 2022-05-02..2022-06-11 | event Exam season
how many days did I play Mitski in 2022 => distinct_count | by days | name artist Mitski | 2022-01-01..2023-01-01
plays in Japan => total | by plays | filter country=JP
top songs in Germany last year => ranking | track | filter country=DE | 2023-01-01..2024-01-01
`
