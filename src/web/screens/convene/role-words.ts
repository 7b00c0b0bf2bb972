import type { InSix } from '#base/words.ts'

/** Roles within a delegation, in the six languages: on badges, and as they may stand in a list of people. */
export const roleWords: { readonly [role: string]: InSix } = {
  head: { en: 'head of delegation', ar: 'رئيس الوفد', es: 'jefe de delegación', fr: 'chef de délégation', ru: 'глава делегации', zh: '代表团团长' },
  representative: { en: 'representative', ar: 'ممثل', es: 'representante', fr: 'représentant', ru: 'представитель', zh: '代表' },
  alternate: { en: 'alternate', ar: 'مناوب', es: 'suplente', fr: 'suppléant', ru: 'заместитель представителя', zh: '副代表' },
  adviser: { en: 'adviser', ar: 'مستشار', es: 'asesor', fr: 'conseiller', ru: 'советник', zh: '顾问' },
}
