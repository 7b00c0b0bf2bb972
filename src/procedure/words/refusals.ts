import type { RefusalCode } from '#base/codes.ts'
import type { Words } from '#base/words.ts'
import { electionRefusals } from './election-refusals.ts'
import { appealRefusals } from './appeal-refusals.ts'
import { agreementRefusals } from './agreement-refusals.ts'
import { chairingRefusals } from './chairing.ts'
import { deskRefusals } from './desk-refusals.ts'
import { participationRefusals } from './participation-refusals.ts'
import { paperSentences } from './papers.ts'
import { speakingRefusals } from './speaking-refusals.ts'
import { statementRefusals } from './statement-refusals.ts'
import { programmeRefusals } from './programme-refusals.ts'

/** Why the rules say no, and what would make it possible. Slots are filled by `refuse`. */
export type Sentence = { readonly code: RefusalCode; readonly words: Words; readonly possible?: Words }

export const sentences = {
  ...agreementRefusals,
  ...chairingRefusals,
  ...appealRefusals,
  ...participationRefusals,
  ...electionRefusals,
  ...paperSentences,
  ...speakingRefusals,
  ...deskRefusals,
  ...programmeRefusals,
  ...statementRefusals,
  // who
  'chair-only': {
    code: 'not-entitled',
    words: { en: 'Only {chair} does this.', ar: 'هذا من صلاحية {chair} وحده.' },
    possible: { en: 'When {chair} does it.', ar: 'إذا فعله من يتولى الرئاسة.' },
  },
  'bureau-only': {
    code: 'not-entitled',
    words: { en: 'Only {chair} or the secretariat does this.', ar: 'هذا من صلاحية {chair} أو الأمانة وحدهما.' },
    possible: { en: 'When {chair} or the secretariat does it.', ar: 'إذا فعله من يتولى الرئاسة أو الأمانة.' },
  },
  'secretariat-only': {
    code: 'not-entitled',
    words: { en: 'Only the secretariat does this.', ar: 'هذا من صلاحية الأمانة وحدها.' },
    possible: { en: 'When the secretariat does it.', ar: 'إذا فعلته الأمانة.' },
  },
  'clock-only': {
    code: 'not-entitled',
    words: { en: 'This happens by itself at the announced hour.', ar: 'يحدث هذا تلقائيا في الساعة المعلنة.' },
  },
  'delegations-only': {
    code: 'not-entitled',
    words: { en: 'Only a delegation with a seat here does this.', ar: 'لا يفعل هذا إلا وفد له مقعد هنا.' },
  },
  'no-right-to-speak': {
    code: 'not-entitled',
    words: { en: '{role}: this participant does not take the floor here.', ar: '{role}: لا يأخذ هذا المشارك الكلمة هنا.' },
  },
  'no-right-to-propose': {
    code: 'not-entitled',
    words: { en: '{role}: this participant makes no proposals or motions here.', ar: '{role}: لا يقدم هذا المشارك مقترحات ولا اقتراحات إجرائية هنا.' },
    possible: { en: 'A delegation with the right to propose may do it.', ar: 'يجوز ذلك لوفد له حق الاقتراح.' },
  },
  'no-right-to-appeal': {
    code: 'not-entitled',
    words: { en: '{role}: this participant does not challenge rulings here.', ar: '{role}: لا يطعن هذا المشارك في قرارات الرئاسة هنا.' },
  },
  'no-right-to-points': {
    code: 'not-entitled',
    words: { en: '{role}: this participant raises no points of order here.', ar: '{role}: لا يثير هذا المشارك نقاط نظام هنا.' },
  },
  'no-right-to-reply': {
    code: 'not-entitled',
    words: { en: '{role}: this participant has no right of reply here.', ar: '{role}: ليس لهذا المشارك حق الرد هنا.' },
  },
  // caucuses, yields, questions to speakers, debate by sides, signatures
  'caucus-under-way': {
    code: 'out-of-order',
    words: { en: 'A caucus is under way; other business waits until it is over.', ar: 'تجري مشاورات جانبية؛ وتنتظر سائر الأعمال انتهاءها.' },
    possible: { en: 'When the caucus is over. While it runs one may move to extend it, to close it, or to suspend or adjourn the meeting.', ar: 'بعد انتهاء المشاورات. ويجوز في أثنائها اقتراح تمديدها أو إنهائها أو تعليق الجلسة أو رفعها.' },
  },
  'no-caucus': {
    code: 'not-now',
    words: { en: 'No such caucus is under way.', ar: 'لا تجري الآن مشاورات كهذه.' },
    possible: { en: 'After a motion for a caucus has carried.', ar: 'بعد إقرار اقتراح بإجراء مشاورات جانبية.' },
  },
  'no-yields': {
    code: 'no-such-act',
    words: { en: 'These rules know no yielding of time.', ar: 'لا تعرف هذه القواعد التنازل عن الوقت.' },
  },
  'no-yield-here': {
    code: 'out-of-order',
    words: { en: 'Time is yielded only from a speech from the general list of speakers, not in a caucus and not on procedure.', ar: 'لا يُتنازل عن الوقت إلا في كلمة من قائمة المتكلمين العامة، لا في المشاورات الجانبية ولا في الكلمات الإجرائية.' },
    possible: { en: 'From a speech from the general list.', ar: 'من كلمة في القائمة العامة.' },
  },
  'already-yielded': {
    code: 'already-done',
    words: { en: 'The rest of this time has been yielded already; one way only.', ar: 'سبق التنازل عن بقية هذا الوقت، ولا يكون التنازل إلا بطريقة واحدة.' },
  },
  'yielded-to': {
    code: 'out-of-order',
    words: { en: 'Time that was yielded is not yielded again: passed on at most {number} in a row.', ar: 'الوقت المتنازَل عنه لا يُتنازل عنه مرة أخرى: عدد مرات التنازل المتتالية {number} على الأكثر.' },
    possible: { en: 'With its own turn on the list.', ar: 'بدوره الخاص في القائمة.' },
  },
  'no-time-left': {
    code: 'not-now',
    words: { en: 'Nothing is left of this speaking time.', ar: 'لم يبق شيء من وقت هذه الكلمة.' },
    possible: { en: 'With a new turn on the list.', ar: 'بدور جديد في القائمة.' },
  },
  'yield-to-whom': {
    code: 'invalid',
    words: { en: 'Name another delegation that may speak here.', ar: 'يُذكر وفد آخر له حق الكلام هنا.' },
  },
  'no-such-yield': {
    code: 'no-such-act',
    words: { en: 'These rules do not let a speaker yield in this way.', ar: 'لا تتيح هذه القواعد للمتكلم أن يتنازل بهذه الطريقة.' },
  },
  'no-such-point': {
    code: 'no-such-act',
    words: { en: 'These rules do not know this kind of point.', ar: 'لا تعرف هذه القواعد هذا النوع من النقاط.' },
  },
  'no-interruption': {
    code: 'not-now',
    words: { en: 'This kind of point does not interrupt a speaker.', ar: 'هذا النوع من النقاط لا يقطع كلام المتكلم.' },
    possible: { en: 'When nobody is speaking.', ar: 'حين لا يكون أحد متكلما.' },
  },
  'no-questions-now': {
    code: 'not-now',
    words: { en: 'Nobody who has the floor takes questions now.', ar: 'لا يتلقى المتكلم الآن أسئلة.' },
    possible: { en: 'After a speaker has opened the rest of the time to questions.', ar: 'بعد أن يفتح متكلم باب الأسئلة فيما بقي من وقته.' },
  },
  'no-questions-in-closing': {
    code: 'not-now',
    words: { en: 'No questions are put to speakers in this part of the debate.', ar: 'لا تُوجَّه أسئلة إلى المتكلمين في هذا الجزء من المناقشة.' },
    possible: { en: 'In another part of the debate.', ar: 'في جزء آخر من المناقشة.' },
  },
  'own-speech': {
    code: 'not-entitled',
    words: { en: 'Who has the floor does not ask.', ar: 'صاحب الكلمة لا يسأل.' },
  },
  'follow-up-by-leave': {
    code: 'not-now',
    words: { en: 'One question a delegation; another one only by leave.', ar: 'سؤال واحد لكل وفد؛ ولا سؤال آخر إلا بإذن.' },
    possible: { en: 'When {chair} allows a follow-up.', ar: 'إذا أذن {chair} بسؤال متابعة.' },
  },
  'nobody-asked': {
    code: 'no-such-thing',
    words: { en: 'Nobody has asked a question whom a follow-up could be allowed.', ar: 'لم يطرح أحد سؤالا حتى يُؤذن له بسؤال متابعة.' },
  },
  'speaker-answers': {
    code: 'not-entitled',
    words: { en: 'Whether a question is taken is for the speaker to say; it is not ruled on.', ar: 'للمتكلم وحده أن يقبل السؤال أو يرفضه، ولا يُبت فيه بقرار.' },
  },
  'answer-no-ruling': {
    code: 'out-of-order',
    words: { en: 'An answer to an inquiry is no ruling and is not appealed against.', ar: 'الرد على استفسار ليس قرارا ولا يُطعن فيه.' },
  },
  'objection-stops-nothing': {
    code: 'no-such-act',
    words: { en: 'An objection does not stop this motion; it is decided otherwise.', ar: 'لا يوقف الاعتراض هذا الاقتراح؛ فالبت فيه يجري بطريقة أخرى.' },
  },
  'own-motion-objected': {
    code: 'not-entitled',
    words: { en: 'A delegation does not object to its own motion; it may withdraw it.', ar: 'لا يعترض وفد على اقتراحه؛ وله أن يسحبه.' },
  },
  'no-sides': {
    code: 'no-such-act',
    words: { en: 'These rules know no set debate on a draft by sides.', ar: 'لا تعرف هذه القواعد مناقشة محددة الوقت للمشروع بين مؤيدين ومعارضين.' },
  },
  'debate-set': {
    code: 'already-done',
    words: { en: 'The debate on this draft has been set already.', ar: 'سبق تحديد المناقشة المتعلقة بهذا المشروع.' },
  },
  'no-debate-set': {
    code: 'no-such-thing',
    words: { en: 'No debate on a draft has been set, or it is over.', ar: 'لم تُحدَّد مناقشة لمشروع، أو انتهت.' },
  },
  'side-not-heard': {
    code: 'not-now',
    words: { en: 'Delegations still wait to speak in this part of the debate.', ar: 'لا تزال وفود تنتظر الكلام في هذا الجزء من المناقشة.' },
    possible: { en: 'When they have spoken, when the time is up, or by the previous question.', ar: 'بعد كلامها أو انقضاء الوقت أو إقرار الاقتراح بالانتقال إلى المسألة.' },
  },
  'debate-by-sides': {
    code: 'out-of-order',
    words: { en: 'The draft is debated by sides: time for it, then time against it, then the vote.', ar: 'يُناقش المشروع بين مؤيديه ومعارضيه: وقت للمؤيدين ثم وقت للمعارضين ثم التصويت.' },
    possible: { en: 'One asks to speak for or against it while its time runs; the vote follows when both are over.', ar: 'يُطلب الكلام تأييدا أو معارضة في الوقت المخصص؛ ويلي التصويت انتهاء الوقتين.' },
  },
  'not-that-side': {
    code: 'not-now',
    words: { en: 'Nobody is heard on that side of a draft now.', ar: 'لا يُستمع الآن إلى أحد من هذا الجانب بشأن مشروع.' },
    possible: { en: 'When the debate on a draft has come to that side.', ar: 'حين تصل المناقشة إلى ذلك الجانب.' },
  },
  'no-signatures': {
    code: 'no-such-act',
    words: { en: 'Drafts need no signatures under these rules.', ar: 'لا تحتاج المشاريع إلى توقيعات بموجب هذه القواعد.' },
  },
  'already-signed': {
    code: 'already-done',
    words: { en: 'This delegation sponsors or has signed the draft already.', ar: 'هذا الوفد من مقدمي المشروع أو سبق أن وقّعه.' },
  },
  'signatures-lacking': {
    code: 'not-in-force',
    words: { en: 'The draft has {number} names, sponsors and signatories together; {needed} are needed.', ar: 'عدد أسماء المشروع، من مقدمين وموقعين، {number}؛ والمطلوب {needed}.' },
    possible: { en: 'When enough delegations have signed it; who signs need not support it.', ar: 'بعد أن يوقّعه عدد كاف من الوفود؛ والتوقيع لا يعني التأييد.' },
  },
  'draft-tabled': {
    code: 'not-now',
    words: { en: 'The draft was laid on the table.', ar: 'وُضع المشروع جانبا.' },
    possible: { en: 'By a motion to take it from the table.', ar: 'باقتراح يقضي بالعودة إلى النظر فيه.' },
  },
  'no-right-to-vote': {
    code: 'not-entitled',
    words: { en: '{role}: this participant has no vote here.', ar: '{role}: ليس لهذا المشارك صوت هنا.' },
  },
  'no-right-to-object': {
    code: 'not-entitled',
    words: { en: '{role}: this participant does not stand in the way of a decision here.', ar: '{role}: لا يعترض هذا المشارك على القرارات هنا.' },
  },
  'not-yours': {
    code: 'not-entitled',
    words: { en: 'This was submitted by {who}; only that delegation withdraws it.', ar: 'هذا مقدَّم من وفد {who}، ولا يسحبه إلا ذلك الوفد.' },
  },
  'not-in-electorate': {
    code: 'not-entitled',
    words: { en: 'This delegation was not entitled to vote on this question when the vote opened.', ar: 'لم يكن لهذا الوفد حق التصويت على هذه المسألة عند بدء التصويت.' },
  },

  // meetings
  'no-meeting': {
    code: 'not-now',
    words: { en: 'No meeting is open.', ar: 'لا جلسة منعقدة.' },
    possible: { en: '{chair} opens a meeting first.', ar: 'يفتتح {chair} جلسة أولا.' },
  },
  'meeting-suspended': {
    code: 'not-now',
    words: { en: 'The meeting is suspended.', ar: 'الجلسة معلقة.' },
    possible: { en: 'When {chair} resumes it.', ar: 'عندما يستأنفها {chair}.' },
  },
  'meeting-open': {
    code: 'already-done',
    words: { en: 'Meeting {number} is open.', ar: 'الجلسة {number} منعقدة.' },
    possible: { en: 'When it has been closed.', ar: 'بعد رفعها.' },
  },
  'not-suspended': {
    code: 'already-done',
    words: { en: 'The meeting is not suspended.', ar: 'الجلسة غير معلقة.' },
  },
  'opening-first': {
    code: 'not-now',
    words: { en: 'The opening comes first; the next step is: {step}.', ar: 'تأتي إجراءات الافتتاح أولا؛ والخطوة التالية: {step}.' },
    possible: { en: 'When the steps of the opening have been taken.', ar: 'بعد استكمال خطوات الافتتاح.' },
  },
  'suspension-is-a-motion': {
    code: 'out-of-order',
    words: { en: '{chair} suspends the meeting alone only when there is no quorum.', ar: 'لا يعلق {chair} الجلسة منفردا إلا عند عدم اكتمال النصاب.' },
    possible: { en: 'A delegation may move a suspension, and {chair} may propose one.', ar: 'يجوز لأي وفد أن يقترح التعليق، كما يجوز أن يعرضه {chair}.' },
  },
  'speakers-left': {
    code: 'out-of-order',
    words: { en: 'The list of speakers is not exhausted: {who} has asked for the floor.', ar: 'لم تُستنفد قائمة المتكلمين: طلب وفد {who} الكلمة.' },
    possible: { en: 'When the list is exhausted, when the debate has been closed, or by a motion that takes precedence.', ar: 'عند استنفاد القائمة، أو بعد إقفال باب المناقشة، أو باقتراح له الأسبقية.' },
  },
  'no-asking': {
    code: 'no-such-act',
    words: { en: 'These rules do not say that a meeting is held because somebody asks for one.', ar: 'لا تنص هذه القواعد على عقد جلسة بناء على طلب.' },
    possible: { en: '{chair} opens a meeting.', ar: 'يفتتح {chair} الجلسة.' },
  },
  'members-ask': {
    code: 'not-entitled',
    words: { en: 'A meeting is asked for by a member.', ar: 'يطلب عقد الجلسة عضو.' },
    possible: { en: 'When a member asks and another seconds the request.', ar: 'إذا طلبها عضو وأيد الطلب عضو آخر.' },
  },
  'request-needs-no-second': {
    code: 'no-such-act',
    words: { en: 'Under these rules a request for a meeting needs no second.', ar: 'لا يحتاج طلب عقد جلسة إلى تأييد بموجب هذه القواعد.' },
  },
  'own-request': {
    code: 'not-entitled',
    words: { en: 'A request is seconded by another member.', ar: 'يؤيد الطلب عضو آخر.' },
    possible: { en: 'When another member seconds it.', ar: 'إذا أيده عضو آخر.' },
  },
  'no-request-to-second': {
    code: 'no-such-thing',
    words: { en: 'No request of this member waits for a second.', ar: 'لا يوجد طلب لهذا العضو ينتظر التأييد.' },
  },
  'party-presides': {
    code: 'out-of-order',
    words: { en: 'The member that presides is a party to this question and does not preside over it ({who}).', ar: 'العضو الذي يتولى الرئاسة طرف في هذه المسألة ولا يترأسها ({who}).' },
    possible: { en: 'When {body} has named another to preside over the item.', ar: 'بعد أن تُسمى دولة أخرى لترؤس البند ({body}).' },
  },
  'party-may-preside': {
    code: 'no-such-act',
    words: { en: 'These rules do not say that a party to the question may not preside over it.', ar: 'لا تنص هذه القواعد على منع طرف المسألة من ترؤسها.' },
  },
  'no-party-presides': {
    code: 'not-now',
    words: { en: 'No party to the question presides over it.', ar: 'لا يترأس المسألة أحد أطرافها.' },
    possible: { en: 'When the member that presides is listed with the item as a party.', ar: 'إذا كان العضو الذي يتولى الرئاسة مدرجا مع البند بوصفه طرفا.' },
  },
  'not-to-preside': {
    code: 'invalid',
    words: { en: 'A member of the body that is no party to the question is named to preside.', ar: 'يُسمى للرئاسة عضو ليس طرفا في المسألة.' },
  },
  'meeting-asked': {
    code: 'already-done',
    words: { en: 'This request for a meeting has been made; {chair} is to call the meeting.', ar: 'قُدّم طلب عقد الجلسة هذا؛ وعلى {chair} أن يدعو إليها.' },
    possible: { en: 'Another meeting may be asked for once this one has been opened.', ar: 'يجوز طلب جلسة أخرى بعد افتتاح هذه الجلسة.' },
  },
  'agenda-too-late': {
    code: 'not-now',
    words: { en: 'The provisional agenda has not been out long enough before the meeting.', ar: 'لم تنقض المدة اللازمة بين إبلاغ جدول الأعمال المؤقت وعقد الجلسة.' },
    possible: { en: 'From {day}.', ar: 'اعتبارا من {day}.' },
  },
  'no-communique': {
    code: 'no-such-act',
    words: { en: 'These rules know no communiqué after a meeting.', ar: 'لا تعرف هذه القواعد بلاغا يصدر بعد الجلسة.' },
  },
  'no-communique-due': {
    code: 'not-now',
    words: { en: 'No private meeting has ended on which a communiqué is still to be issued.', ar: 'لا توجد جلسة سرية انتهت ولم يصدر عنها بلاغ بعد.' },
    possible: { en: 'When a private meeting has ended.', ar: 'بعد انتهاء جلسة سرية.' },
  },
  'secretariat-issues': {
    code: 'not-entitled',
    words: { en: 'A communiqué is issued through the Secretariat.', ar: 'يصدر البلاغ بواسطة الأمانة العامة.' },
    possible: { en: 'When the Secretariat does it.', ar: 'إذا فعلت الأمانة العامة ذلك.' },
  },
  'no-summary': {
    code: 'no-such-act',
    words: { en: 'Under these rules a meeting does not end with a summary by {chair}.', ar: 'لا تنتهي الجلسة بموجب هذه القواعد بملخص من {chair}.' },
  },
  'no-joint-text': {
    code: 'no-such-act',
    words: { en: 'These rules know no joint text; a text is submitted as a draft.', ar: 'لا تعرف هذه القواعد نصا مشتركا؛ ويُقدَّم النص بوصفه مشروعا.' },
    possible: { en: 'Submit it as a draft.', ar: 'قدّموه بوصفه مشروعا.' },
  },

  // quorum
  'no-quorum-rule': {
    code: 'no-such-act',
    words: { en: 'These rules ask for no quorum.', ar: 'لا تشترط هذه القواعد نصابا.' },
  },
  'quorum-raised': {
    code: 'not-in-force',
    words: { en: '{who} has raised the question of a quorum.', ar: 'أثار وفد {who} مسألة النصاب القانوني.' },
    possible: { en: 'When {chair} has counted and {needed} are present.', ar: 'بعد أن يعدّ {chair} الحضور ويبلغ العدد {needed}.' },
  },
  'quorum-already-raised': {
    code: 'already-done',
    words: { en: 'The question of a quorum is raised already and awaits the count.', ar: 'مسألة النصاب مثارة بالفعل وتنتظر عدّ الحضور.' },
  },
  'quorum-lacking': {
    code: 'not-in-force',
    words: { en: 'There is no quorum for a decision: {present} present, {needed} needed.', ar: 'لا يكتمل النصاب اللازم لاتخاذ قرار: الحاضرون {present} والمطلوب {needed}.' },
    possible: { en: 'When a new count finds {needed} present.', ar: 'عندما يبيّن عدّ جديد حضور {needed}.' },
  },
  'quorum-uncounted': {
    code: 'not-in-force',
    words: { en: 'Under these rules a quorum is not presumed, and nobody has counted.', ar: 'لا يُفترض اكتمال النصاب بموجب هذه القواعد، ولم يُعدّ الحضور بعد.' },
    possible: { en: 'When the presence of {needed} has been recorded.', ar: 'عند تسجيل حضور {needed}.' },
  },
  'quorum-to-open': {
    code: 'not-in-force',
    words: { en: 'Too few are present to go on with the debate: {present} present, {needed} needed.', ar: 'عدد الحاضرين لا يكفي لمواصلة المناقشة: الحاضرون {present} والمطلوب {needed}.' },
    possible: { en: 'When a new count finds {needed} present.', ar: 'عندما يبيّن عدّ جديد حضور {needed}.' },
  },

  // what goes first
  'vote-under-way': {
    code: 'out-of-order',
    words: { en: 'A vote is being taken; nothing interrupts it except a point of order on how it is conducted.', ar: 'التصويت جارٍ، ولا يقاطعه شيء إلا نقطة نظام تتصل بكيفية إجرائه.' },
    possible: { en: 'When the result has been announced.', ar: 'بعد إعلان النتيجة.' },
  },
  'point-pending': {
    code: 'out-of-order',
    words: { en: 'A point of order by {who} awaits its ruling.', ar: 'نقطة نظام أثارها وفد {who} تنتظر البت فيها.' },
    possible: { en: 'When {chair} has ruled.', ar: 'بعد أن يبت فيها {chair}.' },
  },
  'appeal-pending': {
    code: 'out-of-order',
    words: { en: '{who} has appealed against the ruling; the appeal is put to the vote at once.', ar: 'طعن وفد {who} في القرار، ويُطرح الطعن للتصويت فورا.' },
    possible: { en: 'When the appeal has been decided.', ar: 'بعد البت في الطعن.' },
  },
  'question-pending': {
    code: 'out-of-order',
    words: { en: 'A question has been put and is not yet decided: {what}.', ar: 'طُرحت مسألة لم يُبت فيها بعد: {what}.' },
    possible: { en: 'When it has been decided or withdrawn.', ar: 'بعد البت فيها أو سحبها.' },
  },
  'motion-pending': {
    code: 'out-of-order',
    words: { en: 'A motion by {who} goes first: {what}.', ar: 'الأسبقية لاقتراح وفد {who}: {what}.' },
    possible: { en: 'When it has been decided or withdrawn.', ar: 'بعد البت فيه أو سحبه.' },
  },
  'somebody-speaks': {
    code: 'not-now',
    words: { en: '{who} has the floor.', ar: 'الكلمة الآن لوفد {who}.' },
    possible: { en: 'When the speech has ended.', ar: 'بعد انتهاء الكلمة.' },
  },

  // opening and agenda
  'no-step-left': {
    code: 'already-done',
    words: { en: 'Every step of the opening has been taken.', ar: 'اتُّخذت خطوات الافتتاح كلها.' },
  },
  'another-step': {
    code: 'not-now',
    words: { en: 'The next step of the opening is: {step}.', ar: 'الخطوة التالية في الافتتاح: {step}.' },
    possible: { en: 'When that step has been taken.', ar: 'بعد اتخاذ تلك الخطوة.' },
  },
  'no-nomination': {
    code: 'not-in-force',
    words: { en: 'Nobody has been nominated for the chair, or not this delegation.', ar: 'لم يُرشَّح أحد للرئاسة، أو لم يُرشَّح هذا الوفد.' },
    possible: { en: 'When a delegation has nominated a candidate.', ar: 'بعد أن يرشّح أحد الوفود مرشحا.' },
  },
  'no-election': {
    code: 'not-now',
    words: { en: 'The chair is not being elected now.', ar: 'لا يجري الآن انتخاب الرئيس.' },
    possible: { en: 'When {chair} comes to the election.', ar: 'عند الوصول إلى الانتخاب.' },
  },
  'not-a-candidate': {
    code: 'invalid',
    words: { en: 'This delegation cannot be nominated: it is your own, has been nominated already, or takes part without the right to stand.', ar: 'لا يجوز ترشيح هذا الوفد: فهو وفدكم، أو مرشح بالفعل، أو يشارك دون حق الترشح.' },
  },
  'no-agenda': {
    code: 'not-in-force',
    words: { en: 'There is no provisional agenda.', ar: 'لا يوجد جدول أعمال مؤقت.' },
    possible: { en: 'When the secretariat has laid one.', ar: 'بعد أن تقدمه الأمانة.' },
  },
  'agenda-adopted': {
    code: 'already-done',
    words: { en: 'The agenda has been adopted.', ar: 'أُقر جدول الأعمال.' },
  },
  'no-item': {
    code: 'not-now',
    words: { en: 'No agenda item is before {body}.', ar: 'لا بند من جدول الأعمال مطروح على {body}.' },
    possible: { en: 'When {chair} has opened an item.', ar: 'عندما يفتتح {chair} النظر في بند.' },
  },
  'item-open': {
    code: 'not-now',
    words: { en: 'An agenda item is open: {what}.', ar: 'بند من جدول الأعمال قيد النظر: {what}.' },
    possible: { en: 'When it has been concluded or its debate adjourned.', ar: 'بعد اختتامه أو تأجيل مناقشته.' },
  },
  'item-unavailable': {
    code: 'no-such-thing',
    words: { en: 'This item is not waiting: it is not on the agenda, is concluded, or its debate was adjourned at this meeting.', ar: 'هذا البند ليس في الانتظار: فهو غير مدرج، أو اختُتم، أو أُجلت مناقشته في هذه الجلسة.' },
  },

  // questions
  'no-question': {
    code: 'no-such-thing',
    words: { en: 'This question is not before {body}, or not any more.', ar: 'هذه المسألة غير مطروحة على {body} أو لم تعد مطروحة.' },
  },
  'too-late-to-object': {
    code: 'too-late',
    words: { en: 'The gavel has fallen on this question.', ar: 'أُعلن القرار في هذه المسألة وفات أوان الاعتراض.' },
  },
  'objected': {
    code: 'out-of-order',
    words: { en: '{who} has objected; the question must be put to the vote.', ar: 'اعترض وفد {who}؛ ويجب طرح المسألة للتصويت.' },
    possible: { en: 'Open the vote on it, or withdraw the question.', ar: 'افتحوا التصويت عليها أو اسحبوا المسألة.' },
  },
  'finding-overruled': {
    code: 'already-done',
    words: { en: '{body} has overruled the finding that there is no consensus on this text; it is not found again.', ar: 'نُقض القرار القاضي بعدم وجود توافق في الآراء بشأن هذا النص؛ ولا يُتخذ مرة أخرى.' },
    possible: { en: 'The chair may declare the text adopted or withdraw the question.', ar: 'للرئاسة أن تعلن اعتماد النص أو أن تسحب المسألة.' },
  },
  'already-objected': {
    code: 'already-done',
    words: { en: '{who} has objected already; the question will be put to the vote.', ar: 'اعترض وفد {who} بالفعل؛ وستُطرح المسألة للتصويت.' },
  },
  'vote-was-requested': {
    code: 'out-of-order',
    words: { en: '{who} has asked for a vote on this draft.', ar: 'طلب وفد {who} التصويت على هذا المشروع.' },
    possible: { en: 'Open the vote.', ar: 'افتحوا التصويت.' },
  },
  'no-closing-rule': {
    code: 'no-such-act',
    words: { en: 'These rules do not provide for closing the list of speakers.', ar: 'لا تنص هذه القواعد على إقفال قائمة المتكلمين.' },
  },
  'no-limit-rule': {
    code: 'no-such-act',
    words: { en: 'These rules do not provide for a limit on the time of speeches.', ar: 'لا تنص هذه القواعد على تحديد وقت الكلام.' },
  },
  'list-closed': {
    code: 'too-late',
    words: { en: 'The list of speakers is closed.', ar: 'قائمة المتكلمين مقفلة.' },
    possible: { en: 'If {chair} reopens it; a right of reply may still be asked for.', ar: 'إذا أعاد {chair} فتحها؛ ويجوز مع ذلك طلب حق الرد.' },
  },
  'list-already-closed': {
    code: 'already-done',
    words: { en: 'The list of speakers is closed already.', ar: 'قائمة المتكلمين مقفلة بالفعل.' },
  },
  'list-open': {
    code: 'already-done',
    words: { en: 'The list of speakers is open.', ar: 'قائمة المتكلمين مفتوحة.' },
  },
  'hour-in-the-past': {
    code: 'invalid',
    words: { en: 'The hour of closing lies ahead, within a day.', ar: 'تكون ساعة الإقفال لاحقة وفي حدود يوم واحد.' },
  },
  'not-that-hour': {
    code: 'not-now',
    words: { en: 'The announced hour has not come, or no such hour was announced.', ar: 'لم تحن الساعة المعلنة، أو لم تُعلن ساعة كهذه.' },
    possible: { en: 'At the announced hour.', ar: 'في الساعة المعلنة.' },
  },

  // floor
  'debate-closed': {
    code: 'out-of-order',
    words: { en: 'The debate on this item has been closed.', ar: 'أُقفل باب المناقشة في هذا البند.' },
    possible: { en: 'Votes may be explained, and a right of reply may be asked for.', ar: 'يجوز تعليل التصويت وطلب حق الرد.' },
  },
  'on-the-list': {
    code: 'already-done',
    words: { en: 'This delegation is on the list already.', ar: 'هذا الوفد مدرج في القائمة بالفعل.' },
  },
  'list-full': {
    code: 'not-now',
    words: { en: 'The list has {number} entries and takes no more.', ar: 'عدد الطلبات في القائمة {number}، وهي لا تتسع لمزيد.' },
    possible: { en: 'When somebody on the list has spoken.', ar: 'بعد أن يتكلم أحد المدرجين في القائمة.' },
  },
  'no-replies': {
    code: 'no-such-act',
    words: { en: 'These rules know no right of reply.', ar: 'لا تعرف هذه القواعد حق الرد.' },
  },
  'replies-used': {
    code: 'out-of-order',
    words: { en: 'The number of replies on one item is {number}, and this delegation has used or asked for them.', ar: 'عدد الردود في البند الواحد {number}، وقد استنفدها هذا الوفد أو طلبها.' },
    possible: { en: 'On another item.', ar: 'في بند آخر.' },
  },
  'no-explanations': {
    code: 'no-such-act',
    words: { en: 'These rules know no explanations of vote at this point.', ar: 'لا تعرف هذه القواعد تعليل التصويت في هذه المرحلة.' },
  },
  'nothing-to-explain': {
    code: 'not-now',
    words: { en: 'No action on a draft is under way.', ar: 'لا بتّ جاريا في أي مشروع.' },
    possible: { en: 'When {chair} has put a draft, before the vote and after it.', ar: 'عندما يطرح {chair} مشروعا، قبل التصويت وبعده.' },
  },
  'proposer-explains': {
    code: 'not-entitled',
    words: { en: 'The proposer of a draft does not explain a vote on it.', ar: 'لا يعلل صاحب المشروع تصويته عليه.' },
  },
  'explained': {
    code: 'already-done',
    words: { en: 'This delegation has explained its vote on this draft.', ar: 'علل هذا الوفد تصويته على هذا المشروع.' },
  },
  'no-entry': {
    code: 'no-such-thing',
    words: { en: 'This entry is not on the list, or not any more.', ar: 'هذا الطلب غير مدرج في القائمة أو لم يعد مدرجا.' },
  },
  'not-your-entry': {
    code: 'not-entitled',
    words: { en: 'This entry belongs to {who}.', ar: 'هذا الطلب مقدَّم من وفد {who}.' },
  },
  'order-of-asking': {
    code: 'out-of-order',
    words: { en: 'The floor is given in the order of asking: {who} is next.', ar: 'تُعطى الكلمة بحسب ترتيب طلبها: الدور لوفد {who}.' },
    possible: { en: 'After those who asked earlier.', ar: 'بعد من سبق في الطلب.' },
  },
  'replies-end-of-day': {
    code: 'out-of-order',
    words: { en: 'Two meetings of this day are given to this item; replies are heard at the end of the day.', ar: 'خُصصت لهذا البند جلستان في هذا اليوم، وتُسمع الردود في نهاية اليوم.' },
    possible: { en: 'At the meeting at {at}.', ar: 'في الجلسة التي تُعقد في {at}.' },
  },
  'no-next-meeting': {
    code: 'no-such-act',
    words: { en: 'Under these rules nothing depends on when the item is gone on with.', ar: 'لا يتوقف شيء بموجب هذه القواعد على موعد مواصلة النظر في البند.' },
  },
  'replies-after-list': {
    code: 'out-of-order',
    words: { en: 'Replies are heard when the list of speakers is exhausted.', ar: 'تُسمع الردود بعد استنفاد قائمة المتكلمين.' },
    possible: { en: 'When {who} and those who follow have spoken.', ar: 'بعد أن يتكلم وفد {who} ومن يليه.' },
  },
  'nobody-speaks': {
    code: 'no-such-thing',
    words: { en: 'Nobody has the floor.', ar: 'لا أحد يتكلم الآن.' },
  },
  'not-the-speaker': {
    code: 'not-entitled',
    words: { en: 'A speech is ended by {chair} or by the delegation that has the floor.', ar: 'ينهي الكلمةَ {chair} أو الوفد المتكلم.' },
  },

  // motions
  'format-decides-nothing': {
    code: 'no-such-act',
    words: { en: '{what}: nothing is decided and nothing voted on here.', ar: '{what}: لا يُقرر هنا شيء ولا يجري تصويت.' },
    possible: { en: 'In a formal meeting.', ar: 'في جلسة رسمية.' },
  },
  'format-no-floor': {
    code: 'not-entitled',
    words: { en: '{what}: {role} does not take the floor here.', ar: '{what}: {role} لا يأخذ الكلمة هنا.' },
    possible: { en: 'In a meeting of another format.', ar: 'في جلسة بشكل آخر.' },
  },
  'not-invited': {
    code: 'not-entitled',
    words: { en: '{who} takes part only when invited, and has not been invited to this meeting.', ar: 'لا يشترك {who} إلا بدعوة، ولم يُدع إلى هذه الجلسة.' },
    possible: { en: 'When {chair} proposes the invitation and {body} decides it.', ar: 'إذا اقترح {chair} الدعوة وتقرر ذلك.' },
  },
  'same-side': {
    code: 'already-done',
    words: { en: 'After the vote only the other side of the line between procedure and substance changes how the result is read; the votes stay as they were cast.', ar: 'بعد التصويت لا يغيّر قراءةَ النتيجة إلا الجانبُ الآخر من الحد الفاصل بين الإجراء والموضوع؛ وتبقى الأصوات كما أُدلي بها.' },
  },
  'private-only': {
    code: 'out-of-order',
    words: { en: '{what}: always discussed and decided in private.', ar: '{what}: يناقش ويُبت فيه دائما في جلسة سرية.' },
    possible: { en: 'In a private meeting.', ar: 'في جلسة سرية.' },
  },
  'format-not-for': {
    code: 'not-entitled',
    words: { en: '{what}: {role} is not invited here.', ar: '{what}: لا يُدعى إليها {role}.' },
    possible: { en: 'In a meeting of another format.', ar: 'في جلسة بشكل آخر.' },
  },
  'guest-is-called': {
    code: 'not-entitled',
    words: { en: 'Only members follow a closed meeting here; {who} is heard when called.', ar: 'لا يتابع الجلسة المغلقة هنا إلا الأعضاء؛ ويُستمع إلى {who} عند المناداة.' },
    possible: { en: 'When {chair} enters it on the list and calls on it.', ar: 'إذا أدرجه {chair} في القائمة وأعطاه الكلمة.' },
  },
  'nobody-is-invited': {
    code: 'no-such-act',
    words: { en: 'These rules know no participation by invitation.', ar: 'لا تعرف هذه القواعد الاشتراك بدعوة.' },
  },
  'needs-no-invitation': {
    code: 'already-done',
    words: { en: '{who} takes part without an invitation.', ar: 'يشترك {who} بغير دعوة.' },
  },
  'already-invited': {
    code: 'already-done',
    words: { en: '{who} has been invited to this meeting.', ar: 'دُعي {who} إلى هذه الجلسة.' },
  },
  'no-such-format': {
    code: 'no-such-thing',
    words: { en: 'These rules know no such format of meeting.', ar: 'لا تعرف هذه القواعد جلسة بهذا الشكل.' },
  },
  'format-grade': {
    code: 'invalid',
    words: { en: '{what}: the format fixes who may follow the meeting.', ar: '{what}: يحدد هذا الشكل من يتابع الجلسة.' },
  },
  'no-rotation': {
    code: 'no-such-act',
    words: { en: 'The presidency does not go round under these rules.', ar: 'لا تتناوب الرئاسة بموجب هذه القواعد.' },
  },
  'turn-in-the-future': {
    code: 'invalid',
    words: { en: 'The day from which a member presided lies in the past or is today.', ar: 'اليوم الذي بدأت فيه رئاسة العضو يكون ماضيا أو هو اليوم.' },
  },
  'no-ceding': {
    code: 'no-such-act',
    words: { en: 'These rules do not provide for leaving the chair for a question.', ar: 'لا تنص هذه القواعد على التخلي عن الرئاسة لمسألة معينة.' },
  },
  'no-president': {
    code: 'not-now',
    words: { en: 'It has not been set whose turn it is to preside, or nobody follows.', ar: 'لم يُحدد لمن دور الرئاسة، أو لا أحد يليه.' },
    possible: { en: 'When the secretariat or {chair} has set it.', ar: 'بعد أن تحدده الأمانة أو {chair}.' },
  },
  'chair-was-ceded': {
    code: 'already-done',
    words: { en: 'The chair has passed to {who} for this item.', ar: 'انتقلت الرئاسة إلى {who} في هذا البند.' },
  },
  'chair-not-ceded': {
    code: 'not-now',
    words: { en: 'The chair has not been left for this item.', ar: 'لم يجر التخلي عن الرئاسة في هذا البند.' },
    possible: { en: 'When {chair} has left the chair for the item.', ar: 'بعد ترك الرئاسة للبند.' },
  },
  'no-line-drawn': {
    code: 'no-such-act',
    words: { en: 'These rules draw no line between questions of procedure and of substance that somebody would have to settle.', ar: 'لا تميّز هذه القواعد بين المسائل الإجرائية والموضوعية تمييزا يلزم البت فيه.' },
  },
  'classed-by-list': {
    code: 'no-such-act',
    words: { en: 'The list of matters settled as procedural decides this; a draft falls under the matter it was submitted under.', ar: 'تحسم ذلك قائمة المسائل المستقر على أنها إجرائية؛ ويندرج المشروع تحت المسألة التي قُدم بموجبها.' },
    possible: { en: 'A conference may set otherwise who settles it.', ar: 'للمؤتمر أن يحدد غير ذلك من يبت في الأمر.' },
  },
  'classed-by-chair': {
    code: 'not-entitled',
    words: { en: '{chair} rules on this; the ruling may be challenged.', ar: 'يبت {chair} في ذلك؛ ويجوز الطعن في قراره.' },
    possible: { en: 'When {chair} rules.', ar: 'عندما يبت {chair} في الأمر.' },
  },
  'classed-by-body': {
    code: 'not-entitled',
    words: { en: 'The body itself decides this by a vote on the preliminary question.', ar: 'تبت الهيئة نفسها في ذلك بالتصويت على المسألة الأولية.' },
    possible: { en: 'A member or {chair} raises the preliminary question.', ar: 'يثير عضو أو {chair} المسألة الأولية.' },
  },
  'already-classed': {
    code: 'already-done',
    words: { en: 'This has been settled for this draft.', ar: 'حُسم هذا الأمر بالنسبة إلى هذا المشروع.' },
  },
  'no-parties-rule': {
    code: 'no-such-act',
    words: { en: 'These rules know no duty of parties to a dispute to abstain.', ar: 'لا تعرف هذه القواعد واجبا على أطراف النزاع بالامتناع عن التصويت.' },
  },
  'parties-not-bound': {
    code: 'no-such-act',
    words: { en: 'In this conference the rule on parties to a dispute is shown as a warning and binds nobody.', ar: 'يُعرض حكم أطراف النزاع في هذا المؤتمر تنبيها ولا يُلزم أحدا.' },
    possible: { en: 'When the conference sets it otherwise, before its first meeting.', ar: 'إذا حدد المؤتمر غير ذلك قبل جلسته الأولى.' },
  },
  'parties-are-listed': {
    code: 'no-such-act',
    words: { en: 'In this conference those listed with the agenda item are bound; no ruling is needed.', ar: 'يُلزم في هذا المؤتمر المدرجون مع بند جدول الأعمال، ولا حاجة إلى قرار.' },
    possible: { en: 'The secretariat or {chair} lists the parties with the item.', ar: 'تُدرج الأمانة أو {chair} الأطراف مع البند.' },
  },
  'already-ruled-party': {
    code: 'already-done',
    words: { en: 'It has been ruled so for {who}.', ar: 'تقرر ذلك بشأن {who}.' },
  },
  'party-abstains': {
    code: 'not-entitled',
    words: { en: '{who} is a party to the dispute and abstains on this question.', ar: '{who} طرف في النزاع ويمتنع عن التصويت على هذه المسألة.' },
    possible: { en: 'The delegation abstains, or takes no part.', ar: 'يمتنع الوفد عن التصويت أو لا يشارك فيه.' },
  },
  'no-rule': {
    code: 'no-such-act',
    words: { en: '{what} Nothing is taken over from other rules of procedure.', ar: '{what} ولا يُؤخذ شيء من أنظمة داخلية أخرى.' },
  },
  'no-such-motion': {
    code: 'no-such-act',
    words: { en: 'These rules know no such motion.', ar: 'لا تعرف هذه القواعد اقتراحا كهذا.' },
  },
  'lower-precedence': {
    code: 'out-of-order',
    words: { en: '{what} is pending and goes before this motion.', ar: '{what}: اقتراح مطروح يتقدم على هذا الاقتراح.' },
    possible: { en: 'When the pending motion has been decided or withdrawn.', ar: 'بعد البت في الاقتراح المطروح أو سحبه.' },
  },
  'motion-pointless': {
    code: 'not-now',
    words: { en: 'There is nothing now that this motion could be about.', ar: 'لا يوجد الآن ما يمكن أن يتعلق به هذا الاقتراح.' },
    possible: { en: 'When there is something it could be about.', ar: 'حين يوجد ما يمكن أن يتناوله.' },
  },
  'motion-needs': {
    code: 'invalid',
    words: { en: 'This motion does not name what it must, or names what it does not take: minutes of a speech (1 to {number}), a draft or its parts, the topic and the times of a caucus, the title of an item, or a guest who has a seat.', ar: 'لا يسمّي هذا الاقتراح ما يجب تسميته، أو يسمّي ما لا يقبله: دقائق الكلمة (من 1 إلى {number})، أو مشروعا أو أجزاءه، أو موضوع المشاورات الجانبية ومدتها، أو عنوان بند، أو ضيفا له مقعد.' },
  },
  'no-pending-motion': {
    code: 'no-such-thing',
    words: { en: 'This motion is not pending, or not any more.', ar: 'هذا الاقتراح غير مطروح أو لم يعد مطروحا.' },
  },
  'not-your-motion': {
    code: 'not-entitled',
    words: { en: 'This motion is {who}\'s.', ar: 'هذا الاقتراح مقدَّم من وفد {who}.' },
  },
  'own-motion': {
    code: 'invalid',
    words: { en: 'A delegation does not second its own motion.', ar: 'لا يثنّي الوفد اقتراحه.' },
  },
  'needs-no-second': {
    code: 'already-done',
    words: { en: 'This motion needs no second, or has one.', ar: 'لا يحتاج هذا الاقتراح إلى تثنية، أو سبقت تثنيته.' },
  },
  'not-seconded': {
    code: 'not-in-force',
    words: { en: 'The motion has not been seconded.', ar: 'لم تجر تثنية الاقتراح.' },
    possible: { en: 'When another delegation seconds it.', ar: 'بعد أن يثنّيه وفد آخر.' },
  },
  'no-places': {
    code: 'out-of-order',
    words: { en: 'On this motion {for} speak for and {against} against, and those places are taken or not provided.', ar: 'عدد المتكلمين في هذا الاقتراح: مؤيدون {for} ومعارضون {against}، وهذه الأماكن مشغولة أو غير منصوص عليها.' },
    possible: { en: 'By voting on the motion when it is put.', ar: 'بالتصويت على الاقتراح عند طرحه.' },
  },
  'speakers-on-motion-left': {
    code: 'out-of-order',
    words: { en: '{who} has asked to speak on the motion.', ar: 'طلب وفد {who} الكلمة بشأن الاقتراح.' },
    possible: { en: 'When those who asked have spoken or left the list.', ar: 'بعد أن يتكلم من طلب الكلمة أو ينسحب.' },
  },
  'decided-otherwise': {
    code: 'out-of-order',
    words: { en: 'This motion is not decided by {chair} alone.', ar: 'لا يبت {chair} في هذا الاقتراح منفردا.' },
    possible: { en: 'Put it without a vote, or open the vote where the rules provide one.', ar: 'اطرحوه دون تصويت، أو افتحوا التصويت حيث تنص القواعد عليه.' },
  },

  // points of order
  'no-point': {
    code: 'no-such-thing',
    words: { en: 'This point of order is not pending, or not any more.', ar: 'نقطة النظام هذه غير مطروحة أو لم تعد مطروحة.' },
  },
  'no-appeal': {
    code: 'no-such-act',
    words: { en: 'Under these rules there is no appeal against a ruling.', ar: 'لا طعن في قرارات الرئاسة بموجب هذه القواعد.' },
    possible: { en: 'A delegation may have its disagreement recorded in its next statement.', ar: 'للوفد أن يسجل عدم موافقته في بيانه التالي.' },
  },
  'ruling-stands': {
    code: 'too-late',
    words: { en: 'The ruling stands: the business has gone on.', ar: 'القرار قائم، وقد استؤنفت الأعمال.' },
  },
  'not-ruled': {
    code: 'not-now',
    words: { en: '{chair} has not ruled yet.', ar: 'لم يبت {chair} بعد.' },
    possible: { en: 'After the ruling.', ar: 'بعد صدور القرار.' },
  },

  // drafts
  'no-draft': {
    code: 'no-such-thing',
    words: { en: 'This draft is not before {body}, or not any more.', ar: 'هذا المشروع غير مطروح على {body} أو لم يعد مطروحا.' },
  },
  'draft-limit': {
    code: 'not-now',
    words: { en: '{number} drafts are waiting; the body takes no more for now.', ar: 'عدد المشاريع المنتظرة {number}، ولا تُقبل مشاريع أخرى في الوقت الحاضر.' },
    possible: { en: 'When a draft has been decided or withdrawn.', ar: 'بعد البت في مشروع أو سحبه.' },
  },
  'draft-fields': {
    code: 'invalid',
    words: { en: 'A draft names the kind of question it is, where the rules know several, and sponsors that have the right to propose.', ar: 'يذكر المشروع نوع المسألة حيث تعرف القواعد أنواعا، ومقدمين لهم حق الاقتراح.' },
  },
  'draft-decided': {
    code: 'too-late',
    words: { en: 'Voting on this draft has begun, or it has been decided.', ar: 'بدأ التصويت على هذا المشروع أو بُت فيه.' },
  },
  'second-vote-later': {
    code: 'not-now',
    words: { en: 'The vote was equally divided; a second vote is taken at a later meeting.', ar: 'تعادلت الأصوات؛ ويُجرى تصويت ثان في جلسة لاحقة.' },
    possible: { en: 'At a later meeting, under the agenda item added for it, within the period the rule gives.', ar: 'في جلسة لاحقة، في إطار البند المدرج لذلك، خلال المهلة التي تحددها القاعدة.' },
  },
  'second-vote-late': {
    code: 'too-late',
    words: { en: 'The period for the second vote has passed; the rule gives no other.', ar: 'انقضت مهلة التصويت الثاني، ولا تمنح القاعدة غيرها.' },
  },

  // votes
  'no-vote': {
    code: 'no-such-act',
    words: { en: 'A request for a vote is out of order: these rules know no vote. What is not agreed is not decided.', ar: 'طلب إجراء تصويت مخالف للنظام: لا تعرف هذه القواعد التصويت. وما لم يُتفق عليه لم يُبت فيه.' },
    possible: { en: 'A delegation may object before the gavel, speak, or propose another text.', ar: 'للوفد أن يعترض قبل إعلان القرار، أو يتكلم، أو يقترح نصا آخر.' },
  },
  'nothing-to-vote-on': {
    code: 'no-such-thing',
    words: { en: 'Nothing of this name is before {body} on which a vote can be asked for, or names are to be recorded already.', ar: 'لا شيء بهذا الاسم مطروح على {body} يمكن طلب التصويت عليه، أو أن تسجيل الأسماء مقرر بالفعل.' },
  },
  'vote-not-ready': {
    code: 'not-now',
    words: { en: 'This is not ready to be put to the vote.', ar: 'هذه المسألة غير جاهزة للتصويت.' },
    possible: { en: 'When what comes before it has been decided.', ar: 'بعد البت فيما يسبقه.' },
  },
  'vote-must-be-recorded': {
    code: 'out-of-order',
    words: { en: 'A recorded vote was requested.', ar: 'طُلب تصويت مسجل.' },
    possible: { en: 'Open it as a recorded vote.', ar: 'افتحوه بوصفه تصويتا مسجلا.' },
  },
  'explanations-left': {
    code: 'out-of-order',
    words: { en: '{who} has asked to explain its vote before the vote.', ar: 'طلب وفد {who} تعليل تصويته قبل التصويت.' },
    possible: { en: 'When those who asked have spoken or left the list.', ar: 'بعد أن يتكلم من طلب ذلك أو ينسحب.' },
  },
  'no-open-vote': {
    code: 'no-such-thing',
    words: { en: 'This vote is not open.', ar: 'هذا التصويت غير مفتوح.' },
  },
  'vote-is-closed': {
    code: 'too-late',
    words: { en: 'The voting is locked: this vote has been closed.', ar: 'أُقفل التصويت: لم يعد هذا التصويت مفتوحا.' },
    possible: { en: 'A delegation may have its intention noted; the result stays.', ar: 'للوفد أن يطلب تسجيل ما كان ينويه، وتبقى النتيجة كما هي.' },
  },
  'no-such-answer': {
    code: 'invalid',
    words: { en: 'This answer is not among those of this vote.', ar: 'هذه الإجابة ليست من إجابات هذا التصويت.' },
  },
  'lock-first': {
    code: 'not-now',
    words: { en: 'The lock has not been announced.', ar: 'لم يُعلن إقفال التصويت.' },
    possible: { en: '{chair} asks whether all votes have been recorded, then locks.', ar: 'يسأل {chair} هل سُجلت الأصوات كلها ثم يقفل التصويت.' },
  },
  'lock-announced': {
    code: 'already-done',
    words: { en: 'The lock has been announced.', ar: 'أُعلن إقفال التصويت.' },
  },
  'no-roll-at-opening': {
    code: 'no-such-act',
    words: { en: 'These rules know no roll at the opening of a meeting; who is present is counted.', ar: 'لا تعرف هذه القواعد نداء على الأسماء عند افتتاح الجلسة، وإنما يُعد الحاضرون.' },
    possible: { en: 'The secretariat or {chair} records who is present.', ar: 'تسجل الأمانة أو {chair} أسماء الحاضرين.' },
  },
  'no-such-roll-answer': {
    code: 'invalid',
    words: { en: 'This is not among the answers to the roll.', ar: 'هذه الإجابة ليست من إجابات نداء الأسماء.' },
  },
  'for-oneself': {
    code: 'not-entitled',
    words: { en: 'A delegation answers the roll for itself only.', ar: 'لا يجيب الوفد عند النداء إلا عن نفسه.' },
  },
  'answer-the-roll': {
    code: 'not-now',
    words: { en: 'Who has not answered the roll of this meeting takes no part in its decisions.', ar: 'من لم يجب عند النداء على الأسماء في هذه الجلسة لا يشارك في قراراتها.' },
    possible: { en: 'Answer the roll, or ask the secretariat to enter the answer.', ar: 'أجيبوا عند النداء، أو اطلبوا من الأمانة إدخال الإجابة.' },
  },
  'no-such-ruling': {
    code: 'no-such-thing',
    words: { en: 'There is no ruling of this name, or it is no longer among the latest.', ar: 'لا يوجد قرار للرئاسة بهذا الاسم، أو لم يعد من أحدثها.' },
  },
  'ruling-was-appealed': {
    code: 'out-of-order',
    words: { en: 'This ruling was appealed against; what the body made of it stays.', ar: 'طُعن في هذا القرار، ويبقى ما انتهى إليه الرأي فيه.' },
  },
  'unknown-method': {
    code: 'no-such-act',
    words: { en: 'These rules do not know this way of voting.', ar: 'لا تعرف هذه القواعد طريقة التصويت هذه.' },
    possible: { en: 'Choose one of the ways of voting the rules name.', ar: 'اختاروا إحدى طرق التصويت التي تنص عليها القواعد.' },
  },
  'roll-call-requested': {
    code: 'out-of-order',
    words: { en: 'A roll-call vote was requested.', ar: 'طُلب تصويت بنداء الأسماء.' },
    possible: { en: 'Open it as a roll-call vote.', ar: 'افتحوه بوصفه تصويتا بنداء الأسماء.' },
  },
  'hands-need-names': {
    code: 'out-of-order',
    words: { en: 'The result of this question turns on who votes how, so hands without names cannot decide it.', ar: 'تتوقف نتيجة هذه المسألة على معرفة من صوّت وكيف، فلا يُبت فيها برفع الأيدي دون أسماء.' },
    possible: { en: 'Open it as a vote by names.', ar: 'افتحوه بوصفه تصويتا بالأسماء.' },
  },
  'by-hands': {
    code: 'not-now',
    words: { en: 'This vote is taken by show of hands; the hands are counted in the room.', ar: 'يُجرى هذا التصويت برفع الأيدي، وتُعد الأيدي في القاعة.' },
    possible: { en: 'By raising a hand in the room.', ar: 'برفع اليد في القاعة.' },
  },
  'by-roll-call': {
    code: 'not-now',
    words: { en: 'This vote is taken by roll-call; each delegation answers when it is called.', ar: 'يُجرى هذا التصويت بنداء الأسماء، ويجيب كل وفد عند النداء عليه.' },
    possible: { en: 'Answer when your name is called.', ar: 'أجيبوا عند النداء على اسمكم.' },
  },
  'not-by-hands': {
    code: 'not-now',
    words: { en: 'This vote is not taken by show of hands; there is nothing to count.', ar: 'لا يُجرى هذا التصويت برفع الأيدي، فلا شيء يُعد.' },
    possible: { en: 'When {chair} opens a vote by show of hands.', ar: 'إذا فُتح تصويت برفع الأيدي.' },
  },
  'vote-stands': {
    code: 'already-done',
    words: { en: 'Your delegation has already voted: {answer}. Under the rules of this conference a vote that was sent stands.', ar: 'سبق لوفدكم أن صوّت: {answer}. وبحسب قواعد هذا المؤتمر يبقى الصوت بعد إرساله كما هو.' },
    possible: { en: 'After the result a delegation may have its intention noted; the result stays.', ar: 'للوفد بعد إعلان النتيجة أن يطلب تسجيل ما كان ينويه، وتبقى النتيجة كما هي.' },
  },
  'nothing-to-undo': {
    code: 'not-now',
    words: { en: 'There is no last answer to take back.', ar: 'لا توجد إجابة أخيرة يمكن الرجوع عنها.' },
    possible: { en: 'What was misheard earlier can be entered anew until the lock is announced.', ar: 'ما أُسيء سماعه قبل ذلك يمكن إدخاله من جديد إلى حين إعلان إقفال التصويت.' },
  },
  'figures-differ': {
    code: 'invalid',
    words: { en: 'These figures do not add up: {of} delegations have a vote on this question, and {sum} votes were entered.', ar: 'لا تستقيم هذه الأرقام: عدد الوفود التي لها صوت في هذه المسألة {of}، وعدد الأصوات المدخلة {sum}.' },
    possible: { en: 'Compare both tellers’ sheets, and enter figures that no delegation is counted in twice.', ar: 'قارنوا ورقتي فرز الأصوات، وأدخلوا أرقاما لا يُحتسب فيها أي وفد مرتين.' },
  },
  'two-tellers': {
    code: 'invalid',
    words: { en: 'A result on paper is entered with the names of the two persons who counted it, and with what it was written on.', ar: 'تُدخل النتيجة الورقية مقرونة باسمي الشخصين اللذين عدّاها وبما دُوّنت عليه.' },
  },
  'paper-hour': {
    code: 'invalid',
    words: { en: 'A vote on paper was taken at an hour between the beginning of this conference and now.', ar: 'يكون التصويت الورقي قد جرى في ساعة تقع بين بداية هذا المؤتمر والآن.' },
  },
  'roll-or-figures': {
    code: 'invalid',
    words: { en: 'A result on paper has either the answer of each delegation or the figures alone; here names are needed where the result turns on who voted how.', ar: 'تتضمن النتيجة الورقية إما إجابة كل وفد أو الأرقام وحدها؛ وتلزم الأسماء حيث تتوقف النتيجة على كيفية تصويت كل وفد.' },
  },
  'not-an-exercise': {
    code: 'no-such-act',
    words: { en: 'Only a vote in an exercise can be marked as a replay.', ar: 'لا يمكن وسم تصويت بأنه إعادة إلا في تمرين.' },
  },
  'replay-marked': {
    code: 'already-done',
    words: { en: 'This vote is marked as a replay already.', ar: 'سبق وسم هذا التصويت بأنه إعادة.' },
  },
  'too-many-hands': {
    code: 'invalid',
    words: { en: '{number} hands cannot be: {of} delegations have a vote, and with the other counts at most {most} are left for this answer.', ar: 'لا يمكن أن يكون عدد الأيدي {number}: عدد الوفود التي لها صوت {of}، ولا يتبقى لهذه الإجابة، مع مراعاة الأعداد الأخرى، أكثر من {most}.' },
    possible: { en: 'Count again, or correct the other counts first.', ar: 'أعيدوا العد، أو صححوا الأعداد الأخرى أولا.' },
  },
  'hands-uncounted': {
    code: 'not-now',
    words: { en: 'The hands have not been counted for every answer.', ar: 'لم تُعد الأيدي لكل الإجابات.' },
    possible: { en: 'Enter the counts with the name of the teller.', ar: 'أدخلوا الأعداد مع اسم فارز الأصوات.' },
  },
  'not-by-roll-call': {
    code: 'not-now',
    words: { en: 'This vote is not taken by roll-call; nobody is called.', ar: 'لا يُجرى هذا التصويت بنداء الأسماء، فلا يُنادى على أحد.' },
    possible: { en: 'When {chair} opens a vote by roll-call.', ar: 'إذا فُتح تصويت بنداء الأسماء.' },
  },
  'another-is-called': {
    code: 'out-of-order',
    words: { en: 'The name called is {who}; each delegation answers in its turn.', ar: 'الاسم المنادى عليه هو {who}، ويجيب كل وفد في دوره.' },
    possible: { en: 'Answer when your name is called.', ar: 'أجيبوا عند النداء على اسمكم.' },
  },
  'all-called': {
    code: 'too-late',
    words: { en: 'All names have been called.', ar: 'نودي على جميع الأسماء.' },
    possible: { en: 'The secretariat corrects what was misheard until the lock is announced.', ar: 'تصحح الأمانة ما أُسيء سماعه إلى أن يُعلن إقفال التصويت.' },
  },
  'roll-unfinished': {
    code: 'not-now',
    words: { en: 'The roll has not been called to its end: {who} is to answer.', ar: 'لم يكتمل نداء الأسماء: الدور على {who}.' },
    possible: { en: 'Enter its answer, or that it gives none.', ar: 'أدخلوا إجابته، أو أنه لم يجب.' },
  },
  'no-pass': {
    code: 'no-such-act',
    words: { en: 'These rules know no pass in a roll-call.', ar: 'لا تعرف هذه القواعد تأجيل الإجابة في نداء الأسماء.' },
    possible: { en: 'Answer yes, no or abstention.', ar: 'أجيبوا بنعم أو لا أو بالامتناع.' },
  },
  'passed-before': {
    code: 'out-of-order',
    words: { en: 'Whoever passed is asked again at the end and answers yes or no.', ar: 'من أرجأ إجابته يُسأل مرة أخرى في النهاية ويجيب بنعم أو لا.' },
    possible: { en: 'When asked again, by answering yes or no.', ar: 'عند السؤال ثانية، بالإجابة بنعم أو لا.' },
  },
  'no-rights': {
    code: 'no-such-act',
    words: { en: 'Only a yes or a no is given with rights, and only where the rules know it.', ar: 'لا تُقرن بالحق في التعليل إلا الإجابة بنعم أو لا، وحيث تنص القواعد على ذلك.' },
  },
  'may-not-abstain': {
    code: 'out-of-order',
    words: { en: 'This delegation answered the roll as voting, and so does not abstain on substance.', ar: 'أجاب هذا الوفد عند نداء الأسماء بأنه حاضر ومصوّت، فلا يمتنع عن التصويت في المسائل الموضوعية.' },
    possible: { en: 'Answer yes or no.', ar: 'أجيبوا بنعم أو لا.' },
  },
  'doors-closed': {
    code: 'too-late',
    words: { en: 'The doors were closed when the voting began, and nobody comes back in before it ends.', ar: 'أُغلقت الأبواب عند بدء التصويت، ولا يدخل أحد قبل انتهائه.' },
  },
  'no-roll': {
    code: 'no-such-thing',
    words: { en: 'There is no recorded vote of this name in which this delegation was entitled to vote, or it is no longer among the latest.', ar: 'لا يوجد تصويت مسجل بهذا الاسم كان لهذا الوفد حق المشاركة فيه، أو لم يعد من أحدثها.' },
  },

  // the conference
  'no-conference': {
    code: 'not-now',
    words: { en: 'The conference has not been founded.', ar: 'لم يُنشأ المؤتمر بعد.' },
    possible: { en: 'When the secretariat founds the conference.', ar: 'بعد أن تنشئ الأمانة المؤتمر.' },
  },
  'founded': {
    code: 'already-done',
    words: { en: 'The conference has been founded.', ar: 'أُنشئ المؤتمر بالفعل.' },
  },
  'no-edition': {
    code: 'no-such-thing',
    words: { en: 'There is no edition “{edition}” of this rulebook.', ar: 'لا توجد طبعة باسم «{edition}» من هذا النظام الداخلي.' },
    possible: { en: 'The editions are: {known}.', ar: 'الطبعات هي: {known}.' },
  },
  'edition-not-in-force': {
    code: 'not-in-force',
    words: { en: 'The edition “{edition}” is not in force today ({from} – {until}).', ar: 'الطبعة «{edition}» غير نافذة اليوم ({from} – {until}).' },
    possible: { en: 'An exercise may sit under it.', ar: 'يجوز لتمرين أن ينعقد بموجبها.' },
  },
  'rules-apply': {
    code: 'too-late',
    words: { en: 'A meeting has been held: the rules apply, and only {body} changes them.', ar: 'عُقدت جلسة: القواعد نافذة ولا يغيّرها سوى {body}.' },
    possible: { en: 'Values are set before the first meeting.', ar: 'تُحدَّد القيم قبل الجلسة الأولى.' },
  },
  'no-such-setting': {
    code: 'no-such-thing',
    words: { en: 'This rulebook has no value “{path}” that a conference sets.', ar: 'ليس في هذا النظام الداخلي قيمة «{path}» يحددها المؤتمر.' },
  },
  'already-set': {
    code: 'already-done',
    words: { en: '“{path}” has this value already.', ar: 'القيمة «{path}» محددة هكذا من قبل.' },
  },
  'not-a-value': {
    code: 'invalid',
    words: { en: 'This is not a value “{path}” can have.', ar: 'ليست هذه قيمة جائزة لـ«{path}».' },
  },
  'no-rulebook': {
    code: 'no-such-thing',
    words: { en: 'There is no rulebook of this name.', ar: 'لا توجد قواعد بهذا الاسم.' },
  },
  'no-body': {
    code: 'no-such-thing',
    words: { en: 'The conference has no such body.', ar: 'ليس للمؤتمر هيئة كهذه.' },
  },
  'no-seats': {
    code: 'not-in-force',
    words: { en: 'Nobody has a seat yet, or one of those named has none.', ar: 'لا مقاعد بعد، أو ليس لأحد المذكورين مقعد.' },
    possible: { en: 'When the secretariat has seated the delegations.', ar: 'بعد أن تخصص الأمانة مقاعد للوفود.' },
  },
  'body-limit': {
    code: 'not-now',
    words: { en: 'The conference has {number} bodies and takes no more.', ar: 'عدد هيئات المؤتمر {number}، ولا يتسع لمزيد.' },
  },
  'misfit': {
    code: 'invalid',
    words: { en: 'What was named does not fit what may be done now.', ar: 'ما ذُكر لا يناسب ما يجوز فعله الآن.' },
  },
} as const satisfies { readonly [key: string]: Sentence }

export type SentenceKey = keyof typeof sentences
