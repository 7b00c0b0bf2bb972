import type { Sentence } from './refusals.ts'

/** Why the rules say no to an order, a place, an hour or a quota on the list of speakers. */
export const speakingRefusals = {
  'order-fixed': {
    code: 'no-such-act',
    words: { en: 'These rules have speakers called in the order in which they asked, and leave no other order.', ar: 'تقضي هذه القواعد بإعطاء الكلمة بحسب ترتيب طلبها ولا تترك ترتيبا آخر.' },
    possible: { en: 'Two delegations may exchange their places.', ar: 'يجوز لوفدين أن يتبادلا دوريهما.' },
  },
  'order-needs-basis': {
    code: 'invalid',
    words: { en: 'These rules have speakers called in the order in which they asked: another order names the decision or arrangement of {body} it rests on.', ar: 'تقضي هذه القواعد بإعطاء الكلمة بحسب ترتيب طلبها: ويُذكر مع أي ترتيب آخر المقرر أو الترتيب المتفق عليه الذي يستند إليه.' },
    possible: { en: 'Say on what it rests.', ar: 'اذكروا ما يستند إليه.' },
  },
  'order-of-list': {
    code: 'out-of-order',
    words: { en: 'The floor is given in the order set for this list: {who} is next.', ar: 'تُعطى الكلمة بحسب الترتيب المقرر لهذه القائمة: الدور لوفد {who}.' },
    possible: { en: 'After those who come before, or when the order is changed.', ar: 'بعد من يسبقه، أو إذا غُيّر الترتيب.' },
  },
  'nobody-to-exchange-with': {
    code: 'no-such-thing',
    words: { en: 'Nobody else waits there on the same list.', ar: 'لا أحد غيره ينتظر هناك في القائمة نفسها.' },
    possible: { en: 'When another delegation is on the list.', ar: 'عندما يُدرج وفد آخر في القائمة.' },
  },
  'no-offer': {
    code: 'no-such-thing',
    words: { en: 'There is no such offer of a place, or not any more.', ar: 'لا يوجد عرض كهذا لتبادل الدور أو لم يعد قائما.' },
    possible: { en: 'When a delegation offers its place and both still wait.', ar: 'عندما يعرض وفد دوره ولا يزال الوفدان ينتظران.' },
  },
  'list-not-open': {
    code: 'not-now',
    words: { en: 'The list of speakers opens at {at}.', ar: 'تُفتح قائمة المتكلمين في {at}.' },
    possible: { en: 'From that hour on; {chair} may open it earlier.', ar: 'ابتداء من تلك الساعة؛ وللرئاسة أن تفتحها قبل ذلك.' },
  },
  'opening-hour': {
    code: 'invalid',
    words: { en: 'The hour of opening lies ahead, within a month and before the list closes.', ar: 'تكون ساعة الفتح لاحقة وفي حدود شهر وقبل إقفال القائمة.' },
  },
  'quota-used': {
    code: 'not-in-force',
    words: { en: 'The time on this item is used up: {minutes} minutes in all.', ar: 'استُنفد الوقت المخصص في هذا البند، ومجموعه بالدقائق: {minutes}.' },
    possible: { en: 'On another item, or when more time is given.', ar: 'في بند آخر، أو إذا مُنح وقت إضافي.' },
  },
  'quota-needs-basis': {
    code: 'invalid',
    words: { en: 'These rules leave limits of time to {body}: a quota names the decision it rests on.', ar: 'تترك هذه القواعد تحديد الوقت للهيئة: ويُذكر مع الحصة المقرر الذي تستند إليه.' },
    possible: { en: 'Say on what it rests.', ar: 'اذكروا ما تستند إليه.' },
  },
  'quota-of-whom': {
    code: 'invalid',
    words: { en: 'A quota is of one delegation or of one group.', ar: 'تكون الحصة لوفد واحد أو لمجموعة واحدة.' },
  },
  'no-such-group': {
    code: 'no-such-thing',
    words: { en: 'There is no delegation or group of this name here.', ar: 'لا وفد ولا مجموعة بهذا الاسم هنا.' },
    possible: { en: 'When the group has been named.', ar: 'بعد تسمية المجموعة.' },
  },
} as const satisfies { readonly [key: string]: Sentence }
