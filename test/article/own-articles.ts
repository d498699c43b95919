/** Articles of our own writing, for tests. Companies, people and figures besides Amazon's name are invented. */

export interface OwnArticle {
  lang: string;
  title: string;
  paragraphs: string[];
}

export const ENGLISH: OwnArticle = {
  lang: 'en',
  title: 'Amazon to cut 4,200 office roles as it flattens its ranks',
  paragraphs: [
    'Amazon is to shed about 4,200 office roles, the company told staff on Tuesday, in what it called a step towards fewer layers of managers.',
    'The cuts fall on the teams for devices, advertising and human resources. People who lose their posts stay on the payroll for 90 days.',
    'It is the second round this year. In March the group had let 1,900 people go.',
    'A spokesman said the group still employs more than 1.5 million people, most of them in warehouses.',
  ],
};

export const CHINESE: OwnArticle = {
  lang: 'zh-Hant',
  title: '亞馬遜再裁4200人,主管層級大幅縮減',
  paragraphs: [
    '亞馬遜週二通知員工,將裁減約4200個辦公室職位,以減少主管層級。',
    '受影響的部門包括裝置、廣告與人力資源。被裁的員工可續領90天薪水。',
    '這是今年第二波裁員,3月已有1900人離開。',
  ],
};

export const FINNISH: OwnArticle = {
  lang: 'fi',
  title: 'Amazon vähentää 4 200 toimistotyöpaikkaa',
  paragraphs: [
    'Verkkokauppayhtiö Amazon vähentää noin 4 200 toimistotyöpaikkaa, yhtiö kertoi tiistaina henkilöstölleen.',
    'Vähennykset koskevat laitteita, mainontaa ja henkilöstöhallintoa. Palkkaa maksetaan vielä 90 päivän ajan.',
    'Kyseessä on vuoden toinen kierros. Maaliskuussa yhtiöstä lähti 1 900 ihmistä.',
  ],
};

/** A longer story of something else, as it follows on pages that load the next article. */
export const NEXT_STORY: OwnArticle = {
  lang: 'en',
  title: 'Bakers of the old town open a school of their own',
  paragraphs: [
    'Seven bakers of the old town have opened a school in a disused tram depot, where 640 pupils are to learn the trade over the next three years.',
    'The idea was born in a queue. Some 2,700 people had waited for bread on a Saturday in May, and half of them went home without any.',
    'The city pays the rent for five years. The bakers pay for ovens, flour and teachers, and 31 firms have promised to take on the graduates.',
    'Pupils begin at four in the morning. By seven the first loaves stand in the window, and by nine they are sold out, as the head of the school says with some pride.',
    'A second site is planned across the river. There, 1,250 further places are to open once the bridge has been repaired.',
  ],
};

export const NEXT_STORY_CHINESE: OwnArticle = {
  lang: 'zh-Hant',
  title: '老城麵包師傅合開學校,三年要收640名學生',
  paragraphs: [
    '老城七位麵包師傅在廢棄的電車廠裡開了一所學校,三年內要教出640名學生,讓失傳的手藝重新回到街上。',
    '這個念頭是在排隊時想到的。五月的一個星期六,約2700人在門口等麵包,其中一半空手而回,師傅們看了很不是滋味。',
    '市府補助五年租金,烤爐、麵粉與師資由師傅們自己負擔,另有31家店承諾優先錄用畢業生,學費則分三期支付。',
    '學生清晨四點上課,七點第一批麵包擺進櫥窗,九點就賣光了。校長說這是全城最早打卡的學校,語氣裡有點驕傲。',
    '河對岸的第二校區正在規劃,等橋修好後將再開放1250個名額,並增設夜間課程給已經在上班的人。',
  ],
};
