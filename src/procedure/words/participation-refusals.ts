import type { Sentence } from './refusals.ts'

/** Refusals about bodies and who sits in them, and about credentials. */
export const participationRefusals = {
  'no-such-body-kind': {
    code: 'no-such-thing',
    words: { en: 'These rules know no such kind of body.', ar: 'لا تعرف هذه القواعد هيئة من هذا النوع.' },
    possible: { en: 'A body of no kind the rules know can be set up, to which the rules of the plenary apply.', ar: 'يمكن إنشاء هيئة ليست من الأنواع التي تعرفها القواعد، وتنطبق عليها قواعد الجلسة العامة.' },
  },
  'composition-full': {
    code: 'not-in-force',
    words: { en: '{role}: the body has {number} of them, and each has its seat.', ar: '{role}: عددهم في الهيئة {number}، ولكل منهم مقعده.' },
    possible: { en: 'In another standing these rules know, or under rules with another composition.', ar: 'بصفة أخرى تعرفها هذه القواعد، أو بموجب قواعد لها تكوين آخر.' },
  },
  'no-admission-rule': {
    code: 'no-such-act',
    words: { en: 'These rules know no admission by circulating names.', ar: 'لا تعرف هذه القواعد القبول بتعميم الأسماء.' },
  },
  'secretariat-circulates': {
    code: 'not-entitled',
    words: { en: 'The secretariat circulates the names of those to be admitted.', ar: 'تعمّم الأمانة أسماء من يُنظر في قبولهم.' },
  },
  'admissions-full': {
    code: 'not-now',
    words: { en: '{number} names have been circulated, which is as many as there can be.', ar: 'عُمّمت الأسماء وعددها {number}، وهو الحد الأقصى.' },
    possible: { en: 'By giving further participants a seat in a standing whose names need no circulation.', ar: 'بتخصيص مقاعد لغيرهم بصفة لا تستلزم تعميم الأسماء.' },
  },
  'admission-taken': {
    code: 'already-done',
    words: { en: 'There is a seat of that id, or a name has been circulated for it.', ar: 'يوجد مقعد بهذا المعرّف أو عُمّم اسم له.' },
    possible: { en: 'With an id of its own.', ar: 'بمعرّف خاص به.' },
  },
  'not-circulated': {
    code: 'no-such-thing',
    words: { en: 'No such name has been circulated.', ar: 'لم يُعمَّم هذا الاسم.' },
  },
  'admission-objected': {
    code: 'already-done',
    words: { en: 'A member has objected to the admission of {who}; it is for {body} to decide.', ar: 'اعترض عضو على قبول {who}؛ والبت في ذلك لـ{body}.' },
  },
  'admission-over': {
    code: 'not-now',
    words: { en: 'The {days} days for objections to the admission of {who} are over, or it has been decided.', ar: 'انقضت مهلة الاعتراض على قبول {who}، وهي {days} يوما، أو بُت فيه.' },
    possible: { en: 'Within the {days} days that follow the circulation of a name.', ar: 'في غضون {days} يوما من تعميم الاسم.' },
  },
  'admission-runs': {
    code: 'not-now',
    words: { en: 'Members may still object to the admission of {who}: its name was circulated less than {days} days ago.', ar: 'ما زال للأعضاء أن يعترضوا على قبول {who}: لم تنقض {days} يوما على تعميم الاسم.' },
    possible: { en: 'When the time for objections is over and nobody has objected.', ar: 'بعد انقضاء مهلة الاعتراض دون اعتراض.' },
  },
  'admission-unopposed': {
    code: 'not-now',
    words: { en: 'No objection to the admission of {who} waits for a decision.', ar: 'لا يوجد اعتراض معلّق على قبول {who}.' },
    possible: { en: 'After a member has objected in time.', ar: 'بعد أن يعترض عضو في المهلة.' },
  },
  'not-admitted': {
    code: 'not-now',
    words: { en: '{who}: its name was circulated and it has not been admitted.', ar: '{who}: عُمّم الاسم ولم يُقبل بعد.' },
    possible: { en: 'When nobody has objected in time, or when {body} admits it.', ar: 'إذا لم يعترض أحد في المهلة، أو قرر {body} القبول.' },
  },
  'admitted-otherwise': {
    code: 'not-in-force',
    words: { en: '{who} was admitted in another standing: {role}.', ar: 'قُبل {who} بصفة أخرى: {role}.' },
    possible: { en: 'In the standing in which it was admitted.', ar: 'بالصفة التي قُبل بها.' },
  },
  'not-of-the-organisation': {
    code: 'not-entitled',
    words: { en: '{who} is not a member of the organisation on {day}, as the register of its membership stands.', ar: '{who}: ليس من أعضاء المنظمة في {day} وفق سجل العضوية.' },
    possible: { en: 'In another standing these rules know, or from the day on which it is a member.', ar: 'بصفة أخرى تعرفها هذه القواعد، أو من اليوم الذي يصير فيه عضوا.' },
  },
  'no-blocs': {
    code: 'no-such-act',
    words: { en: 'These rules know no organisation that votes for its members.', ar: 'لا تعرف هذه القواعد منظمة تصوّت عن أعضائها.' },
  },
  'votes-for-nobody': {
    code: 'not-in-force',
    words: { en: '{who}: in its standing this participant does not vote for members.', ar: '{who}: لا يصوّت هذا المشارك بصفته هذه عن أعضاء.' },
  },
  'not-of-the-bloc': {
    code: 'not-in-force',
    words: { en: '{who}: one of those named has no vote, or is a member of another organisation that votes for it.', ar: '{who}: أحد المذكورين ليس له صوت، أو هو عضو في منظمة أخرى تصوّت عنه.' },
    possible: { en: 'When members are named that have a vote and belong to no other such organisation.', ar: 'إذا سُمّي أعضاء لهم صوت ولا ينتمون إلى منظمة أخرى كهذه.' },
  },
  'voted-instead': {
    code: 'not-in-force',
    words: { en: '{who} has voted; an organisation and its members never vote both.', ar: 'صوّت {who}؛ ولا تصوّت المنظمة وأعضاؤها معا.' },
    possible: { en: 'In the next vote.', ar: 'في التصويت التالي.' },
  },
  'no-sufficient-consensus': {
    code: 'no-such-act',
    words: { en: 'These rules know no tests of sufficient consensus.', ar: 'لا تعرف هذه القواعد اختبارات لتوافق الآراء الكافي.' },
  },
  'sufficiency-first': {
    code: 'out-of-order',
    words: { en: 'There are objections; {chair} first says whether consensus is sufficient.', ar: 'هناك اعتراضات؛ ويبيّن {chair} أولا ما إذا كان توافق الآراء كافيا.' },
    possible: { en: 'When {chair} has declared it, naming those in support and the reason.', ar: 'بعد أن يعلن {chair} ذلك ويسمي المؤيدين ويذكر السبب.' },
  },
  'nothing-contested': {
    code: 'not-now',
    words: { en: 'No text is before {body} to which an objection is recorded and on which {chair} judges.', ar: 'لا نص معروضا على {body} سُجل اعتراض عليه ويكون لـ{chair} تقديره.' },
    possible: { en: 'When an objection to a text has been recorded.', ar: 'بعد تسجيل اعتراض على نص.' },
  },
  'by-the-tests': {
    code: 'invalid',
    words: { en: 'The tests say whether consensus is sufficient; {chair} names those in support, none of whom objected, and the reason.', ar: 'الاختبارات هي التي تبيّن ما إذا كان توافق الآراء كافيا؛ ويسمي {chair} المؤيدين، وليس منهم معترض، ويذكر السبب.' },
  },
  'declares-with-reason': {
    code: 'invalid',
    words: { en: '{chair} says whether there is consensus and names those in support, none of whom objected, and the reason.', ar: 'يبيّن {chair} ما إذا كان هناك توافق في الآراء ويسمي المؤيدين، وليس منهم معترض، ويذكر السبب.' },
  },
  'consensus-only': {
    code: 'no-such-act',
    words: { en: 'Such a question is decided by consensus alone and is not put to the vote.', ar: 'لا يُبت في هذه المسألة إلا بتوافق الآراء ولا تُطرح للتصويت.' },
    possible: { en: '{chair} may put it for adoption without a vote.', ar: 'لـ{chair} أن يطرحه للاعتماد بدون تصويت.' },
  },
  'body-too-large': {
    code: 'not-in-force',
    words: { en: '{what}: at most {number} members sit there.', ar: '{what}: لا يزيد أعضاؤها على {number}.' },
    possible: { en: 'With {number} members or fewer.', ar: 'بعدد من الأعضاء لا يتجاوز {number}.' },
  },
  'not-a-member-there': {
    code: 'not-in-force',
    words: { en: '{what}: one of those named may not be a member there, or has no seat.', ar: '{what}: أحد المذكورين لا يجوز أن يكون عضوا فيها، أو لا مقعد له.' },
    possible: { en: 'When those who may be members there are named.', ar: 'إذا سُمّي من يجوز أن يكونوا أعضاء فيها.' },
  },
  'credentials-rejected': {
    code: 'not-entitled',
    words: { en: 'The credentials of {who} were rejected; the rights of its representatives ended with that decision.', ar: 'رُفضت وثائق تفويض {who}؛ وبهذا القرار انتهت حقوق ممثليه.' },
    possible: { en: 'When {body} accepts new credentials.', ar: 'عندما يقبل {body} وثائق تفويض جديدة.' },
  },
  'no-credentials-rule': {
    code: 'no-such-act',
    words: { en: 'These rules have no decision on credentials.', ar: 'لا تنص هذه القواعد على قرار بشأن وثائق التفويض.' },
  },
  'no-credentials-report': {
    code: 'no-such-act',
    words: { en: 'These rules know no report on credentials.', ar: 'لا تعرف هذه القواعد تقريرا عن وثائق التفويض.' },
  },
  'committee-reports': {
    code: 'not-entitled',
    words: { en: 'The committee on credentials reports, and no other body.', ar: 'تقدم التقرير لجنة وثائق التفويض دون سواها.' },
    possible: { en: 'In a committee of that kind, when one has been set up.', ar: 'في لجنة من هذا النوع بعد إنشائها.' },
  },
  'no-report-yet': {
    code: 'not-now',
    words: { en: 'No report on credentials lies before {body}.', ar: 'لا يوجد تقرير عن وثائق التفويض معروض ({body}).' },
    possible: { en: 'When one has been made by whoever examines credentials.', ar: 'بعد أن يقدم تقريرا من يفحص وثائق التفويض.' },
  },
  'report-refused': {
    code: 'already-done',
    words: { en: '{body} did not accept this report on credentials; it is not put again as it is.', ar: 'لم يقبل {body} هذا التقرير عن وثائق التفويض؛ ولا يُطرح ثانية على حاله.' },
    possible: { en: 'When another report has been made, or by deciding each objection by itself.', ar: 'بعد تقديم تقرير آخر، أو بالبت في كل اعتراض على حدة.' },
  },
  'credentials-objected-already': {
    code: 'already-done',
    words: { en: 'An objection to the credentials of {who} already waits for a decision; meanwhile it sits with the same rights.', ar: 'سبق الاعتراض على وثائق تفويض {who} والبت فيه معلّق؛ ويشترك الوفد في غضون ذلك بالحقوق نفسها.' },
  },
  'credentials-decided-already': {
    code: 'already-done',
    words: { en: '{body} has decided on the credentials of {who}.', ar: 'سبق أن بت {body} في وثائق تفويض {who}.' },
  },
  'credentials-not-objected': {
    code: 'not-now',
    words: { en: 'No objection to the credentials of {who} waits for a decision.', ar: 'لا يوجد اعتراض معلّق على وثائق تفويض {who}.' },
    possible: { en: 'After a delegation has objected, or the report on credentials has.', ar: 'بعد أن يعترض وفد، أو بعد أن يرد الاعتراض في التقرير عن وثائق التفويض.' },
  },
  'last-vote': {
    code: 'not-now',
    words: { en: 'Without {who} a body of this conference would have nobody with a vote.', ar: 'بدون {who} لا يبقى في إحدى هيئات هذا المؤتمر من له صوت.' },
  },
} as const satisfies { readonly [key: string]: Sentence }
