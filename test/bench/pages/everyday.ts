/** What most articles are about: something else. A title and sentences in each language, all our own. */
export const everyday: Readonly<Record<string, { title: string; lines: readonly string[] }>> = {
  en: {
    title: 'Old harbour bridge reopens to cyclists after two winters',
    lines: [
      'The bridge over the old harbour opened again on Saturday morning, and the first across it was a baker on her way home.',
      'The city spent 14 million on new bearings and a lane for bicycles; drivers will have to wait until the spring of 2027.',
      'About 3,200 people cross the water here on a working day, twice as many as the engineers had expected in 2019.',
      'Those who live on the northern quay had asked for benches, and 24 of them now stand along the railing.',
      'The council votes in November on whether the ferry, which ran as a substitute, may keep its evening service.',
      'Rain is forecast for the weekend, with winds of up to 60 kilometres an hour along the coast.',
    ],
  },
  'zh-Hant': {
    title: '老港橋停用兩個冬天後重新開放單車通行',
    lines: [
      '橫跨老港口的橋樑週六早上重新開放，第一個過橋的是下班回家的麵包師傅。',
      '市府花了1400萬元更換支座並增設自行車道，汽車則要等到2027年春天。',
      '平日約有3200人在這裡過河，是工程師2019年預估的兩倍。',
      '北岸居民曾要求設置座椅，如今欄杆旁擺了24張。',
      '市議會將在11月表決，作為替代的渡輪能否保留夜間班次。',
      '週末預計有雨，沿海最大陣風可達每小時60公里。',
    ],
  },
  'zh-Hans': {
    title: '老港桥停用两个冬天后重新向自行车开放',
    lines: [
      '横跨老港口的大桥周六上午重新开放，第一个过桥的是下班回家的面包师。',
      '市政府花费1400万元更换支座并增设自行车道，汽车则要等到2027年春天。',
      '工作日约有3200人在这里过河，是工程师2019年预计的两倍。',
      '北岸居民曾要求设置长椅，如今栏杆旁摆了24张。',
      '市议会将在11月表决，作为替代的渡轮能否保留夜间班次。',
      '周末预计有雨，沿海阵风可达每小时60公里。',
    ],
  },
  fi: {
    title: 'Vanha satamasilta avautui pyöräilijöille kahden talven jälkeen',
    lines: [
      'Vanhan sataman ylittävä silta avattiin lauantaiaamuna, ja ensimmäisenä sen ylitti kotimatkalla ollut leipuri.',
      'Kaupunki käytti 14 miljoonaa euroa uusiin laakereihin ja pyöräkaistaan; autoilijat odottavat kevääseen 2027.',
      'Arkisin tästä kulkee noin 3 200 ihmistä, kaksi kertaa enemmän kuin suunnittelijat arvioivat vuonna 2019.',
      'Pohjoisrannan asukkaat olivat toivoneet penkkejä, ja kaiteen varrella niitä on nyt 24.',
      'Valtuusto päättää marraskuussa, saako korvaavana kulkenut lautta jatkaa iltavuorojaan.',
      'Viikonlopuksi luvataan sadetta, ja tuuli yltyy rannikolla 60 kilometriin tunnissa.',
    ],
  },
  de: {
    title: 'Alte Hafenbrücke nach zwei Wintern wieder für Radfahrer offen',
    lines: [
      'Die Brücke über den alten Hafen ist seit Samstagmorgen wieder offen; als Erste fuhr eine Bäckerin auf dem Heimweg hinüber.',
      'Die Stadt gab 14 Millionen für neue Lager und eine Radspur aus, Autos müssen bis zum Frühjahr 2027 warten.',
      'An Werktagen überqueren hier rund 3.200 Menschen das Wasser, doppelt so viele wie 2019 erwartet.',
      'Am Nordkai hatte man sich Bänke gewünscht, 24 stehen nun am Geländer.',
      'Der Stadtrat stimmt im November darüber ab, ob die Fähre ihre Abendfahrten behalten darf.',
      'Am Wochenende soll es regnen, an der Küste mit Böen bis 60 Kilometer in der Stunde.',
    ],
  },
  fr: {
    title: 'Le vieux pont du port rouvre aux cyclistes après deux hivers',
    lines: [
      'Le pont qui enjambe le vieux port a rouvert samedi matin, et la première à le franchir fut une boulangère qui rentrait chez elle.',
      'La ville a dépensé 14 millions pour de nouveaux appuis et une piste cyclable ; les voitures attendront le printemps 2027.',
      'Quelque 3 200 personnes passent ici un jour ouvré, deux fois plus que prévu en 2019.',
      'Les riverains du quai nord demandaient des bancs : il y en a maintenant 24 le long du parapet.',
      'Le conseil votera en novembre sur le maintien du bac en soirée.',
      'De la pluie est attendue ce week-end, avec des rafales de 60 kilomètres à l’heure sur la côte.',
    ],
  },
  es: {
    title: 'El viejo puente del puerto reabre a las bicicletas tras dos inviernos',
    lines: [
      'El puente sobre el viejo puerto reabrió el sábado por la mañana y la primera en cruzarlo fue una panadera que volvía a casa.',
      'La ciudad gastó 14 millones en nuevos apoyos y un carril para bicicletas; los coches esperarán a la primavera de 2027.',
      'Unas 3.200 personas cruzan aquí el agua en un día laborable, el doble de lo previsto en 2019.',
      'Los vecinos del muelle norte habían pedido bancos, y hoy hay 24 junto a la barandilla.',
      'El concejo vota en noviembre si el transbordador conserva su servicio nocturno.',
      'Se espera lluvia el fin de semana, con rachas de hasta 60 kilómetros por hora en la costa.',
    ],
  },
  ja: {
    title: '旧港の橋、二冬ぶりに自転車の通行を再開',
    lines: [
      '旧港に架かる橋が土曜日の朝に再び開通し、最初に渡ったのは帰宅途中のパン職人だった。',
      '市は新しい支承と自転車レーンに1400万円を投じた。自動車は2027年の春まで待つことになる。',
      '平日には約3200人がここを渡り、2019年の想定の2倍に上る。',
      '北岸の住民はベンチを求めており、欄干沿いには24脚が並んだ。',
      '代わりに運航してきた渡し船の夜間便を残すかどうか、市議会は11月に採決する。',
      '週末は雨の予報で、沿岸では時速60キロの風が吹く見込みだ。',
    ],
  },
  it: {
    title: 'Il vecchio ponte del porto riapre alle biciclette dopo due inverni',
    lines: [
      'Il ponte sul vecchio porto ha riaperto sabato mattina e la prima ad attraversarlo è stata una fornaia che tornava a casa.',
      'La città ha speso 14 milioni per nuovi appoggi e una pista ciclabile; le auto aspetteranno la primavera del 2027.',
      'Circa 3.200 persone passano di qui in un giorno feriale, il doppio del previsto nel 2019.',
      'Chi abita sul molo nord aveva chiesto delle panchine: ora ce ne sono 24 lungo la ringhiera.',
      'Il consiglio vota a novembre se il traghetto potrà mantenere le corse serali.',
      'Nel fine settimana è prevista pioggia, con raffiche fino a 60 chilometri orari sulla costa.',
    ],
  },
  pt: {
    title: 'Velha ponte do porto reabre aos ciclistas após dois invernos',
    lines: [
      'A ponte sobre o velho porto reabriu no sábado de manhã e a primeira a atravessá-la foi uma padeira a caminho de casa.',
      'A cidade gastou 14 milhões em novos apoios e numa ciclovia; os carros esperam até à primavera de 2027.',
      'Cerca de 3.200 pessoas passam aqui num dia útil, o dobro do previsto em 2019.',
      'Os moradores do cais norte pediam bancos, e há agora 24 ao longo da grade.',
      'A câmara vota em novembro se a balsa mantém as viagens da noite.',
      'Espera-se chuva no fim de semana, com rajadas de 60 quilómetros por hora na costa.',
    ],
  },
  nl: {
    title: 'Oude havenbrug na twee winters weer open voor fietsers',
    lines: [
      'De brug over de oude haven ging zaterdagochtend weer open, en een bakker op weg naar huis reed er als eerste over.',
      'De stad gaf 14 miljoen uit aan nieuwe lagers en een fietsstrook; auto’s wachten tot het voorjaar van 2027.',
      'Op een werkdag steken hier zo’n 3.200 mensen over, twee keer zoveel als in 2019 verwacht.',
      'Wie aan de noordkade woont had om banken gevraagd, en er staan er nu 24 langs de reling.',
      'De raad stemt in november over de avonddienst van het pontje.',
      'In het weekend komt er regen, met windstoten tot 60 kilometer per uur aan de kust.',
    ],
  },
  sv: {
    title: 'Gamla hamnbron öppen för cyklister igen efter två vintrar',
    lines: [
      'Bron över den gamla hamnen öppnade på lördagsmorgonen, och först över var en bagare på väg hem.',
      'Staden lade 14 miljoner på nya lager och ett cykelfält; bilarna får vänta till våren 2027.',
      'Omkring 3 200 människor passerar här en vardag, dubbelt så många som man räknade med 2019.',
      'De som bor på norra kajen hade bett om bänkar, och nu står 24 längs räcket.',
      'Fullmäktige röstar i november om färjan får behålla sina kvällsturer.',
      'I helgen väntas regn, med byar på upp till 60 kilometer i timmen längs kusten.',
    ],
  },
  nb: {
    title: 'Den gamle havnebrua åpen for syklister etter to vintre',
    lines: [
      'Brua over den gamle havna åpnet igjen lørdag morgen, og først over var en baker på vei hjem.',
      'Byen brukte 14 millioner på nye lagre og et sykkelfelt; bilene må vente til våren 2027.',
      'Rundt 3 200 mennesker krysser vannet her på en hverdag, dobbelt så mange som ventet i 2019.',
      'De som bor på nordkaia hadde bedt om benker, og nå står det 24 langs rekkverket.',
      'Bystyret stemmer i november over om ferja får beholde kveldsrutene.',
      'Det er meldt regn i helga, med vindkast på opptil 60 kilometer i timen langs kysten.',
    ],
  },
  pl: {
    title: 'Stary most portowy po dwóch zimach znów otwarty dla rowerów',
    lines: [
      'Most nad starym portem otwarto w sobotę rano, a pierwsza przejechała nim piekarka wracająca do domu.',
      'Miasto wydało 14 milionów na nowe łożyska i pas dla rowerów; samochody poczekają do wiosny 2027 roku.',
      'W dzień roboczy przechodzi tędy około 3200 osób, dwa razy więcej, niż zakładano w 2019 roku.',
      'Mieszkańcy północnego nabrzeża prosili o ławki i przy barierce stoją teraz 24.',
      'Rada zagłosuje w listopadzie, czy prom zachowa wieczorne kursy.',
      'Na weekend zapowiadany jest deszcz, a na wybrzeżu porywy do 60 kilometrów na godzinę.',
    ],
  },
};
