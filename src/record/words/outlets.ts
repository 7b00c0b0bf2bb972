/** News agencies by the names they print. Left the name on record, right what a byline, dateline or credit may say (whole words). */
export const agencies: readonly (readonly [name: string, printed: RegExp])[] = [
  ['AFP', /\b(?:AFP|Agence France[- ]Presse)\b|(?<!\p{L})(?:أ ?ف ?ب|فرانس برس)(?!\p{L})/u],
  ['Reuters', /\b(?:Reuters|REUTERS)\b|(?<!\p{L})(?:رويترز)(?!\p{L})/u],
  ['AP', /\bAP\b|\bAssociated Press\b|(?<!\p{L})(?:أ ?ب|أسوشيتد برس)(?!\p{L})/u],
  ['TASS', /\b(?:ITAR-)?TASS\b|(?<!\p{L})ТАСС(?!\p{L})|(?<!\p{L})(?:تاس)(?!\p{L})/u],
  ['Sputnik', /\bSputnik\b|(?<!\p{L})سبوتنيك(?!\p{L})/u],
  ['Interfax', /\bInterfax\b|(?<!\p{L})Интерфакс(?!\p{L})|(?<!\p{L})(?:إنترفاكس)(?!\p{L})/u],
  ['RIA Novosti', /\bRIA Novosti\b|(?<!\p{L})РИА Новости(?!\p{L})/u],
  ['Xinhua', /\bXinhua\b|新华社|(?<!\p{L})(?:شينخوا)(?!\p{L})/u],
  ['Anadolu', /(?<!\p{L})الأناضول(?!\p{L})|\bAnadolu(?: Agency| Ajansı)?\b|\(AA\)/u],
  ['dpa', /\bdpa\b|(?<!\p{L})(?:د ?ب ?أ)(?!\p{L})/u],
  ['EFE', /\bEFE\b/u],
  ['ANSA', /\bANSA\b/u],
  ['Kyodo', /\bKyodo(?: News)?\b|共同通信/u],
  ['Yonhap', /\bYonhap\b|연합뉴스/u],
  ['PTI', /\bPTI\b|\bPress Trust of India\b/u],
  ['ANI', /\bANI\b/u],
  ['IRNA', /\bIRNA\b|(?<!\p{L})(?:إرنا)(?!\p{L})/u],
  ['WAFA', /\bWAFA\b|(?<!\p{L})(?:وفا)(?!\p{L})/u],
  ['SANA', /\bSANA\b|(?<!\p{L})(?:سانا)(?!\p{L})/u],
  ['MENA', /\bMENA\b|(?<!\p{L})(?:أ ?ش ?أ)(?!\p{L})/u],
  ['SPA', /\bSPA\b|\bSaudi Press Agency\b|(?<!\p{L})(?:واس)(?!\p{L})/u],
  ['WAM', /\bWAM\b|(?<!\p{L})(?:وام)(?!\p{L})/u],
  ['QNA', /\bQNA\b|(?<!\p{L})(?:قنا)(?!\p{L})/u],
  ['KUNA', /\bKUNA\b|(?<!\p{L})(?:كونا)(?!\p{L})/u],
  ['Petra', /\bPetra News Agency\b/u],
  ['UPI', /\bUPI\b/u],
  ['Ukrinform', /\bUkrinform\b|(?<!\p{L})Укрінформ(?!\p{L})/u],
  ['PAP', /\bPAP\b/u],
  ['APA', /\bAPA\b/u],
  ['Lusa', /\bLusa\b/u],
]

/** Words of which outlets' names are made, to take the address of a page apart: "themoscowtimes" is "the moscow times". */
export const outletWords = ('the times post news herald guardian tribune journal daily telegraph mail star globe gazette observer today online media press agency radio '
  + 'world week weekly review monitor independent standard chronicle express wire report global live city state national international morning evening sun mirror voice '
  + 'free standard record courier examiner inquirer ledger sentinel bulletin dispatch affairs policy foreign diplomat middle east eye africa asia europe america latin jerusalem arab new york washington london paris').split(' ')
