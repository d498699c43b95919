/**
 * The titles of the bundled events in the other locales. They are found by the title itself: one that a reader wrote or
 * changed is shown as it is.
 */
import type { Locale } from '../locale.ts';

const titles: Record<string, Record<Exclude<Locale, 'en'>, string>> = {
  'Bezos spends two days answering customers in Tacoma': {
    'zh-TW': '貝佐斯在塔科馬接了兩天客服電話',
    fi: 'Bezos vastaa kaksi päivää asiakkaille Tacomassa',
  },
  'Bezos works a week in the Lexington, Kentucky warehouse': {
    'zh-TW': '貝佐斯在肯塔基州列星頓的倉庫工作一週',
    fi: 'Bezos työskentelee viikon Lexingtonin varastossa Kentuckyssa',
  },
  'Managers, the chief executive included, take call-centre training every year': {
    'zh-TW': '包括執行長在內的主管每年接受客服中心訓練',
    fi: 'Johtajat toimitusjohtajaa myöten käyvät joka vuosi asiakaspalvelukoulutuksen',
  },
  'New York Times publishes "Inside Amazon" on office culture': {
    'zh-TW': '《紐約時報》刊出探討辦公室文化的〈Inside Amazon〉',
    fi: 'New York Times julkaisee Amazonin toimistokulttuurista jutun ’Inside Amazon’',
  },
  'Bezos tells staff that he does not recognise the Amazon described': {
    'zh-TW': '貝佐斯告訴員工，報導中的亞馬遜不是他認識的亞馬遜',
    fi: 'Bezos sanoo henkilöstölle, ettei tunnista kuvattua Amazonia',
  },
  'First quarterly fall in staff since 2009': {
    'zh-TW': '2009 年以來首次單季員工減少',
    fi: 'Henkilöstö vähenee neljänneksessä ensi kertaa sitten vuoden 2009',
  },
  'Minimum US wage of 15 dollars from 1 November 2018': {
    'zh-TW': '2018 年 11 月 1 日起美國最低時薪 15 美元',
    fi: 'Vähimmäispalkka Yhdysvalloissa 15 dollaria 1. marraskuuta 2018 alkaen',
  },
  'New York half of HQ2 dropped': { 'zh-TW': '放棄紐約的第二總部', fi: 'HQ2-hankkeen New Yorkin puolikas perutaan' },
  'Christian Smalls dismissed after a walkout at JFK8': {
    'zh-TW': '克里斯蒂安・斯莫斯在 JFK8 離崗抗議後遭解僱',
    fi: 'Christian Smalls irtisanotaan JFK8-varaston ulosmarssin jälkeen',
  },
  'Over a million staff including seasonal workers': {
    'zh-TW': '含季節員工，人數超過一百萬',
    fi: 'Yli miljoona työntekijää kausityöntekijät mukaan lukien',
  },
  'Bessemer, Alabama votes against a union: 1,798 to 738': {
    'zh-TW': '阿拉巴馬州貝瑟默投票反對成立工會：1,798 比 738',
    fi: 'Bessemer Alabamassa äänestää ammattiliittoa vastaan: 1 798–738',
  },
  'New York Times on JFK8: hourly turnover of about 150% a year': {
    'zh-TW': '《紐約時報》報導 JFK8：時薪員工年流動率約 150%',
    fi: 'New York Times JFK8-varastosta: tuntityöntekijöiden vaihtuvuus noin 150 % vuodessa',
  },
  'Andy Jassy becomes chief executive': { 'zh-TW': '安迪・賈西接任執行長', fi: 'Andy Jassysta tulee toimitusjohtaja' },
  'JFK8 (Staten Island) votes for a union: 2,654 to 2,131': {
    'zh-TW': '史泰登島 JFK8 投票成立工會：2,654 比 2,131',
    fi: 'JFK8 (Staten Island) äänestää ammattiliiton puolesta: 2 654–2 131',
  },
  'Hiring paused for all corporate jobs': {
    'zh-TW': '所有辦公室職位暫停招募',
    fi: 'Rekrytoinnit keskeytetään kaikissa toimistotehtävissä',
  },
  'First formal strike at a UK Amazon site (Coventry)': {
    'zh-TW': '英國亞馬遜據點首次正式罷工（科芬特里）',
    fi: 'Ensimmäinen virallinen lakko Amazonin toimipaikassa Britanniassa (Coventry)',
  },
  'Three office days a week from 1 May 2023': {
    'zh-TW': '2023 年 5 月 1 日起每週進辦公室三天',
    fi: 'Kolme toimistopäivää viikossa 1. toukokuuta 2023 alkaen',
  },
  'Shareholder letter defends the cuts and bets on language models': {
    'zh-TW': '致股東信為裁員辯護，押注語言模型',
    fi: 'Kirje osakkeenomistajille puolustaa vähennyksiä ja luottaa kielimalleihin',
  },
  'Office staff walk out over climate, layoffs and office days': {
    'zh-TW': '辦公室員工為氣候、裁員與進辦公室規定離崗抗議',
    fi: 'Toimistohenkilöstö marssii ulos ilmaston, irtisanomisten ja toimistopäivien vuoksi',
  },
  'Purchase of iRobot called off': { 'zh-TW': '取消收購 iRobot', fi: 'iRobotin osto perutaan' },
  'Five office days a week from 2 January 2025': {
    'zh-TW': '2025 年 1 月 2 日起每週進辦公室五天',
    fi: 'Viisi toimistopäivää viikossa 2. tammikuuta 2025 alkaen',
  },
  'Morgan Stanley: about 13,834 manager jobs could go': {
    'zh-TW': '摩根士丹利：約 13,834 個主管職位可能消失',
    fi: 'Morgan Stanley: noin 13 834 esihenkilön tehtävää voi poistua',
  },
  'Teamsters strike at seven US sites before Christmas': {
    'zh-TW': '卡車司機工會在聖誕節前於美國七處罷工',
    fi: 'Teamsters lakkoilee seitsemässä toimipaikassa Yhdysvalloissa ennen joulua',
  },
  'Chief executive expects AI to shrink the corporate workforce': {
    'zh-TW': '執行長預期 AI 將縮減辦公室人力',
    fi: 'Toimitusjohtaja odottaa tekoälyn pienentävän toimistohenkilöstöä',
  },
  'One million robots in warehouses': { 'zh-TW': '倉庫裡有一百萬台機器人', fi: 'Miljoona robottia varastoissa' },
  'One billion dollars for warehouse pay and health costs': {
    'zh-TW': '投入十億美元於倉庫員工薪資與醫療費用',
    fi: 'Miljardi dollaria varastotyöntekijöiden palkkoihin ja terveyskuluihin',
  },
  'Fortune: up to 15% of the HR unit to go': {
    'zh-TW': '《財星》：人資部門最多裁 15%',
    fi: 'Fortune: henkilöstöyksiköstä lähtee enintään 15 %',
  },
  'New York Times: robots could avoid 160,000 hires by 2027 and 600,000 by 2033': {
    'zh-TW': '《紐約時報》：機器人可讓公司在 2027 年前少招 160,000 人、2033 年前少招 600,000 人',
    fi: 'New York Times: robotit voivat korvata 160 000 rekrytointia vuoteen 2027 ja 600 000 vuoteen 2033 mennessä',
  },
  'Chief executive: the 14,000 cut was about culture, not money or AI': {
    'zh-TW': '執行長：裁 14,000 人是為了文化，不是為錢或 AI',
    fi: 'Toimitusjohtaja: 14 000 työpaikan vähennyksessä oli kyse kulttuurista, ei rahasta tai tekoälystä',
  },
  'Over 1,000 employees sign an open letter on AI and layoffs': {
    'zh-TW': '逾 1,000 名員工連署關於 AI 與裁員的公開信',
    fi: 'Yli 1 000 työntekijää allekirjoittaa avoimen kirjeen tekoälystä ja irtisanomisista',
  },
  'Draft layoff notice sent to AWS staff by mistake': {
    'zh-TW': '裁員通知草稿誤寄給 AWS 員工',
    fi: 'Luonnos irtisanomisilmoituksesta lähtee vahingossa AWS:n henkilöstölle',
  },
  'Fourth quarter 2025: 730 million dollars of severance': {
    'zh-TW': '2025 年第四季：資遣費 7.3 億美元',
    fi: 'Vuoden 2025 viimeinen neljännes: 730 miljoonaa dollaria erokorvauksia',
  },
  "Study: about half of 2026 tech job cuts so far are Amazon's": {
    'zh-TW': '研究：2026 年至今科技業裁員約一半來自亞馬遜',
    fi: 'Tutkimus: noin puolet vuoden 2026 tähänastisista teknologia-alan vähennyksistä on Amazonin',
  },
  'Labour board orders Amazon to bargain with the JFK8 union': {
    'zh-TW': '勞動關係委員會命令亞馬遜與 JFK8 工會協商',
    fi: 'Työsuhdelautakunta määrää Amazonin neuvottelemaan JFK8:n ammattiliiton kanssa',
  },
  'Amazon denies a rumour of 14,000 more cuts in May 2026': {
    'zh-TW': '亞馬遜否認 2026 年 5 月再裁 14,000 人的傳言',
    fi: 'Amazon kiistää huhun 14 000 lisävähennyksestä toukokuussa 2026',
  },
  'Labour judge orders bargaining at a San Francisco site': {
    'zh-TW': '勞動法官命令舊金山據點進行協商',
    fi: 'Työoikeustuomari määrää neuvottelut toimipaikassa San Franciscossa',
  },
  'Staff up 3% to 1,595,000 in spite of the corporate cuts': {
    'zh-TW': '儘管辦公室裁員，員工總數仍增 3% 至 1,595,000 人',
    fi: 'Henkilöstö kasvaa 3 % 1 595 000:een toimistovähennyksistä huolimatta',
  },
};

/** An event's title in a locale; as the record has it where there is no other wording. */
export function eventTitle(title: string, locale: Locale): string {
  return locale === 'en' ? title : (titles[title]?.[locale] ?? title);
}
