/** Complete sentences with several conditions, and terse lines for a search box, written from the rules by somebody who had not seen the parser; one question a line (see expected-question.ts). */
export const longSentences = `
Over the whole of 2020, which twelve artists did I play more than any others? => ranking | artist | limit 12 | 2020-01-01..2021-01-01
top 25 albums 2017-2019 => ranking | album | limit 25 | 2017-01-01..2020-01-01
Of all the songs on In Rainbows, which one have I returned to most often since the start of 2020? => ranking | track | limit 1 | name album In Rainbows | 2020-01-01..
fleetwood mac songs ranked 2018 => ranking | track | name artist Fleetwood Mac | 2018-01-01..2019-01-01
If you go by hours listened rather than by number of plays, which five albums came out on top in the second half of 2022? => ranking | album | by time | limit 5 | 2022-07-01..2023-01-01
top songs tuesdays and thursdays after 9pm => ranking | track | wd 2,4 | h 21-24
Taking every year together, which artists do I play most in the winter months, and only between 7 am and 9 am? => ranking | artist | mo 1,2,12 | h 7-9
Among the albums that I listened to during 2019, which ten got the fewest plays? => ranking | album | asc | limit 10 | 2019-01-01..2020-01-01
least played radiohead songs => ranking | track | asc | name artist Radiohead
Which five Taylor Swift songs have I skipped the greatest number of times since January 2022? => ranking | track | by skips | limit 5 | name artist Taylor Swift | 2022-01-01..
most skipped albums phone 2023 => ranking | album | by skips | 2023-01-01..2024-01-01 | filter platform=phone
tracks lowest skip rate 2022 => ranking | track | by skip_rate | asc | 2022-01-01..2023-01-01
Which album came in fourth place by plays in 2018? => ranking | album | nth 4 | 2018-01-01..2019-01-01
second most played song last week => ranking | track | nth 2 | 2024-06-03..2024-06-10
For each month of 2021, tell me which artist had the most plays in that month. => ranking | artist | bucket month | 2021-01-01..2022-01-01
I would like a list of the winning song of every quarter from 2018 through 2020, with Drake left out. => ranking | track | bucket quarter | not artist Drake | 2018-01-01..2021-01-01
Excluding both Drake and Taylor Swift, who were the twenty artists I listened to most between 2017 and 2022? => ranking | artist | limit 20 | not artist Drake | not artist Taylor Swift | 2017-01-01..2023-01-01
What are my most played Frank Ocean songs apart from the ones on Blonde? => ranking | track | name artist Frank Ocean | not album Blonde
By number of plays, where did Tame Impala stand among all my artists in 2020? => rank_of | name artist Tame Impala | 2020-01-01..2021-01-01
is supercut in my top 50 of 2018 => rank_of | name track Supercut | 2018-01-01..2019-01-01
How many times, all told, did I play Pyramids on a Friday or a Saturday after 10 pm? => total | by plays | name track Pyramids | wd 5,6 | h 22-24
In 2020, how often did I play Circles by Post Malone at night? => total | by plays | name track Circles | 2020-01-01..2021-01-01 | h 21-5
How many hours did I spend listening to Phoebe Bridgers in 2021, counting only weekdays before 9 am? => total | by time | name artist Phoebe Bridgers | 2021-01-01..2022-01-01 | wd 1,2,3,4,5 | h 0-9
During the first quarter of 2022, how many times did I skip a song by The Weeknd? => total | by skips | name artist The Weeknd | 2022-01-01..2022-04-01
skips last 30 days => total | by skips | 2024-05-17..2024-06-16
Counting each of them only once, how many distinct Beatles songs have I heard since 2019? => distinct_count | track | name artist The Beatles | 2019-01-01..
What is the number of different albums I heard on weekends in the autumn of 2021? => distinct_count | album | wd 0,6 | 2021-09-01..2021-12-01
In the whole of 2023, how many songs did I play exactly once? => distinct_count | track | having = 1 | 2023-01-01..2024-01-01
count of artists with only one play since 2020 => distinct_count | artist | having = 1 | 2020-01-01..
How many albums were there in 2018 that I played at least thirty times? => distinct_count | album | having >= 30 | 2018-01-01..2019-01-01
On average, how many songs per day did I listen to in the spring of 2023? => average | bucket day | 2023-03-01..2023-06-01
How many minutes of Radiohead did I average per month between 2017 and 2019? => average | by time | bucket month | name artist Radiohead | 2017-01-01..2020-01-01
share of listening after midnight 2023 => share | h 0-5 | 2023-01-01..2024-01-01
What fraction of the SZA songs that came on in 2023 did I skip? => skip_rate | name artist SZA | 2023-01-01..2024-01-01
skip rate on shuffle 2022 => skip_rate | 2022-01-01..2023-01-01 | filter shuffle=true
completion rate in the car => completion_rate | filter platform=car
On what date did I hear Motion Sickness for the very first time? => first_listen | name track Motion Sickness
first play of homogenic => first_listen | name album Homogenic
first song of 2020 => first_listen | track | 2020-01-01..2021-01-01
When, before 2022, was the last time that I played anything by Coldplay? => last_listen | name artist Coldplay | ..2022-01-01
Which song was the final one I listened to on New Year's Eve 2021? => last_listen | track | 2021-12-31..2022-01-01
last album played on the speaker => last_listen | album | filter platform=speaker
What was the ten thousandth song that I ever played? => nth_listen | track | nth 10000
100th lcd soundsystem play => nth_listen | nth 100 | name artist LCD Soundsystem
melodrama reached 150 plays when => milestone | threshold 150 plays | name album Melodrama
Which artists did I hear for the first time between January and June 2019? => discoveries | artist | 2019-01-01..2019-07-01
new songs last weekend => discoveries | track | 2024-06-08..2024-06-10
How many artists whom I had never listened to before did I discover in the year before last? => discovery_count | artist | 2022-01-01..2023-01-01
Of all the artists I discovered in 2022, which one have I ended up playing the most? => discoveries | artist | limit 1 | 2022-01-01..2023-01-01
best new find 2019 song => discoveries | track | limit 1 | 2019-01-01..2020-01-01
Which artists did I use to play a great deal and then stop listening to altogether? => lapsed | artist
abandoned albums => lapsed | album
After a long absence, which artists came back into my rotation in 2023? => rediscovered | artist | 2023-01-01..2024-01-01
rediscovered songs last month => rediscovered | track | 2024-05-01..2024-06-01
Please list the songs that I have heard one single time and never again. => threshold_list | track | having = 1
artists played once in 2020 => threshold_list | artist | having = 1 | 2020-01-01..2021-01-01
Which songs, not counting anything by Kanye West, did I play at least 20 times in the summer of 2021? => threshold_list | track | having >= 20 | not artist Kanye West | 2021-06-01..2021-09-01
albums more than 100 plays since 2018 => threshold_list | album | having > 100 | 2018-01-01..
Are there artists with fewer than five plays in 2022, and if so, which ones? => threshold_list | artist | having < 5 | 2022-01-01..2023-01-01
Without missing even one, which artists did I listen to in every month of 2023? => consistency | artist | bucket month | 2023-01-01..2024-01-01
albums played every year => consistency | album | bucket year
Which songs appear in my top fifty of 2019 as well as in my top fifty of 2022? => overlap | track | side 2019-01-01..2020-01-01 | side 2022-01-01..2023-01-01
artists in both 2017 and 2023 => overlap | artist | side 2017-01-01..2018-01-01 | side 2023-01-01..2024-01-01
Which artists did I listen to in 2020 but never once in 2021? => difference | artist | side 2020-01-01..2021-01-01 | side 2021-01-01..2022-01-01
albums from 2022 not in 2023 => difference | album | side 2022-01-01..2023-01-01 | side 2023-01-01..2024-01-01
What exactly was I listening to at 8 am on 14 February 2022? => plays_at | 2022-02-14..2022-02-15 | h 8-9
listening log christmas eve 2022 => plays_at | 2022-12-24..2022-12-25
on this day 2018 => plays_at | 2018-06-15..2018-06-16
Did I listen to anything at all by Bon Iver in the last two weeks? => exists | name artist Bon Iver | 2024-06-02..2024-06-16
have i ever heard wonderwall => exists | name track Wonderwall
On which single day in 2022 did I listen to more music than on any other? => peak | bucket day | 2022-01-01..2023-01-01
biggest month ac/dc => peak | bucket month | name artist AC/DC
On which day of the week do I tend to play the most songs in the evening? => peak | bucket weekday | h 17-21
peak hour weekends 2023 => peak | bucket hour_of_day | 2023-01-01..2024-01-01 | wd 0,6
Show me, month by month, how many hours I listened from 2018 through 2020. => series | by time | bucket month | 2018-01-01..2021-01-01
How were my plays in 2021 spread over the twenty-four hours of the day? => distribution | bucket hour_of_day | 2021-01-01..2022-01-01
plays by weekday during lockdown => distribution | bucket weekday | event Lockdown | 2020-03-16..2020-07-01
Has the amount of music I listen to been going up or down since 2021? => trend | 2021-01-01..
rising artists this year => trend | artist | 2024-01-01..2025-01-01
What is the greatest number of consecutive days on which I played some Radiohead? => streak | name artist Radiohead
longest daily streak 2022 => streak | 2022-01-01..2023-01-01
For how many days in a row have I now been listening to music without a break? => streak
current streak sza => streak | name artist SZA
longest break from the cure => gap | name artist The Cure
How long did my longest uninterrupted listening session of 2023 last? => session | 2023-01-01..2024-01-01
number of sessions last weekend => session | 2024-06-08..2024-06-10
Which song have I played the most times within one single day, and when did that happen? => binge | track
biggest album binge 2021 => binge | album | 2021-01-01..2022-01-01
Taking only 2022 into account, did I spend more hours with SZA or with The Weeknd? => compare | by time | side name artist SZA | side name artist The Weeknd | 2022-01-01..2023-01-01
green light vs royals plays => compare | by plays | side name track Green Light | side name track Royals
Between Radiohead, Muse and Coldplay, who has collected the most plays since 2018? => compare | by plays | side name artist Radiohead | side name artist Muse | side name artist Coldplay | 2018-01-01..
Did I listen to more Drake in 2018 than in 2023? => compare | name artist Drake | side 2018-01-01..2019-01-01 | side 2023-01-01..2024-01-01
drake and kanye west, 2019 vs 2021 => compare | sides 4
In 2023, did I play more songs on weekdays than on weekends? => compare | 2023-01-01..2024-01-01 | sides 2
mornings vs nights 2022 => compare | 2022-01-01..2023-01-01 | sides 2
Did I use my phone more than my desktop for listening in 2021? => compare | 2021-01-01..2022-01-01 | sides 2
% shuffle 2023 => share | 2023-01-01..2024-01-01 | filter shuffle=true
While I was living in Boston, who were my ten most played artists, not counting Drake? => ranking | artist | limit 10 | not artist Drake | event Lived in Boston | 2017-09-01..2018-08-16
hours exam season mornings => total | by time | event Exam season | 2022-05-02..2022-06-11 | h 5-12
Please remember that from 10 July 2021 to 24 July 2021 I was on holiday in Portugal. => define_event | 2021-07-10..2021-07-25
new event: Marathon training, 1 feb 2023 - 30 apr 2023 => define_event | 2023-02-01..2023-05-01
Tell me everything there is to know about my history with Björk. => entity_summary | name artist Björk
summary kid a => entity_summary | name album Kid A
I should like an overview of my listening in the autumn of 2020. => period_summary | 2020-09-01..2020-12-01
recap may 2024 => period_summary | 2024-05-01..2024-06-01
How varied was the music that I listened to in 2023? => diversity | 2023-01-01..2024-01-01
diversity lockdown => diversity | event Lockdown | 2020-03-16..2020-07-01
How far back does the listening data that you hold about me go? => coverage
What kinds of questions am I able to put to you here? => help
What is the weather usually like on the days when I listen to Bon Iver? => unsupported | word weather
Which of my top ten artists of 2023 will be touring near me this autumn? => unsupported | word touring
lyrics of pyramids => unsupported | word lyrics
Among the artists I played at least fifty times, which has won the most Grammys? => unsupported | word Grammys
average bpm of my 2022 songs => unsupported | word bpm
Who produced most of the songs that I played in 2020? => unsupported | word produced
How much money did Radiohead earn from my plays in 2023? => unsupported | word money
happiest mood by month 2021 => unsupported | word mood
Which of my friends has listened to more Drake than I have? => unsupported | word friends
How many of the artists I heard in 2022 are women, as a percentage? => unsupported | word women
vinyl price abbey road => unsupported | word vinyl
What key are most of my late-night songs in? => unsupported | word key
Which artists did I play most in 2021? >> And which albums, if you leave out Taylor Swift? => ranking | album | not artist Taylor Swift | 2021-01-01..2022-01-01
How many hours of Radiohead did I listen to in 2019? >> What about 2022? => total | by time | name artist Radiohead | 2022-01-01..2023-01-01
top songs friday nights >> only since 2020 => ranking | track | wd 5 | h 21-5 | 2020-01-01..
When did I first hear Ribs? >> And when did I last play it? => last_listen | name track Ribs
most skipped songs 2023 >> artists instead => ranking | artist | by skips | 2023-01-01..2024-01-01
Which artist did I play most in 2018? >> And in what place was Adele that year? => rank_of | name artist Adele | 2018-01-01..2019-01-01
kendrick lamar plays 2021 >> vs 2022 => compare | name artist Kendrick Lamar | side 2021-01-01..2022-01-01 | side 2022-01-01..2023-01-01
How many plays did Lorde get on weekends in 2019? >> Now only on weekdays, please. => total | by plays | name artist Lorde | 2019-01-01..2020-01-01 | wd 1,2,3,4,5
What was my longest streak of days with music in 2021? >> And what was the longest break? => gap | 2021-01-01..2022-01-01
new artists 2020 >> how many => discovery_count | artist | 2020-01-01..2021-01-01
Could you give me my top albums of 2022? >> Make it the top 25, and rank them by time instead. => ranking | album | by time | limit 25 | 2022-01-01..2023-01-01
drake by month 2020 >> same for the weeknd >> by week => series | bucket week | name artist The Weeknd | 2020-01-01..2021-01-01
`
