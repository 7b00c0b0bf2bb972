import type { Words } from '#base/words.ts'

/** Heads of the columns of "time used", in its order. */
export const columns = {
  delegation: { en: 'Delegation', ar: 'الوفد' },
  speeches: { en: 'Times on the floor', ar: 'عدد مرات الكلام' },
  seconds: { en: 'Seconds spoken', ar: 'ثواني الكلام' },
  yields: { en: 'Yields', ar: 'التنازلات عن الوقت' },
  points: { en: 'Points', ar: 'النقاط' },
  motions: { en: 'Motions', ar: 'الاقتراحات' },
  carried: { en: 'Motions carried', ar: 'الاقتراحات المقبولة' },
  votes: { en: 'Votes sent', ar: 'الأصوات المدلى بها' },
  drafts: { en: 'Drafts sponsored', ar: 'المشاريع المقدَّمة' },
  amendments: { en: 'Amendments', ar: 'التعديلات' },
  exercise: { en: 'Exercise', ar: 'تمرين' },
} as const satisfies { readonly [column: string]: Words }
