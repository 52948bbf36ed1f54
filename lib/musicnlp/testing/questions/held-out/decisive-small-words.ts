/** Questions in which one small word matters, written from the rules by somebody who had not seen the parser; one question a line (see expected-question.ts). */
export const decisiveSmallWords = `
Who topped my list in 2022 if you leave Taylor Swift out of it? => ranking | artist | limit 1 | not artist Taylor Swift | 2022-01-01..2023-01-01
Apart from The Weeknd, which artists did I listen to on weekends last year? => ranking | artist | not artist The Weeknd | wd 0,6 | 2023-01-01..2024-01-01
How many hours did Drake get from me in may? => total | by time | name artist Drake | 2024-05-01..2024-06-01
When was the second time I heard Kyoto? => nth_listen | nth 2 | name track Kyoto
What was the last thing I played yesterday? => last_listen | 2024-06-14..2024-06-15
How often did I play Friday on a Friday? => total | by plays | name track Friday | wd 5
How many songs have I played only once? => distinct_count | track | having = 1
Which artists did I discover in 2021 and still play in 2023? => unsupported
Which albums did I play at least 20 times in the second half of 2021? => threshold_list | album | having >= 20 | 2021-07-01..2022-01-01
Which artists did I play in each month of 2022? => consistency | artist | bucket month | 2022-01-01..2023-01-01
My top 5 artists of 2019, please, but neither Drake nor Kanye West => ranking | artist | limit 5 | not artist Drake | not artist Kanye West | 2019-01-01..2020-01-01
Which months of 2020 had neither Lorde nor Mitski in them? => unsupported
How many days in a row did I play Björk last year? => streak | name artist Björk | 2023-01-01..2024-01-01
On how many days did I play Beyoncé in 2022? => distinct_count | by days | name artist Beyoncé | 2022-01-01..2023-01-01
On average, how many songs do I play on a Sunday? => average | by plays | bucket day | wd 0
How many jazz songs did I play last month? => unsupported | word jazz
Which artists did I play more than usual in May? => trend | artist | 2024-05-01..2024-06-01
My most played songs of 2020, except on Mondays => ranking | track | wd 0,2,3,4,5,6 | 2020-01-01..2021-01-01
Everything I played last night before midnight => plays_at | 2024-06-14..2024-06-15 | h 21-24
How many times did I hear 1979 in 2019? => total | by plays | name track 1979 | 2019-01-01..2020-01-01
Which songs from the 1980s do I play most? => unsupported | word 1980s
Which of my favourite songs came out before 2000? => unsupported
What songs off 1989 have I played fewer than 10 times? => threshold_list | track | name album 1989 | having < 10
Who was I with when I first heard Blonde? => unsupported
What time of day do I play Nightcall the most? => peak | bucket hour_of_day | name track Nightcall
What did I play for the first time last week? => discoveries | track | 2024-06-03..2024-06-10
Did I play either Queen or Oasis on New Year's Eve? => unsupported
When did I first hear Dreams after 2020? => first_listen | name track Dreams | 2021-01-01..
How long was my longest break from Radiohead? => gap | name artist Radiohead
How many days did I go without music in May? => gap | 2024-05-01..2024-06-01
What did I listen to most during lockdown on Sunday mornings? => ranking | track | event Lockdown | 2020-03-16..2020-07-01 | wd 0 | h 5-12
Did I hear any Japan on my trip to Japan? => exists | name artist Japan | event Trip to Japan | 2019-04-02..2019-04-21
My top songs from my trip to Italy => unsupported | word Italy
Top artists when I lived in Boston, not counting Drake => ranking | artist | not artist Drake | event Lived in Boston | 2017-09-01..2018-08-16
How much did I listen while I was pregnant? => unsupported | word pregnant
Which songs by Wednesday did I play on a Thursday? => ranking | track | name artist Wednesday | wd 4
Was September played in September 2022? => exists | name track September | 2022-09-01..2022-10-01
Have I ever put on November Rain outside of November? => exists | name track November Rain | mo 1,2,3,4,5,6,7,8,9,10,12
What do I listen to in December that isn't by Taylor Swift? => ranking | track | not artist Taylor Swift | mo 12
How many times have I heard The Weekend at the weekend? => total | by plays | name track The Weekend | wd 0,6
The first song I played on my birthday last year => first_listen | track | event Birthday | 2023-09-21..2023-09-22
Which album came third in 2020, going by hours rather than plays? => ranking | album | by time | nth 3 | 2020-01-01..2021-01-01
Who do I listen to in the car but never at home? => unsupported | word home
What share of my 2023 listening was offline? => share | 2023-01-01..2024-01-01 | filter offline=true
What was my longest streak without skipping anything? => unsupported
Top tracks in incognito mode since last Christmas => ranking | track | filter incognito=true | 2023-12-25..
What did I play most in Germany, not counting 2022? => ranking | track | filter country=DE | ..2022-01-01 | 2023-01-01..
How many plays on my TV between 8 and 10 pm this week? => total | by plays | filter platform=tv | h 20-22 | 2024-06-10..2024-06-17
Which artists did I hear in 2018 and in 2023 but not in between? => unsupported
What did I play the Friday before last? => plays_at | 2024-06-07..2024-06-08
How many times did Today get played today? => total | by plays | name track Today | 2024-06-15..2024-06-16
Which songs did I keep skipping until the end of 2020 but never again after that? => unsupported
Did I play more Oasis in 2023 than in 2022? => compare | name artist Oasis | side 2023-01-01..2024-01-01 | side 2022-01-01..2023-01-01
At what hour on Saturdays do I start listening, on average? => unsupported
How many minutes per day did I listen on average in the last 30 days? => average | by time | bucket day | 2024-05-17..2024-06-16
My average number of plays a week, leaving out Decembers => average | by plays | bucket week | mo 1,2,3,4,5,6,7,8,9,10,11
How much did I listen on headphones rather than on the speaker? => unsupported | word headphones
Artists I heard in 2017 but not in 2018 => difference | artist | side 2017-01-01..2018-01-01 | side 2018-01-01..2019-01-01
Who did I discover in 2020, play just that once and never again? => unsupported
Which songs did I play today that I'd also played yesterday? => overlap | track | side 2024-06-15..2024-06-16 | side 2024-06-14..2024-06-15
Is there an artist I've played every single week this year? => consistency | artist | bucket week | 2024-01-01..2025-01-01
How loud do I usually listen at night? => unsupported | word loud
Is Ribs still in my top 20 this year? => rank_of | name track Ribs | 2024-01-01..2025-01-01
Which weekday did I listen least on in 2021? => peak | bucket weekday | asc | 2021-01-01..2022-01-01
Which song will I be playing the most this coming July? => unsupported
Total listening time so far this year compared with all of last year => compare | by time | side 2024-01-01..2024-06-16 | side 2023-01-01..2024-01-01
Did my brother listen to more Queen than I did? => unsupported | word brother
The Weeknd versus Frank Ocean, weekends only => compare | wd 0,6 | side name artist The Weeknd | side name artist Frank Ocean
Which songs did Spotify recommend to me last week? => unsupported | word recommend
On what day did Taylor Swift pass 1,000 plays? => milestone | threshold 1000 plays | name artist Taylor Swift
Which song was my hundredth play of 2023? => nth_listen | nth 100 | 2023-01-01..2024-01-01
Which of my playlists did I use more than once in April? => unsupported | word playlists
Who did I come back to in 2023 after a long break? => rediscovered | artist | 2023-01-01..2024-01-01
Recap of this spring without the weekends => period_summary | 2024-03-01..2024-06-01 | wd 1,2,3,4,5
What do I play most when I'm running before work? => unsupported | word running
My top artists of 2022 >> the same for the year before => ranking | artist | 2021-01-01..2022-01-01
Top artists last year >> now without Drake => ranking | artist | not artist Drake | 2023-01-01..2024-01-01
When did I first play Mr. Brightside? >> and the last time before 2023? => last_listen | name track Mr. Brightside | ..2023-01-01
Top songs of 2022 >> which of those are in a minor key? => unsupported | word minor
Top tracks of 2021 >> by skips instead => ranking | track | by skips | 2021-01-01..2022-01-01
How many hours did I listen in 2023? >> and per week on average? => average | by time | bucket week | 2023-01-01..2024-01-01
What is the longest song I've ever listened to? => unsupported
How many songs did I get through the week before last? => distinct_count | track | 2024-05-27..2024-06-03
Minutes of music on Mondays to Thursdays between 7 and 9 in the morning this spring => total | by time | wd 1,2,3,4 | h 7-9 | 2024-03-01..2024-06-01
How much money has Drake made from my plays since 2019? => unsupported | word money
How many plays were there between Halloween and Thanksgiving last year? => total | by plays | 2023-10-31..2023-11-24
Any Beyoncé on Valentine's Day before 6pm? => exists | name artist Beyoncé | 2024-02-14..2024-02-15 | h 0-18
What did I listen to most two winters ago? => ranking | track | 2022-12-01..2023-03-01
What sort of songs do I put on on rainy Sundays? => unsupported | word rainy
Songs I play at night, but not at the weekend => ranking | track | h 21-5 | wd 1,2,3,4,5
How many songs did I skip on Monday mornings in the past six months? => total | by skips | wd 1 | h 5-12 | 2023-12-16..2024-06-16
What do I usually play right after Ivy? => played_after | track | name track Ivy
How many times have I played 22 since 2022? => total | by plays | name track 22 (Taylor's Version) | 2022-01-01..
What tempo do I prefer in the mornings? => unsupported | word tempo
How many different Frank Ocean songs have I heard at least ten times? => distinct_count | track | name artist Frank Ocean | having >= 10
Which songs did I play more than three times yesterday? => threshold_list | track | having > 3 | 2024-06-14..2024-06-15
Artists with no more than five plays this year => threshold_list | artist | having <= 5 | 2024-01-01..2025-01-01
Since when have I been playing Alvvays again? => unsupported
Which songs did I add to my library last month and not play even once? => unsupported
My graduation was on 20 May 2022 => define_event | 2022-05-20..2022-05-21
Which day of last week had the most plays, apart from Saturday? => peak | bucket day | 2024-06-03..2024-06-10 | wd 0,1,2,3,4,5
`
