/** News agencies by the names they print. Left the name on record, right what a byline, dateline or credit may say (whole words). */
export const agencies: readonly (readonly [name: string, printed: RegExp])[] = [
  ['AFP', /\b(?:AFP|Agence France[- ]Presse)\b/u],
  ['Reuters', /\b(?:Reuters|REUTERS)\b/u],
  ['AP', /\bAP\b|\bAssociated Press\b/u],
  ['TASS', /\b(?:ITAR-)?TASS\b|(?<!\p{L})ТАСС(?!\p{L})/u],
  ['Interfax', /\bInterfax\b|(?<!\p{L})Интерфакс(?!\p{L})/u],
  ['RIA Novosti', /\bRIA Novosti\b|(?<!\p{L})РИА Новости(?!\p{L})/u],
  ['Xinhua', /\bXinhua\b|新华社/u],
  ['Anadolu', /\bAnadolu(?: Agency| Ajansı)?\b|\(AA\)/u],
  ['dpa', /\bdpa\b/u],
  ['EFE', /\bEFE\b/u],
  ['ANSA', /\bANSA\b/u],
  ['Kyodo', /\bKyodo(?: News)?\b|共同通信/u],
  ['Yonhap', /\bYonhap\b|연합뉴스/u],
  ['PTI', /\bPTI\b|\bPress Trust of India\b/u],
  ['ANI', /\bANI\b/u],
  ['IRNA', /\bIRNA\b/u],
  ['WAFA', /\bWAFA\b/u],
  ['SANA', /\bSANA\b/u],
  ['MENA', /\bMENA\b/u],
  ['SPA', /\bSPA\b|\bSaudi Press Agency\b/u],
  ['WAM', /\bWAM\b/u],
  ['QNA', /\bQNA\b/u],
  ['KUNA', /\bKUNA\b/u],
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
