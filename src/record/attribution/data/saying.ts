/** Verbs of saying beside a quotation, in languages other than English: written forms, as a regular expression source. */
export const saying: { readonly [language: string]: string } = {
  pt: 'disse|afirmou|declarou|acrescentou|explicou|destacou|ressaltou|alertou|escreveu|respondeu|diz|afirma|segundo',
  it: 'ha detto|ha dichiarato|ha affermato|ha aggiunto|ha spiegato|ha sottolineato|ha scritto|ha risposto|dice|afferma|disse|secondo',
  nl: 'zei|zegt|verklaarde|benadrukte|schreef|aldus|voegde|waarschuwde',
  uk: 'сказав|сказала|заявив|заявила|зазначив|зазначила|наголосив|наголосила|додав|додала|повідомив|повідомила|написав|написала|пояснив|пояснила',
  tr: 'dedi|söyledi|belirtti|vurguladı|açıkladı|ekledi|ifade etti|kaydetti',
}

/** Verbs that put somebody's quoted words into a sentence of the reporter's own: "a parlé de « … »", "назвал … «…»". */
export const calling: { readonly [language: string]: string } = {
  pt: 'classificou|falou em|denunciou|prometeu|condenou|pediu|acusou', it: 'ha definito|ha parlato di|ha denunciato|ha promesso|ha condannato|ha chiesto',
  uk: 'назвав|назвала|засудив|засудила|закликав|закликала',
}

/** Conjunctions behind a verb of saying. */
export const thatElsewhere: { readonly [language: string]: string } = { pt: 'que', it: 'che', nl: 'dat', uk: 'що' }

/** What stands before a source without a verb, at the beginning of a sentence. */
export const accordingElsewhere: { readonly [language: string]: string } = {
  pt: 'segundo|de acordo com', it: 'secondo', nl: 'volgens', uk: 'за (?:словами|даними|оцінками)',
}

/** Words that name nobody by themselves, in the languages above: pronouns, what a sentence begins with, articles, auxiliaries. */
export const unnamed = {
  pronouns: 'il|elle|ils|elles|on|lui|eux|er|sie|ihm|ihr|es|él|ella|ellos|ellas|ele|ela|eles|lei|loro|egli|hij|zij|он|она|они|его|её|ее|него|неё|нее|их|них|він|вона',
  openers: 'le|la|les|l|un|une|des|du|au|aux|en|dans|selon|pour|mais|et|ce|cette|ces|son|sa|ses|devant|après|avant|der|die|das|dem|den|ein|eine|alle|nach|laut|bei|im|in|am|auch|dies|el|los|las|una|por|según|su|sus|para|pero|o|os|as|um|uma|segundo|por|il|lo|gli|un|secondo|per|ma|het|de|een|в|на|по|об|о|и|но|как|это|эта|пока|при|с|для|мы|я|ich|wir|nous|je|nosotros|у',
  articles: 'le |la |les |l[’\']|un |une |der |die |das |ein |eine |el |los |las |un |una |o |a |os |as |il |lo |gli |het |de ',
  auxiliaries: 'a|ont|est|hat|haben|ha|han|ne|n[’\']',
} as const
