/**
 * Turns that mean something of the answer before them: a song it named ("name answer") or the days it told ("on answer"). They
 * are answered from the made-up library.
 */
export const answeredTurns = `
which day did I listen the most in 2020 >> what was the most played song on this day => ranking | track | limit 1 | on answer
my biggest listening day >> who did I play most that day => ranking | artist | on answer
which month did I listen the most >> top albums that month => ranking | album | limit 10 | on answer
which year was my biggest >> and what were my top artists that year => ranking | artist | limit 10 | on answer
longest streak of days with Radiohead >> which of their albums did I play most during it => ranking | album | limit 1 | name artist Radiohead | on answer
longest streak of days with music >> what did I play most in those days => ranking | track | on answer
when did I first hear Kyoto >> what else did I play that day => plays_at | not track Kyoto | on answer
what song did I binge the most in one day >> what day was that >> what else did I play that day => plays_at | on answer
which Adele song did I play the most >> when did I listen to it for the first time => first_listen | name answer
how many plays does SZA have >> which song of hers the most >> when was the last time I played that one => last_listen | name answer
which artist did I play most in 2019 >> and how many times did I play that artist in 2020 => total | name answer | 2020-01-01..2021-01-01
when did I first hear Mitski >> what song was it >> and how many times have I played that one since => total | name answer | 2016-05-07..
who did I play most in 2020 >> and since then, how many times have I played whoever that was => total | name answer | 2021-01-01..
who was my number one artist during lockdown >> and how many times have I played them since lockdown ended => total | name answer | 2020-07-01..
who was my top artist in 2022 >> how many plays was that => total | name answer | 2022-01-01..2023-01-01
who was my top artist in 2022 >> how many of those did I skip => total | by skips | name answer | 2022-01-01..2023-01-01
who was my top artist in 2022 >> of those, how many were on my phone => total | name answer | filter platform=phone | 2022-01-01..2023-01-01
who was my top artist in 2022 >> tell me about them => entity_summary | name answer
which month did I play Lorde the most in 2022 >> how many plays was that => total | name artist Lorde | on answer
my busiest day in 2022 >> which artists did I play then => ranking | artist | on answer
`
