import type { Sentence } from './refusals.ts'

/** Refusals about the programme of sittings. */
export const programmeRefusals = {
  'programme-full': {
    code: 'invalid',
    words: { en: 'For {body} {most} sittings are planned already, which is as many as its programme holds.', ar: 'من المقرر بالفعل عقد {most} من الجلسات ({body})، وهو أقصى ما يتسع له البرنامج.' },
    possible: { en: 'When some of them are over or dropped.', ar: 'إذا انقضى بعضها أو أُلغي.' },
  },
  'no-sitting': {
    code: 'no-such-thing',
    words: { en: 'No such sitting is planned: it was dropped, or held.', ar: 'لا جلسة مقررة بهذا الرمز: إما أُلغيت وإما عُقدت.' },
    possible: { en: 'For a sitting that is still planned.', ar: 'لجلسة ما زالت مقررة.' },
  },
  'no-such-hour': {
    code: 'invalid',
    words: { en: 'An hour given lies too far back or too far ahead.', ar: 'ساعة من الساعات المذكورة بعيدة في الماضي أو في المستقبل أكثر مما ينبغي.' },
    possible: { en: 'For an hour of the sitting itself, ahead or only just past.', ar: 'لساعة قريبة من الجلسة نفسها، آتية أو لم تكد تنقضي.' },
  },
} as const satisfies { readonly [key: string]: Sentence }
