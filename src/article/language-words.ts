/**
 * What tells the fourteen languages apart: frequent words (function words, and words of news about work), endings,
 * letters and, for Chinese and Japanese, characters of one writing only. Words in lower case.
 */

export interface LatinTable {
  words: string;
  endings: string;
  /** Letters that are frequent in it and in few others. */
  letters: string;
}

export const LATIN: Record<string, LatinTable> = {
  en: {
    words:
      "the of to and in is for on that with as by at from it was are be has have had its will this after over says said about more than their who not but his her he she they you your how why what when new workers worker jobs job layoffs layoff employees staff cuts cut hire hiring hires company plans could would may might should up out into first year years week million billion thousands hundreds best deal deals off here which can all some get an or if no we our amid report union warehouse strike lays ceo it's amazon's isn't don't just back make against last next set been were do does than before while because only through during people work time now down shut shuts global say article news exec interview experience software office smart home donates these those most other us tech",
    endings: 'ing tion ed ly ness ers ght ment ity ies',
    letters: 'wy',
  },
  fi: {
    words:
      'ja on ei se että oli joka jonka mutta myös kun hän he ovat sen kuin tai jo nyt vuoden mukaan yhtiö yhtiön yritys työntekijää työntekijät työntekijöiden työntekijöitä irtisanoo irtisanomiset irtisanotaan irtisanoa työpaikkaa työpaikat potkut palkkaa vähentää noin yli jopa lähes liki uutta uusi tämä tämän sekä voi vielä aikoo kertoo koko sitä niin eivät enää ennen jälkeen kanssa ihmistä miljoonaa miljardia euroa tuhansia tuhatta suomessa vuonna viime olla ollut mitä miten miksi näin amazonin amazonilla amazonista toimitusjohtaja verkkokauppa verkkokauppajätti varasto lakko henkeä maailman',
    endings:
      'ssa ssä sta stä lla llä lta ltä lle ksi nen iset een aan iin ista istä ille tta ttä vat vät sti nsa nsä uus yys oita öitä mme',
    letters: 'äöky',
  },
  de: {
    words:
      'der die das und ist nicht mit von zu den im in für auf ein eine einen einem einer dem des sich auch als wird werden wurde bei nach aus hat haben sind war an es er sie ich wir wie oder noch nur über will mehr um vor zum zur dass doch aber wenn kein keine stellen mitarbeiter beschäftigte beschäftigten angestellte jobs streicht streichen entlässt entlassen entlassungen stellenabbau kündigt rund etwa bis gegen wegen unternehmen konzern jahr jahre deutschland millionen milliarden tausende soll sollen könnte weltweit streik arbeitsplätze weitere büro unter beim vom am so was neue neuen unsere unser mein meine ihre ihr statt neues ab geht dritte leben gegen interview ernten mal macht machen',
    endings: 'ung ungen keit heit lich lichen isch ische schen schaft pflicht ät tet ert ern eren rung erin igen',
    letters: 'äöüßz',
  },
  fr: {
    words:
      "le la les des et est un une du en que qui dans pour pas sur au avec ce il elle sont par plus ne se aux ont cette ces ses son sa leur leurs mais ou où à a été être selon après suppression suppressions supprimer supprime postes emplois salariés licenciements licencier licencie entreprise géant va vont entre près milliers comme fait deux ans tout tous on nous vous je y sans sous chez encore depuis contre embauche recrute milliards dont fin mondial d'amazon l'entreprise c'est qu'il employés travail grève d'emplois",
    endings: 'tion ment eux ais ait ées eur euse aux ique oir ent',
    letters: 'éèêçàœù',
  },
  es: {
    words:
      'el la los las de del y en que un una por con para es se no su al lo como más pero sus le ha han son este esta entre desde sobre tras hasta empleados empleos despidos despedirá despedir despide recorte trabajadores trabajo puestos empresa compañía anuncia anunció miles también según año años ya fue muy sin nueva nuevo cuando donde porque si mil contratará plantilla huelga gigante está están ser será millones qué cómo o e sólo solo estados unidos ante contra cada',
    endings: 'ción ciones dad mente idos idas ados adas ando iendo ía ías ores oras',
    letters: 'ñáíóú¿¡',
  },
  it: {
    words:
      "il lo la gli le di che e è un una uno per con non sono del della dei delle dello degli al alla allo ai agli alle nel nella nei si da dal dalla dai come più anche ha hanno ma se su sul sulla i dipendenti licenziamenti licenzia lavoratori lavoro posti azienda mila anno anni dopo oltre circa taglia tagli tra fra questo questa suo sua essere colosso assunzioni assume sciopero esuberi fino ecco cosa perché già ancora prima l'azienda dell'azienda d'america nell'anno miliardi milioni magazzino",
    endings: 'zione zioni ità ato ata ati ate ano ono are ere ire enti elli oso',
    letters: 'èàìòù',
  },
  pt: {
    words:
      'o a os as de do da dos das e em no na nos nas que um uma para com não por mais se é ao à aos às pelo pela pelos foi são como mas seu sua seus suas empresa demissões demite demitir demitirá despede despedir despedimentos funcionários trabalhadores colaboradores trabalho mil vagas também anuncia após até já entre sobre ser tem têm vai vão cerca postos empregos contratar contratações ou está estão gigante milhões segundo ano anos ainda isso este esta sem quando greve dia nova novo eu você',
    endings: 'ção ções mente dade ado ada ados adas ões ães ndo ória ência',
    letters: 'ãõçâêúó',
  },
  nl: {
    words:
      'de het een en van is in op te dat die niet met voor zijn aan er om ook als bij naar maar dan uit door over nog wordt worden werd heeft hebben had werknemers banen ontslaat ontslaan ontslagen ontslag bedrijf duizenden schrapt schrappen meer jaar jaren tot wil willen kan zo geen zich deze tegen medewerkers miljoen miljard onder of ze hij wij je zou zouden moet moeten kantoor webwinkel techreus nieuwe volgens na wereldwijd personeel staking sinds waar wat hoe waarom al nu gaat',
    endings: 'ing ingen heid lijk elijk baar tje ende eren aal',
    letters: 'jkv',
  },
  sv: {
    words:
      'och att det som en på är av för med till den har inte om ett men var jag sig från vi så kan nu efter vid eller ska också än över säger upp anställda jobb tjänster varslar varsel uppsägningar sparkar bolaget företaget miljoner miljarder tusentals tusen enligt inom år kommer under sina mot när där hur vad de här ut sin sitt mer nya alla man nästan runt hela blir bli vill anställer skär ned lager strejk världen amazons jätten kontorsanställda i',
    endings: 'ning ningar arna erna orna het lig liga ade ande aren are',
    letters: 'åäö',
  },
  nb: {
    words:
      'og å det som en på er av for med til den har ikke om et men var jeg seg fra vi så kan nå etter ved eller skal også enn over sier opp ansatte jobber stillinger kutter kutte oppsigelser nedbemanner nedbemanning selskapet millioner milliarder tusenvis tusen ifølge år kommer under sine mot når der hvor hva vil bli blir ble noen mange være de her ut sin sitt mer nye alle nesten rundt hele ansetter lager streik verden gigant nettgiganten medarbeidere selskap av i',
    endings: 'ing ene ene het lig lige ede ert else elser sjon',
    letters: 'øåæ',
  },
  pl: {
    words:
      'i w na z się nie do to jest że o jak za po od są przez dla ale tym co był już tego oraz który która które może ich tylko ma przy jego będzie zwolnienia zwolnień zwolni zwalnia pracowników pracownicy pracę pracy praca firma firmy spółka tysięcy osób roku rok lat ponad miejsc tys czy jeszcze ze we polsce kto gdy tak by nowy nowe mln mld prawie około magazyn magazynie strajk zatrudni gigant cięcia redukcje proc swoich wszystko jednak więcej sklep',
    endings: 'ów ach ami ego emu ych ymi ość ości anie enie ania enia owa owy owej cji cja czy',
    letters: 'ąćęłńóśźżwz',
  },
};

