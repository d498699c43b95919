/**
 * Lines that stand on article pages and are no part of the article, in the fourteen languages. Entries are written
 * folded (see `fold.ts`); `(a|b)`, `?` and `.` are those of regular expressions. How a list is used stands with
 * its reader in `line-role.ts`.
 */

/** "The next article follows": such a line ends the article. Whole lines. */
export const NEXT_ARTICLE = [
  '(scroll (down )?(for|to)|continue to|keep (scrolling|reading) for|read|go to)?( the| our)? ?(next|following) (article|story|post)( below)?',
  '(往下滑|向下滑|滑動|往下|下滑|下拉|向下滑动|继续|繼續)?(看|閱讀|阅读)?(更多)?下一(篇|則|则|條|条)(文章|新聞|新闻|報導|报道|故事)?',
  '(次|続いて)の記事(へ|を読む|はこちら)?',
  '(lue |siirry |jatka )?seuraava(an)? (artikkeli|juttu|uutinen|artikkeliin|juttuun)',
  '(zum |lesen sie )?(der )?n(ä|ae)chste[rns]? (artikel|beitrag|bericht|meldung)( lesen)?',
  '(lire )?(l.)?(article|actualit(é|e)) suivante?',
  '(lee |leer |ver )?(el |la )?(siguiente|pr(ó|o)xim[oa]) (art(í|i)culo|noticia|nota|historia)',
  '(art(í|i)culo|noticia|nota) siguiente',
  '(leggi )?(l.|il |la )?(articolo|notizia) successiv[oa]|(leggi )?(il |la )?prossim[oa] (articolo|notizia)',
  '(leia |ler )?(o |a )?(pr(ó|o)xim[oa]|seguinte) (artigo|not(í|i)cia|mat(é|e)ria|reportagem)|artigo seguinte',
  '(lees )?(het )?volgende? (artikel|bericht|verhaal)',
  '(läs )?nästa (artikel|nyhet|inlägg)',
  '(les )?neste (artikkel|sak|nyhet|innlegg)',
  '(czytaj |przeczytaj )?(następny|kolejny) (artykuł|wpis|tekst)',
];

