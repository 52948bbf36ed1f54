/** The thousand most common passwords, in lower case. Most are long enough to pass the length rule. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
123456 password 12345678 qwerty 123456789 12345 1234 111111 1234567 123123 000000 iloveyou abc123 654321 666666 987654321 123321
1q2w3e4r 555555 letmein welcome monkey dragon master sunshine princess football baseball shadow superman michael jennifer hunter charlie
ashley bailey passw0rd password1 trustno1 starwars whatever freedom hello batman zaq1zaq1 qazwsx 121212 112233 7777777 888888 999999
222222 333333 444444 1qaz2wsx qwe123 asdfgh zxcvbn zxcvbnm asdfghjkl qazwsxedc 159753 147258 147258369 789456 789456123 aaaaaa abcdef
abcd1234 a123456 123qwe q1w2e3r4 admin root toor user guest test test123 demo changeme secret default login access system computer
internet google facebook twitter youtube apple samsung nokia sony nintendo pokemon minecraft naruto pikachu mustang corvette ferrari
porsche mercedes honda toyota yamaha harley summer winter spring autumn monday friday january february april august october november
december london paris berlin newyork chicago boston dallas austin texas florida canada mexico brazil russia india china japan korea
ireland scotland england liverpool arsenal chelsea manutd barcelona juventus milan everton celtic rangers yankees redsox lakers cowboys
steelers eagles packers broncos patriots raiders giants dolphins jordan jordan23 michelle jessica amanda nicole daniel thomas robert
matthew joshua andrew anthony william richard joseph charles george edward steven kevin brian jason jeffrey ryan jacob gary nicholas
eric stephen jonathan larry scott brandon benjamin samuel gregory alexander patrick jack dennis jerry tyler aaron jose adam nathan henry
douglas peter zachary kyle walter ethan jeremy keith roger terry austin1 sean gerald carl harold dylan arthur lawrence jordan1 jesse
bryan billy bruce gabriel logan alan juan albert willie elijah wayne randy vincent mary patricia linda elizabeth barbara susan sarah
karen lisa nancy betty margaret sandra kimberly emily donna carol melissa deborah stephanie rebecca sharon laura cynthia dorothy amy
kathleen angela shirley emma brenda pamela anna samantha katherine christine helen debra rachel carolyn janet maria catherine heather
diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl martha madison
teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly
charlotte natalie theresa diana brittany doris kayla alexis lori marie tigger pepper ginger maggie buster cookie snoopy scooby garfield
bandit rocky lucky smokey sparky shelby casper max buddy bella coco daisy molly lola sadie chloe bear tiger lion panther wolf eagle
falcon dolphin horse chicken turtle rabbit spider scorpion snake phoenix unicorn butterfly flower rose lily angel heaven jesus christ
faith hope love peace joy blessed family mother father mommy qwertyuiop california realmadrid jacqueline strawberry ledzeppelin
basketball volleyball enterprise everything 1234567890 12345678910 123456789a 1234567891 12345678901 0123456789 0987654321 9876543210
1111111111 0000000000 2222222222 3333333333 4444444444 5555555555 6666666666 7777777777 8888888888 9999999999 aaaaaaaaaa zzzzzzzzzz
1212121212 1231231234 123123123123 123456123456 112233445566 1122334455 1234512345 9876543211 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4t5
q1w2e3r4t5y6 1qaz2wsx3edc 1qazxsw23edc qazwsxedcrfv zaq12wsxcde3 qweasdzxc123 qwertyuiop1 qwertyuiop123 qwertyuiop[] qwerty1234
qwerty12345 qwerty123456 qwerty123! qwertyqwerty asdfghjkl1 asdfghjkl; asdfghjkl123 asdfasdfasdf zxcvbnm123 zxcvbnm1234 abcdefghij
abcdefghijk abc1234567 abc123abc123 abcd123456 a123456789 a1234567890 aa12345678 aa123456789 asd123456789 asdf123456 zxcvbnm,./
password12 password123 password1234 password12345 password123456 password1! password!1 password123! password01 password11 password21
password22 password99 password2020 password2021 password2022 password2023 password2024 password2025 password2026 passwordpassword
mypassword mypassword1 thepassword newpassword newpassword1 nopassword yourpassword password.1 password@1 password@123 p@ssword12
p@ssw0rd123 p@ssw0rd1234 passw0rd123 passw0rd12 passw0rd1234 pa55word123 pa$$word123 pa$$w0rd123 p@ssword123 p@55w0rd123 iloveyou12
iloveyou123 iloveyou1234 iloveyou2! iloveyou22 iloveyou69 iloveyou4ever iloveyousomuch iloveyou!! ilovemusic iloveme123 ilovegod12
ilovejesus ilovemymom welcome123 welcome1234 welcome12345 welcome2020 welcome2021 welcome2022 welcome2023 welcome2024 welcome2025
welcome123! welcome@123 welcomehome letmein123 letmein1234 letmeinnow letmeinplease admin12345 admin123456 admin@1234 adminadmin
administrator administrator1 rootroot12 root123456 test123456 testtest12 testing123 testing1234 test1234567 testpassword changeme12
changeme123 changethis changemenow default123 default1234 secret1234 secret12345 secretpassword supersecret topsecret1 mysecret12
login12345 access1234 computer12 computer123 internet12 internet123 google1234 facebook12 facebook123 youtube123 samsung123 samsung1234
minecraft1 minecraft12 minecraft123 pokemon123 pokemon1234 nintendo64 playstation playstation2 playstation3 xbox360live spiderman1
spiderman12 spiderman123 superman12 superman123 batman1234 batman12345 starwars12 starwars123 starwars77 skywalker1 skywalker12
lukeskywalker darthvader darthvader1 harrypotter harrypotter1 hermione12 dumbledore voldemort1 gryffindor slytherin1 ravenclaw1
gandalf123 lordoftherings michael123 michael1234 michael12345 michaeljordan jennifer12 jennifer123 jessica123 jessica1234 ashley1234
charlie123 charlie1234 jordan2323 daniel1234 daniel12345 thomas1234 robert1234 andrew1234 joshua1234 matthew123 matthew1234 anthony123
anthony1234 nicholas12 nicholas123 alexander1 alexander12 alexander123 christopher christopher1 christian1 christian12 christina1
christine1 elizabeth1 elizabeth12 elizabeth123 stephanie1 stephanie12 samantha12 samantha123 victoria12 victoria123 brittany12
brittany123 benjamin12 benjamin123 jonathan12 jonathan123 katherine1 kimberly12 danielle12 danielle123 charlotte1 charlotte12 isabella12
isabella123 gabriella1 sunshine12 sunshine123 sunshine1234 sunshine22 princess12 princess123 princess1234 princess11 princess13
princess22 football12 football123 football1234 football10 football11 football22 football99 baseball12 baseball123 baseball10 baseball11
basketball1 basketball12 basketball23 basketball123 volleyball1 softball12 softball123 soccer1234 soccer12345 hockey1234 cheerleader
cheerleader1 chocolate1 chocolate12 chocolate123 strawberry1 butterfly1 butterfly12 butterfly123 butterflies buttercup1 watermelon
pineapple1 blackberry blackberry1 blueberry1 cheesecake cocacola12 pepsi12345 mountaindew liverpool1 liverpool12 liverpool123
liverpoolfc manchester manchester1 manchesterunited manunited1 manunited123 chelsea123 chelsea1234 arsenal123 arsenal1234 barcelona1
barcelona10 barcelona12 barcelona123 realmadrid1 juventus12 juventus123 everton123 tottenham1 westham123 newcastle1 sunderland
birmingham manutd1234 cristiano7 cristianoronaldo ronaldo123 ronaldo777 lionelmessi messi12345 rooney1234 beckham123 steelers12
steelers123 cowboys123 dallascowboys patriots12 patriots123 redsox2004 yankees123 yankees1234 lakers1234 california1 washington
washington1 newyork123 newyork1234 losangeles sanfrancisco lasvegas123 philadelphia pittsburgh cincinnati minnesota1 australia1
australia123 singapore1 philippines philippines1 indonesia1 indonesia123 malaysia12 bangladesh argentina1 venezuela1 colombia12
deutschland switzerland netherlands london2012 london1234 paris12345 america123 summer1234 summer2019 summer2020 summer2021 summer2022
summer2023 summer2024 summer2025 summer2026 winter1234 winter2019 winter2020 winter2021 winter2022 winter2023 winter2024 winter2025
winter2026 spring2020 spring2021 spring2022 spring2023 spring2024 spring2025 spring2026 autumn2020 autumn2021 autumn2022 autumn2023
autumn2024 autumn2025 january123 january2020 february14 september1 september11 september12 december12 december25 november11 november12
october123 valentine1 valentines christmas1 christmas25 halloween1 halloween31 thanksgiving birthday12 happybirthday merrychristmas
monkey1234 monkey12345 monkey123456 dragon1234 dragon12345 dragonball dragonball1 dragonballz shadow1234 master1234 master12345
masterkey1 mastermind hunter1234 killer1234 killer12345 tigger1234 trustno123 freedom123 freedom1234 whatever12 whatever123 whatever1234
nothing123 something1 everything1 forever123 foreverlove foreveryoung lovelove12 lovelovelove loveyou123 loveyou1234 lovely1234
loveforever truelove12 mylove1234 babygirl12 babygirl123 babygirl13 babygirl14 babygirl15 babygirl16 babyboy123 sweetheart sweetheart1
sweetie123 beautiful1 beautiful12 beautiful123 gorgeous12 handsome12 awesome123 awesome1234 fantastic1 wonderful1 incredible
unbelievable spongebob1 spongebob12 spongebob123 mickeymouse minniemouse hellokitty hellokitty1 winnie1234 tinkerbell tinkerbell1
cinderella cinderella1 snowwhite1 peterpan12 scoobydoo1 scoobydoo2 powerrangers transformers transformer superhero1 wolverine1
wolverine12 deadpool12 avengers12 captainamerica terminator terminator2 rammstein1 metallica1 metallica12 metallica666 slipknot12
slipknot123 slipknot666 linkinpark linkinpark1 greenday12 greenday123 blink182182 mychemicalromance avengedsevenfold systemofadown
ironmaiden ironmaiden1 ironmaiden666 ledzeppelin1 pinkfloyd1 pinkfloyd12 guitar1234 guitarhero guitarhero3 guitarman1 music12345
musiclover musicislife musica1234 hiphop1234 rocknroll1 rockandroll rockstar12 rockstar123 rockstar13 dancer1234 drummer123 skateboard
skateboard1 snowboard1 snowboarding motorcycle motocross1 lamborghini ferrari123 mercedes12 mercedes123 mustang123 mustang1967
corvette12 camaro1969 chevrolet1 volkswagen volkswagen1 mitsubishi kawasaki12 yamaha1234 harley1234 harleydavidson toyota1234 jesus12345
`
    .trim()
    .split(/\s+/),
)
