import type { Language, InSix } from '#base/words.ts'

/** What a text handed in with a statement is called among the texts of an outcome. */
export const statementTitles = {
  'verbatim': { en: 'Statement by {who}, to be read out as it stands (authentic, in {language})', ar: 'بيان من: {who}، يُتلى بنصه (النص الأصلي، {language})', es: 'Declaración de {who}, para leerse tal cual (auténtica, en {language})', fr: 'Déclaration de {who}, à lire telle quelle (authentique, en {language})', ru: 'Заявление: {who}, для оглашения как есть (подлинник, язык: {language})', zh: '{who}的发言，照本宣读（正本，{language}）' },
  'check': { en: 'Statement by {who}, check against delivery (authentic, in {language})', ar: 'بيان من: {who}، يُراجع على ما أُلقي (النص الأصلي، {language})', es: 'Declaración de {who}, cotéjese con lo pronunciado (auténtica, en {language})', fr: 'Déclaration de {who}, seul le prononcé fait foi (texte authentique, en {language})', ru: 'Заявление: {who}, сверить с произнесенным (подлинник, язык: {language})', zh: '{who}的发言，以现场发言为准（正本，{language}）' },
  'rendering': { en: 'Statement by {who}, rendering in {language}', ar: 'بيان من: {who}، ترجمة ({language})', es: 'Declaración de {who}, versión en {language}', fr: 'Déclaration de {who}, version en {language}', ru: 'Заявление: {who}, перевод (язык: {language})', zh: '{who}的发言，译文（{language}）' },
} as const satisfies { readonly [what: string]: InSix }

export const statementNames: { readonly [language in Language]: InSix } = {
  ar: { en: 'Arabic', ar: 'بالعربية', es: 'árabe', fr: 'arabe', ru: 'арабский', zh: '阿拉伯文' },
  zh: { en: 'Chinese', ar: 'بالصينية', es: 'chino', fr: 'chinois', ru: 'китайский', zh: '中文' },
  en: { en: 'English', ar: 'بالإنكليزية', es: 'inglés', fr: 'anglais', ru: 'английский', zh: '英文' },
  fr: { en: 'French', ar: 'بالفرنسية', es: 'francés', fr: 'français', ru: 'французский', zh: '法文' },
  ru: { en: 'Russian', ar: 'بالروسية', es: 'ruso', fr: 'russe', ru: 'русский', zh: '俄文' },
  es: { en: 'Spanish', ar: 'بالإسبانية', es: 'español', fr: 'espagnol', ru: 'испанский', zh: '西班牙文' },
}
