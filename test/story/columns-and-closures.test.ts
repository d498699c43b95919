/** Whether a text is a story where its headline names nobody, as columns do, and where a place of work is closed. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/story/language.ts';
import de from '../../src/story/languages/de.ts';
import es from '../../src/story/languages/es.ts';
import fr from '../../src/story/languages/fr.ts';
import it from '../../src/story/languages/it.ts';
import ja from '../../src/story/languages/ja.ts';
import pt from '../../src/story/languages/pt.ts';
import zhHans from '../../src/story/languages/zh-Hans.ts';
import zhHant from '../../src/story/languages/zh-Hant.ts';
import { readStory } from '../../src/story/read.ts';
import { articleOf } from './passages.ts';

const isStory = (language: Language, title: string, text: readonly string[]) =>
  readStory(articleOf(title, [...text], '2024-05-10'), language).is;

describe('a column on Amazon and its people, under a headline that names nobody', () => {
  test.each<[Language, string, string[]]>([
    [
      fr,
      "Chronique : l'entrepôt qui use ses bras",
      [
        'On y entre à vingt ans et on en sort à trente, le dos cassé.',
        'Amazon aime parler de colis et de minutes. Elle parle moins de ceux qui les portent.',
        'Dans ses centres français, les cadences sont mesurées à la seconde. Un badge, un scanner, un chiffre au bout du couloir.',
        "Les accidents du travail y sont plus nombreux qu'ailleurs, disent les inspecteurs. L'entreprise conteste le calcul.",
        "J'ai rencontré des intérimaires qui comptaient leurs pas. L'une d'elles en faisait vingt-cinq mille par nuit.",
        "Le groupe a investi dans la sécurité, c'est vrai. Mais aucun tapis ne remplace le repos.",
        'Les syndicats demandent des pauses plus longues. On leur répond par des affiches.',
        "Un manager m'a dit que chacun est libre de partir. C'est bien ce qui arrive : le turnover dépasse cent pour cent.",
        'Amazon emploie plus de vingt mille salariés dans le pays. Elle peut se permettre de les ménager.',
        'Il faudra choisir entre la livraison du lendemain et des épaules en bon état.',
      ],
    ],
    [
      es,
      'Opinión: cinco días, cero razones',
      [
        'La orden llegó un lunes por la mañana y nadie la esperaba.',
        'Amazon quiere a sus empleados en la oficina los cinco días de la semana. La nota interna habla de cultura y de aprendizaje.',
        'No habla de datos, porque no los hay. Los trabajadores llevan tres años demostrando que el teletrabajo funciona.',
        'La empresa sabe que muchos no podrán volver. Hay quien vive a dos horas y quien cuida de sus padres.',
        'Quien no acepte, se irá por su propio pie. Y así la plantilla adelgaza sin un solo despido.',
        'Los directivos lo niegan. También negaron los recortes antes de anunciarlos.',
        'En los pasillos de Seattle la protesta fue pequeña pero ruidosa. Cientos de empleados firmaron una carta.',
        'El consejero delegado respondió que la decisión es firme. Las oficinas, de momento, no tienen sitio para todos.',
        'Amazon puede exigir presencia. Lo que no puede exigir es entusiasmo.',
        'Y sin entusiasmo, cinco días son solo cinco días.',
      ],
    ],
    [
      ja,
      '社説 人を減らして何を残すのか',
      [
        '早朝のメールで職を失う。そんな光景が珍しくなくなった。',
        'アマゾンは事務職の人員削減を続けている。理由は組織の簡素化だという。',
        'だが業績は好調だ。利益が増えるなかでの解雇に、社員の不信は深い。',
        '経営陣は人工知能の活用を掲げる。働く人への説明は十分とは言えない。',
        '残された社員の負担も重い。管理職が減り、相談の相手がいないとの声が上がる。',
        '倉庫では労働組合の動きが広がる。賃金と安全をめぐる不満が背景にある。',
        'アマゾンは対話に応じるべきだ。従業員は費用ではない。',
        '日本の拠点でも希望退職の募集があった。対岸の火事ではない。',
        '雇用を守る責任は大きな企業ほど重い。',
        '人を減らした先に何を残すのか、問われている。',
      ],
    ],
    [
      pt,
      'Análise: quem fica quando todos saem',
      [
        'As mensagens chegaram antes das seis da manhã.',
        'A Amazon demitiu de novo e prometeu, de novo, que seria a última vez. Os funcionários já não acreditam.',
        'Em três anos a empresa cortou dezenas de milhares de vagas. Ao mesmo tempo, os lucros bateram recordes.',
        'Quem fica acumula tarefas. Equipes de dez viraram equipes de seis.',
        'O discurso oficial fala em menos camadas de gestão. Na prática, sobram os mais baratos.',
        'Os trabalhadores dos galpões assistem de longe. Para eles a ameaça são os robôs.',
        'A Amazon diz que investe em requalificação. Faltam números sobre quantos conseguiram outro cargo.',
        'Os sindicatos pedem transparência. A empresa oferece vídeos motivacionais.',
        'Não é crise, é método. E o método tem nome e sobrenome.',
        'Resta saber quem vai querer trabalhar ali.',
      ],
    ],
  ])('%#', (language, title, text) => {
    expect(isStory(language, title, text)).toBe(true);
  });
});

describe('a column on something else, in which Amazon comes up', () => {
  test.each<[Language, string, string[]]>([
    [
      fr,
      'Chronique : quand les robots montent en grade',
      [
        'Les machines ne prennent plus seulement les gestes, elles prennent les décisions.',
        'Dans les usines allemandes, un logiciel répartit les équipes. À Shenzhen, un autre fixe les primes.',
        "Amazon a été pionnière avec ses robots d'entrepôt. Les constructeurs automobiles ont suivi.",
        "Les économistes se disputent sur le nombre d'emplois en jeu. Les uns parlent de millions, les autres de rien.",
        "Une étude de l'OIT estime qu'un salarié sur quatre sera touché. Les cols blancs ne sont pas épargnés.",
        'Les gouvernements regardent. Berlin subventionne la formation, Paris réfléchit.',
        'Chez Renault, on a signé un accord. Chez Siemens, on négocie.',
        'Le travail ne disparaît pas, il se déplace. Encore faut-il pouvoir le suivre.',
        'Les syndicats européens demandent une directive. La Commission attend.',
        'Nos enfants demanderont pourquoi nous avons tant attendu.',
      ],
    ],
    [
      es,
      'Opinión: el carrito que lo sabe todo',
      [
        'Compramos sin salir de casa y nos parece normal.',
        'Amazon sabe qué leemos y qué comemos. También sabe cuándo nos falta detergente.',
        'Los pequeños comercios cierran uno tras otro. En mi calle quedan tres.',
        'El reparto en el día llena las ciudades de furgonetas. El ayuntamiento quiere cobrarles una tasa.',
        'Amazon paga pocos impuestos, dicen los vecinos. La ley se lo permite.',
        'La comodidad tiene un precio que no aparece en el recibo.',
        'Hay quien compara el fenómeno con los grandes almacenes de hace un siglo. La comparación es amable.',
        'Los datos valen más que las cajas. Y los datos no se devuelven.',
        'Un empleado de correos me lo dijo mejor: llevamos lo que otros saben.',
        'Quizá debamos volver a caminar hasta la esquina.',
      ],
    ],
    [
      zhHant,
      '社論:雨林不會說話',
      [
        '亞馬遜的大火又燒了三個星期。',
        '巴西政府派出的消防員不到一千人。當地居民自己挖溝擋火。',
        '這片森林是地球的肺,這句話大家都聽膩了。',
        '牧場主人說燒地是傳統。衛星看到的是利益。',
        '亞馬遜流域的原住民失去了獵場,也失去了工作。',
        '國際援助的款項卡在首都的抽屜裡。',
        '科學家警告臨界點已近。政客說那是恐嚇。',
        '消費者可以做的不多,少吃一點牛肉是其中之一。',
        '企業承諾零毀林,期限一延再延。',
        '雨林不會說話,所以要有人替它說。',
      ],
    ],
    [
      zhHans,
      '评论:大厂的冬天',
      [
        '互联网的招聘会今年冷清了许多。',
        '谷歌、微软和亚马逊都在裁员,国内的大厂也没闲着。',
        '一位求职者说,他投了两百份简历。回信的只有三家。',
        '平台经济的红利见顶,资本不再追捧规模。',
        'Meta把今年叫作效率年,员工叫它焦虑年。',
        '亚马逊去年裁掉了不少人,今年又在招人做云。',
        '年轻人开始考公务员,父母很高兴。',
        '高校的计算机专业仍然热门,只是分数线不再涨。',
        '专家建议政府鼓励灵活就业。骑手已经够多了。',
        '冬天总会过去,问题是谁能等到。',
      ],
    ],
  ])('%#', (language, title, text) => {
    expect(isStory(language, title, text)).toBe(false);
  });
});

describe('a place of work that is closed', () => {
  test.each<[Language, string, string[]]>([
    [
      fr,
      'Amazon abandonne son entrepôt de Sevrey',
      [
        "Le site fermera à l'automne, a appris le personnel mardi.",
        "Les 350 salariés se verront proposer une place dans d'autres centres. La CFDT dénonce une décision brutale.",
        "Le bâtiment date de 2012. L'entreprise le juge trop petit.",
      ],
    ],
    [
      es,
      'Amazon echa el cierre a su nave de Martorelles',
      [
        'La compañía lo comunicó al comité de empresa. Trabajan allí 800 personas.',
        'La empresa ofrece el traslado a otros centros. Los sindicatos convocan paros.',
      ],
    ],
    [
      it,
      'Amazon lascia Torrazza: addio al deposito',
      [
        'Il sito chiuderà in estate, hanno saputo i dipendenti.',
        'I 120 addetti saranno trasferiti in altri magazzini. I sindacati chiedono un tavolo.',
      ],
    ],
    [
      pt,
      'Amazon encerra centro de distribuição em Betim',
      [
        'A unidade fecha em março, e os 300 funcionários foram avisados na segunda-feira.',
        'A empresa oferece vagas em outros centros. O sindicato quer negociar.',
      ],
    ],
    [
      zhHant,
      '亞馬遜收掉新竹物流站 員工何去何從',
      ['該站將在年底停止運作,約200名員工可申請調往其他據點。', '工會批評公司事前沒有協商。'],
    ],
    [
      zhHans,
      '亚马逊撤出魁北克 七处仓库全部关停',
      ['约1700名正式员工将失去工作。公司说改用外包配送。', '工会称这是报复。'],
    ],
    [
      ja,
      'アマゾン、川口の物流拠点を閉じる',
      ['従業員約300人には別の拠点への異動を打診する。', '労組は説明が足りないと反発している。'],
    ],
  ])('%#', (language, title, text) => {
    expect(isStory(language, title, text)).toBe(true);
  });
});

describe('what is counted tells what a text is about', () => {
  test('a headline that counts a cut of Amazon’s before those of others', () => {
    const lines = [
      'Bom dia! Falamos hoje de empregos e de juros.',
      'A Amazon avisou ontem por e-mail.',
      'A Meta fez o mesmo.',
    ];
    expect(isStory(pt, 'Café da manhã: Amazon corta 5 mil, Meta 600, e os juros', lines)).toBe(true);
  });

  test('a column under a headline that says nothing of work', () => {
    const lines = [
      'Zwei Zahlen stehen nebeneinander, und beide stimmen.',
      'Amazon hatte Ende Juni 1.595.000 Beschäftigte. Das sind mehr als je zuvor.',
      'Der Bericht kam am Abend. Kaum jemand las ihn zu Ende.',
      'Im Oktober fielen 14.000 Stellen weg. Im Januar waren es 16.000 Stellen.',
      'Zusammen 30.000, so viele wie nie. In der Verwaltung saßen damals 350.000 Leute.',
      'Man kann das eine gute Nachricht nennen. Man kann auch fragen, wem sie nützt.',
      'Im Herbst wird wieder gesucht. 250.000 Saisonkräfte waren es zuletzt.',
    ];
    expect(isStory(de, 'Kommentar: Amazon wächst und schrumpft zugleich', lines)).toBe(true);
  });
});

describe('a service that is closed', () => {
  test.each<[Language, string, string[]]>([
    [
      fr,
      "Amazon ferme sa boutique de livres d'occasion en ligne",
      [
        "Le site n'acceptera plus de commandes après le 30 juin. Les vendeurs ont reçu un courriel.",
        "Les clients pourront suivre leurs colis jusqu'en juillet. Le service avait vingt ans.",
      ],
    ],
    [
      es,
      'Amazon cierra su servicio de salud Halo',
      [
        'Los clientes recibirán un reembolso. Los dispositivos dejarán de funcionar el 1 de agosto.',
        'La empresa borrará los datos de los usuarios.',
      ],
    ],
    [
      ja,
      'アマゾン、書籍サイトを閉鎖へ',
      [
        '同社は26日、海外の書籍通販サイトを終了すると発表した。注文は4月末まで受け付ける。',
        '利用者には電子メールで案内する。',
      ],
    ],
  ])('%#', (language, title, text) => {
    expect(isStory(language, title, text)).toBe(false);
  });
});
