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
  ar: 'قال|قالت|وقال|وقالت|صرح|وصرح|صرحت|أكد|وأكد|أكدت|أضاف|وأضاف|أضافت|أعلن|وأعلن|أعلنت|أوضح|وأوضح|أشار|وأشار|اعتبر|واعتبر|شدد|وشدد|تابع|وتابع|كتب|وكتب|ذكر|وذكر',
  zh: '说|表示|称|指出|强调|认为|宣布|写道|补充说|回答|警告|呼吁|說|稱|強調|指|回應',
}
