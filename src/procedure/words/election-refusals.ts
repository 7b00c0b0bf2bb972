import type { Sentence } from './refusals.ts'

/** Refusals about elections and their ballots. None says anything of what is on a paper. */
export const electionRefusals = {
  'no-elections': {
    code: 'no-such-act',
    words: { en: 'These rules provide for no elections by ballot.', ar: 'لا تنص هذه القواعد على انتخابات بالاقتراع.' },
  },
  'no-such-election': {
    code: 'no-such-thing',
    words: { en: 'These rules name no election of this kind.', ar: 'لا تذكر هذه القواعد انتخابا من هذا النوع.' },
  },
  'places-are-fixed': {
    code: 'invalid',
    words: { en: 'In this election the number of places is {places}.', ar: 'عدد المقاعد في هذا الانتخاب هو {places}.' },
  },
  'persons-stand': {
    code: 'invalid',
    words: { en: 'In this election persons stand, and they are entered by name.', ar: 'المرشحون في هذا الانتخاب أشخاص تُدوَّن أسماؤهم.' },
  },
  'not-eligible': {
    code: 'not-entitled',
    words: { en: 'Whoever is named here cannot stand in this election, or stands already.', ar: 'لا يجوز لمن سُمّي هنا أن يترشح في هذا الانتخاب أو أنه مرشح بالفعل.' },
  },
  'no-election-open': {
    code: 'not-now',
    words: { en: 'No election is under way.', ar: 'لا يجري أي انتخاب.' },
    possible: { en: '{chair} calls an election.', ar: 'يدعو {chair} إلى إجراء انتخاب.' },
  },
  'election-open': {
    code: 'not-now',
    words: { en: 'An election is under way: {what}.', ar: 'يجري انتخاب: {what}.' },
    possible: { en: 'Another is called when this one has ended.', ar: 'يُدعى إلى انتخاب آخر بعد انتهاء هذا الانتخاب.' },
  },
  'election-unbroken': {
    code: 'out-of-order',
    words: { en: 'The meeting goes on, ballot after ballot, until the places are filled: {what}.', ar: 'تستمر الجلسة، اقتراعا بعد اقتراع، حتى تُشغل المقاعد: {what}.' },
    possible: { en: 'When the places are filled.', ar: 'بعد شغل المقاعد.' },
  },
  'election-over': {
    code: 'no-such-thing',
    words: { en: 'This election is not the one under way.', ar: 'ليس هذا هو الانتخاب الجاري.' },
  },
  'no-nominations': {
    code: 'no-such-act',
    words: { en: 'There are no nominations: any eligible member may be voted for.', ar: 'لا تُقدَّم ترشيحات؛ ويجوز التصويت لأي عضو تتوافر فيه الأهلية.' },
  },
  'ballots-begun': {
    code: 'too-late',
    words: { en: 'The first ballot has been opened. Whom the following ballots are on is told by the counts.', ar: 'بدأ الاقتراع الأول، ونتائج الفرز هي التي تحدد من يشملهم الاقتراع التالي.' },
  },
  'not-your-candidate': {
    code: 'not-entitled',
    words: { en: 'Only the candidate, or {chair} or the secretariat for the candidate, withdraws a candidacy.', ar: 'لا يسحب الترشيح إلا المرشح نفسه، أو {chair} أو الأمانة نيابة عنه.' },
  },
  'ballot-required': {
    code: 'out-of-order',
    words: { en: 'This election is held by secret ballot, however many stand.', ar: 'يُجرى هذا الانتخاب بالاقتراع السري أيا كان عدد المرشحين.' },
    possible: { en: 'When {chair} opens the ballot.', ar: 'عند فتح باب الاقتراع.' },
  },
  'ballot-asked-for': {
    code: 'already-done',
    words: { en: 'A ballot has been asked for: {who}.', ar: 'طُلب إجراء اقتراع: {who}.' },
    possible: { en: '{chair} opens the ballot.', ar: 'يفتح {chair} باب الاقتراع.' },
  },
  'not-as-many-candidates': {
    code: 'not-in-force',
    words: { en: 'Candidates: {candidates}; places: {places}. The ballot is dispensed with only where they are equal in number.', ar: 'المرشحون: {candidates}؛ المقاعد: {places}. ولا يُستغنى عن الاقتراع إلا إذا تساوى العددان.' },
    possible: { en: 'When candidates equal places; otherwise by ballot.', ar: 'عند تساوي عدد المرشحين وعدد المقاعد؛ وإلا فبالاقتراع.' },
  },
  'places-left': {
    code: 'not-in-force',
    words: { en: 'Places still to be filled: {places}. The election goes on.', ar: 'المقاعد المتبقية: {places}. ويستمر الانتخاب.' },
    possible: { en: 'It ends when all places are filled, or when nobody is left to be voted for.', ar: 'ينتهي عند شغل جميع المقاعد أو إذا لم يبق من يُصوَّت له.' },
  },
  'nobody-stands': {
    code: 'not-now',
    words: { en: 'Nobody stands yet.', ar: 'لا مرشح بعد.' },
    possible: { en: 'A delegation nominates a candidate.', ar: 'يسمّي أحد الوفود مرشحا.' },
  },
  'nobody-left': {
    code: 'not-now',
    words: { en: 'Nobody is left to be voted for.', ar: 'لم يبق من يُصوَّت له.' },
    possible: { en: '{chair} ends the election, and the places stay vacant.', ar: 'ينهي {chair} الانتخاب وتبقى المقاعد شاغرة.' },
  },
  'lots-first': {
    code: 'not-now',
    words: { en: 'Candidates are equal, and {chair} draws lots.', ar: 'تعادل مرشحون، ويجري {chair} القرعة.' },
    possible: { en: 'When {chair} has drawn the lots.', ar: 'بعد أن تُجرى القرعة.' },
  },
  'nothing-to-draw': {
    code: 'not-now',
    words: { en: 'Nothing is to be decided by lot.', ar: 'لا شيء يُبت فيه بالقرعة.' },
    possible: { en: 'Lots are drawn where the rules ask for it after equal votes.', ar: 'تُجرى القرعة عند تعادل الأصوات متى نصت القواعد على ذلك.' },
  },
  'ballot-under-way': {
    code: 'not-now',
    words: { en: 'A ballot is under way and is not interrupted, except on how it is conducted: {what}.', ar: 'يجري اقتراع، ولا يُقاطَع إلا بشأن طريقة إجرائه: {what}.' },
    possible: { en: 'When the ballot has been counted; a point of order on its conduct may be raised now.', ar: 'بعد فرز الاقتراع؛ وتجوز الآن إثارة نقطة نظام بشأن طريقة إجرائه.' },
  },
  'no-open-ballot': {
    code: 'no-such-thing',
    words: { en: 'This ballot is not open.', ar: 'هذا الاقتراع غير مفتوح.' },
  },
  'ballot-is-closed': {
    code: 'too-late',
    words: { en: 'This ballot is closed.', ar: 'أُقفل هذا الاقتراع.' },
  },
  'ballot-cast': {
    code: 'already-done',
    words: { en: 'The ballot of this delegation lies in the box: {who}. It can be neither taken out nor replaced.', ar: 'أودعت بطاقة هذا الوفد في الصندوق: {who}. ولا يمكن سحبها ولا استبدالها.' },
  },
  'by-paper': {
    code: 'not-now',
    words: { en: 'This ballot is taken on paper, in the room.', ar: 'يُجرى هذا الاقتراع بالبطاقات الورقية في القاعة.' },
    possible: { en: 'On the paper handed out in the room.', ar: 'على الورقة الموزعة في القاعة.' },
  },
  'paper-does-not-fit': {
    code: 'invalid',
    words: { en: 'This paper does not fit the ballot. Names at most: {places}; only those who may be voted for in it.', ar: 'هذه البطاقة لا تناسب الاقتراع. عدد الأسماء الأقصى: {places}؛ ولا تُذكر إلا أسماء من يجوز التصويت لهم فيه.' },
  },
  'close-ballot-first': {
    code: 'not-now',
    words: { en: 'Papers may still be handed in.', ar: 'لا يزال إيداع البطاقات ممكنا.' },
    possible: { en: '{chair} closes the ballot first.', ar: 'يقفل {chair} الاقتراع أولا.' },
  },
  'counted-from-the-box': {
    code: 'not-now',
    words: { en: 'An electronic ballot is counted from its box and has no tellers.', ar: 'يُفرز الاقتراع الإلكتروني من صندوقه وليس له فارزو أصوات.' },
    possible: { en: 'When {chair} counts the box.', ar: 'عند فرز ما في الصندوق.' },
  },
  'sheets-first': {
    code: 'not-now',
    words: { en: 'The sheets of two tellers that agree to the last figure are needed first.', ar: 'يلزم أولا كشفان من فارزي الأصوات متطابقان في كل رقم.' },
    possible: { en: 'The secretariat enters both sheets; where they differ, one is counted and entered again.', ar: 'تُدخل الأمانة الكشفين؛ فإذا اختلفا أُعيد العد وأُدخل أحدهما من جديد.' },
  },
  'sheets-agree': {
    code: 'already-done',
    words: { en: 'The two tellers agree.', ar: 'اتفق فارزا الأصوات.' },
    possible: { en: '{chair} announces the result.', ar: 'يعلن {chair} النتيجة.' },
  },
  'another-teller': {
    code: 'not-entitled',
    words: { en: 'The tellers of this ballot are {one} and {other}.', ar: 'فارزا الأصوات في هذا الاقتراع هما {one} و{other}.' },
  },
  'not-on-the-ballot': {
    code: 'invalid',
    words: { en: 'The sheet names somebody who cannot be voted for in this ballot, or a figure is out of bounds.', ar: 'يذكر الكشف من لا يجوز التصويت له في هذا الاقتراع أو رقما خارج الحدود.' },
  },
  'no-explanations-of-ballots': {
    code: 'out-of-order',
    words: { en: 'A vote by secret ballot is not explained.', ar: 'لا يُعلَّل التصويت بالاقتراع السري.' },
  },
} as const satisfies { readonly [key: string]: Sentence }