/** Pointers to other stories: a whole line is a heading over a list of them; with words after it, a pointer itself. */
export const RELATED = [
  'related( (articles?|stories|story|news|content|posts?|links?|coverage|reading|topics?|video))?',
  '(what to )?read (more|also|next|this|on)( (about|on|from|at) .{2,40})?',
  '(see|also|watch|listen) also|also read|also on .{2,30}|see more',
  'more (from|on|about|in) [^:]{2,40}|more (stories|news|coverage|like this|articles)( .{2,40})?|more [^:]{2,40} (articles|stories|posts)( from .{2,40})?',
  '(you )?(may|might) (also )?(like|be interested in|want to read)|recommended( (for you|reading|stories|articles|videos))?|recommendations',
  'most (read|popular|viewed|shared)( .{2,20})?|trending( (now|stories|topics))?|top stories|latest( (news|stories|articles|posts))?|popular( (now|posts|stories))?|editor.?s.? picks?|don.t miss|must.?reads?|further reading|in case you missed it',
  '(延伸|相關|相关|推薦|推荐|更多|熱門|热门|精選|精选|最新|編輯精選)(閱讀|阅读|文章|新聞|新闻|報導|报导|报道|資訊|资讯|內容|内容|話題|话题|推薦|推荐|連結|链接)',
  '(看|閱讀|阅读|讀|了解)更多|猜你喜(歡|欢)|你可能(也)?(會|会)?喜(歡|欢)|你可能感興趣|同場加映|其他人也看了?|大家都在看|編輯推薦|编辑推荐|相关推荐|热点推荐',
  '(関連|おすすめ|お薦め|人気|注目|最新|新着|併せて読みたい)(の)?(記事|ニュース|リンク|ワード|キーワード|トピックス|コンテンツ|ランキング)',
  'あわせて読みたい|合わせて読みたい|こちらもおすすめ|こちらの記事も|続きを読む|もっと(読む|見る)|アクセスランキング|ランキング',
  'lue (myös|lisää|seuraavaksi)|katso myös|aiheesta (lisää|muualla)|lisää (aiheesta|uutisia)|aiheeseen liittyvää|suosittelemme|(luetuimmat|suosituimmat|tuoreimmat|uusimmat)( .{2,20})?|muualla verkossa',
  '(lesen sie|lies|lesen) (auch|mehr|dazu|weiter)|auch interessant|mehr (zum thema|dazu|aus .{2,30}|(ü|ue)ber .{2,30}|artikel|nachrichten)|weitere (artikel|meldungen|nachrichten|themen|beitr(ä|ae)ge)|weiterlesen|siehe auch|das k(ö|oe)nnte (sie|dich)( auch)? interessieren|meistgelesen(e artikel)?|empfehlungen|empfohlene artikel|passend (zum thema|dazu)|zum thema|(verwandte|(ä|ae)hnliche) (artikel|themen|beitr(ä|ae)ge)|partner-inhalte',
  '((à|a) )?(lire|voir|d(é|e)couvrir|(é|e)couter)( aussi| (é|e)galement| plus| la suite| ensuite)|((à|a) )lire|sur le m(ê|e)me (sujet|th(è|e)me)|articles? (li(é|e)s?|similaires?|connexes?)|en savoir plus|(les )?plus (lus?|populaires?|r(é|e)cents?)|recommand(é|e)s?( pour vous)?|pour aller plus loin|dans la m(ê|e)me rubrique|notre s(é|e)lection',
  '(lee|lea|leer|ver|vea|mira|le(é|e)) (tambi(é|e)n|m(á|a)s|adem(á|a)s)|(tambi(é|e)n )?(te|le) (puede|podr(í|i)a) interesar|(art(í|i)culos|noticias|contenidos?|notas?) relacionad[oa]s?|relacionad[oa]s?|m(á|a)s (informaci(ó|o)n|noticias|sobre .{2,40}|en .{2,30})|lo m(á|a)s (le(í|i)do|visto)|te recomendamos|le recomendamos',
  '(leggi|vedi|guarda) (anche|di pi(ù|u)|altro)|articoli (correlati|simili|recenti)|notizie correlate|(ti )?potrebbe(ro)? interessart?[ie]( anche)?|approfondisci|approfondimenti|i pi(ù|u) letti|altre notizie|sullo stesso (tema|argomento)|per approfondire',
  '(leia|veja|saiba|ler|ver|confira|assista) (tamb(é|e)m|mais|ainda)|(artigos|not(í|i)cias|mat(é|e)rias|conte(ú|u)dos?) relacionad[oa]s?|relacionad[oa]s?|mais (lidas|lidos|sobre .{2,40}|not(í|i)cias)|voc(ê|e) pode gostar|recomendado(s)?( para voc(ê|e))?',
  'lees (ook|meer|verder|hier)|(zie|bekijk|luister) ook|gerelateerd(e (artikelen|berichten|onderwerpen|nieuws))?|meer (over|uit|van) .{2,40}|meer (nieuws|artikelen)|meest gelezen|aanbevolen( voor jou)?|verwante artikelen|ook interessant',
  '(läs|se) (också|även|mer)|relaterat|relaterade (artiklar|ämnen|nyheter)|mest lästa?|rekommendera(de|s)( .{2,20})?|mer (om|från|i) .{2,40}|fler (artiklar|nyheter)|senaste (nytt|nyheterna)',
  '(les|se) (også|mer|videre)|relatert(e (artikler|saker))?|mest lest(e)?|anbefalt(e saker)?|mer (om|fra) .{2,40}|flere (saker|nyheter|artikler)|siste nytt',
  '(czytaj|przeczytaj|zobacz|sprawdź|obejrzyj) (także|też|również|więcej|dalej)|(powiązane|podobne|polecane|najnowsze|pozostałe) ?(artykuły|tematy|wpisy|teksty|wiadomości)?|polecamy|najczęściej czytane|najpopularniejsze|dowiedz się więcej|więcej (na ten temat|na temat .{2,40}|o .{2,40})',
];

