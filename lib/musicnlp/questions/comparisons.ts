/** Groups I to L: comparisons, life events, summaries, the data and help. */
export const comparisons = `
did I listen more in August or September 2021 => compare | side 2021-08-01..2021-09-01 | side 2021-09-01..2021-10-01
Lorde or Mitski => compare | side name artist Lorde | side name artist Mitski
Adele v Sam Smith by hours => compare | by time | side name artist Adele | side name artist Sam Smith
Drake vs Kendrick Lamar in 2021 => compare | side name artist Drake | side name artist Kendrick Lamar | 2021-01-01..2022-01-01
do I listen to Radiohead more than Coldplay => compare | side name artist Radiohead | side name artist Coldplay
compare Nights and Ivy => compare | side name track Nights | side name track Ivy
who do I play more, Queen or Oasis => compare | side name artist Queen | side name artist Oasis
2021 against 2022 => compare | side 2021-01-01..2022-01-01 | side 2022-01-01..2023-01-01
this June and last June => compare | side 2024-06-01..2024-07-01 | side 2023-06-01..2023-07-01
compare my top artists in 2021 and 2022 => compare | artist | side 2021-01-01..2022-01-01 | side 2022-01-01..2023-01-01
last year vs this year => compare | side 2023-01-01..2024-01-01 | side 2024-01-01..2025-01-01
Drake in 2020 vs 2021 => compare | name artist Drake | side 2020-01-01..2021-01-01 | side 2021-01-01..2022-01-01
did i listen more in 2022 or 2023 => compare | side 2022-01-01..2023-01-01 | side 2023-01-01..2024-01-01
Drake and Kendrick, 2021 vs 2022 => compare | sides 4
how did Queen and Oasis move from 2019 to 2020 => compare | sides 4
compare Lorde and Mitski in 2021 and 2022 => compare | sides 4
Radiohead vs Coldplay 2020 vs 2021 => compare | sides 4
Adele or Beyoncé, last year vs this year => compare | sides 4
weekends against weekdays => compare | side wd 0,6 | side wd 1,2,3,4,5
mornings or evenings => compare | side h 5-12 | side h 17-21
do I listen more on weekdays or weekends => compare | side wd 1,2,3,4,5 | side wd 0,6
fridays vs saturdays in 2022 => compare | side wd 5 2022-01-01..2023-01-01 | side wd 6 2022-01-01..2023-01-01
compare summer and winter => compare | side mo 6,7,8 | side mo 1,2,12
phone or desktop => compare | side filter platform=phone | side filter platform=desktop
how much on shuffle => share | filter shuffle=true
do I listen more on my phone or my laptop => compare | side filter platform=phone | side filter platform=desktop
android vs iphone => compare | side filter platform=android | side filter platform=ios
desktop vs web player in 2023 => compare | side filter platform=desktop | side filter platform=web | 2023-01-01..2024-01-01
top songs on my trip to Japan => ranking | track | event Trip to Japan | 2019-04-02..2019-04-21
hours during exam season => total | by time | event Exam season | 2022-05-02..2022-06-11
what did I listen to most during lockdown => ranking | event Lockdown | 2020-03-16..2020-07-01
artists I discovered during lockdown => discoveries | artist | event Lockdown | 2020-03-16..2020-07-01
top albums when I lived in Boston => ranking | album | event Lived in Boston | 2017-09-01..2018-08-16
how many times did I play Radiohead during my thesis => total | name artist Radiohead | event Thesis | 2023-10-01..
top songs on my birthday in 2022 => ranking | track | event Birthday | 2022-09-21..2022-09-22
call 3–17 May 2023 Lisbon => define_event | 2023-05-03..2023-05-18 | defines Lisbon
my birthday is 21 September => define_event
remember last week as Lisbon => define_event | 2024-06-03..2024-06-10 | defines Lisbon
name June 2022 Interrail => define_event | 2022-06-01..2022-07-01 | defines Interrail
save 2 March 2020 to 9 March 2020 as Ski week => define_event | 2020-03-02..2020-03-10 | defines Ski week
my story with Mac Miller => entity_summary | name artist Mac Miller
Radiohead and me => entity_summary | name artist Radiohead
tell me about Lorde => entity_summary | name artist Lorde
my history with Fleetwood Mac => entity_summary | name artist Fleetwood Mac
stats for Blonde => entity_summary | name album Blonde
Tame Impala => entity_summary | name artist Tame Impala
recap of last summer => period_summary | 2023-06-01..2023-09-01
wrapped 2021 => period_summary | 2021-01-01..2022-01-01
how was my 2022 => period_summary | 2022-01-01..2023-01-01
summary of last month => period_summary | 2024-05-01..2024-06-01
year in review 2020 => period_summary | 2020-01-01..2021-01-01
sum up last week => period_summary | 2024-06-03..2024-06-10
how varied was 2022 => diversity | 2022-01-01..2023-01-01
do I repeat myself => diversity
how diverse is my taste => diversity
variety of my listening in 2021 => diversity | 2021-01-01..2022-01-01
do I always listen to the same songs => diversity
since when do you have data => coverage
how far back does my history go => coverage
what data do you have => coverage
when does my data start => coverage
how old is my data => coverage
what can you do => help
help => help
what can I ask => help
how does this work => help
give me some examples => help
this May and last May => compare | side 2024-05-01..2024-06-01 | side 2023-05-01..2023-06-01
compare Mondays with Sundays => compare | side wd 1 | side wd 0
weekday or weekend => compare | side wd 1,2,3,4,5 | side wd 0,6
Taylor Swift and Beyoncé, 2020 against 2021 by hours => compare | by time | sides 4
how many artists in 2021 vs 2022 => compare | artist | by distinct | side 2021-01-01..2022-01-01 | side 2022-01-01..2023-01-01
how did Lorde and Mitski change from 2021 to 2022 => compare | sides 4
I lived in Berlin from March 2019 to June 2020 => define_event | defines Berlin
`
