import type { InSix } from '#base/words.ts'

/** How a vote came to be, where that must be said beside its result wherever it is shown. */
export const markWords = {
  paper: {
    en: 'Entered from paper by {by} on {entered}: the vote was taken at {at} and counted by {tellers}. Source: {source}',
    ar: 'أُدخل من الورق في {entered}، وأدخله: {by}. جرى التصويت في {at}، وعدّ الأصوات: \u2068{tellers}\u2069. المصدر: \u2068{source}\u2069',
    es: 'Introducido a partir del papel por {by} el {entered}: la votación se celebró el {at} y el recuento lo hicieron {tellers}. Fuente: {source}',
    fr: 'Saisi d’après un document papier par {by} le {entered} : le vote a eu lieu le {at} et le décompte a été fait par {tellers}. Source : {source}',
    ru: 'Внесено с бумаги {entered} ({by}): голосование проведено {at}, подсчёт вели {tellers}. Источник: {source}',
    zh: '由{by}于{entered}根据纸质记录录入：表决于{at}进行，计票人：{tellers}。来源：{source}',
  },
  replay: {
    en: 'Replay of a recorded vote of {day}. Source: {source}', ar: 'إعادة لتصويت مسجل في {day}. المصدر: \u2068{source}\u2069', es: 'Repetición de una votación registrada del {day}. Fuente: {source}',
    fr: 'Reproduction d’un vote enregistré du {day}. Source : {source}', ru: 'Воспроизведение заносившегося в отчёт голосования от {day}. Источник: {source}', zh: '重演{day}的记录表决。来源：{source}',
  },
  undated: {
    en: 'Replay of a recorded vote. Source: {source}', ar: 'إعادة لتصويت مسجل. المصدر: \u2068{source}\u2069', es: 'Repetición de una votación registrada. Fuente: {source}',
    fr: 'Reproduction d’un vote enregistré. Source : {source}', ru: 'Воспроизведение заносившегося в отчёт голосования. Источник: {source}', zh: '重演记录表决。来源：{source}',
  },
  secretariat: { en: 'the Secretariat', ar: 'الأمانة العامة', es: 'la Secretaría', fr: 'le Secrétariat', ru: 'Секретариат', zh: '秘书处' },
} as const satisfies { readonly [mark: string]: InSix }