/** The readers' own words begin. Whole lines, with or without a number before or after. */
export const COMMENTS = [
  '(reader |view |show |all )?comments( section)?|(leave|post|add|write) a comment|leave a reply|join the (conversation|discussion)',
  '(讀者|读者|網友|网友|全部|查看)(留言|評論|评论|回應|回应|討論|讨论)|(我要|發表|发表)(留言|評論|评论|回應|回应)|留言(板|區|区)?|(評論|评论|討論|讨论)(區|区)',
  'コメント(欄|を書く|を見る|一覧)?|みんなのコメント',
  '(lukijoiden )?kommentit|kommentoi|osallistu keskusteluun',
  '(leser)?kommentare( anzeigen)?|kommentar schreiben|diskutieren sie mit',
  '(vos |les |tous les )?commentaires|vos r(é|e)actions|r(é|e)agir|laisser un commentaire',
  '(los )?comentarios|dej(a|e) (un|tu|su) (comentario|respuesta)|comentar',
  '(i )?commenti|lascia un (commento|a risposta)|commenta',
  '(os )?coment(á|a)rios|deix(e|ar) (um|o seu|seu) coment(á|a)rio|comente',
  '(plaats een |geef een )reactie|(alle )?reacties',
  '(lämna|skriv) en kommentar|kommentarer',
  '(legg igjen|skriv) en kommentar|kommentar(er|feltet)',
  'komentarze|dodaj komentarz|skomentuj',
];

/** Requests to register, subscribe or log in, at the start of a line. */
export const SIGN_UP = [
  'sign (up|in)|subscribe|log ?in|register (now|for|to|free)|join our|get (the|our|all|breaking|unlimited|more) .{0,40}(inbox|newsletter|email|app|access|alerts)|already (a )?(subscriber|registered|have an account)|(our|the|a|free|daily|weekly|.{2,20}) newsletter|download (the|our) app|follow us|enter your e-?mail|create (a|an|your) (free )?account|to continue reading|this (article|story|content) is (for|available to|only)|become a (member|subscriber)|support (our|independent) journalism',
  '(請先|请先|立即|馬上|免費|免费)?(登入|登录|登錄|註冊|注册|訂閱|订阅|加入會員|加入会员)|(我還不是會員|還不是會員)|追蹤我們|关注我们|訂閱電子報|歡迎(加入|訂閱)|(下載|下载).{0,10}app|扫码|掃描',
  '(無料)?(会員|メルマガ|メールマガジン|ニュースレター).{0,6}(登録|購読|限定)|ログイン|この記事は(会員|有料)|有料(会員|記事)|フォローする|残り.{1,8}文字',
  'tilaa|kirjaudu( sisään)?|rekisteröidy|luo tili|uutiskirje|tilaajille|seuraa meitä|oletko jo tilaaja|tämä (artikkeli|juttu) on (tilaajille|vain)',
  'jetzt (abonnieren|anmelden|registrieren|lesen|testen)|abonnieren sie|newsletter (abonnieren|bestellen)?|melden sie sich|(hier )?anmelden|registrieren|folgen sie uns|bereits abonnent|weiterlesen mit|der (tägliche|wöchentliche) newsletter|mit unserem newsletter',
  'abonnez-vous|inscrivez-vous|s.abonner|s.inscrire|se connecter|connectez-vous|d(é|e)j(à|a) abonn(é|e)|recevez|newsletter|suivez-nous|cet article est r(é|e)serv(é|e)',
  'suscr(í|i)b(e|a)(te|se)|reg(í|i)str(e|a)(te|se)|inici(a|e|ar) sesi(ó|o)n|recib(e|a) .{0,40}(correo|email|bolet(í|i)n|newsletter)|s(í|i)gue(nos)|(nuestra )?newsletter|bolet(í|i)n|contenido exclusivo',
  'iscriviti|abbonati|registrati|accedi|ricevi .{0,40}(email|mail|newsletter)|(la |nostra )?newsletter|seguici|sei gi(à|a) abbonato|contenuto riservato',
  'assine|inscreva-se|cadastre-se|subscreva|fa(ç|c)a (login|parte)|receba .{0,40}(e-?mail|newsletter)|(a nossa )?newsletter|siga(-nos)?|entre no (nosso )?(canal|grupo)|conte(ú|u)do exclusivo',
  'schrijf (je|u) in|meld (je|u) aan|abonneer|word (abonnee|lid)|log in|inloggen|(onze |de )?nieuwsbrief|volg ons|al abonnee|ontvang .{0,40}(nieuwsbrief|mail|inbox)',
  'prenumerera|logga in|registrera|skapa (ett )?konto|(vårt |få vårt )?nyhetsbrev|följ oss|redan prenumerant|bli (prenumerant|medlem)',
  'abonner|logg inn|registrer|opprett konto|(vårt )?nyhetsbrev|følg oss|allerede abonnent|bli (abonnent|medlem)|meld deg på',
  'zapisz się|zaloguj( się)?|zarejestruj|subskrybuj|prenumeruj|(nasz )?newsletter|obserwuj nas|śledź nas|masz już konto|wykup dostęp|dołącz do',
];

