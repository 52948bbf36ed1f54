/** Firsts, lasts, findings and conditions, written from the rules and not from the parser; one question a line (see expected-question.ts). */
export const firstsAndLasts = `
date of my first Wonderwall => first_listen | name track Wonderwall
when did I first hear Phoebe Bridgers => first_listen | name artist Phoebe Bridgers
when did I discover Mitski => first_listen | name artist Mitski
since when have I been listening to SZA => first_listen | name artist SZA
how long ago did I first play Kyoto => first_listen | name track Kyoto
when did i start listening to tame impala => first_listen | name artist Tame Impala
first Radiohead song I heard => first_listen | track | name artist Radiohead
what opened my 2021 => first_listen | 2021-01-01..2022-01-01
what was the first song I played in 2020 => first_listen | track | 2020-01-01..2021-01-01
first album I ever listened to => first_listen | album
first artist I heard this year => first_listen | artist | 2024-01-01..2025-01-01
which track was my very first => first_listen | track
what was the first thing I listened to on Christmas 2022 => first_listen | 2022-12-25..2022-12-26
most recent play of Kyoto => last_listen | name track Kyoto
when did I last listen to Adele => last_listen | name artist Adele
last time I heard Stressed Out => last_listen | name track Stressed Out
how long ago did I last hear Rumours => last_listen | name album Rumours
latest listen to Björk => last_listen | name artist Björk
what did I just play => last_listen
last song of 2022 => last_listen | track | 2022-01-01..2023-01-01
what was the last thing I heard last night => last_listen | 2024-06-14..2024-06-15 | h 21-5
most recent artist => last_listen | artist
what album did I listen to last => last_listen | album
last Taylor Swift track I played => last_listen | track | name artist Taylor Swift
what was my final song in May 2021 => last_listen | track | 2021-05-01..2021-06-01
what have i played most recently => last_listen
my 1000th play => nth_listen | nth 1000
tenth Mitski track I heard => nth_listen | track | nth 10 | name artist Mitski
what was the 100th song I played => nth_listen | track | nth 100
my 50th play of Dreams => nth_listen | nth 50 | name track Dreams
second song I listened to in 2022 => nth_listen | track | nth 2 | 2022-01-01..2023-01-01
the 3rd album I ever played => nth_listen | album | nth 3
what was my five hundredth play of 2021 => nth_listen | nth 500 | 2021-01-01..2022-01-01
when was my 20th listen to Adele => nth_listen | nth 20 | name artist Adele
when did Radiohead reach 500 plays => milestone | threshold 500 plays | name artist Radiohead
day I passed 10 hours of Mitski => milestone | threshold 10 hours | name artist Mitski
when did I hit 10,000 plays => milestone | threshold 10000 plays
what day did Taylor Swift cross 1000 plays => milestone | threshold 1000 plays | name artist Taylor Swift
when did Dreams get to 100 plays => milestone | threshold 100 plays | name track Dreams
date when I reached 1,000 hours of music => milestone | threshold 1000 hours
when did I pass 50 hours of Kendrick Lamar => milestone | threshold 50 hours | name artist Kendrick Lamar
new artists of May 2022 => discoveries | artist | 2022-05-01..2022-06-01
songs I discovered in 2021 => discoveries | track | 2021-01-01..2022-01-01
which artists did I hear for the first time this year => discoveries | artist | 2024-01-01..2025-01-01
albums that were new to me in summer 2023 => discoveries | album | 2023-06-01..2023-09-01
what new music did I find in 2022 => discoveries | 2022-01-01..2023-01-01
list the bands I discovered last month => discoveries | artist | 2024-05-01..2024-06-01
who was new in my library in Q2 2023 => discoveries | artist | 2023-04-01..2023-07-01
count of new artists in 2021 => discovery_count | artist | 2021-01-01..2022-01-01
how many new songs this year => discovery_count | track | 2024-01-01..2025-01-01
how many artists did I discover in 2022 => discovery_count | artist | 2022-01-01..2023-01-01
number of new albums last month => discovery_count | album | 2024-05-01..2024-06-01
how many tracks did I hear for the first time in 2023 => discovery_count | track | 2023-01-01..2024-01-01
how many bands were new to me last year => discovery_count | artist | 2023-01-01..2024-01-01
how many first-time artists in June 2021 => discovery_count | artist | 2021-06-01..2021-07-01
my find of 2022 => discoveries | limit 1 | 2022-01-01..2023-01-01
which new song stuck => discoveries | track | limit 1
best discovery of 2021 => discoveries | limit 1 | 2021-01-01..2022-01-01
my discovery of the year => discoveries | limit 1 | 2024-01-01..2025-01-01
which new artist did I play most in 2023 => discoveries | artist | limit 1 | 2023-01-01..2024-01-01
favourite new artist of 2022 => discoveries | artist | limit 1 | 2022-01-01..2023-01-01
who did I leave behind => lapsed | artist
songs I've abandoned => lapsed | track
which albums have I forgotten about => lapsed | album
bands I gave up on => lapsed | artist
what songs did I drop => lapsed | track
who have I lost touch with => lapsed | artist
old favorites I came back to => rediscovered
who made a comeback in 2022 => rediscovered | artist | 2022-01-01..2023-01-01
songs I rediscovered this year => rediscovered | track | 2024-01-01..2025-01-01
which artists did I return to in 2023 => rediscovered | artist | 2023-01-01..2024-01-01
albums I picked up again last year => rediscovered | album | 2023-01-01..2024-01-01
artists that came back after a long break => rediscovered | artist
songs with one play => threshold_list | track | having = 1
artists I've only heard once => threshold_list | artist | having = 1
albums I played just once => threshold_list | album | having = 1
which tracks did I play a single time in 2022 => threshold_list | track | having = 1 | 2022-01-01..2023-01-01
list songs with exactly one listen => threshold_list | track | having = 1
artists with a single play => threshold_list | artist | having = 1
songs I listened to once and never again => threshold_list | track | having = 1
songs with over 100 plays => threshold_list | track | having > 100
artists I played 20+ times in 2021 => threshold_list | artist | having >= 20 | 2021-01-01..2022-01-01
albums with at least 50 plays => threshold_list | album | having >= 50
which songs have I played more than 30 times this year => threshold_list | track | having > 30 | 2024-01-01..2025-01-01
artists with fewer than 10 plays => threshold_list | artist | having < 10
tracks heard no more than 3 times => threshold_list | track | having <= 3
songs played exactly 12 times => threshold_list | track | having = 12
artists I've listened to for more than 10 hours => threshold_list | artist | by time | having > 10
everything I've heard a hundred times or more => threshold_list | having >= 100
songs by Radiohead with more than 40 plays => threshold_list | track | having > 40 | name artist Radiohead
artists I heard every year => consistency | artist | bucket year
songs I play each week => consistency | track | bucket week
albums I listen to every month => consistency | album | bucket month
who do I listen to every single week => consistency | artist | bucket week
which artists showed up each year since 2019 => consistency | artist | bucket year | 2019-01-01..
tracks played in every month of 2022 => consistency | track | bucket month | 2022-01-01..2023-01-01
artist I play every day => consistency | artist | bucket day
songs that I listened to every year => consistency | track | bucket year
when did I last hear September => last_listen | name track September
when did I last listen to 1999 by Prince => last_listen | name track 1999
last time I played 505 => last_listen | name track 505
when did i frist hear mitksi => first_listen | name artist Mitski
new artits of may 2022 => discoveries | artist | 2022-05-01..2022-06-01
when did phoebe brigders reach 100 plays => milestone | name artist Phoebe Bridgers
blinding lihgts last play => last_listen | name track Blinding Lights
my 100th paly => nth_listen | nth 100
who did i discvoer in 2021 => discoveries | artist | 2021-01-01..2022-01-01
songs with more then 50 plays => threshold_list | track | having > 50
what wsa my last song of 2020 => last_listen | track | 2020-01-01..2021-01-01
the smahsing pumpkins last listen => last_listen | name artist The Smashing Pumpkins
when did I start playing Wonderwall => first_listen | name track Wonderwall
how long have I known Japan => first_listen | name artist Japan
what was my first ever song => first_listen | track
the first artist I played in 2021 => first_listen | artist | 2021-01-01..2022-01-01
first song of this year => first_listen | track | 2024-01-01..2025-01-01
which Coldplay album did I hear first => first_listen | album | name artist Coldplay
what did I start 2022 with => first_listen | 2022-01-01..2023-01-01
when was Yellow last played => last_listen | name track Yellow
how many days since I heard The Killers => last_listen | name artist The Killers
most recent listen to Lemonade => last_listen | name album Lemonade
what was I listening to just now => last_listen
most recently played song => last_listen | track
last album I put on => last_listen | album
which artist did I hear last yesterday => last_listen | artist | 2024-06-14..2024-06-15
the latest Lorde song I played => last_listen | track | name artist Lorde
final track of 2020 => last_listen | track | 2020-01-01..2021-01-01
what was my 5,000th play => nth_listen | nth 5000
third Bon Iver song I heard => nth_listen | track | nth 3 | name artist Bon Iver
my 250th listen of 2023 => nth_listen | nth 250 | 2023-01-01..2024-01-01
the hundredth time I played Ribs => nth_listen | nth 100 | name track Ribs
when did Dreams hit 50 plays => milestone | threshold 50 plays | name track Dreams
when did I reach 20,000 plays => milestone | threshold 20000 plays
on what date did I pass 500 hours => milestone | threshold 500 hours
the day Adele got to 200 plays => milestone | threshold 200 plays | name artist Adele
when did Lorde cross 25 hours => milestone | threshold 25 hours | name artist Lorde
date I reached 100 plays of Ribs => milestone | threshold 100 plays | name track Ribs
newly discovered artists in 2022 => discoveries | artist | 2022-01-01..2023-01-01
what songs were new to me last month => discoveries | track | 2024-05-01..2024-06-01
who did I discover this spring => discoveries | artist | 2024-03-01..2024-06-01
bands I first heard in 2021 => discoveries | artist | 2021-01-01..2022-01-01
new albums I heard in summer 2022 => discoveries | album | 2022-06-01..2022-09-01
list my discoveries from May 2023 => discoveries | 2023-05-01..2023-06-01
which artists came into my life in 2020 => discoveries | artist | 2020-01-01..2021-01-01
my top discovery of 2023 => discoveries | limit 1 | 2023-01-01..2024-01-01
best new artist of 2021 => discoveries | artist | limit 1 | 2021-01-01..2022-01-01
favourite find of last year => discoveries | limit 1 | 2023-01-01..2024-01-01
what was the best song I discovered in 2022 => discoveries | track | limit 1 | 2022-01-01..2023-01-01
how many new bands did I hear in 2021 => discovery_count | artist | 2021-01-01..2022-01-01
number of songs discovered last year => discovery_count | track | 2023-01-01..2024-01-01
count new albums in 2022 => discovery_count | album | 2022-01-01..2023-01-01
how many artists did I listen to for the first time in May 2023 => discovery_count | artist | 2023-05-01..2023-06-01
how many discoveries did I make in 2020 => discovery_count | 2020-01-01..2021-01-01
songs I don't play any more => lapsed | track
who have I stopped playing => lapsed | artist
artists I used to play a lot => lapsed | artist
which bands fell out of my rotation => lapsed | artist
artists I no longer listen to => lapsed | artist
forgotten songs => lapsed | track
which songs have I not heard in ages => lapsed | track
artists I came back to in 2023 => rediscovered | artist | 2023-01-01..2024-01-01
who returned to my rotation last year => rediscovered | artist | 2023-01-01..2024-01-01
songs making a comeback this year => rediscovered | track | 2024-01-01..2025-01-01
albums I rediscovered in 2022 => rediscovered | album | 2022-01-01..2023-01-01
old favourites I went back to in 2021 => rediscovered | 2021-01-01..2022-01-01
which bands did I start listening to again => rediscovered | artist
tracks I've heard just one time => threshold_list | track | having = 1
artists with exactly one play in 2022 => threshold_list | artist | having = 1 | 2022-01-01..2023-01-01
which albums did I play only once last year => threshold_list | album | having = 1 | 2023-01-01..2024-01-01
songs with one play only => threshold_list | track | having = 1
songs I've played at least 60 times => threshold_list | track | having >= 60
artists with over 200 plays since 2020 => threshold_list | artist | having > 200 | 2020-01-01..
albums heard more than 25 times in 2022 => threshold_list | album | having > 25 | 2022-01-01..2023-01-01
which artists have 500+ plays => threshold_list | artist | having >= 500
songs played fewer than 5 times => threshold_list | track | having < 5
artists I listened to for at least 20 hours => threshold_list | artist | having >= 20
Mitski songs with 30 or more plays => threshold_list | track | having >= 30 | name artist Mitski
songs I heard every month of 2023 => consistency | track | bucket month | 2023-01-01..2024-01-01
artists I've listened to each and every year => consistency | artist | bucket year
albums I play every single month => consistency | album | bucket month
who did I hear every week in 2022 => consistency | artist | bucket week | 2022-01-01..2023-01-01
bands that appear every year => consistency | artist | bucket year
when did I hear Chlorine for the first time => first_listen | name track Chlorine
the first album I heard in 2023 => first_listen | album | 2023-01-01..2024-01-01
what was the first Lorde song I ever played => first_listen | track | name artist Lorde
when did I last hear anything by Bon Iver => last_listen | name artist Bon Iver
how long since I last played Yellow => last_listen | name track Yellow
my last play of 505 => last_listen | name track 505
what did I play last => last_listen
my 777th play => nth_listen | nth 777
the 50th Lorde track I listened to => nth_listen | nth 50 | name artist Lorde
when did Radiohead pass 1000 plays => milestone | threshold 1000 plays | name artist Radiohead
the date I hit 15,000 plays => milestone | threshold 15000 plays
when did I hit 100 hours of Taylor Swift => milestone | threshold 100 hours | name artist Taylor Swift
which new bands turned up in 2022 => discoveries | artist | 2022-01-01..2023-01-01
who did I first hear in June 2023 => discoveries | artist | 2023-06-01..2023-07-01
artists new to me since January => discoveries | artist | 2024-01-01..
how many songs were new in March 2022 => discovery_count | track | 2022-03-01..2022-04-01
number of newly discovered artists this year => discovery_count | artist | 2024-01-01..2025-01-01
my greatest discovery ever => discoveries | limit 1
what albums did I abandon => lapsed | album
songs I have not touched in a year => lapsed | track | ..2023-06-16
songs I got back into last year => rediscovered | track | 2023-01-01..2024-01-01
comebacks of 2022 => rediscovered | 2022-01-01..2023-01-01
songs I only played once in my life => threshold_list | track | having = 1
albums with more than 100 plays in 2022 => threshold_list | album | having > 100 | 2022-01-01..2023-01-01
artists heard at least 15 times last month => threshold_list | artist | having >= 15 | 2024-05-01..2024-06-01
songs I've played over a hundred times => threshold_list | track | having > 100
who do I hear every month => consistency | artist | bucket month
albums played each year since 2020 => consistency | album | bucket year | 2020-01-01..
whne did i last hear phoebe bridgers => last_listen | name artist Phoebe Bridgers
discoverd artists in 2021 => discoveries | artist | 2021-01-01..2022-01-01
bon ivr first listen => first_listen | name artist Bon Iver
songs wiht at leats 50 plays => threshold_list | track | having >= 50
`
