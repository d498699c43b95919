/** Italian. */
import type { Language } from '../language.ts';

const it: Language = {
  tag: 'it',
  spaced: true,
  numbers: {
    decimal: ',',
    magnitudes: { mila: 1e3, 'milion(e|i)': 1e6, 'miliard(o|i)': 1e9, 'mln\\.?': 1e6, 'mld\\.?': 1e9 },
    glued: { mila: 1e3, k: 1e3 },
    words: {
      'mezzo milione': 500_000, 'un quarto di milione': 250_000, 'un milione e mezzo': 1.5e6, 'un milione': 1e6, 'due milioni': 2e6, mille: 1000, migliaio: 1000, 'due ?mila': 2000, 'tre ?mila': 3000, 'quattro ?mila': 4000, 'cinque ?mila': 5000,
      'sei ?mila': 6000, 'sette ?mila': 7000, 'otto ?mila': 8000, 'nove ?mila': 9000, 'dieci ?mila': 10_000, 'decina di migliaia': 10_000, 'undici ?mila': 11_000, 'dodici ?mila': 12_000, 'tredici ?mila': 13_000, 'quattordici ?mila': 14_000,
      'quindici ?mila': 15_000, 'sedici ?mila': 16_000, 'diciassette ?mila': 17_000, 'diciotto ?mila': 18_000, 'diciannove ?mila': 19_000, 'venti ?mila': 20_000, 'venticinque ?mila': 25_000, 'ventisette ?mila': 27_000, 'trenta ?mila': 30_000,
      'quaranta ?mila': 40_000, 'cinquanta ?mila': 50_000, 'cento ?mila': 100_000, 'centocinquanta ?mila': 150_000, 'duecento ?mila': 200_000, 'trecento ?mila': 300_000, 'trecentocinquanta ?mila': 350_000, centinaio: 100, cento: 100, duecento: 200,
      trecento: 300, quattrocento: 400, cinquecento: 500, seicento: 600, settecento: 700, ottocento: 800, novecento: 900, millecinquecento: 1500, milleduecento: 1200, millesettecento: 1700,
    },
    percent: ['per cento', 'percento', 'pct'],
    vague: [
      '((diverse|molte|alcune|parecchie) )?(decine|centinaia) di migliaia', '((diverse|molte|alcune|parecchie) )?migliaia', '((diverse|molte|alcune|parecchie) )?centinaia', '((diverse|alcune) )?(decine|dozzine)', '(poche|qualche) (centinaia|migliaia|centinaio|migliaio)',
    ],
    fractions: {
      '(uno|una|un) (\\S+ ){0,2}(su|ogni) (?<n>\\d{1,2}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|venti)': 100, '(la metà|metà)': 50, 'un terzo': 33.33, 'un quarto': 25, 'un quinto': 20, 'un decimo': 10, 'due terzi': 66.67, 'tre quarti': 75,
    },
    rangeWords: ['a', 'ai', 'e i', 'o'],
    between: { open: ['tra', 'tra (i|le)', 'fra', 'fra (i|le)'], join: ['e', 'e i', 'e le'] },
    changeWords: ['passare da', 'passata da', 'passando da', 'passa da', 'passati da', 'salita da', 'scesa da', 'sceso da'],
    money: ['(di )?euro', 'eur', '(di )?dollari', 'usd', '€', '£', '(di )?sterline', '(di )?rupie', '(di )?yen', 'centesimi', '(di )?yuan', 'franchi'],
    han: false,
  },
  qualifiers: {
    before: {
      about: ['circa', 'intorno a(i|lle)?', 'attorno a(i|lle)?', 'approssimativamente', 'più o meno', 'grosso modo', "nell'ordine (di|dei|delle)", 'stimat[oiae] in', 'qualcosa come', '(un|una)(?= (migliaio|centinaio|decina))', '~', 'sui', 'sulle', 'all.incirca', 'pressappoco', 'pari a circa', 'di circa'],
      nearly: ['quasi', 'meno d(i|ei|elle|el)', "meno dell'", 'poco meno d(i|ei)', 'vicin[oaie] a(i)?', 'sotto (i|le)', 'al di sotto d(i|ei)', 'praticamente', 'appena meno di', 'sfior(a|ano|ando)( i| le| il)?', 'inferior(e|i) a(l|i)?', 'prossim[oaie] a(i)?', 'a un passo da(i)?'],
      over: ["(più|oltre) d(i|ei|elle|el)", "più (dell')", 'oltre( i| le| il)?', "oltre l'", 'poco più d(i|ei)', 'ben (oltre|più di)', 'al di sopra d(i|ei)', 'superior(e|i) a(l|i|lle)?', 'super(a|ano|ando|ato|erà)( i| le| il)?', 'eccede(nti)?', 'sopra (i|le)', 'di oltre', 'abbondantemente oltre', 'con oltre'],
      up_to: ['fino a(i|l|lle|d)?', 'sino a(i|l)?', 'al massimo', 'un massimo di', 'massimo', 'potenzialmente', 'non più di', 'anche', 'tetto di', 'fino ad un massimo di'],
      at_least: ['almeno', 'un minimo di', 'minimo', 'non meno di', 'come minimo', 'quantomeno'],
    },
    after: { about: ['circa', 'all.incirca'], at_least: ['o più'], up_to: ['al massimo'] },
  },
  nouns: {
    people: [
      'dipendent(e|i)', 'lavorator(e|i)', 'lavoratrici', 'lavoratori e lavoratrici', 'addett[oiae]', 'impiegat[oiae]', 'person(e|a)', 'occupati', 'operai[eo]?', 'collaborator(i|e)', 'collaboratrici', 'manager', 'dirigenti', 'quadri', 'ingegner(i|e)', 'sviluppatori', 'programmatori', 'selezionatori', 'recruiter', 'stagionali', 'interinali', 'somministrati',
      'assunti', 'assunte', 'corrieri', 'driver', 'autisti', 'fattorini', 'magazzinieri', 'stagisti', 'tecnici', 'professionisti', 'colletti bianchi', 'individui', 'uomini e donne', 'donne e uomini', 'rifugiati', 'veterani', 'risorse', 'unità', 'esuberi', 'salariati', 'colleghi', 'licenziati', 'precari', 'contrattisti', 'lavoratori a termine', 'profili', 'associates', 'amazoniani', 'staff', 'personale',
    ],
    jobs: [
      'post(i|o)( di lavoro)?', 'licenziament(i|o)', 'tagli', 'assunzion(i|e)', 'ruoli', 'posizion(i|e)', 'uscite', 'impieghi', 'esuber(i|o)', 'contratti', 'inserimenti', 'opportunità( di lavoro)?', 'offerte( di lavoro)?', 'soppressioni', 'mansioni', 'job', 'eccedenze', 'risoluzioni', 'figure', 'nuove assunzioni',
    ],
    other: [
      'giorn(i|o|ate|ata)', 'or(e|a)', 'settiman(e|a)', 'mes(i|e)', 'ann(i|o)', 'minut(i|o)', 'second(i|o)', 'volt(e|a)', 'stati', 'paesi', 'città', 'negoz(i|io)', 'centr(i|o)', 'magazzin(i|o)', 'sed(i|e)', 'siti', 'stabilimenti', 'robot', 'dron(i|e)', 'camion', 'furgon(i|e)', 'veicoli', 'pacchi', 'articoli', 'prodotti', 'ordini', 'client(i|e)', 'abbonati', 'utenti', 'venditori', 'commercianti', 'aziende', 'imprese', 'società', 'pmi', 'startup', 'team', 'squadre', 'vot(i|o)', 'metri', 'mq', 'km', 'chilometri', 'ettari', 'gradi', 'punt(i|o)', 'pagin(e|a)',
      'parole', 'recensioni', 'reclami', 'infortun(i|io)', 'incidenti', 'azioni', 'brevetti', 'lingue', 'case', 'abitazioni', 'studenti', 'famiglie', 'bambini', 'abitanti', 'pazienti', 'specie', 'alberi', 'incendi', 'tonnellate', 'follower', 'firme', 'commenti', 'domande', 'mail', 'e-?mail', 'stazioni', 'aerei', 'voli', 'dispositivi', 'titoli', 'giochi', 'film', 'episodi', 'piani', 'modelli', 'chip', 'indennizzo', 'multa', 'mensilità', 'principi', 'satelliti', 'libri', 'comuni', 'province', 'annunci', 'gb', 'tb', 'mw', 'gw', 'edizioni', 'categorie', 'indigeni', 'account', 'miglia', 'gruppi', 'partite', 'puntate', 'libbre', 'regioni',
      'sterline', 'recensioni', 'marchi', 'sigle',
    ],
  },
  stops: [
    'in', 'nel', 'nella', 'nei', 'nelle', 'negli', 'nello', 'a', 'al', 'alla', 'ai', 'alle', 'agli', 'per', 'da', 'dal', 'dalla', 'dai', 'dalle', 'dagli', 'con', 'dopo', 'prima', 'durante', 'tra', 'fra', 'su', 'sul', 'sulla', 'contro', 'secondo', 'entro', 'verso', 'senza', 'di', 'del', 'della', 'dei', 'delle', 'degli', 'dello', 'che', 'cui', 'dove', 'e', 'ma', 'se', 'quando', 'mentre', 'come', 'perché',
    'è', 'sono', 'era', 'erano', 'ha', 'hanno', 'aveva', 'avevano', 'sarà', 'saranno', 'sarebbe', 'sarebbero', 'non', 'potrebbero', 'potrebbe', 'dovrebbero', 'dovranno', 'più', 'in più', 'altri', 'altre', 'questo', 'questa', 'quest', 'il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'una', 'suo', 'sua', 'suoi', 'sue', 'annunciat[oiae]', 'previst[oiae]', 'coinvolt[oiae]', 'licenziat[oiae]', 'perderanno',
    'va', 'vanno', 'già', 'anche', 'solo', 'soltanto', 'sebbene', 'stavano', 'stanno', 'ancora', 'globalmente', 'circa', 'ora', 'oggi', 'entrano', 'si', 'lavorano', 'resteranno', 'fa', 'scorso',
  ],
  cues: {
    cut: [
      'licenzi(are|a|ano|ò|erà|eranno|erebbe|ato|ati|ata|ate|ando|amento|amenti|arono|eremo)', 'taglia(re|no|to|ti|ta|te|ndo|va)? (\\S+ ){0,6}(posti|dipendenti|personale|lavoratori|organico|organici|ruoli|addetti|occupazione|posizioni|forza lavoro)', 'tagli(o|a|erà|eranno|erebbe|erebbero|ò)? (\\S+ ){0,6}(posti|dipendenti|personale|lavoratori|organico|organici|ruoli|addetti|occupazione|posizioni|forza lavoro|occupazionali)',
      '(soppressione|eliminazione|riduzione|cancellazione|perdita|soppressioni) (di |del |dei |dell.)(\\S+ ){0,5}(posti|personale|lavoro|organico|organici|dipendenti|ruoli|forza lavoro|occupazione)', '(sopprim|elimin|cancell|ridu)(ere|e|erà|erà|ono|are|a|ano|ò|ato|ati|rà|rre|ce|cendo|rranno|rrà|erebbe|rrebbe|irà) (\\S+ ){0,6}(posti|ruoli|personale|organico|organici|dipendenti|posizioni|forza lavoro)',
      'esuber(i|o)', 'mand(are|a|ano|erà|ato|ati|erebbe) (a casa|via)', 'licenziamento collettivo', 'licenziamenti (collettivi|di massa)', 'cassa integrazione', 'mobilità', 'perd(ere|eranno|erebbero|ono|uto|eranno) (\\S+ ){0,2}(posto|posti|lavoro|impiego)', 'senza (lavoro|un lavoro|posto)', 'lasci(are|a|ano|ati|erà) a casa', 'a casa', 'sforbiciata', 'scure', 'mannaia', 'falcidia', 'ondata di (licenziamenti|tagli)', 'sfolt(ire|isce|imento)', 'snelli(re|mento|sce)', 'liquida(re|ti)', 'dare il benservito', 'benservito', 'ridimensiona(re|mento|menti)',
      'allontana(ti|te|re|menti)', 'via (\\S+ )?\\d\\S* ?(mila )?(posti|dipendenti|lavoratori|persone)', 'uscite (volontarie|incentivate)', 'disoccupat[oi]', 'fuori', 'posti (di lavoro )?in meno', 'posti (di lavoro )?a rischio', 'prepensionament[io]',
    ],
    cutWeak: [
      'tagli(o|are|a|ano|ò|erà|eranno|erebbe|erebbero|ato|ati|ata|ate|ando)?', 'elimin(are|a|ano|erà|eranno|ato|ati|ate|erebbe|azione)', 'sopprim(ere|e|erà|eranno|ono|erebbe)', 'soppress(o|i|e|ione)', 'ridu(rre|ce|cono|rrà|rranno|rrebbe|cendo)', 'ridott[oiae]', 'riduzion(e|i)', 'cancell(are|a|erà|ati|ate|erebbe)', 'colpi(re|rà|ranno|ti|te|to|ta|sce|scono|rebbe)', 'riguard(are|a|ano|erà|erebbe|ato|eranno|erebbero)', 'interess(are|a|ano|erà|erebbe|ati|ate|ato|eranno)',
      'coinvol(gere|ge|gerà|gono|to|ti|te|gerebbe|geranno)', 'toc(care|ca|cherà|cati|cate)', 'impatt(are|a|erà|ati)', 'spari(re|ranno|rà|scono|rebbero|ti)', 'scompa(iono|rire|rirà|riranno|rsi)', 'usc(ire|iranno|iti|ita|ite)', 'esce', 'escono', 'perd(ere|e|ono|erà|eranno)', 'pers[oi]', 'chiu(dere|de|dono|derà|sura|sure|si)', 'in meno', 'a rischio', 'minacciat[oi]', 'in bilico', 'rimozione', 'rimuov(ere|e|erà)', 'via', 'addio', 'dire addio', 'sfoltire', 'lasc(iare|iano|ia|eranno) (l.azienda|la società|il gruppo|amazon)', 'seguiranno', 'interruzione', 'mandar(e)?',
    ],
    hire: [
      'assum(ere|e|ono|erà|eranno|erebbe|endo|ersi|eva)', 'assunzion(i|e)', 'assunt(i|e|o|a)', 'reclut(are|a|ano|erà|ando|amento)', 'ingaggi(are|a|erà|ati)', 'cerc(are|a|ano|asi|herà|ando)', 'ricerc(a|are|ano)', 'cre(are|a|ano|erà|eranno|ato|ando|erebbe|azione) (\\S+ ){0,6}(posti|lavoro|impieghi|occupazione)', 'cre(are|a|erà|eranno|ato|ando|azione)', 'nuov[iae] (posti|assunzioni|dipendenti|assunti|ruoli|opportunità|lavoratori|addetti|inserimenti)',
      'stagional(i|e)', 'posti (vacanti|aperti|disponibili)', 'posizioni aperte', 'inser(ire|irà|imento|imenti|isce)', 'offr(e|ire|irà) (\\S+ ){0,3}(posti|lavoro)', 'offerte di lavoro', 'selezion(i|e|a|are|erà)', 'rinforz(i|are|erà)', 'aggiung(ere|e|erà)', 'per il periodo (natalizio|delle feste)', 'campagna di (assunzioni|reclutamento)', 'apr(e|ire|irà) (\\S+ ){0,3}(posti|posizioni|selezioni)', 'copr(ire|irà)',
    ],
    headcount: [
      'cont(a|ano|ava|avano) (\\S+ )?(?!con)', 'impieg(a|ano|ava|are|ando|ato)', 'occup(a|ano|ava|are)', 'forza[- ]lavoro( \\S+)?( di| pari a)?', 'organic(o|i)( di| complessivo| totale| mondiale)?', 'numero (di dipendenti|degli occupati|dei dipendenti|complessivo|totale)', 'in tutto il mondo', 'nel mondo', 'a livello (mondiale|globale)', 'globalmente', 'dà lavoro a', 'dare lavoro a', 'lavor(ano|avano|a)', 'datore di lavoro', 'datrice di lavoro', 'a libro paga', 'sul libro paga', 'in servizio', 'forte di',
      'su un totale di', 'totale di', 'dipendenti totali', 'dispone di', 'conta', 'attualmente', 'dove gli assunti', 'gli assunti', 'dipendenti (a tempo indeterminato|fissi)', 'complessivamente occupati', 'vanta', 'raggiung(e|ere|endo)', 'pari a',
    ],
    headcountBefore: [
      'ha', 'aveva', 'hanno', 'con', 'dei', 'dei suoi', 'dei propri', 'sui', 'sui suoi', 'su', 'tra i suoi', 'tra i', 'dei circa', 'degli oltre', 'degli attuali', 'di tutti i', 'i suoi', 'suoi', 'ai', 'ai suoi', 'totale di', 'ognuno dei', 'tutti i', 'che i', 'per i', 'dei quasi', 'delle',
    ],
    planWeak: [
      '(licenzi|tagli|elimin|cancell|sopprim|riguard|interess|cre|lasc|assum|perd|chiud|coinvolg|mand|tocch|riguard|impatt)erebbe(ro)?', '(ridurr|colpir|sparir|usci)ebbe(ro)?', 'sarebbe(ro)?', 'avrebbe(ro)?', 'dovrebbe(ro)?', 'starebbe(ro)?', 'verrebbe(ro)?', 'scomparirebbero', 'andrebbero',
    ],
    announce: [
      'annunc(ia|iato|iata|iati|iate|iò|io|erà|iare|iando|iano|i|iava)', 'comunic(a|ato|ò|ata|hi|ati|azione|ando)', 'comunicat[oi]', 'dichiarat[oe]', 'ha (detto|scritto|spiegato|fatto sapere|informato|precisato|reso noto)', 'reso noto', 'conferm*', 'ufficializz*', '(lettera|messaggio|mail|email|nota|memo) (\\S+ ){0,3}(dipendenti|lavoratori|personale|staff)', 'nota interna', 'memo', 'spiega', 'fa sapere',
    ],
    number: ['(il|questo|tale|un) (numero|totale|conto|dato|bilancio)', 'la cifra', 'le cifre', "l'asticella", 'quota'],
    plan: [
      'prev(ede|edono|edeva|isto|isti|ista|iste|edere|edrebbe|ederebbe)', 'pianific(a|ano|ato|ando|are|herebbe|ati)', 'intend(e|ono|eva|erebbe)', 'intenzion(e|ata|ato|ati)', 'pront(a|o|i) a(d)?', 'potrebbe(ro)?', 'può', 'possono', 'potrà', 'fino a(d|i|l)?', 'sta(rebbe|va)? (per|pensando|valutando|preparando|considerando|pianificando)', 'vuole', 'vogliono', 'vorrebbe', 'punta a', 'mira a', 'si prepara', 'si preparerebbe', 'prepar(a|ando|erebbe|arsi)', 'valut(a|ando|erebbe|ano)', 'in vista', 'ipotesi', 'ipotizza(to|ti)?',
      'possibil(e|i)', 'potenzial(e|i)', 'eventual(e|i)', 'rumor', 'indiscrezion(i|e)', 'progett(a|ano|erebbe|o di)', 'propo(sta|sti|sto|ne|rre)', 'obiettivo', 'pian(o|i) (di|per|che)', 'si parla(va)? di', 'si era parlato di', 'parla(va)? di', 'rischi(a|ano|erebbero|are|o)', 'a rischio', 'attes[oiae]', 'si attende', 'si appresta', 'sul punto di', 'in arrivo', 'minaccia(no)?', 'massimo', 'prossim[ei] (ondata|tagli|settimane|mesi)', 'trattativ[ae]', 'timori', 'in programma',
    ],
    report: [
      'secondo', 'stando a', 'fonti?', 'riport(a|ano|ato|ò)', 'rifer(isce|ito|iscono|iva)', 'rivel(a|ato|ano)', 'rumor', 'indiscrezion(i|e)', 'anticip(a|ato|azioni)', 'stim(a|e|ano|ato)', 'scriv(e|ono|eva)', 'trapel(a|ato)', 'parla di', 'a conoscenza', 'informat[oae] sui fatti', 'citando', 'racconta(no)?', 'svela(to)?', 'in base alle', 'per il new york times', 'lo (scrive|riporta|riferisce)',
    ],
    confirm: ['conferm*', 'ammess[oa]', 'ammett(e|ere)', 'riconosciut[oa]', 'ufficial(e|i|mente|izzato|izzati)', 'portavoce', 'notific(a|he|ato)', 'warn'],
    cumulative: [
      'in totale', 'total(e|i)', 'complessiv(o|i|a|amente)', 'in tutto', 'somma(no|ndo|ti|to)?(?! ai)', 'port(a|ano|ando|erà|ato|erebbe|are) (\\S+ ){0,6}(a|totale|quota)', 'sal(e|gono|ire|irà|endo|ito|irebbe) (\\S+ ){0,3}(a|ad|a quota)', 'arriv(a|ano|are|ando|erebbe|erà) a', 'cumul(o|ativo|ati|a)', 'assommano', 'ammont(a|ano|erebbe)', 'messi insieme', 'insieme', 'dal(la fine del| fine)? ?(19|20)\\d\\d', 'tra (la fine del |il )?(19|20)\\d\\d e', 'negli ultimi (due|tre|quattro) (anni|mesi)', 'le due (ondate|tornate|tranche)', 'bilancio', 'per un totale', 'raggiungendo',
    ],
    increment: ['altr[ie]', 'ulterior(i|e)', 'in più', 'aggiuntiv[ie]', 'nuov[ao] (ondata|tornata|giro|round)', 'si (aggiungono|sommano) a(i|lle)?', 'oltre a(i|lle)?', 'second[ao] (ondata|tornata|round|giro)', 'ancora'],
    shareOf: [
      "(di|del|dei|delle|degli|della|dell'|sul|sui|su|tra) ?(tutta |tutto |tutti |totale )?(la |il |i |gli |sua |suo |suoi |propri |propria )?(\\S+ ){0,4}(forza[- ]lavoro|personale|dipendenti|lavoratori|addetti|organico|organici|posti|occupati|staff|impiegati|dirigenti|ruoli|colletti bianchi)",
      "(dei suoi|dei|sui|degli|di|su un totale di|dei circa|degli oltre) [\\d., ]+ ?(mila |milioni |milione |milioni di |milione di )?(\\S+ ){0,3}(dipendenti|lavoratori|persone|addetti|impiegati|posti)", 'del totale', "dell'organico", 'del personale', 'della forza[- ]lavoro', 'dello staff',
      "(?<=(su|ogni) ([a-zà]+|\\d+) )(dipendenti|lavoratori|impiegati|addetti|posti)",
    ],
    corporate: ['aziendal(e|i)', 'corporate', 'uffic(i|io)', 'colletti bianchi', 'amministrativ[oiae]', 'sede', 'sedi', 'impiegatizi[oae]?', 'impiegat(i|e)', "d'ufficio", 'ruoli aziendali', 'staff centrale', 'quartier generale', 'non operativi'],
    total: ['total(e|i)', 'tutt[oiae]', 'mondial(e|i)', 'global(e|i)', 'nel mondo', 'inter[oa]', 'complessiv[oa]', 'complessivi'],
    attrition: ['turnover', 'turn over', 'ricambio', 'dimission(i|e)', 'dimess[oi]', 'dimett(ersi|ono|eranno)', 'abbandon(o|i)', 'uscite volontarie'],
    change: [
      'in meno (rispetto|di|che)', 'in più (rispetto|di|che)', '(meno|più) (dipendenti|lavoratori|addetti|persone) (di|che|rispetto)', '(aumento|crescita|calo|diminuzione|riduzione netta|rialzo|incremento|flessione|balzo) (di|del|pari)', '(aument|cal|diminui|cresciut|sces|salit)(ato|ata|ati|to|ta|i|o|a) (di|del)', 'rispetto a(l|lla|i|gli)?', "rispetto all'", 'a fronte d(i|ei)', 'contro (i|gli)', 'un anno (prima|fa)', 'in confronto', 'saldo',
    ],
    otherPeople: [
      'sciope(ro|ri|rano|rato|rare|ranti)', 'manifest(anti|ato|azione|azioni|ano)', 'protest(a|e|ano|ato|are)', 'firm(ato|ata|atari|atarie|are|ano|e)', 'petizione', 'sindacat(o|i)', 'sindacalizz\\S+', 'iscritti', 'membri', 'vot(ato|are|ano|i|anti|azione)', 'intervistat(i|e|o)', 'sondaggio', 'infortun(i|ati|ato|io)', 'ferit[oi]', 'contagiat[oi]', 'positiv[oi]', 'infettat[oi]', 'mort[oi]', 'vittime', 'formazione', 'format[oi]', 'riqualific\\S+', 'candidat(i|ure|o|arsi)', 'domande', 'client(i|e)', 'venditor(i|e)', 'utent(i|e)',
      'abbonat[oi]', 'partecip(ato|anti|ano|are|azione)', 'ader(ito|ire|enti|iscono)', 'adesion(e|i)', 'presidio', 'in piazza', 'incroci(ato|ano|are) le braccia', 'rappresenta i', 'ricorrenti', 'class action', 'visti', 'ricolloca(re|ti|mento|zione)', 'abitanti', 'vivono', 'corteo',
    ],
    avoided: [
      'robot', 'automatizz\\S+', 'automazione', 'senza (dover )?assumere', 'evit(are|a|erà|erebbe|ando|ato)( \\S+)? ?(di assumere|assunzioni)?', 'non (assumere|dover assumere|assumerà)', 'sostitu(ire|irà|iti|iranno|zione|isce) (\\S+ ){0,4}(robot|macchine)', 'rinunc(iare|erà) ad assumere',
    ],
  },
  dates: {
    months: [
      ['gennaio', 'genn?\\.'], ['febbraio', 'febb?\\.'], ['marzo'], ['aprile', 'apr\\.'], ['maggio', 'magg?\\.'], ['giugno', 'giu\\.'], ['luglio', 'lug\\.'], ['agosto', 'ago\\.'], ['settembre', 'sett?\\.'], ['ottobre', 'ott\\.'], ['novembre', 'nov\\.'], ['dicembre', 'dic\\.'],
    ],
    weekdays: [['lunedì'], ['martedì'], ['mercoledì'], ['giovedì'], ['venerdì'], ['sabato'], ['domenica']],
    seasons: [['primavera'], ['estate'], ['autunno'], ['inverno']],
    numbers: {
      un: 1, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, quindici: 15, venti: 20, trenta: 30,
    },
    forms: {
      'day-month-year': ['({weekday},? )?{day}(°|º)? {month},? (del )?{year}'],
      'day-month': ['({weekday},? )?{day}(°|º)? {month}( scorso)?', '(lo scorso|il|del) {day}(°|º)? {month}', '{day} {month} (scorso|di quest.anno)', 'primo {month}'],
      'month-year': ['((a |ad )?(inizio|fine|metà|inizi di|fine di|metà di) )?{month},? (del |dell.anno )?{year}'],
      'month-last-year': ["{month} (dello scorso anno|dell'anno scorso|dell'anno passato|dell'anno precedente|scorso anno)", "l'anno scorso,? a {month}"],
      'month-this-year': ["{month} (di quest'anno|dello stesso anno|dell'anno in corso)"],
      'month-next-year': ["{month} (del prossimo anno|dell'anno prossimo|dell'anno successivo)"],
      'last-named-month': ['((a |ad )?(inizio|fine|metà) )?{month} scorso', '(lo )?scorso (mese di )?{month}', '(a |ad )?{month} scorso', '{month} passato'],
      'next-named-month': ['(il )?prossimo (mese di )?{month}', '{month} prossimo'],
      month: ['((inizio|fine|metà|inizi di|fine di|metà di) )?(mese di )?{month}'],
      year: ['{year}', "(l'anno|anno) {year}"],
      'part-of-year': ["((all'|l'|alla |la |a |da )?(inizio|fine|metà|inizi|inizi del) (del |dell'anno )?){year}", '(primo|secondo|terzo|quarto|ultimo) (semestre|trimestre) (del |dell.anno )?{year}', '(prima|seconda) metà del {year}'],
      'last-year': ["((fine|inizio|metà) )?(l'anno scorso|lo scorso anno|dell'anno scorso|dello scorso anno|l'anno passato|nell'anno passato|l'anno precedente)", 'scorso anno', 'anno scorso'],
      'this-year': ["(di )?quest'anno", "(da |a )?(inizio|fine) anno", "l'anno in corso", "(dall'|all')inizio dell'anno", "(entro )?(la )?fine dell'anno"],
      'next-year': ["(l'anno prossimo|il prossimo anno|l'anno venturo|prossimo anno)"],
      'year-before-last': ['due anni fa'],
      'last-month': ['(lo |nello )?(scorso mese|mese scorso)', 'il mese (scorso|precedente)'],
      'this-month': ['questo mese', '(inizio|fine) mese'],
      'next-month': ['(il )?(prossimo mese|mese prossimo)'],
      'last-week': ['(la )?(scorsa settimana|settimana scorsa|settimana passata)'],
      'this-week': ['questa (stessa )?settimana', 'in settimana'],
      'next-week': ['(la |dalla )?(prossima settimana|settimana prossima|settimana entrante)'],
      today: ['oggi'],
      yesterday: ['ieri'],
      tomorrow: ['domani'],
      weekday: ['((questo|di) )?{weekday}'],
      'last-weekday': ['(lo |la )?scors[oa] {weekday}', '{weekday} scors[oa]'],
      'next-weekday': ['(il |la )?prossim[oa] {weekday}', '{weekday} prossim[oa]'],
      'day-only': ['{weekday},? {day}(?! [a-z])', '(il|lo scorso) {day}(?= *[,.;)])'],
      'days-ago': ['{n} giorn(i|o) (fa|prima)'],
      'weeks-ago': ['{n} settiman(e|a) (fa|prima)'],
      'months-ago': ['{n} mes(i|e) (fa|prima)'],
      'years-ago': ['{n} ann(i|o) (fa|prima)'],
      'quarter-year': ['{quarter}(°|º)? trimestre (del )?{year}', '(q|t){quarter} (del )?{year}'],
      quarter: ['{quarter}(°|º) trimestre', '(q|t){quarter}'],
      'last-quarter': ["(lo |nello )?scorso trimestre", 'trimestre (scorso|precedente)', "l'ultimo trimestre"],
      'season-year': ["((nell'|nella |nel |dell'|della |l'|la |in ))?{season} (del )?{year}"],
      'season-last-year': ["{season} (dello scorso anno|dell'anno scorso)"],
      'last-season': ['(la |lo |nella |nello )?scors[oa] {season}', '{season} scors[oa]'],
      season: ["(questa|quest') ?{season}"],
    },
    future: ['entro( la fine di| fine| il)?', 'prima di', 'a partire da(l)?', 'fino a(l)?', 'in vigore (da|a|dal)', 'previst[oiae] (per|a|entro)', 'prossimo', 'da'],
    needCapital: [],
    order: 'dmy',
  },
  names: {
    amazon: [
      'amazon(\\.com|\\.it)?( italia| inc\\.?)?', 'amzn', "(l'azienda|la società|il colosso|il gruppo|l'impero|la compagnia|la creatura)( \\S+)? (di|fondat[oa] da|creat[oa] da|guidat[oa] da) (jeff bezos|bezos|andy jassy)",
    ],
    notAmazon: ['amazzonia( \\S+)?', 'amazzonic[oaihe]+', 'amazzon[ie]', 'rio delle amazzoni', 'amazonas', 'foresta (pluviale|amazzonica|tropicale)', 'bacino del rio', 'amazzone'],
    endings: '',
    pronouns: [
      "(l'|dell'|all'|quest'|dall'|la stessa )(azienda|impresa|e-tailer|americana|ecommerce|organizzazione)( (americana|di seattle|statunitense|di commercio elettronico|tech))?",
      '(la|della|alla|questa|dalla) (società|compagnia|multinazionale|piattaforma|big tech|corporation|casa madre|big company)( (americana|di seattle|statunitense|tecnologica))?',
      '(il|del|al|questo|dal) (gruppo|colosso|gigante|retailer|rivenditore|titano|leader|marketplace|distributore|big)( (americano|statunitense|di seattle|tech|(dell.|del |della )?(e-?commerce|commercio elettronico|web|vendita online|shopping online|cloud|hi-?tech|distribuzione)))?',
      'suoi', 'sue', 'suo', 'sua', 'essa',
    ],
    sector: [
      '(le |delle |dei |i |altre |altri )?(big ?tech|big della tecnologia|giganti (tecnologici|della tecnologia|tech|dell.hi-?tech|del web)|colossi (tech|tecnologici|del web|hi-?tech))', '(le |delle |altre )?(aziende|società|imprese|compagnie) (tecnologiche|tech|hi-?tech|del settore|americane|statunitensi)', 'settore (tecnologico|tech|hi-?tech|della tecnologia)', 'industria tecnologica', 'silicon valley', 'il settore', 'il comparto', 'datori di lavoro (americani|statunitensi)', 'altre (aziende|società)', 'layoffs\\.fyi', 'le startup', 'concorrenti', 'rivali', 'gafam?',
    ],
    respectively: ['rispettivamente'],
    regions: {
      US: ['(negli|gli|degli|dagli) stati uniti', '(negli|in) usa', 'usa'], 'US-WA': ['(stato di )?washington(?! post)', 'seattle', 'bellevue'], 'US-CA': ['california', 'san francisco', 'sunnyvale', 'san diego', 'los angeles'], 'US-NY': ['new york(?! times)', 'staten island', 'jfk8'], 'US-TX': ['texas', 'austin'], 'US-VA': ['virginia', 'arlington'], 'US-FL': ['florida'], 'US-AL': ['alabama', 'bessemer'],
      GB: ['regno unito', 'gran bretagna', 'britannic[oaih]+', 'inghilterra', 'inglese', 'coventry'], CA: ['canada', 'canadesi'], 'CA-QC': ['québec', 'quebec', 'laval'], IN: ['(in )?india'], DE: ['germania', 'tedesch[ie]'], FR: ['francia', 'francesi'], ES: ['spagna', 'spagnol[ie]', 'madrid', 'barcellona'], IE: ['irlanda', 'dublino', 'cork'], LU: ['lussemburgo'],
      IT: ['italia', 'italian[oaie]', 'sardegna', 'piemonte', 'lombardia', 'piacenza', 'castel san giovanni', 'passo corese', 'torino', 'veneto', 'abruzzo', 'emilia', 'milano', 'nel nostro paese'], PL: ['polonia'], RO: ['romania'], JP: ['giappone'], CR: ['costa rica'], CN: ['cina'], ZA: ['sudafrica', 'città del capo'],
    },
    companies: {
      Meta: ['meta platforms', 'casa madre di facebook', 'società madre di facebook'], Google: ['casa madre di google', 'big g'], Microsoft: ['(società|azienda) fondata da bill gates', 'colosso di redmond', "l'azienda di redmond", 'la società di redmond'], Apple: ['colosso di cupertino', "l'azienda di cupertino", 'la mela'], 'Poste Italiane': ['poste italiane'], TIM: ['telecom italia', '(gruppo|in) tim'], Unicredit: ['unicredit'],
      'Intesa Sanpaolo': ['intesa sanpaolo'], Eni: ['eni'], Enel: ['enel'], Esselunga: ['esselunga'], Stellantis: ['stellantis'], Leonardo: ['leonardo s\\.?p\\.?a'], Ferrari: ['ferrari'], Whirlpool: ['whirlpool'], GKN: ['gkn'], Beko: ['beko'], Ita: ['ita airways'], Glovo: ['glovo'], Yoox: ['yoox'], Carrefour: ['carrefour'], Electrolux: ['electrolux'], Coop: ['coop'], Conad: ['conad'], Nexi: ['nexi'], Luxottica: ['luxottica', 'essilorluxottica'],
    },
    units: {
      'human resources': ['risorse umane'], advertising: ['(divisione|unità|settore|area) (pubblicità|pubblicitaria|advertising)'], devices: ['dispositivi e servizi', '(divisione|unità|settore|area) (dispositivi|hardware|devices)'], retail: ['(divisione|unità|settore|area) (vendite al dettaglio|retail|commercio al dettaglio|vendita al dettaglio)'], PXT: ['esperienza (dei dipendenti|delle persone) e tecnologia'],
      'customer service': ['(servizio|assistenza) client(i|ela)'], 'physical stores': ['negozi fisici'], games: ['(divisione|unità|studio) (videogiochi|giochi|gaming)'], recruiting: ['(team|squadre) di (reclutamento|selezione)'], podcasts: ['(divisione|studio) podcast'], AWS: ['(divisione|unità|ramo) cloud'],
    },
  },
  workforce: [
    'dipendent(e|i)', 'lavorator(e|i)', 'lavoratrici', 'addetti', 'impiegati', 'operai', 'personale', 'organico', 'organici', 'forza[- ]lavoro', 'post(o|i) di lavoro', 'posti', 'occupati', 'sindacat(o|i)', 'driver', 'corrieri', 'manodopera', 'stagionali', 'colletti bianchi', 'collaboratori', 'occupazione', 'magazzinieri', 'maestranze',
  ],
  topics: {
    layoff: [
      'licenzi(are|a|ano|ò|erà|eranno|erebbe|ato|ati|ata|ate|ando|amento|amenti)', 'tagli(o|a|are|erà|erebbe|ano|ato|ati|ò)? (\\S+ ){0,6}(posti|dipendenti|personale|lavoratori|organico|organici|ruoli|addetti|occupazione|posizioni|forza lavoro|occupazionali|lavoro)', '(sopprim|elimin|cancell|ridu)(ere|e|erà|ono|are|a|ano|ato|rà|rre|ce|rrà) (\\S+ ){0,6}(posti|ruoli|personale|organico|organici|dipendenti|posizioni|forza lavoro)', '(soppressione|eliminazione|riduzione|perdita|cancellazione) (di |del |dei |dell.)(\\S+ ){0,4}(posti|personale|organico|organici|dipendenti|ruoli|forza lavoro)',
      'esuber(i|o)', 'mand(are|a|erà|ato|ati) (a casa|via)', 'cassa integrazione', 'posti (di lavoro )?(\\S+ )?(in meno|a rischio|persi|tagliati|in bilico)', 'perd(ere|eranno|ono) (il |i )?(loro )?(posto|posti|lavoro)', 'ondata di (licenziamenti|tagli)', 'tagli (al|del|di) (personale|organico|lavoro)', 'via (\\S+ )?\\d\\S* (\\S+ )?(posti|dipendenti|lavoratori)', 'chiu(dere|de|sura|derà) (di |del |dei |dell.)?(\\S+ ){0,4}(magazzin[oi]|centr[oi]|stabilimento|hub|negozi)', 'buonuscit[ae]', 'liquidazione', 'ristrutturazione', 'ridimensionamento', 'sforbiciata', 'tagli',
    ],
    hiring: [
      'assum(ere|e|ono|erà|eranno|erebbe|endo)', 'assunzion(i|e)', 'reclut(are|a|erà|amento)', 'cre(are|a|erà|azione) (di )?(\\S+ ){0,6}(posti|lavoro|occupazione)', 'nuov[iae] (posti|assunzioni|assunti|opportunità|dipendenti)', 'posizioni aperte', 'offerte di lavoro', 'cerca (\\S+ ){0,3}(personale|addetti|lavoratori|magazzinieri|persone|operai|dipendenti|impiegati)', 'lavoratori stagionali', 'stagionali', 'campagna di (assunzioni|reclutamento)', 'posti di lavoro (\\S+ )?(a tempo indeterminato|creati)', 'selezioni', 'career day',
    ],
    headcount: [
      'numero (di|dei|degli|totale di) (dipendenti|lavoratori|occupati|addetti)', 'blocc(o|a|are|ato|herà) (\\S+ ){0,2}assunzioni', 'congel(a|are|amento|ato|erà) (\\S+ ){0,3}assunzioni', 'stop (alle|ad) assunzioni', 'sospen(de|sione|dere) (\\S+ ){0,3}assunzioni', 'primo datore di lavoro', 'secondo datore di lavoro', 'maggior(e|i) dator(e|i) di lavoro', 'milion(e|i) di (dipendenti|lavoratori|persone)', 'forza lavoro (globale|mondiale|di|complessiva)', 'organico (globale|complessivo|mondiale)', 'dà lavoro a',
    ],
    conditions: [
      'condizioni (di lavoro|lavorative|dei lavoratori)', '(lavoratori|dipendenti|addetti) (dei|del|nei|di) (\\S+ )?(magazzin[oi]|hub|centri|logistica)', 'infortun(i|io)( sul lavoro)?', 'sicurezza sul lavoro', 'salute (mentale|dei lavoratori|e sicurezza)', 'molestie', 'discriminazion[ei]', 'ritmi (di lavoro|massacranti|insostenibili)', 'carichi di lavoro', 'pause? (bagno|per andare in bagno)', 'andare in bagno', 'controll[oi] (\\S+ ){0,4}(lavoratori|dipendenti)', 'sorveglian(za|ti)', 'burnout', 'stress', 'sfrutta(mento|ti|re)', 'precari(età|ato)?',
      'cultura (aziendale|del lavoro|interna|d.impresa)', 'turnover', 'produttività', 'salar(i|io)', 'stipend(i|io)', 'retribuzion(i|e)', 'aument(o|i|a|are) (\\S+ ){0,3}(salari|salariale|salariali|stipendi|paga|retribuzioni)', 'salario minimo', 'paga oraria', 'turni', 'straordinari', 'corrieri', 'driver', 'appalti', 'caporalato', 'caldo estremo', 'valutazion[ei] delle prestazioni', 'benessere', 'suicid(i|io)', 'trattamento dei (dipendenti|lavoratori)', 'premio di risultato', 'ispettorato del lavoro', 'diritti dei lavoratori', 'morte di un (lavoratore|operaio|magazziniere)', 'morto sul lavoro', 'disuman[eoi]',
    ],
    labor_action: [
      'sciope(ro|ri|rano|rato|rare|ranti)', 'sindaca(to|ti|le|li|listi|lizz\\S+)', 'cgil', 'cisl', 'uil', 'filt', 'fit-cisl', 'uiltrasporti', 'filcams', 'nidil', 'teamsters', 'nlrb', 'contrattazione( collettiva)?', 'contratto (collettivo|nazionale)', 'manifest(azione|azioni|anti|ano|ato)', 'protest(a|e|ano|are|ato)', 'picchett(o|i|aggio)', 'presid(io|i)', 'stato di agitazione', 'mobilitazion(e|i)', 'lettera aperta', 'petizione', 'make amazon pay', 'incroci(ano|are|ato) le braccia', 'vertenza', 'agitazione', 'amazon labor union', 'tavolo (di confronto|sindacale)', 'rsa', 'rsu',
    ],
    policy: [
      '(ritorno|rientro|tornare|rientrare|tornino|tornano|torna|tornate) (\\S+ ){0,3}uffici(o)?', 'smart working', 'lavoro (da remoto|da casa|ibrido|agile|a distanza|in presenza)', 'lavorare (da casa|da remoto|in presenza)', 'telelavoro', '(tre|cinque|3|5|quattro) giorni (a|alla|su|in|la) (settimana|cinque|ufficio|presenza)', '(tre|cinque|3|5) giorni in ufficio', 'in ufficio', 'in presenza', 'trasfer(irsi|imento|imenti|ire)', 'congedo (parentale|di maternità|di paternità)', 'codice di abbigliamento', 'vaccin(o|i|azione|ati|are)', 'marijuana', 'cannabis', 'test antidroga', 'politica (aziendale|interna|di rientro|del personale)', 'regole interne', 'regolamento interno', 'nota interna', 'memo interno', 'badge', 'non concorrenza', 'formazione (dei|per i) dipendenti',
    ],
  },
  against: [
    'prime day', 'black friday', 'cyber monday', 'offert(a|e)(?! di lavoro)', 'scont(o|i|ato|ata|ati)', 'promozion(e|i)', 'coupon', 'codice (sconto|promozionale)', 'miglior prezzo', 'minimo storico', 'prezzo (bomba|più basso|stracciato|shock)', 'super offerta', 'recension(e|i)', 'guida all.acquisto', 'kindle', 'fire tv', 'echo (dot|show|pop)', 'prime video', 'seri(e|al) (tv)?', 'stagione \\d', '(prima|seconda|terza|quarta|ultima|nuova) stagione', 'trailer', 'film', 'streaming', 'episod(i|io)', 'foresta', 'deforestazione', 'indigen(i|e|o)', 'biodiversità', 'incendi',
    'risultati (trimestrali|finanziari|annuali)', 'trimestrale', 'ricavi', 'util(e|i)( nett[oi])?', 'fatturato', 'in borsa', 'borsa', 'titolo', 'wall street', 'capitalizzazione', 'azionisti', 'investitor(i|e)', 'invest(ire|e|imento|imenti|irà)', 'antitrust', 'agcm', 'agcom', 'garante', 'concorrenza sleale', 'commissione europea', 'mult(a|e|ata)', 'acquisi(sce|zione|re|sto)', 'compra(re)?', 'lanc(ia|iato|io|erà|iare)', 'present(a|ato) (\\S+ ){0,3}nuov[oiae]', 'partnership', 'data ?center', 'centri dati', 'satellit(i|e)', 'razzo', 'chip', 'anthropic', 'openai', 'venditori terzi', 'contraffa(tti|zione)', 'tass(a|e)', 'fisco', 'evasione', 'iva', 'guardia di finanza', 'dazi',
    'colloquio di lavoro', 'candidati ora', 'come (candidarsi|lavorare|inviare)', 'curriculum', 'cv', 'requisiti richiesti', 'figura ricercata', 'aspirapolvere', 'cuffie', 'auricolari', 'smartwatch', 'smartphone', 'tablet', 'friggitrice', 'romanzo', 'libr(o|i)', 'dron(i|e)', 'abbonamento', 'alexa\\+?', 'miliardari(o|a|i)', 'patrimonio', 'nozze', 'matrimonio', 'astronauta', 'champions', 'truff(a|e)', 'down', 'supermercat(o|i)',
  ],
  claims: {
    largest: [
      '(il|la|i|le|suo|sua|del|della) (più (grande|grandi|ampio|ampia|important\\S*|massiccio|massiccia|pesante|consistente|drastic[oa]|vast[oa]|corposo|imponente)|maggior(e|i)?)', '(taglio|ondata|licenziamento|riduzione|tornata|piano|licenziamenti|tagli|assunzioni) (\\S+ ){0,3}più (grande|grandi|ampio|ampia|important\\S*|massicci[oa]|pesant[ei]|consistente|vast[oa])', 'più grande (taglio|ondata|licenziamento|riduzione|tornata|piano)', 'maggiore (taglio|ondata|riduzione)', 'record', 'senza precedenti', 'mai',
    ],
    history: ['(della|nella|di) (sua |propria )?storia', "della storia dell'azienda", 'storia', 'storic[oa]', 'mai', 'record', 'di sempre', 'dalla (sua )?(fondazione|nascita)', 'in (quasi |oltre )?(\\d+|trent.) ?anni( di storia)?', 'senza precedenti'],
    surpasses: ['super(a|ano|ando|ato|erebbe|erà|are)', 'sorpass(a|ando)', 'oltrepass(a|ando)', 'al di sopra d(ei|elle)', 'più (dei|delle|grande (di|dei|delle|del))', 'maggior(e|i) (di|dei|delle)', 'superior(e|i) a(i|lle)?', 'eclissa'],
    conditional: ['se', 'qualora', 'sarebbe', 'potrebbe', 'diventerebbe', 'ove', 'nel caso'],
    single: ['in (un|una) (solo|sola|unico|unica) (giorno|volta|colpo|annuncio|tornata)', 'in un colpo solo', 'singol[oa] (annuncio|tornata)', 'unico annuncio', 'in un solo'],
    equals: ['pari a(l|i)?', "pari all'", 'equival(e|gono|ente|enti)( a)?', 'rappresent(a|ano|ando|erebbe)', 'corrispond(e|ono|ente|enti)( a)?', 'ovvero', 'cioè', 'vale a dire', 'circa (il|l.)'],
    part: ['obiettivo', 'totale', 'piano', 'previst[oi]', 'numero', 'tagli', 'licenziamenti', 'posti', 'cifra', 'quei', 'questi'],
  },
  events: {
    nyt_investigation: ["(inchiesta|articolo|reportage|indagine) (\\S+ )?(del|di) (\\S+ )?(new york times|nyt|times)", 'new york times (\\S+ ){0,4}(ha (rivelato|descritto|raccontato)|racconta)'],
    executives_on_floor: ['(bezos|dirigenti|manager|capi) (\\S+ ){0,8}(magazzin[oi]|call center|servizio clienti)'],
    office_mandate: ['(ritorno|rientro|tornare|rientrare|tornino) (\\S+ ){0,3}uffici(o)?', '(tre|cinque|3|5) giorni (a|alla|su) settimana', '(tre|cinque|3|5) giorni in ufficio'],
    union_vote: ['vot(ato|are|ano|o|azione) (\\S+ ){0,8}(sindacat\\S+|sindacal\\S+)', '(elezione|elezioni|referendum|voto) (\\S+ ){0,4}sindaca\\S+', 'amazon labor union'],
    strike: ['sciope(ro|ri|rano|rato|rare|ranti)', 'picchett(o|i)'],
    walkout: ['(abbandon|lasci)(ato|ano|are) (\\S+ ){0,3}(uffici|posto|postazioni|lavoro)'],
    ai_memo: ['jassy (\\S+ ){0,6}(previsto|avvertito|anticipato|scritto|detto|prevede|aveva)', '(ia|ai|intelligenza artificiale) (\\S+ ){0,8}(ridurre|ridurrà|meno|diminuire) (\\S+ ){0,4}(organico|dipendenti|personale|forza lavoro|lavoratori)'],
    robots: ['robot (\\S+ ){0,8}(sostitu\\S+|posti|assun\\S+|lavoro)', '(automatizz\\S+|automazione) (\\S+ ){0,6}(posti|lavoro|assun\\S+)', '(sostitu|evit)\\S+ (\\S+ ){0,6}(robot|assunzioni|assumere)'],
    hiring_freeze: ['(blocc|congel)\\S+ (\\S+ ){0,3}assunzioni', 'stop (alle|ad) assunzioni', '(sospen|paus)\\S+ (\\S+ ){0,3}assunzioni'],
    wage_rise: ['salario minimo', 'aument\\S+ (\\S+ ){0,4}(salari\\S*|stipend\\S+|paga|retribuzioni)', '15 dollari'],
    turnover: ['turnover', 'turn over', 'tasso di ricambio'],
    severance: ['buonuscit[ae]', 'indennità', 'liquidazione', 'trattamento di fine rapporto', 'incentiv[io] all.(uscita|esodo)'],
    hq2: ['hq2', 'seconda sede', 'secondo quartier generale'],
    manager_ratio: ['(meno|strati|livelli|eccesso) (di )?(manager|dirigenti|gestione|management|gerarch\\S+)', 'burocrazia'],
    open_letter: ['lettera aperta', 'lettera firmata'],
    shareholder_letter: ['lettera (annuale )?agli azionisti'],
    ceo_change: ['(succed|subentr|sostitu|prend)\\S+ (\\S+ ){0,4}(bezos|amministratore delegato|ceo)', 'nuovo (ceo|amministratore delegato)'],
    labour_board: ['nlrb', 'national labor relations board', 'agenzia federale (\\S+ ){0,3}(lavoro|sindacal\\S+)'],
    leaked_email: ['project dawn', 'progetto (alba|dawn)', '(invia|spedi|mand)\\S+ (\\S+ ){0,4}(per errore|per sbaglio|in anticipo|prematuramente)', '(mail|email|e-mail|messaggio|invito) (\\S+ ){0,4}(per errore|per sbaglio)'],
    ai_replaces: ["sostituit[oiae] (dall.|da )?(ia|ai|intelligenza artificiale)", '(ia|ai|intelligenza artificiale) (\\S+ ){0,6}sostitu\\S+ (\\S+ ){0,4}(posti|lavoratori|dipendenti|lavoro)'],
    culture_remark: ['(questione|tema|problema) di cultura', 'cultura (aziendale|interna)', '(motivi|ragioni) (finanziari|finanziarie|economici|economiche)', 'è la cultura'],
  },
  abbreviations: ['sig', 'sigg', 'dott', 'dr', 'ing', 'avv', 'prof', 'on', 'inc', 'corp', 'ltd', 'spa', 's.p.a', 'srl', 'n', 'art', 'gen', 'feb', 'apr', 'giu', 'lug', 'ago', 'set', 'sett', 'ott', 'nov', 'dic', 'ecc', 'pag', 'ca', 'vs', 'es', 'usa', 'u.s.a'],
};

export default it;