/** Characters of traditional and of simplified writing, pair by pair. */
export const TRADITIONAL =
  '個們這國來說時會學對發為過還後開間關員萬億電業產報導經濟務動勞職資減縮團隊長門問題點應該無與從當將實現場幾兩單據數條計劃設訊聞讓變區網雲術機構際總統執規範種類費價錢銀錯號處廣慶亞馬遜聯邦紐約裡陸歐華灣賣買貿權義議論談請調護豐財貨質購賽贏較轉輕辦連運達遠適選邊鄉鄰釋針鐵鍵鏈鎖閉閱陣陽階隨險雖難離雜雙響頁項順須領頭額願風飛飯館驗驚體鬆麼黃齊龍壓強彈徵愛態慮憂戰擇擊擴據擔擬攝敗斷晉書東極榮樂標樓樣橋檔歡歲歷殘氣決況測準溫滿漢潔熱營爭獲環畫療盡監盤碼禮稅穩節紀級納紙級紅細終組結給絕維綜緊線編績織繼續罰羅聖聲聽腦臉舉艦藝藥蘇處補複見視覺觀訂訪許評詞試詳認誤課誰諾';
export const SIMPLIFIED =
  '个们这国来说时会学对发为过还后开间关员万亿电业产报导经济务动劳职资减缩团队长门问题点应该无与从当将实现场几两单据数条计划设讯闻让变区网云术机构际总统执规范种类费价钱银错号处广庆亚马逊联邦纽约里陆欧华湾卖买贸权义议论谈请调护丰财货质购赛赢较转轻办连运达远适选边乡邻释针铁键链锁闭阅阵阳阶随险虽难离杂双响页项顺须领头额愿风飞饭馆验惊体松么黄齐龙压强弹征爱态虑忧战择击扩据担拟摄败断晋书东极荣乐标楼样桥档欢岁历残气决况测准温满汉洁热营争获环画疗尽监盘码礼税稳节纪级纳纸级红细终组结给绝维综紧线编绩织继续罚罗圣声听脑脸举舰艺药苏处补复见视觉观订访许评词试详认误课谁诺';

/** Characters that only Japanese writes so, for lines without any kana. */
export const JAPANESE = '働込発円県対経済様図気関変総実検験応戦価覚黒労拡増売読続帰栄沢仏拠撃渋瀬児両従株';