/** Who wrote it, from where it was taken: at the start of a short line, followed by a colon or what looks like names. */
export const BYLINE = [
  '(written |reported |reporting |edited |editing |posted |published |analysis |story |words )?by|author|source|from',
  '(記者|作者|撰文|文字|編輯|編譯|責任編輯|责任编辑|核稿編輯|審稿|校對|採訪|來源|来源|出處|出处|編|文|文字編輯|原文|譯者|翻譯|本文(授權)?(轉載自|轉載|出處|作者))[ :/|／︱／:丨]|(本文|文章)(授權|经授权|經授權)?(轉載|转载)',
  '(文|執筆|取材|編集|著者|記者|提供|配信)[ :=/]',
  'teksti|kirjoittaja|toimittaja|lähde',
  'von|autor(in)?|quelle',
  '((publi|r(é|e)dig)(é|e) )?par|auteur|source',
  '(publicado |escrito )?por|redacci(ó|o)n|autor(a)?|fuente|fonte|da reda(ç|c)(ã|a)o',
  'di|a cura di|redazione|autore|fonte',
  'door|auteur|bron',
  '(skriven )?av|text|källa',
  '(skrevet )?av|tekst|kilde',
  'autor(ka)?|(ź|z)r(ó|o)d(ł|l)o|opracowa(ł|l)a?',
];

/** Labels of dates, anywhere in a short line that holds a date or a number after them. */
export const DATED = [
  '(published|posted|updated|modified|first published|last updated|date|created)',
  '(發布|发布|發佈|更新|刊登|出版|上稿|發表|发表)(時間|时间|日期|於|于)?|日期|時間[:]|(公開|更新|掲載|配信)(日|日時)?|最終更新',
  'julkaistu|päivitetty|muokattu|päiväys|veröffentlicht|aktualisiert|erstellt|stand|datum',
  'publié|mis à jour|modifié|publicado|actualizado|atualizado|modificado|fecha|pubblicato|aggiornato|data',
  'gepubliceerd|bijgewerkt|laatste update|publicerad|uppdaterad|publisert|oppdatert|dato|opublikowano|zaktualizowano|aktualizacja|data publikacji',
];

/** Where it was printed before: at the start of a line. */
export const ORIGIN = [
  'this (article|story|post|piece|column|report) (was |is |has been )?(also |originally |first |previously )*(syndicated|published|appeared|posted|produced|translated|republished|licensed)|(originally|first) (published|appeared|posted)|republished (from|with)',
  'この(記事|コラム)は.{0,40}(転載|提供|初出|翻訳|配信)|(artikkeli|juttu) (on |julkaistiin )?(alun perin |ensin |ensimmäisen kerran )?julkaist',
  '(dieser|der) (artikel|beitrag|text) (erschien|wurde (zuerst|ursprünglich)|ist (zuerst|ursprünglich|erstmals))|cet article (a (été )?|est )(initialement |d.abord )?(publié|paru)',
  'este (art(í|i)culo|texto) (fue|se|apareci)|questo articolo (è stato|è apparso|è uscito)|este artigo foi|(dit|het) artikel (verscheen|is (eerder|eerst|oorspronkelijk))',
  '(artikeln|texten) (publicerades|har tidigare)|(artikkelen|saken) (ble|er) (først|opprinnelig)|(artykuł|tekst) (ukazał się|pochodzi z|został (pierwotnie )?opublikowany)',
];

