/**
 * Companies by the names that news gives them. The list is not complete and need not be: it keeps other companies'
 * figures away from Amazon, and `strangers.ts` finds those that it lacks. Names are matched with their capitals,
 * because several are everyday words.
 */
const NAMES: Readonly<Record<string, string>> = {
  'Technology and media of the Americas': `
  3M; Accenture; Activision; Adobe; Airbnb; Akamai; Alphabet; AMD; Apple; Applied Materials;
  AppLovin; Asana; AT&T; Atlassian; Autodesk; Automattic; Better.com; BlackBerry; Block; Blue Origin; Bolt; Brex;
  Broadcom; BuzzFeed; Buzzfeed; CenturyLink; Cerebras; Chegg; Chipotle; Stockmann; Hilton; Pepsi; SoundCloud; Hisense; Riot; Cisco; Citrix; Cloudflare; Cognizant; Coinbase;
  Comcast; Compass; Convoy; Coursera; CrowdStrike; Cruise; Databricks; Dell; Deloitte; Disney; DocuSign;
  DoorDash; Dropbox; Duolingo; DXC; eBay; Electronic Arts; Epic Games; Expedia; F5; Facebook;
  Figma; Flexport; GitHub; GitLab; Glitch; GoDaddy; Google; GoPro; Gopuff; Grammarly; Groupon; Grubhub; Gusto;
  Handshake; Hasbro; Hewlett Packard; Hewlett-Packard; HP; HPE; HubSpot; Hulu; IBM; Impossible Foods; Indeed;
  Instacart; Intel; Intuit; iRobot; Juniper Networks; Juul; Kickstarter; Kyndryl; LendingClub; Lenovo; LinkedIn;
  Lionsgate; Lumen; Lyft; Magna; Mailchimp; Marvell; Match Group; Mattel; Meta; Micron; Microsoft; Motorola;
  Mozilla; NBCUniversal; NCR; NetApp; Netflix; Nextdoor; Niantic; Nutanix; Nvidia; Oculus; Okta; OpenAI;
  Opendoor; OpenText; Oracle; Outbrain; Palantir; Paramount; Patreon; PayPal; Peloton;
  Perplexity; Pinterest; Playtika; Pluralsight; Qualcomm; Qualtrics; Quibi; Rackspace; Redfin; Ring Central;
  Rivian; Robinhood; Roblox; Roku; Salesforce; SAP; Seagate; ServiceNow; Shopify; Skillz; Smartsheet;
  Snap; Snapchat; Snowflake; SoFi; SpaceX; Splunk; Sprinklr; Stack Overflow; Stitch Fix; Stripe; StubHub;
  Synopsys; T-Mobile; Taboola; Take-Two; Tesla; Thoughtworks; TikTok; TripAdvisor; Tripadvisor; TuSimple; Twilio;
  Twitter; Uber; Udemy; Unisys; Unity; Upwork; Verizon; Vimeo; VMware; Vox Media; Warner Bros;
  Warner Bros. Discovery; Washington Post; Wayfair; Waymo; Western Digital; WeWork; Wikimedia; Workday; X Corp;
  xAI; Xerox; Yahoo; Yelp; Zendesk; Zillow; Zoom; ZoomInfo; Zulily; Zymergen; Zynga`,
  'Trade, industry, transport and finance of the Americas': `
  Air Canada; Albertsons; American Airlines; American Express; Americanas; Anheuser-Busch; Avianca;
  Bank of America; BCE; Bed Bath & Beyond; Bell Canada; Best Buy; Beyond Meat; BlackRock; Boeing; Bombardier;
  Bradesco; C.H. Robinson; Canada Post; Cargill; Carvana; Casas Bahia; Caterpillar; Cemex; Charles Schwab;
  Chevron; Chewy; Chrysler; Circuit City; Citi; Citigroup; Coca-Cola; Colgate-Palmolive; Conagra; ConocoPhillips;
  Coppel; Costco; CVS; Deere; Delta Air Lines; Dollar General; Dow Inc.; DuPont; Eli Lilly; Embraer;
  Estée Lauder; Etsy; Exxon; ExxonMobil; Falabella; FedEx; Femsa; Foot Locker; Ford; GameStop; Gap;
  General Electric; General Mills; General Motors; GM; Goldman Sachs; Goodyear; Hawaiian Airlines; Hershey;
  Home Depot; Honda; Honeywell; iFood; Intelcom; Itaú; J.C. Penney; JCPenney; JetBlue; John Deere;
  Johnson & Johnson; JPMorgan; JPMorgan Chase; Kellogg; Kimberly-Clark; Kmart; Kohl's; KPMG; Kraft Heinz; Kroger;
  LATAM; Levi Strauss; Loblaw; Lockheed Martin; Lowe's; Lululemon; Macy's; Magalu; Magazine Luiza; Marriott;
  Mastercard; McDonald's; McKinsey; Mercado Libre; Mercado Livre; MercadoLibre; Merck; Moderna; Molson Coors;
  Morgan Stanley; Natura; Neiman Marcus; Nike; Nordstrom; Northrop Grumman; Nubank; OLX; Omnicom; Overstock;
  Papa Johns; Party City; Pemex; PepsiCo; Petco; Petrobras; Pfizer; Philip Morris; Procter & Gamble; Purolator;
  PwC; QuintoAndar; Rappi; Raytheon; Rite Aid; Royal Bank; RTX; Safeway; Sam's Club; Schlumberger; Sears; Shopee;
  Southwest Airlines; Spirit Airlines; Stanley Black & Decker; Starbucks; State Street; Target; Telus; Tyson;
  U.S. Postal Service; Under Armour; Union Pacific; United Airlines; United Parcel Service; UPS;
  USPS; Vale; Wal-Mart; Walgreens; Walmart; Walmex; Wells Fargo; Wendy's; Whirlpool; Williams-Sonoma; XPO;
  Yellow Corp`,
  'Britain and Ireland': `
  Aer Lingus; Aldi; AO World; Arcadia; Asda; ASOS; Asos; AstraZeneca; Aviva; Barclays; Boohoo; Boots; BP; BT;
  Burberry; Cazoo; Centrica; Currys; Debenhams; Deliveroo; Direct Line; Dunnes; Dyson; easyJet; Evri; EY;
  GlaxoSmithKline; Gousto; GSK; HSBC; InterContinental; Jaguar Land Rover; JLR; Kingfisher; John Lewis; Just Eat; Lidl;
  Lloyds; M&S; Made.com; Marks & Spencer; Monzo; Morrisons; NatWest; New Look; Ocado; Primark;
  Revolut; Rolls-Royce; Royal Mail; Ryanair; Sainsbury's; Superdry; Tata Steel; Tesco; Thames Water;
  The Hut Group; THG; Topshop; Unilever; Virgin Atlantic; Virgin Media; Vodafone; Waitrose; WH Smith; Wilko;
  Yodel`,
  'Germany, Austria and Switzerland': `
  Adidas; Allianz; AMS Osram; Audi; BASF; Bayer; Beiersdorf; BMW; Bosch; Brose; Ceconomy; Commerzbank;
  Continental; Coop; Covestro; Credit Suisse; Daimler; Delivery Hero; Deutsche Bahn; Deutsche Bank;
  Deutsche Post; Deutsche Telekom; DHL; Digitec Galaxus; DPD; E.ON; Evonik; Flink; Ford-Werke; Fraport; Galaxus;
  Galeria Karstadt Kaufhof; Galeria Kaufhof; Gerry Weber; Getir; GLS; Gorillas; Hapag-Lloyd;
  Heidelberg Materials; Hella; HelloFresh; Henkel; Hermes; Hugo Boss; Infineon; KaDeWe; Karstadt;
  Kaufhof; Kaufland; Kika; Kika/Leiner; KTM; Kuehne+Nagel; Kühne+Nagel; Leiner; Lieferando; Lieken; Lufthansa; Mahle;
  Media Markt; MediaMarkt; Mercedes-Benz; Merck KGaA; Metro; Meyer Werft; Miele; Migros; N26; Nestle; Nestlé;
  Novartis; OBI; Opel; Osram; Otto; Peek & Cloppenburg; Porsche; ProSieben; ProSiebenSat.1; Rewe; Ricola; Roche;
  RWE; Schaeffler; Schindler; Siemens; Siemens Energy; Sixt; Stihl; Swatch; Swiss Re; Swisscom;
  Syngenta; TeamViewer; Thyssenkrupp; ThyssenKrupp; Trade Republic; Trumpf; TUI; UBS; Varta; Vitesco;
  Voestalpine; Volkswagen; Vorwerk; VW; Webasto; Weltbild; Wirecard; Zalando; ZF; ZF Friedrichshafen;
  Zurich Insurance`,
  'France, Benelux': `
  ABN Amro; Adyen; Aegon; Ahold; Ahold Delhaize; Air France; Airbus; Akzo Nobel; AkzoNobel; Alcatel; Alstom;
  Arval; ASML; Atos; Auchan; AXA; Back Market; Belfius; Blokker; BNP Paribas; Bol; bol.com; Bol.com; Booking.com;
  Boulanger; Bouygues; Bpost; bpost; Camaïeu; Carrefour; Casino; Cdiscount; Chronopost; Colruyt; Conforama;
  Coolblue; Danone; Darty; Dassault; Decathlon; Deezer; Delhaize; DSM; Engie; Fnac; Fnac Darty; Geodis; Heineken;
  HEMA; ING; Ionos; Klarna; KLM; KPN; L'Oréal; La Poste; La Redoute; Leroy Merlin; LVMH;
  ManoMano; Mediamarkt; Michelin; Mirakl; Mollie; NXP; Orange; Orpea; OVHcloud; Peugeot; Philips; Picnic; PostNL;
  Proximus; PSA; Publicis; Rabobank; Randstad; Relais Colis; Renault; Sanofi; Schneider Electric; SFR; Signify;
  SNCF; Société Générale; Sodexo; Solvay; Stellantis; STMicroelectronics; Takeaway.com;
  Thales; TNT; TomTom; TotalEnergies; Ubisoft; UCB; Unibail; Valeo; Vallourec; Van der Valk; VanMoof; VDL;
  Veepee; Veolia; Vinted; Vivendi; Wehkamp; Worldline; Ynsect`,
  'Southern Europe': `
  Abertis; Acciona; Acerinox; Agrolimen; Altice; Autoeuropa; Banco Santander; Bankia; Barilla;
  BBVA; Benetton; Cabify; Caixabank; CaixaBank; Continente; Correos; CTT; EDP; Efacec;
  El Corte Inglés; Electrolux; Endesa; Enel; Eni; Esselunga; Euronics; Farfetch; Feedzai; Ferrovial; Fiat;
  Fincantieri; Galp; Glovo; Groundforce; Iberdrola; Iberia; Ikea; IKEA; Inditex; Indra; Intesa Sanpaolo;
  Jerónimo Martins; Luxottica; Mediaset; MEO; Mercadona; Millennium BCP; Mondadori; Naturgy; Natuzzi;
  Novo Banco; OutSystems; Pingo Doce; Pirelli; Poste Italiane; Prada; Prosegur; Repsol; Santander;
  Seur; Sonae; TAP; Telecom Italia; Telefonica; Telefónica; TIM; UniCredit; Unicredit;
  Unieuro; Vueling; Worten; Yoox`,
  'The Nordic countries and Poland': `
  ABB; Adevinta; Alior Bank; Allegro; Alma Media; Assa Abloy; Asseco; Atea; Atlas Copco;
  Biedronka; CD Projekt; CDON; Comarch; Cyfrowy Polsat; Danfoss; DNB; DSB; DSV; Eesti Energia; Ekomat;
  Elgiganten; Elkjop; Elkjøp; Embracer; Empik; Equinor; Ericsson; Essity; Eurocash; Finnair; Fiskars;
  Foodora; Fortum; Gigantti; Gjensidige; H&M; Huhtamäki; ICA; InPost; Instabox; Itab; Kesko; KGHM;
  Komplett; Kone; Konecranes; Kongsberg; Lego; LKAB; LPP; Maersk; mBank; Metsä; MTG; Mærsk; Nakd; Neste;
  Netonnet; Nokia; Nokian Renkaat; Nordea; Northvolt; Novo Nordisk; Oatly; Oriflame; Orkla; Orlen;
  Outokumpu; Paulig; PKN Orlen; PKO; PKP; PKP Cargo; Poczta Polska; Polestar; Posti; PostNord; Postnord; PZU;
  Rovio; S-ryhmä; Saab; Sandvik; Sanoma; SAS; Scania; Schibsted; SEB; Skanska; Spotify; SSAB;
  Stora Enso; Supercell; Swedbank; Tele2; Telenor; Telia; Tieto; Tietoevry; TietoEVRY; Tokmanni; UPM; Valio;
  Valmet; Vattenfall; Veikkaus; Verkkokauppa; Vestas; Volvo; Volvo Cars; Wartsila;
  Wirtualna Polska; Wolt; Wärtsilä; Yara; YIT; Zabka; Ørsted; Żabka`,
  'Asia, Australia and Africa': `
  Afterpay; AirAsia; Alibaba; Ant Group; Baidu; BHP; BigBasket; Blinkit; Byju; Byju's;
  Byjus; Bytedance; ByteDance; Canva; Cathay Pacific; Coupang; Didi; Dream11; Dunzo; Flipkart; Foxconn;
  Freshworks; Fujitsu; Gojek; GoTo; Grab; HCL; HCLTech; Hitachi; Huawei; Infosys; Jabong; JD.com; Jio; Jumia;
  Kakao; Kuaishou; Lazada; LG; Mahindra; Mazda; MediaTek; Meesho; Meituan; Mercari; Mitsubishi; Myntra; Naspers;
  Naver; NetEase; Nintendo; Nippon Steel; Nissan; Nykaa; Ola; Olam; OPPO; Optus; Oyo; OYO; Panasonic; Paytm; PDD;
  Pinduoduo; Prosus; Qantas; Rakuten; Razorpay; Reliance; Rio Tinto; Samsung; Saudi Aramco; Sea;
  ShareChat; Sharp; SHEIN; Shein; Shopclues; Snapdeal; SoftBank; Sony; Swiggy; Takealot; Tata;
  Tata Consultancy Services; TCS; Tech Mahindra; Telstra; Temu; Tencent; Tokopedia; Toshiba; Toyota; Trendyol;
  TSMC; Unacademy; Vedantu; Weibo; Wesfarmers; Wipro; WiseTech; Woolworths; Xiaomi; Xpeng; Zepto; Zerodha;
  Zomato`,
  'Carriers, agencies and robot makers beside Amazon': `
  Adecco; Agility Robotics; Atlas Air; Barnes & Noble; Blockbuster; Ceva;
  Deliv; drugstore.com; eToys; Figure AI; Hertz; Kiva Systems; Kozmo; Letsbuyit; Letsbuyit.com;
  Manpower; ManpowerGroup; Nasdaq Inc; Panera; Pets.com; Plug Power; Saks; Simon Property;
  Sotheby's; Sun Country; Symbotic; Toys R Us; TravelCenters; Webvan`,
};

/** All names, each once. */
export const COMPANIES: readonly string[] = [
  ...new Set(Object.values(NAMES).flatMap((names) => names.split(';').map((name) => name.trim()))),
].filter((name) => name !== '');

/** Newspapers that are also employers. */
export const NEWSPAPERS: readonly string[] = ['Washington Post'];

/** Papers and banks that are also employers: beside words of reporting and reckoning they are the source and not the subject. */
export const PAPERS: readonly string[] = [
  ...NEWSPAPERS,
  'Morgan Stanley',
  'Goldman Sachs',
  'Bank of America',
  'JPMorgan',
  'JPMorgan Chase',
  'Wells Fargo',
  'Citigroup',
  'Barclays',
  'UBS',
  'Deutsche Bank',
];
