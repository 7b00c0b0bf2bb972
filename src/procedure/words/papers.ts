import type { InSix } from '#base/words.ts'
import type { Sentence } from './refusals.ts'

/** Why the rules say no where drafts, amendments, parts and the right to vote are concerned. */
export const paperSentences = {
  'no-amendments': {
    code: 'no-such-act',
    words: { en: 'These rules know no amendments; a text is changed by agreement or submitted anew.', ar: 'لا تعرف هذه القواعد التعديلات؛ ويُغيَّر النص بالاتفاق أو يُقدَّم من جديد.' },
    possible: { en: 'Submit the changed text as a draft.', ar: 'قدّموا النص المعدل بوصفه مشروعا.' },
  },
  'no-amendment': {
    code: 'no-such-thing',
    words: { en: 'There is no such amendment before {body}, or not any more.', ar: 'لا يوجد تعديل كهذا معروض على {body}، أو لم يعد معروضا.' },
  },
  'not-an-amendment': {
    code: 'invalid',
    words: { en: 'An amendment merely adds to, deletes from or revises part of a proposal; this would take the place of the whole.', ar: 'التعديل إضافة إلى المقترح أو حذف منه أو تنقيح جزء منه فحسب؛ وهذا يحل محل المقترح كله.' },
    possible: { en: 'Submit it as a proposal of its own.', ar: 'قدّموه بوصفه مقترحا قائما بذاته.' },
  },
  'amendment-fields': {
    code: 'invalid',
    words: { en: 'An amendment names paragraphs that the text has: those it deletes, replaces or moves, or the one after which it adds.', ar: 'يسمّي التعديل فقرات موجودة في النص: ما يحذفه أو يستبدله أو ينقله، أو الفقرة التي يضيف بعدها.' },
  },
  'amendment-needs-floor': {
    code: 'not-now',
    words: { en: 'Under these rules an amendment is handed in by the delegation that has the floor.', ar: 'يُقدَّم التعديل بموجب هذه القواعد من الوفد الذي له الكلمة.' },
    possible: { en: 'When this delegation has the floor.', ar: 'عندما تكون الكلمة لهذا الوفد.' },
  },
  'no-sub-amendments': {
    code: 'no-such-act',
    words: { en: 'This amendment cannot be amended in turn.', ar: 'لا يجوز تعديل هذا التعديل.' },
    possible: { en: 'Submit an amendment to the draft itself.', ar: 'قدّموا تعديلا على المشروع نفسه.' },
  },
  'amendment-limit': {
    code: 'not-now',
    words: { en: 'There are {number} amendments to this draft; no more are taken.', ar: 'بلغ عدد التعديلات على هذا المشروع {number}، ولا يُقبل مزيد منها.' },
    possible: { en: 'When an amendment has been withdrawn.', ar: 'بعد سحب تعديل.' },
  },
  'amended-stays': {
    code: 'too-late',
    words: { en: 'It has been amended and can no longer be withdrawn.', ar: 'لقد عُدّل، فلم يعد سحبه جائزا.' },
  },
  'amendment-part-voted': {
    code: 'too-late',
    words: { en: 'Part of this amendment has been voted on; it can no longer be withdrawn.', ar: 'جرى التصويت على جزء من هذا التعديل، فلم يعد سحبه جائزا.' },
  },
  'no-friendly': {
    code: 'no-such-act',
    words: { en: 'These rules do not let sponsors take an amendment in without {body}.', ar: 'لا تجيز هذه القواعد لمقدمي المشروع إدخال تعديل عليه دون {body}.' },
    possible: { en: '{chair} may put the amendment without a vote.', ar: 'يجوز أن يطرح {chair} التعديل بدون تصويت.' },
  },
  'sponsors-only': {
    code: 'not-entitled',
    words: { en: 'Only a sponsor of what it changes accepts an amendment.', ar: 'لا يقبل التعديل إلا أحد مقدمي النص الذي يغيّره.' },
    possible: { en: 'When one of the sponsors does it.', ar: 'إذا فعل ذلك أحد مقدميه.' },
  },
  'accepted-already': {
    code: 'already-done',
    words: { en: 'This delegation has accepted the amendment; the other sponsors have not all done so.', ar: 'قبل هذا الوفد التعديل، ولم يقبله بعد سائر مقدمي النص.' },
  },
  'no-friendly-now': {
    code: 'too-late',
    words: { en: 'The draft has been amended by a vote; its sponsors no longer accept amendments by themselves.', ar: 'عُدّل المشروع بالتصويت، فلم يعد لمقدميه قبول التعديلات بأنفسهم.' },
    possible: { en: 'The amendment is put to the vote.', ar: 'يُطرح التعديل للتصويت.' },
  },
  'amendments-first': {
    code: 'out-of-order',
    words: { en: 'Amendments are put before the proposal they change: {what}.', ar: 'تُطرح التعديلات قبل المقترح الذي تغيّره: {what}.' },
    possible: { en: 'When its amendments have been decided or withdrawn.', ar: 'بعد البت في التعديلات أو سحبها.' },
  },
  'amendment-order': {
    code: 'out-of-order',
    words: { en: 'Another amendment is put first: {what}.', ar: 'يُطرح تعديل آخر أولا: {what}.' },
    possible: { en: 'When that one has been decided, or when {chair} ranks them otherwise.', ar: 'بعد البت فيه، أو إذا رتّبها {chair} ترتيبا آخر.' },
  },
  'rank-first': {
    code: 'out-of-order',
    words: { en: 'There are several amendments, and {chair} has not said in which order they are put.', ar: 'هناك عدة تعديلات، ولم يحدد {chair} بعد ترتيب طرحها.' },
    possible: { en: 'When {chair} has ranked them.', ar: 'بعد أن يرتبها {chair}.' },
  },
  'too-few-names': {
    code: 'not-in-force',
    words: { en: 'It needs the names of {number} delegations and has {has}.', ar: 'يلزم له توقيع وفود عددها {number}، وعدد الموقّعين {has}.' },
    possible: { en: 'When enough delegations have added their names.', ar: 'عندما يضيف عدد كاف من الوفود أسماءها.' },
  },
  'no-implied-rejection': {
    code: 'no-such-act',
    words: { en: 'These rules do not say that one amendment falls with the adoption of another.', ar: 'لا تنص هذه القواعد على سقوط تعديل باعتماد آخر.' },
  },
  'not-implied': {
    code: 'invalid',
    words: { en: 'The finding names two amendments to the same text: one that waits, and another that waits or has been adopted.', ar: 'يسمّي هذا الاستنتاج تعديلين على النص نفسه: أحدهما لم يُبت فيه، والآخر لم يُبت فيه أو اعتُمد.' },
  },
  'parts-first': {
    code: 'out-of-order',
    words: { en: 'Parts of it are voted on separately first: {what}.', ar: 'يُصوَّت أولا على أجزاء منه كلا على حدة: {what}.' },
    possible: { en: 'When every part has been voted on.', ar: 'بعد التصويت على كل الأجزاء.' },
  },
  'no-part': {
    code: 'no-such-thing',
    words: { en: 'No such part waits for its vote, or another comes before it.', ar: 'لا يوجد جزء كهذا ينتظر التصويت، أو يسبقه جزء آخر.' },
  },
  'sponsor-bars': {
    code: 'not-entitled',
    words: { en: 'Separate votes are given on request; only whoever submitted the proposal can bar them.', ar: 'يُجرى التصويت على الأجزاء بناء على الطلب، ولا يمنعه إلا مقدّم المقترح.' },
    possible: { en: 'When a sponsor of the proposal objects.', ar: 'إذا اعترض أحد مقدمي المقترح.' },
  },
  'motion-names-draft': {
    code: 'invalid',
    words: { en: 'This motion names a draft to which it can apply now; one for separate votes names groups of its paragraphs, not the whole.', ar: 'يسمّي هذا الاقتراح مشروعا ينطبق عليه الآن؛ أما اقتراح التصويت على أجزاء فيسمّي مجموعات من فقراته لا كله.' },
  },
  'order-of-submission': {
    code: 'out-of-order',
    words: { en: 'Proposals on one question are put in the order of their submission: {what} comes first.', ar: 'تُطرح المقترحات المتعلقة بالمسألة نفسها بحسب ترتيب تقديمها: {what} أولا.' },
    possible: { en: 'When that one has been decided, or when {body} decides otherwise.', ar: 'بعد البت فيه، أو إذا تقرر غير ذلك.' },
  },
  'not-circulated': {
    code: 'not-in-force',
    words: { en: 'The proposal has not been in everybody\'s hands long enough.', ar: 'لم يمض الوقت اللازم على تعميم المقترح.' },
    possible: { en: 'When the time for circulation has passed.', ar: 'بعد انقضاء مهلة التعميم.' },
  },
  'on-request-only': {
    code: 'not-in-force',
    words: { en: 'Proposals of {who} are put only when a member asks for it.', ar: 'لا تُطرح مقترحات {who} إلا بطلب من أحد الأعضاء.' },
    possible: { en: 'When a member with a vote asks for it.', ar: 'عندما يطلب ذلك عضو له صوت.' },
  },
  'needs-no-request': {
    code: 'already-done',
    words: { en: 'Nothing of this name waits for a member to ask: it is put without that, or has been asked for.', ar: 'لا شيء بهذا الاسم ينتظر طلبا من عضو: فهو يُطرح بغير طلب أو سبق طلبه.' },
  },
  'no-statement': {
    code: 'not-in-force',
    words: { en: 'The proposal involves expenditure, and the statement of its effect on the budget is not in.', ar: 'يترتب على المقترح إنفاق، ولم يقدَّم بعد بيان آثاره في الميزانية.' },
    possible: { en: 'When the secretariat has entered the statement.', ar: 'بعد أن تقدم الأمانة البيان.' },
  },
  'expenditure-interval': {
    code: 'not-in-force',
    words: { en: 'Between the submission of a proposal that involves expenditure and the vote on it lie at least {hours} hours.', ar: 'يفصل بين تقديم مقترح يترتب عليه إنفاق والتصويت عليه ما لا يقل عن {hours} ساعة.' },
    possible: { en: 'When they have passed.', ar: 'بعد انقضائها.' },
  },
  'no-expenditure-rule': {
    code: 'no-such-act',
    words: { en: 'These rules know no statement on expenditure.', ar: 'لا تعرف هذه القواعد بيانا عن الإنفاق.' },
  },
  'expenditure-marked': {
    code: 'already-done',
    words: { en: 'The draft is marked as involving expenditure; what is missing is the statement.', ar: 'سُجل أن المشروع يترتب عليه إنفاق؛ وما ينقص هو البيان.' },
  },
  'no-signatories': {
    code: 'no-such-act',
    words: { en: 'These rules count no signatories beside sponsors.', ar: 'لا تعرف هذه القواعد موقّعين غير مقدمي النص.' },
    possible: { en: 'Add the name as a sponsor.', ar: 'أضيفوا الاسم ضمن مقدمي النص.' },
  },
  'report-first': {
    code: 'out-of-order',
    words: { en: 'A committee reports on it first: {what}.', ar: 'تقدم لجنة تقريرها عنه أولا: {what}.' },
    possible: { en: 'When the report of a committee is in.', ar: 'بعد ورود تقرير لجنة.' },
  },
  'notice-first': {
    code: 'not-now',
    words: { en: 'This needs {hours} hours\' notice, which is waived only if nobody objects.', ar: 'يستلزم ذلك إشعارا مدته {hours} ساعة، ولا يُستغنى عنه إلا إذا لم يعترض أحد.' },
    possible: { en: 'When that time has passed since it was first moved, by moving it again; or at once if nobody objects.', ar: 'بعد انقضاء هذه المدة على اقتراحه أول مرة، باقتراحه ثانية؛ أو فورا إذا لم يعترض أحد.' },
  },
  'no-report-awaited': {
    code: 'no-such-thing',
    words: { en: 'No report of a committee is awaited on this.', ar: 'لا يُنتظر تقرير لجنة في هذا الشأن.' },
  },
  'additional-item-waits': {
    code: 'not-now',
    words: { en: 'An additional item waits {days} days from its inclusion, and for the report of a committee: {what}.', ar: 'ينتظر البند الإضافي انقضاء {days} أيام على إدراجه وتقرير لجنة عنه: {what}.' },
    possible: { en: 'When both are there, or when a motion to take it up at once carries.', ar: 'بعد استيفاء الأمرين، أو إذا أُقر اقتراح بالنظر فيه فورا.' },
  },
  'additional-item-moved': {
    code: 'out-of-order',
    words: { en: 'The agenda stands; an item is added to it by a decision of {body}.', ar: 'جدول الأعمال قائم؛ ولا يضاف إليه بند إلا بقرار من {body}.' },
    possible: { en: 'Move an additional item, or let {chair} propose it.', ar: 'يُقترح بند إضافي، أو يقترحه {chair}.' },
  },
  'name-there': {
    code: 'already-done',
    words: { en: 'This delegation\'s name is there already, or the paper is the chair\'s own.', ar: 'اسم هذا الوفد مدرج بالفعل، أو أن الورقة ورقة الرئيس.' },
  },
  'one-at-a-time': {
    code: 'not-now',
    words: { en: 'One text at a time is before {body}: {what}.', ar: 'لا يُعرض على {body} إلا نص واحد في كل مرة: {what}.' },
    possible: { en: 'When that has been decided or laid aside.', ar: 'بعد البت فيه أو وضعه جانبا.' },
  },
  'business-left': {
    code: 'not-now',
    words: { en: 'This motion is in order at the end of business; a text is still before {body} or waits to be taken up.', ar: 'لا يُقبل هذا الاقتراح إلا في نهاية الأعمال؛ وما زال أمام {body} نص معروض أو منتظر.' },
    possible: { en: 'When every text has been decided.', ar: 'بعد البت في النصوص كلها.' },
  },
  'sent-back': {
    code: 'not-entitled',
    words: { en: 'This draft was sent back to its sponsors, and only one of them hands it in again.', ar: 'أُعيد هذا المشروع إلى مقدميه، ولا يقدمه من جديد إلا أحدهم.' },
    possible: { en: 'One of its sponsors hands it in again: {who}.', ar: 'يقدمه من جديد أحد مقدميه: {who}.' },
  },
  'not-withdrawn': {
    code: 'no-such-thing',
    words: { en: 'No withdrawn draft of this name is among the latest.', ar: 'لا يوجد مشروع مسحوب بهذا الاسم بين أحدث المشاريع.' },
    possible: { en: 'Submit the text as a new draft.', ar: 'قدّموا النص بوصفه مشروعا جديدا.' },
  },
  'no-suspension': {
    code: 'no-such-act',
    words: { en: 'Under these rules no member loses its vote.', ar: 'لا يفقد أي عضو صوته بموجب هذه القواعد.' },
  },
  'in-plenary': {
    code: 'not-now',
    words: { en: 'The right to vote is suspended or restored before the plenary, for all bodies.', ar: 'يُعلَّق حق التصويت أو يُعاد في الجلسة العامة، ويسري ذلك على الهيئات كلها.' },
    possible: { en: 'Before the plenary.', ar: 'في الجلسة العامة.' },
  },
  'cannot-be-suspended': {
    code: 'invalid',
    words: { en: 'Name a member that has a vote and is not the only one in a body that has, and one of the rules by which a vote is suspended.', ar: 'سمّوا عضوا له صوت وليس وحده صاحب صوت في هيئة ما، وقاعدة من القواعد التي يُعلَّق بها حق التصويت.' },
  },
  'vote-suspended': {
    code: 'not-entitled',
    words: { en: 'The vote of {who} is suspended.', ar: 'حق تصويت {who} معلَّق.' },
    possible: { en: 'When the ground is gone, or {body} permits it to vote.', ar: 'بعد زوال السبب، أو إذا أُذن له بالتصويت.' },
  },
  'presider-votes': {
    code: 'not-entitled',
    words: { en: 'Whoever presides does not vote as {chair}.', ar: 'لا يصوّت من يتولى الرئاسة بصفة {chair}.' },
    possible: { en: 'Another member of the same delegation casts its vote.', ar: 'يدلي عضو آخر في الوفد نفسه بصوت الوفد.' },
  },
  'no-precedence': {
    code: 'no-such-act',
    words: { en: 'Nobody is heard before those who asked for the floor earlier: these rules give no such precedence here.', ar: 'لا يُعطى أحد الكلمة قبل من سبقه في طلبها: لا تمنح هذه القواعد أسبقية كهذه هنا.' },
  },
  'body-permits': {
    code: 'not-entitled',
    words: { en: 'That a member may vote all the same is for {body} to decide.', ar: 'الإذن بالتصويت رغم ذلك أمر تقرره {body}.' },
    possible: { en: 'When {chair} proposes it and {body} decides it; or once the ground is gone.', ar: 'إذا اقترحه {chair} وقررته {body}؛ أو بعد زوال السبب.' },
  },
  'permitted-elsewhere': {
    code: 'no-such-act',
    words: { en: 'That a member may vote all the same is decided by another body than this; the secretariat enters it.', ar: 'الإذن بالتصويت رغم ذلك تقرره هيئة غير هذه، وتقيده الأمانة.' },
  },
  'not-suspended-vote': {
    code: 'already-done',
    words: { en: 'The vote of {who} is not suspended.', ar: 'حق تصويت {who} غير معلَّق.' },
  },
} as const satisfies { readonly [key: string]: Sentence }