/** Words of what a newsletter box goes on to say, anywhere in the short line after its heading. */
export const MAIL = [
  'inbox|newsletter|e-?mail|briefing|subscriber|readers who|電子報|信箱|郵件|邮箱|邮件|讀者|メール|ニュースレター|読者|uutiskirj|sähköposti|lukija|postfach|leser|bo(î|i)te mail|lecteurs|courriel|correo|bolet(í|i)n|lectores|casella|lettori|leitores|nieuwsbrief|lezers|nyhetsbrev|läsare|lesere|inkorg|innboks|skrzynk|czytelnik',
];

/** How long it takes to read: anywhere in a short line. */
export const READING_TIME = [
  '\\d+ ?-?(min(ute)?s?\\.?|minuuttia|minuten|minuti|minutos|minuter|minutter|minut) ?(read|to read|luku|lukuaika|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|läsning|lästid|lesetid|czytania)',
  '(reading time|lesezeit|lecture|lukuaika|leestijd|lästid|lesetid|czas czytania|tiempo de lectura|tempo di lettura|tempo de leitura)[: ]+\\d+',
  '(閱讀時間|阅读时间|预计阅读|読了時間|この記事は約?)[ ::約约]*\\d+',
];

/** The source of a picture, at the start of a short line; the short line before it is the picture's caption. */
export const CREDIT = [
  '(photo|photograph|image|picture|illustration|graphic|video|credit|getty images|screenshot|file photo)s?( (by|credit|courtesy( of)?|source|via))?[ ]?[:/|(]|(photo(graph)?|image|illustration) (by|courtesy)|getty images',
  '(圖|图|圖片|图片|照片|攝影|摄影|製圖|制图|插圖|圖說|图说|資料照|示意圖|圖文|影片|來源圖)(片)?(來源|来源|提供|說明|说明|取自|源自)?[ ]?[::/／|]',
  '(写真|画像|図|イラスト|撮影|出典|動画)(提供|出典|説明|は|:|:|=|/)',
  '(kuva|kuvat|kuvaaja|valokuva|grafiikka)[ ]?[:/|]',
  '(foto|bild|grafik|illustration|bildquelle|symbolbild|fotos|video)[ ]?[:/|©]',
  '(photo|cr(é|e)dit|cr(é|e)dits?( photos?)?|image|illustration)[ ]?[:/|©]',
  '(foto|fotograf(í|i)a|imagen|cr(é|e)dito|infograf(í|i)a|imagem|fotografia|immagine|cr(é|e)ditos|reprodu(ç|c)(ã|a)o|divulga(ç|c)(ã|a)o)[ ]?[:/|]',
  '(foto|beeld|afbeelding|bron)[ ]?[:/|]',
  '(foto|bild|illustrasjon|bilde|grafikk)[ ]?[:/|]',
  '(fot|fot\\.|foto|zdj(ę|e)cie|ilustracja|grafika|(ź|z)r(ó|o)d(ł|l)o zdj(ę|e)cia)[ ]?[:/|.]',
];

/** Picture agencies as they sign pictures: anywhere in a short line. */
export const AGENCY = [
  '(photo|image|picture) by|ap photo|getty images|shutterstock|istock(photo)?|unsplash|pixabay|pexels|dreamstime|alamy|imago images|file photo|handout via',
  '(reuters|afp|epa|ap|ritzau scanpix|lehtikuva|dpa|ansa|efe|pap|tt|ntb|anp)[ ]?/[ ]?[^ ]',
  '(法新社|路透社?|美聯社|达志影像|達志影像|視覺中國|视觉中国)(資料照|资料图|照片|提供|圖)',
];

/** Rights, anywhere in a line. */
export const RIGHTS = [
  '©|\\(c\\) ?(19|20)\\d\\d|^copyright|all rights reserved',
  '(版權|版权|著作權|著作权)(所有|聲明|声明)|未經.{0,6}(授權|許可|允許)|未经.{0,6}(授权|许可|允许)|(不得|禁止|請勿|请勿)(轉載|转载)|無断(転載|複製)|禁無断',
  'kaikki oikeudet pid(ä|a)tet(ä|a)(ä|a)n|alle rechte vorbehalten|tous droits r(é|e)serv(é|e)s|(todos los derechos|todos os direitos) reservados|tutti i diritti (sono )?riservati|riproduzione riservata|alle rechten voorbehouden|(alla rättigheter|alle rettigheter) (förbehållna|forbeholdt|reservert)|wszelkie prawa zastrze(ż|z)one',
];

