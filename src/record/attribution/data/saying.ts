/** Verbs of saying beside a quotation, in languages other than English: written forms, as a regular expression source. */
export const saying: { readonly [language: string]: string } = {
  de: 'sagte|sagt|erklärte|betonte|teilte|meinte|fügte|warnte|forderte|schrieb|so|ergänzte|kritisierte|antwortete|versicherte|verkündete|äußerte',
  fr: "dit|déclaré|affirmé|ajouté|indiqué|expliqué|estimé|souligné|assuré|lancé|répondu|précisé|écrit|prévenu|insisté|martelé|déclare|affirme|estime|explique|assure|ajoute|souligne|indique|selon|répondait|confié",
  es: 'dijo|afirmó|declaró|aseguró|añadió|agregó|señaló|explicó|indicó|subrayó|advirtió|manifestó|sostuvo|escribió|respondió|dice|afirma|asegura|según|apuntó|expresó',
  pt: 'disse|afirmou|declarou|acrescentou|explicou|destacou|ressaltou|alertou|escreveu|respondeu|diz|afirma|segundo',
  it: 'ha detto|ha dichiarato|ha affermato|ha aggiunto|ha spiegato|ha sottolineato|ha scritto|ha risposto|dice|afferma|disse|secondo',
  nl: 'zei|zegt|verklaarde|benadrukte|schreef|aldus|voegde|waarschuwde',
  ru: 'сказал[аи]?|заявил[аи]?|отметил[аи]?|подчеркнул[аи]?|добавил[аи]?|сообщил[аи]?|пояснил[аи]?|считает|говорит|написал[аи]?|ответил[аи]?|утверждает|указал[аи]?|напомнил[аи]?|предупредил[аи]?|объявил[аи]?',
  uk: 'сказав|сказала|заявив|заявила|зазначив|зазначила|наголосив|наголосила|додав|додала|повідомив|повідомила|написав|написала|пояснив|пояснила',
  tr: 'dedi|söyledi|belirtti|vurguladı|açıkladı|ekledi|ifade etti|kaydetti',
  ar: 'قال|قالت|وقال|وقالت|صرح|وصرح|صرحت|أكد|وأكد|أكدت|أضاف|وأضاف|أضافت|أعلن|وأعلن|أعلنت|أوضح|وأوضح|أشار|وأشار|اعتبر|واعتبر|شدد|وشدد|تابع|وتابع|كتب|وكتب|ذكر|وذكر|وأضافت|وأكدت|وأعلنت|وصرحت|أوضحت|وأوضحت|أشارت|وأشارت|شددت|وشددت|ذكرت|وذكرت|وتابعت|اعتبرت|واعتبرت',
  zh: '说|表示|称|指出|强调|认为|宣布|写道|补充说|回答|警告|呼吁|說|稱|強調|指|回應',
}

/** Verbs that put somebody's quoted words into a sentence of the reporter's own: "a parlé de « … »", "назвал … «…»". */
export const calling: { readonly [language: string]: string } = {
  fr: 'parle de|parlé de|évoque|évoqué|dénonce|dénoncé|qualifie|qualifié|promis de|promet de|salué|refusé de|jugé|condamné|appelé à|accusé',
  de: 'sprach von|spricht von|nannte|nennt|bezeichnete|kritisierte|warnte vor|forderte|verurteilte|begrüßte',
  es: 'calificó|habló de|denunció|tildó|prometió|condenó|pidió|acusó|lamentó|exigió', pt: 'classificou|falou em|denunciou|prometeu|condenou|pediu|acusou', it: 'ha definito|ha parlato di|ha denunciato|ha promesso|ha condannato|ha chiesto',
  ru: 'назвал[аи]?|говорил[аи]? о|осудил[аи]?|призвал[аи]?|пообещал[аи]?|выразил[аи]?|обвинил[аи]?|потребовал[аи]?', uk: 'назвав|назвала|засудив|засудила|закликав|закликала',
}

/** Conjunctions behind a verb of saying. */
export const thatElsewhere: { readonly [language: string]: string } = { fr: 'que', de: 'dass|daß', es: 'que', pt: 'que', it: 'che', nl: 'dat', ru: 'что', uk: 'що' }

/** What stands before a source without a verb, at the beginning of a sentence. */
export const accordingElsewhere: { readonly [language: string]: string } = {
  fr: 'selon|d[’\']après', de: 'laut|nach (?:angaben|worten|einschätzung)(?: de[rs]| von)?', es: 'según|de acuerdo con', pt: 'segundo|de acordo com', it: 'secondo', nl: 'volgens', ru: 'по (?:словам|данным|мнению|оценке|оценкам|информации)', uk: 'за (?:словами|даними|оцінками)',
}

/** Words that name nobody by themselves, in the languages above: pronouns, what a sentence begins with, articles, auxiliaries. */
export const unnamed = {
  pronouns: 'il|elle|ils|elles|on|lui|eux|er|sie|ihm|ihr|es|él|ella|ellos|ellas|ele|ela|eles|lei|loro|egli|hij|zij|он|она|они|его|её|ее|него|неё|нее|их|них|він|вона',
  openers: 'le|la|les|l|un|une|des|du|au|aux|en|dans|selon|pour|mais|et|ce|cette|ces|son|sa|ses|devant|après|avant|der|die|das|dem|den|ein|eine|alle|nach|laut|bei|im|in|am|auch|dies|el|los|las|una|por|según|su|sus|para|pero|o|os|as|um|uma|segundo|por|il|lo|gli|un|secondo|per|ma|het|de|een|в|на|по|об|о|и|но|как|это|эта|пока|при|с|для|мы|я|ich|wir|nous|je|nosotros|у',
  articles: 'le |la |les |l[’\']|un |une |der |die |das |ein |eine |el |los |las |un |una |o |a |os |as |il |lo |gli |het |de ',
  auxiliaries: 'a|ont|est|hat|haben|ha|han|ne|n[’\']',
} as const