/** What the chair says of amendments, parts and the order of proposals. */
export const paperLines = {
  'nobody-votes': {
    en: 'No delegation here has a vote now. The question is withdrawn: {what}.',
    ar: 'لا حق لأي وفد هنا في التصويت الآن. تُسحب المسألة: {what}.',
    es: 'En este momento ninguna delegación tiene aquí voto. Se retira la cuestión: {what}.',
    fr: 'Aucune délégation n’a actuellement le droit de vote ici. La question est retirée\u00a0: {what}.',
    ru: 'Сейчас ни одна делегация здесь не имеет права голоса. Вопрос снимается: {what}.',
    zh: '目前在座代表团均无表决权。撤回该问题：{what}。',
  },
  'rank': {
    en: 'Several amendments are before {body}. The one furthest removed in substance is put first. Unless I decide otherwise, the order is: {items}.',
    ar: 'أمامنا عدة تعديلات معروضة على {body}. يُطرح أولا أبعدها عن المقترح من حيث الجوهر. وما لم أقرر غير ذلك يكون الترتيب: {items}.',
    es: 'Hay varias enmiendas. Se somete a decisión en primer lugar la que más se aparta del fondo de la propuesta. Salvo que decida otra cosa, {body} las examinará en este orden: {items}.',
    fr: 'Plusieurs amendements ont été présentés. Celui qui s’éloigne le plus, quant au fond, de la proposition est mis aux voix le premier. Sauf décision contraire de ma part, {body} se prononcera dans l’ordre suivant : {items}.',
    ru: 'Внесено несколько поправок. Первой ставится та, которая наиболее отличается по существу от предложения. Если я не решу иначе, {body} рассматривает их в таком порядке: {items}.',
    zh: '{body}收到几项修正案。实质上距离提案最远的先付表决。除非我另有决定，次序如下：{items}。',
  },
  'amendment': {
    en: 'We turn first to the amendments. {what}: may I take it that {body} wishes to adopt it without a vote?',
    ar: 'ننتقل أولا إلى التعديلات. {what}: هل لي أن أعتبر أن هناك رغبة لدى {body} في اعتماده بدون تصويت؟',
    es: 'Pasamos primero a las enmiendas. {what}: ¿puedo considerar que {body} desea aprobarla sin votación?',
    fr: 'Nous passons d’abord aux amendements. {what} : puis-je considérer que {body} souhaite l’adopter sans vote ?',
    ru: 'Сначала переходим к поправкам. {what}: могу ли я считать, что {body} желает принять ее без голосования?',
    zh: '首先处理修正案。{what}：我是否可以认为{body}愿意不经表决通过？',
  },
  'amendment-vote': {
    en: 'We turn first to the amendments. We shall now begin the voting on the following: {what}.',
    ar: 'ننتقل أولا إلى التعديلات. نبدأ الآن التصويت على ما يلي: {what}.',
    es: 'Pasamos primero a las enmiendas. Comenzamos ahora la votación sobre lo siguiente: {what}.',
    fr: 'Nous passons d’abord aux amendements. Nous commençons maintenant le vote sur ce qui suit : {what}.',
    ru: 'Сначала переходим к поправкам. Приступаем к голосованию по следующему вопросу: {what}.',
    zh: '首先处理修正案。现在开始表决：{what}。',
  },
  'part-vote': {
    en: 'A separate vote is taken on the following part: {what}. Shall it be retained?',
    ar: 'يُجرى تصويت منفصل على الجزء التالي: {what}. هل يُستبقى؟',
    es: 'Se procede a votación por separado sobre la parte siguiente: {what}. ¿Se mantiene?',
    fr: 'Il est procédé à un vote séparé sur la partie suivante : {what}. Doit-elle être maintenue ?',
    ru: 'Проводится раздельное голосование по следующей части: {what}. Сохранить ее?',
    zh: '对以下部分进行分别表决：{what}。是否予以保留？',
  },
  'on-request': {
    en: 'The following is put only when a member asks for it: {what}. Does any member ask for it to be put?',
    ar: 'لا يُطرح ما يلي إلا بطلب من أحد الأعضاء: {what}. هل يطلب أي عضو طرحه؟',
    es: 'Lo siguiente solo se somete a decisión si lo pide un miembro: {what}. ¿Lo pide algún miembro?',
    fr: 'Ce qui suit n’est soumis à décision qu’à la demande d’un membre : {what}. Un membre le demande-t-il ?',
    ru: 'Следующее ставится только по просьбе одного из членов: {what}. Просит ли об этом кто-либо из членов?',
    zh: '以下提案只有在成员要求时才付诸表决：{what}。是否有成员提出要求？',
  },
  'not-yet': {
    en: 'The following cannot be put to {body} yet: {what}.',
    ar: 'لا يمكن بعد طرح ما يلي على {body}: {what}.',
    es: 'Todavía no puede someterse a decisión lo siguiente, que tiene ante sí {body}: {what}.',
    fr: 'Le texte suivant, dont est saisie {body}, ne peut pas encore être mis aux voix : {what}.',
    ru: 'Пока нельзя вынести на решение следующее ({body}): {what}.',
    zh: '目前还不能将以下案文提交{body}：{what}。',
  },
  'appeal-uphold': {
    en: 'The representative of {who} has appealed against my ruling. The question is put at once: shall the ruling be upheld? A vote in favour upholds it.',
    ar: 'طعن ممثل {who} في قراري. تُطرح المسألة فورا: هل يُؤيَّد القرار؟ والتصويت بالتأييد يُبقيه قائما.',
    es: 'Hay una apelación contra mi decisión, presentada por {who}. Se somete a votación inmediatamente: ¿se mantiene la decisión? Un voto a favor la mantiene.',
    fr: 'Il est fait appel de ma décision ({who}). La question est immédiatement mise aux voix : la décision est-elle maintenue ? Un vote pour la maintient.',
    ru: 'Мое постановление опротестовано ({who}). Вопрос немедленно ставится на голосование: оставить ли постановление в силе? Голос «за» оставляет его в силе.',
    zh: '{who}的代表对我的裁决提出异议。立即付诸表决：是否维持裁决？投赞成票即维持裁决。',
  },
  'by-the-rule': {
    en: 'Not adopted: every operative part was rejected, and the whole is then considered rejected.',
    ar: 'لم يُعتمد: رُفضت أجزاء المنطوق كلها، فيُعد المقترح مرفوضا بأكمله.',
    es: 'No aprobado: se rechazaron todas las partes dispositivas, por lo que se considera rechazado el conjunto.',
    fr: 'Non adopté : toutes les parties du dispositif ayant été rejetées, l’ensemble est considéré comme rejeté.',
    ru: 'Не принято: все постановляющие части отклонены, и предложение считается отклоненным в целом.',
    zh: '未获通过：执行部分各段全部被否决，整个提案即视为被否决。',
  },
} as const satisfies { readonly [line: string]: InSix }