/** Words of consent; with the word for cookies in the same line they make a cookie note. */
export const CONSENT = [
  'we use|uses? cookies|our partners|accept|consent|privacy|experience|preferences',
  '我們使用|本網站使用|我们使用|本网站使用|同意|隱私|隐私|当社|使用しています|同意する',
  'käytämme|käyttää|hyväksy|verwenden|verwendet|zustimm|akzeptieren|utilis(ons|e)|accepte|utiliza(mos)?|aceptar?|aceitar?|utilizziamo|utilizza|accetta|gebruiken|gebruikt|accepte|använder|godkänn|bruker|godta|używa(my)?|wykorzystuj|akceptuj|zgod',
];
export const COOKIE = [
  'cookies?|クッキー|eväste(it|iden|et)?|kakor|informasjonskapsler|ciasteczk\\w*|plik(i|ów) cookie',
];

/** What the article is filed under, at the start of a line. */
export const TAGS = [
  '(tags?|tagged|filed under|topics?|keywords?|categories|category|in this article)[ ]?:|#\\S+( #\\S+)+$',
  '(關鍵字|关键字|關鍵詞|关键词|標籤|标签|分類|分类|主題|タグ|キーワード|カテゴリ(ー)?)[ ]?[::]',
  '(avainsanat|asiasanat|aiheet|schlagw(ö|oe)rter|schlagworte|themen|mots-cl(é|e)s|th(è|e)mes|sujets|etiquetas|temas|palabras clave|argomenti|tag|assuntos|palavras-chave|trefwoorden|onderwerpen|ämnen|taggar|emner|stikkord|tagi|tematy)[ ]?:',
];

/** Announcements of advertising and page furniture. Whole lines. */
export const FURNITURE = [
  'advert(isement)?|advertising|sponsored( content)?|(story|article) continues below( (this )?(ad|advertisement))?|scroll to continue( with content)?|skip advertisement|loading\\.*|share( this)?( article| story| on .{2,20})?|print|email|save|copy link|listen( to (this )?article)?|follow|menu|search|back to top|close|show more|play video|watch( now)?|gift this article|(hide |toggle )?caption|enlarge( this image)?|highlights|text size|print article|order reprints|(image |photo |slide )?\\d+ (of|/) \\d+|read full article|full screen',
  '廣告|广告|分享(到.{2,10})?|收藏|列印|打印|複製連結|回首頁|返回頂部|載入中|加载中|收聽|展开全文|展開全文|广告位|推广|赞助内容',
  '広告|pr|シェア(する)?|ツイート|印刷|保存|スポンサーリンク',
  'mainos(paikka)?|jaa( .{2,20})?|tulosta|kuuntele|tallenna|kopioi linkki|sulje',
  'anzeige|werbung|teilen|drucken|merken|artikel (teilen|anh(ö|oe)ren|merken)|vorlesen|link kopieren|zur startseite|schlie(ß|ss)en',
  'publicit(é|e)|partager( .{2,20})?|imprimer|(é|e)couter|enregistrer|offrir cet article|fermer',
  'publicidade?|compartir( .{2,20})?|imprimir|escuchar|guardar|compartilh(e|ar)( .{2,20})?|ouvir|salvar|cerrar|fechar|continua (após|depois) (a|da) publicidade|partilhar',
  'pubblicit(à|a)|condividi( .{2,20})?|stampa|ascolta|salva|chiudi',
  'advertentie|delen?( .{2,20})?|deel( .{2,20})?|afdrukken|luister|bewaar|sluiten',
  'annons|dela( .{2,20})?|skriv ut|lyssna|spara|stäng',
  'annonse|del( .{2,20})?|skriv ut|lytt|lagre|lukk',
  'reklama|udost(ę|e)pnij|drukuj|pos(ł|l)uchaj|zapisz|zamknij|materia(ł|l) (partnera|sponsorowany)',
];
