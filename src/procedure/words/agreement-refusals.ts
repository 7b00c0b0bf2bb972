import type { Sentence } from './refusals.ts'

/** Refusals about consensus, notes, silence, efforts before a vote, and the meetings of a series. */
export const agreementRefusals = {
  'on-invitation': {
    code: 'not-entitled',
    words: { en: '{role}: this participant speaks when {chair} invites it and does not ask for the floor.', ar: '{role}: يتكلم هذا المشارك بدعوة من {chair} ولا يطلب الكلمة.' },
    possible: { en: 'When {chair} enters it on the list.', ar: 'عندما يدرجه {chair} في القائمة.' },
  },
  'no-minus-one': {
    code: 'no-such-act',
    words: { en: 'These rules know no decision without the consent of a participant concerned.', ar: 'لا تعرف هذه القواعد قرارا يُتخذ بدون موافقة المشارك المعني.' },
  },
  'no-minus-two': {
    code: 'no-such-act',
    words: { en: 'These rules know no decision without the consent of the two parties to a dispute.', ar: 'لا تعرف هذه القواعد قرارا يُتخذ بدون موافقة طرفي النزاع.' },
  },
  'two-parties': {
    code: 'not-now',
    words: { en: 'Conciliation is directed between two States that are listed with the item as parties to the dispute.', ar: 'يُوجَّه التوفيق بين دولتين مدرجتين مع البند بوصفهما طرفي النزاع.' },
    possible: { en: 'When exactly two are listed as parties.', ar: 'إذا أُدرجت دولتان لا غير بوصفهما طرفين.' },
  },
  'no-notes-rule': {
    code: 'no-such-act',
    words: { en: 'These rules say nothing of reservations or statements registered with a decision.', ar: 'لا تنص هذه القواعد على تحفظات أو بيانات تُسجل مع القرار.' },
    possible: { en: 'A delegation says it in a statement from the floor.', ar: 'يمكن للوفد أن يذكر ذلك في بيان يدلي به.' },
  },
  'not-notable': {
    code: 'no-such-thing',
    words: { en: 'A note goes with a text that is about to be adopted or was adopted lately; this is none.', ar: 'تُسجل الملاحظة مع نص على وشك الاعتماد أو اعتُمد حديثا، وهذا ليس كذلك.' },
  },
  'note-registered': {
    code: 'already-done',
    words: { en: 'This delegation has registered such a note with it.', ar: 'سبق أن سجل هذا الوفد ملاحظة من هذا النوع مع هذا القرار.' },
  },
  'no-such-note': {
    code: 'no-such-act',
    words: { en: 'These rules know no note of this kind.', ar: 'لا تعرف هذه القواعد ملاحظة من هذا النوع.' },
  },
  'no-silence-rule': {
    code: 'no-such-act',
    words: { en: 'These rules know no silence procedure.', ar: 'لا تعرف هذه القواعد إجراء الموافقة الصامتة.' },
  },
  'silence-between-meetings': {
    code: 'not-now',
    words: { en: 'A silence procedure is started between meetings.', ar: 'يُبدأ إجراء الموافقة الصامتة بين الجلسات.' },
    possible: { en: 'When the meeting has been closed.', ar: 'بعد رفع الجلسة.' },
  },
  'silence-too-short': {
    code: 'not-in-force',
    words: { en: 'The silence must expire later than now, and last at least {hours} hours.', ar: 'يجب أن تنقضي مهلة الصمت بعد الآن، وألا تقل عن {hours} ساعة.' },
    possible: { en: 'With a later expiry.', ar: 'بتحديد موعد أبعد لانقضاء المهلة.' },
  },
  'silence-limit': {
    code: 'not-now',
    words: { en: '{number} silence procedures run; no more can be started.', ar: 'عدد إجراءات الموافقة الصامتة الجارية {number}، ولا يمكن بدء غيرها.' },
    possible: { en: 'When one of them has ended.', ar: 'بعد انتهاء أحدها.' },
  },
  'no-silence': {
    code: 'no-such-thing',
    words: { en: 'There is no such silence procedure.', ar: 'لا يوجد إجراء موافقة صامتة كهذا.' },
  },
  'silence-expired': {
    code: 'too-late',
    words: { en: 'The silence has expired; what comes now does not break it: {what}.', ar: 'انقضت مهلة الصمت، وما يرد الآن لا يقطعها: {what}.' },
    possible: { en: 'A reservation or an interpretation may be registered with the decision where the rules know them.', ar: 'يجوز تسجيل تحفظ أو بيان تفسيري مع القرار متى نصت القواعد على ذلك.' },
  },
  'silence-was-broken': {
    code: 'already-done',
    words: { en: 'The silence was broken before: {what}.', ar: 'سبق أن قُطع الصمت: {what}.' },
  },
  'already-agreed': {
    code: 'already-done',
    words: { en: 'This delegation has written that it agrees.', ar: 'سبق أن أبلغ هذا الوفد كتابة بموافقته.' },
  },
  'no-such-break': {
    code: 'no-such-act',
    words: { en: 'This does not break the silence under these rules.', ar: 'هذا لا يقطع الصمت بموجب هذه القواعد.' },
    possible: { en: 'By an objection before it expires.', ar: 'باعتراض يُقدم قبل انقضاء المهلة.' },
  },
  'no-endeavours-rule': {
    code: 'no-such-act',
    words: { en: 'These rules ask for no finding that general agreement was not reached.', ar: 'لا تشترط هذه القواعد إثبات عدم التوصل إلى اتفاق عام.' },
  },
  'procedural-draft': {
    code: 'no-such-act',
    words: { en: 'General agreement is sought first on questions of substance; this one is procedural.', ar: 'يُسعى أولا إلى الاتفاق العام في المسائل الموضوعية؛ وهذه مسألة إجرائية.' },
  },
  'found-already': {
    code: 'already-done',
    words: { en: 'It has been found that general agreement was not reached.', ar: 'سبق إثبات عدم التوصل إلى اتفاق عام.' },
  },
  'no-report-rule': {
    code: 'no-such-act',
    words: { en: 'These rules ask for no report on the efforts made.', ar: 'لا تشترط هذه القواعد تقريرا عن الجهود المبذولة.' },
  },
  'nothing-to-report': {
    code: 'not-now',
    words: { en: 'No draft waits for a report on the efforts made.', ar: 'لا مشروع ينتظر تقريرا عن الجهود المبذولة.' },
    possible: { en: 'When {chair} has found that general agreement was not reached.', ar: 'بعد أن يثبت {chair} عدم التوصل إلى اتفاق عام.' },
  },
  'agreement-sought': {
    code: 'not-now',
    words: { en: 'General agreement is sought before a question of substance is voted on.', ar: 'يُسعى إلى الاتفاق العام قبل التصويت على مسألة موضوعية.' },
    possible: { en: 'When {chair} has found that it was not reached.', ar: 'بعد أن يثبت {chair} عدم التوصل إليه.' },
  },
  'cooling-off': {
    code: 'not-now',
    words: { en: 'The vote waits while further efforts are made to reach general agreement.', ar: 'يُرجأ التصويت ريثما تُبذل جهود أخرى للتوصل إلى اتفاق عام.' },
    possible: { en: 'From {at} on.', ar: 'اعتبارا من {at}.' },
  },
  'report-first': {
    code: 'not-now',
    words: { en: 'The report on the efforts made to reach general agreement comes before the vote.', ar: 'يسبق التصويتَ تقريرٌ عن الجهود المبذولة للتوصل إلى اتفاق عام.' },
    possible: { en: 'When {chair} has reported.', ar: 'بعد أن يقدم {chair} تقريره.' },
  },
  'no-series': {
    code: 'no-such-act',
    words: { en: 'These rules know no series of meetings with a host.', ar: 'لا تعرف هذه القواعد سلسلة اجتماعات لها مضيف.' },
  },
  'not-the-host': {
    code: 'invalid',
    words: { en: 'It is not this participant\'s turn to host the meeting.', ar: 'ليس دور هذا المشارك في استضافة الاجتماع.' },
  },
  'seat-is-taken': {
    code: 'invalid',
    words: { en: 'At the last count this delegation was in the room: its seat is not empty.', ar: 'كان هذا الوفد حاضرا عند آخر عدّ: فمقعده ليس شاغرا.' },
  },
  'reason-needs-source': {
    code: 'invalid',
    words: { en: 'A reason for a real participant\'s empty seat is recorded with who gave it; otherwise the seat is noted without a reason.', ar: 'يُسجل سبب شغور مقعد مشارك حقيقي مع ذكر من أفاد به؛ وإلا سُجل الشغور بدون سبب.' },
    possible: { en: 'With its source, or without a reason.', ar: 'بذكر المصدر، أو بدون سبب.' },
  },
} as const satisfies { readonly [key: string]: Sentence }
