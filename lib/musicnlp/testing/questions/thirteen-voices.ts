/**
 * In the words of thirteen voices (American, Australian, British, chatty, data-minded, dictated, elderly, Indian, Irish, keywords,
 * non-native, office, teenage), written and read by people without sight of the parser; right readings are parted by " // ".
 * First measured on 29 November 2026: 43 % exact, 67.5 % within one tap, precision 80 %, needless refusals 12 %, right refusals 72 %.
 */
export const thirteenVoices = `
I can picture the exact bus I was on when Motion Sickness found me, just not the date. When was that very first play? => first_listen | name track Motion Sickness
okay so um what acts have i been rinsing the most since january => ranking | artist | 2024-01-01..
top 25 albums 2022 by minutes => ranking | album | by time | limit 25 | 2022-01-01..2023-01-01
Would you be so good as to tell me which Fleetwood Mac recording I have put on most often? => ranking | track | name artist Fleetwood Mac // ranking | album | name artist Fleetwood Mac
ngl whats my most played song in private mode, dont judge => ranking | track | filter incognito=true
Out of everything on Hot Fuss, which number do I bung on the most? => ranking | track | name album Hot Fuss
What tunes do I be lashing on of a Friday night, just out of interest like? => ranking | track | wd 5 | h 21-5
Kindly advise on the bottom five artists for Q3 2021. => ranking | artist | asc | limit 5 | 2021-07-01..2021-10-01
Please do one thing, tell me top 3 singers excluding Drake for last month => ranking | artist | limit 3 | not artist Drake | 2024-05-01..2024-06-01
Rank artists by number of distinct songs I have played from each one, web player only => ranking | artist | by distinct | filter platform=web
What LP came in fourth for me in the car back in '19? => ranking | album | nth 4 | filter platform=car | 2019-01-01..2020-01-01
Reckon you could tell me what album copped the biggest flogging between June and August 2023, mate? => ranking | album | 2023-06-01..2023-09-01
hey show me the number one for every single year song wise i mean => ranking | track | bucket year
Phoebe Bridgers: position among all artists, last 12 months => rank_of | name artist Phoebe Bridgers | 2023-06-16..2024-06-16
Does Reckoner scrape into my top ten or am I kidding myself? => rank_of | name track Reckoner | limit 10
wich weeknd track is second on my list lol => ranking | track | nth 2 | name artist The Weeknd
I've got this running bet with my roommate that I've heard Mr. Brightside a silly number of times. So, what's the tally? => total | name track Mr. Brightside
how many hours did i sink into radiohead in twenty twenty one => total | by time | name artist Radiohead | 2021-01-01..2022-01-01
Could I get a headcount of unqiue artists for the week commencing 4 March when you have a sec, thanks => distinct_count | artist | 2024-03-04..2024-03-11
avg mins per day offline 2020 => average | by time | bucket day | filter offline=true | 2020-01-01..2021-01-01
What sort of chunk of the past fortnight is down to Taylor Swift, roughly? => share | name artist Taylor Swift | 2024-06-02..2024-06-16
Skip rate for The 1975, weekdays only => skip_rate | name artist The 1975 | wd 1,2,3,4,5
how many times did i nope out of anti hero 💀 => total | by skips | name track Anti-Hero
How much percent of my music goes with the shuffle mode on? => share | filter shuffle=true
As a rule, do I hear a Queen song right through to its close? => completion_rate | name artist Queen
Total plays while I was in India, how much it is till date? => total | filter country=IN
How many songs have I only ever given the one spin? => distinct_count | track | having = 1
Ballpark, how many different albums do I go through in your average month? => average | album | by distinct | bucket month
How long was I at the music yesterday evening at all? => total | by time | 2024-06-14..2024-06-15 | h 17-21
yo when did i last bump 1979 => last_listen | name track 1979
Might I ask what was the very first song I heard in 2018? => first_listen | track | 2018-01-01..2019-01-01
5000th play => nth_listen | nth 5000
Date on which cumulative plays of Frank Ocean hit 500 => milestone | name artist Frank Ocean | threshold 500 plays
How long's it been since I last stuck Wonderwall on? => last_listen | name track Wonderwall
What was the last song I'd on on Christmas Eve 2022, d'you know? => last_listen | track | 2022-12-24..2022-12-25
Which was the third song of Adele that I have ever listned? => nth_listen | track | nth 3 | name artist Adele
What day did I cross a hunderd hours of Taylor? => milestone | name artist Taylor Swift | threshold 100 hours
Please confirm the date of the most recent play of Abbey Road on my account. => last_listen | name album Abbey Road (Remastered)
What'd I kick off New Year's Day 2021 with? => first_listen | 2021-01-01..2021-01-02
when did i get turned on to japan in the first place the band i mean => first_listen | name artist Japan
Which outfits did I frist get into at the back end of 2021? => discoveries | artist | 2021-09-01..2022-01-01
count new albums jan-mar 2022 => discovery_count | album | 2022-01-01..2022-04-01
Which performers have I quite lost touch with? => lapsed | artist
Is there anyone I'd given up on and then went crawling back to? => rediscovered | artist
What's my single best find of 2023? => discoveries | limit 1 | 2023-01-01..2024-01-01
List artists whose first-ever play falls in February 2024 => discoveries | artist | 2024-02-01..2024-03-01
How many new singers I have met in the year before the last? => discovery_count | artist | 2022-01-01..2023-01-01
What songs did I cane for ages and then just bin? => lapsed | track
Quick one: were any albums new to me last quarter, and if so which? => discoveries | album | 2024-01-01..2024-04-01
albms 100+ plays => threshold_list | album | having >= 100
bops i've looped over 150 times omg => threshold_list | track | having > 150
Aritsts with between 5 and 10 plays in 2019 => threshold_list | artist | having between 5 10 | 2019-01-01..2020-01-01
Which singers have I listened to without fail in each and every year? => consistency | artist | bucket year
Who turned up in my top 20 in both 2019 and 2022? => overlap | artist | limit 20 | side 2019-01-01..2020-01-01 | side 2022-01-01..2023-01-01
Who'd I have in heavy rotation in 2018 but not at all in 2019? => difference | artist | side 2018-01-01..2019-01-01 | side 2019-01-01..2020-01-01
Give me please the songs which I heard minimum thirty times in 2021 => threshold_list | track | having >= 30 | 2021-01-01..2022-01-01
Songs which I have heard less than 3 times since Easter, show na => threshold_list | track | having < 3 | 2024-03-31..
Is there any song at all I'd have on every single month? => consistency | track | bucket month
what was on at half seven in the evening on the fourteenth of february twenty twenty two => plays_at | 2022-02-14..2022-02-15 | h 19-20
What had I got on round nine at night on Boxing Day 2021? => plays_at | 2021-12-26..2021-12-27 | h 21-22
what was i vibing to exactly 2 yrs ago today => plays_at | 2022-06-15..2022-06-16
songs played 2023-03-11 between 2pm and 5pm => plays_at | track | 2023-03-11..2023-03-12 | h 14-17
Have I, to your knowledge, ever heard anything by Nico? => exists | name artist Nico
On Diwali 2022 what all I was playing? => plays_at | 2022-10-24..2022-10-25
What I was listening the last Tuesday at 8 o'clock in the morning? => plays_at | 2024-06-11..2024-06-12 | h 8-9
Can you pull up everything logged on the first Saturday of May 2023? => plays_at | 2023-05-06..2023-05-07
What was playing yesterday arvo? => plays_at | 2024-06-14..2024-06-15 | h 12-17
At what hour of the day am I at my most musical? => peak | bucket hour_of_day
quietst month ever => peak | asc | bucket month
Plot weekyl minutes for 2022 => series | by time | bucket week | 2022-01-01..2023-01-01
Which day of the week is the smart speaker at its busiest? => peak | bucket weekday | filter platform=speaker
whos blowing up for me rn => trend | artist
draw me a graph of mac miller year by year if you would => series | name artist Mac Miller | bucket year
How is my listening distributed over the hours of the day? => distribution | bucket hour_of_day
Am I listening to less music than I used to, or does it just feel that way? => trend
What was my maddest day for music ever, would you say? => peak | bucket day
In which year maximun hours I have listened? => peak | by time | bucket year
Could you share a day-of-week breakdown for Q1 2024? => distribution | bucket weekday | 2024-01-01..2024-04-01
longest daly streak lorde => streak | name artist Lorde
What's the longest I've gone without any Oasis? => gap | name artist Oasis
is my streak still alive or did i flop => streak
What was the lenghtiest spell in which I played nothing whatsoever? => gap
whats the longest i ever sat and listened in one go => session
Number of listening sessions in April 2024 => session | 2024-04-01..2024-05-01
What song did I go totally overboard on in one day? => binge | track
Which album have I smashed the most in a single day? => binge | album
What is the biggest pause that I made from the music in 2022? => gap | 2022-01-01..2023-01-01
September or Dreams, which one gets more love from me? => compare | side name track September | side name track Dreams
2019 vs 2023 hours => compare | by time | side 2019-01-01..2020-01-01 | side 2023-01-01..2024-01-01
folkore vs 1989 which one have i streamed more pls => compare | side name album folklore | side name album 1989
Please benchmark this May against last May. => compare | side 2024-05-01..2024-06-01 | side 2023-05-01..2023-06-01
Would you call me a morning listener or rather an evening one? => compare | side h 5-12 | side h 17-21
Phone vs laptop plays, 2023 => compare | side filter platform=phone | side filter platform=desktop | 2023-01-01..2024-01-01
how did my lana del rey listening change from twenty twenty to twenty twenty one => compare | name artist Lana Del Rey | side 2020-01-01..2021-01-01 | side 2021-01-01..2022-01-01
Is it Adele or Sam Smith I skip more, would you reckon? => compare | by skips | side name artist Adele | side name artist Sam Smith
songs i had on loop on my japan trip => ranking | track | event Trip to Japan
Who got me through lockdown, music-wise? => ranking | artist | event Lockdown
How many hours did I rack up back when I lived in Boston? => total | by time | event Lived in Boston
Artist ranking for exam season, top 5 only please => ranking | artist | limit 5 | event Exam season
Did I chuck on any Beatles over in Japan? => exists | name artist The Beatles | event Trip to Japan // exists | name artist The Beatles | filter country=JP
Which new artists I came across during my Boston stay? => discoveries | artist | event Lived in Boston
Tell us, what's the whole story with me and Frank Ocean? => entity_summary | name artist Frank Ocean
recap between xmas and new years => period_summary | 2023-12-25..2024-01-02
Sum up the summer before last for me, would you? => period_summary | 2022-06-01..2022-09-01
do my wraped for 2022 plsss => period_summary | 2022-01-01..2023-01-01
How diverse was my listening in 2021? => diversity | 2021-01-01..2022-01-01
What period does the data you hold on me cover? => coverage
wait what can u even do => help
How far in the past my history goes? => coverage
How does this thing work, what sort of stuff can I ask ya? => help
Morning! Which bands did I play most last month? >> lovely, and songs? => ranking | track | 2024-05-01..2024-06-01
who did i stan the most in 2020 >> ok now who the least => ranking | artist | asc | 2020-01-01..2021-01-01
Most played albums of 2021 >> sort by minutes instead => ranking | album | by time | 2021-01-01..2022-01-01
When did I first hear Mitski? >> Right, and the last time? => last_listen | name artist Mitski
Biggest songs of 2022? >> Okay but leave Taylor Swift out of it => ranking | track | not artist Taylor Swift | 2022-01-01..2023-01-01
How many hours of Björk I have heard in 2019? >> And the year after? => total | by time | name artist Björk | 2020-01-01..2021-01-01
Tame Impalla, plays by month >> quarterly rather => series | name artist Tame Impala | bucket quarter
whats my longest run of days with music >> and with just radiohead => streak | name artist Radiohead
Please compare 2020 with 2021 for me. >> For Lorde alone, if you would. => compare | name artist Lorde | side 2020-01-01..2021-01-01 | side 2021-01-01..2022-01-01
drake vs kanye >> by hours tho => compare | by time | side name artist Drake | side name artist Kanye West
Top artists on my phone? >> And on the telly? => ranking | artist | filter platform=tv
Who did I thrash the most during lockdwon? >> and in exam season? => ranking | artist | event Exam season
songs over 100 plays >> same for albums => threshold_list | album | having > 100
Did I play Clocks last week? >> When did I discover it? => first_listen | name track Clocks
Skip rate for Post Malone >> and overall? => skip_rate
Top 5 albums of last year >> Artists also tell >> Monday to Thursday only => ranking | artist | limit 5 | 2023-01-01..2024-01-01 | wd 1,2,3,4
How many hours of music did I get through last week? >> And the week before that? => total | by time | 2024-05-27..2024-06-03
On which day did I listen the most? >> And which month, may I ask? => peak | bucket month
what time do i listen most >> what abt sundays >> just when its on the playstation => peak | bucket hour_of_day | wd 0 | filter platform=console
Total plays for H1 2021, please. >> Could you split that out by month? => series | bucket month | 2021-01-01..2021-07-01
top artists in twenty seventeen >> no sorry i meant twenty eighteen => ranking | artist | 2018-01-01..2019-01-01
best queen songs >> prince >> top 3 => ranking | track | limit 3 | name artist Prince
How many different artists in 2023 I had? >> And albums? => distinct_count | album | 2023-01-01..2024-01-01
What's the longest I've gone without Drake? >> What about Kanye? => gap | name artist Kanye West
What slice of 2022 was Kendrick? >> And 2023? => share | name artist Kendrick Lamar | 2023-01-01..2024-01-01
Could you give me a little recap of 2021, please? >> Aw, that was nice. Now do lockdown! => period_summary | event Lockdown
tell me about me and lorde >> now phoebe bridgers => entity_summary | name artist Phoebe Bridgers
Which songs do I skip the most? >> And the ones I skip least? => ranking | track | by skips | asc
What is my average number of songs per day for 2023? >> Per week as well, please. => average | bucket week | 2023-01-01..2024-01-01
What place had Adele in 2019? >> And Björk? => rank_of | name artist Björk | 2019-01-01..2020-01-01
Longest session in 2022? >> how about this year => session | 2024-01-01..2025-01-01
what song did i overplay most in 1 day >> now artists instead of songs => binge | artist
I am listening more in mornings or in evenings? >> Minutes wise also tell => compare | by time | side h 5-12 | side h 17-21
did i hear the killers in march twenty twenty three >> what about april => exists | name artist The Killers | 2023-04-01..2023-05-01
Who was top of the pile for me in 2022? >> Grand. And just in November of that year? => ranking | artist | 2022-11-01..2022-12-01
Which album of Radiohaed I listen most? >> And the second one? => ranking | album | nth 2 | name artist Radiohead
How many plays does Kid A have? >> Gimme that in hours => total | by time | name album Kid A
I've gone right off pop lately, so tell me, how much jazz did I get through last year? => unsupported
What is the name of that song which goes on about a girl waiting in the rain? => unsupported
play some radiohead => unsupported
Average BPM of my morning plays => unsupported
Which decade does most of the music I like come from? => unsupported
what will i be listening to next christmas do you think => unsupported
How much have I spent on my subscription since joining? => unsupported
Does my girlfriend listen to more Drake than I do? => unsupported
Suggest me some good songs for wedding sangeet => unsupported
Is it going to lash rain on Saturday, do you know? => unsupported
Which of my playlists gets the biggest workout? => unsupported
Which songs I listen when I am sad? => unsupported
happiest songs 2022 => unsupported
whats my music personality type => unsupported
How many gigs did I go to in 2022? => unsupported
Median royalty paid out to artists per play of mine => unsupported
How do I rank against other listeners when it comes to Taylor Swift? => unsupported
who wrote the words to karma police => unsupported
songs liked but never played => unsupported
Can you add my top tracks to a shared playlist for the team? => unsupported
Top songs this year? >> Which of those have a fiddle in them? => unsupported
How many songs in Spanish language I have listened? => unsupported
Which artists I heard in 2012? => unsupported
Do I get through more music at weekends or in the week? => compare | side wd 0,6 | side wd 1,2,3,4,5
Which new artists I found in 2022? >> Total how many is that? => discovery_count | artist | 2022-01-01..2023-01-01
What's the first song I played in 2020? >> And the last one? => last_listen | track | 2020-01-01..2021-01-01
artists in my top 20 of both 2020 and 2021 >> the ones only in 2020 => difference | artist | limit 20 | side 2020-01-01..2021-01-01 | side 2021-01-01..2022-01-01
Top tracks from last summer >> Just when I had shuffle on => ranking | track | 2023-06-01..2023-09-01 | filter shuffle=true
risng artists >> fading => trend | artist | asc
Trying to piece together an evening. What did I have going at 8pm on Thanksgiving 2022? >> and an hour later? => plays_at | 2022-11-24..2022-11-25 | h 21-22
When did The Weeknd reach 100 plays? >> and 500? => milestone | name artist The Weeknd | threshold 500 plays
Whom did I favour in the spring of 2022? >> And come the autumn? => ranking | artist | 2022-09-01..2022-12-01
Which musician I am hearing more than all others in the winters? => ranking | artist | mo 12,1,2
I'm a terrible sleeper, hence the question: what fracton of my lisening goes on in the wee small hours? => share | h 0-5
Random one, but someone hummed it at work and now I'm curious: did I touch Bohemian Rhaspody at all last month? => exists | name track Bohemian Rhapsody - Remastered 2011 | 2024-05-01..2024-06-01
I hear Radiohead more in summer or more in winter? => compare | name artist Radiohead | side mo 6,7,8 | side mo 12,1,2
Feeling nostalgic... top songs from my Japan trip? >> And the albums? >> Ha, just the top 3 will do => ranking | album | limit 3 | event Trip to Japan
Hiya, how are you getting on today? => unsupported
My sister swears I bail on half the stuff I put on, so go on then, which songs do I hit next on the most? => ranking | track | by skips
How many days on the trot did I manage with Wednesday, the band like? => streak | name artist Wednesday
My top 10 tracks for 2023, please. >> Make it 30. >> Only plays that ran right to the end, please. => ranking | track | limit 30 | filter finished=true | 2023-01-01..2024-01-01
nights play count >> ivy => total | name track Ivy
since i started my thesis what albums have i been leaning on => ranking | album | event Thesis
What was it I played on my birthday last year? => plays_at | event Birthday | 2023-01-01..2024-01-01 // plays_at | 2023-09-21..2023-09-22
`

/** Not yet understood. A question that gets right moves to the list above. */
export const thirteenVoicesMissed = `
what new ppl did i find last yr, like artist wise => discoveries | artist | 2023-01-01..2024-01-01
Which old songs I have started hearing again after long gap in 2023? => rediscovered | track | 2023-01-01..2024-01-01
which groups did i hear on at least a hundred different days you know all in => threshold_list | artist | by days | having >= 100
Somebody told me everyone hibernates with their headphones in winter. What season do I actually listen the most in? => peak | bucket season
I never got round to naming it, so: call 3 to 11 August 2023 my Lisbon holiday => define_event | 2023-08-03..2023-08-12
Am I rather stuck in a rut, or do I vary what I listen to? => diversity
What songs do I have on at the weekend, usually? >> just around lunchtime now => ranking | track | wd 0,6 | h 12-14
Which bands have I let slide altogether? >> and who came back to me after? => rediscovered | artist
Which artists did I favour in my early twenties? => unsupported
`
