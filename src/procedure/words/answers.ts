import type { InSix } from '#base/words.ts'
import type { Answer } from '#rulebooks/rulebook.ts'

/** A vote as a word in a sentence that names it: "has voted: in favour". */
export const answerWords: { readonly [answer in Answer]: InSix } = {
  yes: { en: 'in favour', ar: 'مؤيد', es: 'a favor', fr: 'pour', ru: 'за', zh: '赞成' },
  no: { en: 'against', ar: 'معارض', es: 'en contra', fr: 'contre', ru: 'против', zh: '反对' },
  abstain: { en: 'abstaining', ar: 'ممتنع', es: 'abstención', fr: 'abstention', ru: 'воздержался', zh: '弃权' },
}

/** Where two tellers differ: on what, and what each has. */
export const apart: InSix = { en: '{what}: {one} and {other}', ar: '{what}: {one} و{other}', es: '{what}: {one} y {other}', fr: '{what}\u00a0: {one} et {other}', ru: '{what}: {one} и {other}', zh: '{what}：{one}与{other}' }
/** What a teller has of a delegation whose answer is not on the sheet. */
export const unanswered: InSix = { en: 'no answer', ar: 'لا إجابة', es: 'sin respuesta', fr: 'pas de réponse', ru: 'нет ответа', zh: '无答复' }
