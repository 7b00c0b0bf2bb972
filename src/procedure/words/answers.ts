import type { InSix } from '#base/words.ts'
import type { Answer } from '#rulebooks/rulebook.ts'

/** A vote as a word in a sentence that names it: "has voted: in favour". */
export const answerWords: { readonly [answer in Answer]: InSix } = {
  yes: { en: 'in favour', ar: 'مؤيد', es: 'a favor', fr: 'pour', ru: 'за', zh: '赞成' },
  no: { en: 'against', ar: 'معارض', es: 'en contra', fr: 'contre', ru: 'против', zh: '反对' },
  abstain: { en: 'abstaining', ar: 'ممتنع', es: 'abstención', fr: 'abstention', ru: 'воздержался', zh: '弃权' },
}
