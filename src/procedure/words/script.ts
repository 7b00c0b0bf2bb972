import type { Words } from '#base/words.ts'

/** What the chair says. Slots hold names, numbers, titles; nothing here is said for a party. */
export const lines = {
  // meetings
  'nobody-seated': { en: 'No delegation has been seated yet.', ar: 'لم يُخصَّص مقعد لأي وفد بعد.' },
  'open': { en: 'I declare open meeting {number} of {body}.', ar: 'أعلن افتتاح الجلسة {number}: {body}.' },
  'count-to-open': { en: 'The secretariat counts those present before the meeting is opened.', ar: 'تعدّ الأمانة الحاضرين قبل افتتاح الجلسة.' },
  'resume': { en: 'The meeting is resumed.', ar: 'تُستأنف الجلسة.' },
  'close': { en: 'There is no further business before {body}. The meeting is adjourned.', ar: 'لا أعمال أخرى معروضة على {body}. رُفعت الجلسة.' },
  'sum-up': { en: 'We have come to the end of our agenda. I shall now read my summary; it is mine alone and needs nobody\'s agreement.', ar: 'بلغنا نهاية جدول أعمالنا. سأتلو الآن ملخصي، وهو على مسؤوليتي وحدي ولا يحتاج إلى موافقة أحد.' },

  // opening
  'declare-open': { en: '{step}.', ar: '{step}.' },
  'nominations': { en: 'The first business is the election of {chair}. Are there any nominations?', ar: 'أول الأعمال انتخاب {chair}. هل من ترشيحات؟' },
  'elect': { en: 'The representative of {who} has been nominated. May I take it that there is no objection to electing the representative of {who}?', ar: 'رُشّح ممثل {who}. هل لي أن أعتبر أنه لا اعتراض على انتخاب ممثل {who}؟' },
  'adopt-rules': { en: 'The rules before you are: {title}, edition {edition}. May I take it that there is no objection to adopting them?', ar: 'القواعد المعروضة عليكم: {title}، الطبعة {edition}. هل لي أن أعتبر أنه لا اعتراض على اعتمادها؟' },
  'no-agenda': { en: 'The secretariat has not yet laid a provisional agenda.', ar: 'لم تقدم الأمانة بعد جدول أعمال مؤقتا.' },
  'adopt-agenda': { en: 'The provisional agenda is before you: {items}. May I take it that there is no objection to adopting it?', ar: 'جدول الأعمال المؤقت معروض عليكم: {items}. هل لي أن أعتبر أنه لا اعتراض على إقراره؟' },
  'note-credentials': { en: 'The secretariat has reported on the credentials of {number} delegations. May I take it that there is no objection to taking note of the report?', ar: 'قدمت الأمانة تقريرها عن وثائق تفويض الوفود، وعددها {number}. هل لي أن أعتبر أنه لا اعتراض على الإحاطة علما بالتقرير؟' },
  'step': { en: '{step}: may I take it that there is no objection?', ar: '{step}: هل لي أن أعتبر أنه لا اعتراض؟' },

  // items and the list
  'open-item': { en: 'We turn to the agenda item: {title}.', ar: 'ننتقل إلى بند جدول الأعمال: {title}.' },
  'floor-is-open': { en: 'The list of speakers is open. Who wishes to take the floor?', ar: 'قائمة المتكلمين مفتوحة. من يرغب في الكلام؟' },
  'thanks': { en: 'I thank the representative of {who}.', ar: 'أشكر ممثل {who}.' },
  'give-floor': { en: 'I give the floor to the representative of {who}.', ar: 'أعطي الكلمة لممثل {who}.' },
  'give-reply': { en: 'I give the floor to the representative of {who} in exercise of the right of reply, for {time}.', ar: 'أعطي الكلمة لممثل {who} ممارسةً لحق الرد، لمدة {time}.' },
  'give-explanation-before': { en: 'I give the floor to the representative of {who}, who wishes to explain the vote before the vote.', ar: 'أعطي الكلمة لممثل {who} تعليلا للتصويت قبل إجرائه.' },
  'give-explanation-after': { en: 'I give the floor to the representative of {who}, who wishes to explain the vote after the vote.', ar: 'أعطي الكلمة لممثل {who} تعليلا للتصويت بعد إجرائه.' },
  'give-for': { en: 'I give the floor to the representative of {who}, who speaks for the motion.', ar: 'أعطي الكلمة لممثل {who} تأييدا للاقتراح.' },
  'give-against': { en: 'I give the floor to the representative of {who}, who speaks against the motion.', ar: 'أعطي الكلمة لممثل {who} معارضةً للاقتراح.' },
  'give-mover': { en: 'I give the floor to the representative of {who}, who moved the motion.', ar: 'أعطي الكلمة لممثل {who} صاحب الاقتراح.' },
  'conclude': { en: 'The list of speakers is exhausted. We have concluded the item: {title}.', ar: 'استُنفدت قائمة المتكلمين. نختتم النظر في البند: {title}.' },

  // drafts
  'take-up': { en: 'Draft {symbol}, {title}, is before {body}{sponsors}.{late}', ar: 'المعروض الآن المشروع {symbol}، {title}{sponsors}.{late}' },
  'circulated-today': { en: ' It was circulated today; as a rule a proposal is circulated by the day before.', ar: ' وقد عُمّم اليوم، والأصل أن يُعمَّم المقترح في موعد أقصاه اليوم السابق.' },
  'sponsored': { en: ', submitted by {who}', ar: '، مقدَّم من {who}' },
  'adopt-draft': { en: 'May I take it that {body} wishes to adopt draft {symbol}, {title}, without a vote?', ar: 'هل لي أن أعتبر أن هناك رغبة في اعتماد المشروع {symbol}، {title}، بدون تصويت؟' },
  'vote-requested': { en: 'A recorded vote has been requested by {who}. We shall now begin the voting on {what}.', ar: 'طلب وفد {who} تصويتا مسجلا. نبدأ الآن التصويت على: {what}.' },
  'vote-on': { en: 'We shall now begin the voting on {what}.', ar: 'نبدأ الآن التصويت على: {what}.' },
  'second-vote': { en: 'The vote was equally divided. We now take the second vote on {what}.', ar: 'تعادلت الأصوات. نجري الآن التصويت الثاني على: {what}.' },

  // questions
  'no-objection': { en: 'I hear no objection. It is so decided.', ar: 'لا أسمع أي اعتراض. تقرر ذلك.' },
  'objected': { en: 'The representative of {who} has objected. The question is put to the vote: {what}.', ar: 'اعترض ممثل {who}. تُطرح المسألة للتصويت: {what}.' },

  // motions
  'seconded': { en: 'The representative of {who} has moved: {what}. Is the motion seconded?', ar: 'قدم ممثل {who} اقتراحا: {what}. هل من وفد يثنّي الاقتراح؟' },
  'motion-vote': { en: 'The representative of {who} has moved: {what}.{places} The motion is put to the vote at once.', ar: 'قدم ممثل {who} اقتراحا: {what}.{places} يُطرح الاقتراح للتصويت فورا.' },
  'motion-put': { en: 'The representative of {who} has moved: {what}.{places} May I take it that there is no objection?', ar: 'قدم ممثل {who} اقتراحا: {what}.{places} هل لي أن أعتبر أنه لا اعتراض؟' },
  'motion-chair': { en: 'The representative of {who} has moved: {what}. I shall decide the motion.', ar: 'قدم ممثل {who} اقتراحا: {what}. سأبت في الاقتراح.' },
  'places': { en: ' Places left to speak for it: {for}; against it: {against}. Are there any speakers?', ar: ' أماكن الكلام الباقية لمؤيديه: {for}؛ ولمعارضيه: {against}. هل من متكلمين؟' },
  'places-for': { en: ' Places left to speak for it: {for}. Are there any speakers?', ar: ' أماكن الكلام الباقية لمؤيديه: {for}. هل من متكلمين؟' },
  'places-against': { en: ' Places left to speak against it: {against}. Are there any speakers?', ar: ' أماكن الكلام الباقية لمعارضيه: {against}. هل من متكلمين؟' },

  // points of order and quorum
  'point': { en: 'The representative of {who} has raised a point of order: “{about}” I shall rule on it.', ar: 'أثار ممثل {who} نقطة نظام: «{about}» سأبت فيها.' },
  'appeal': { en: 'The representative of {who} has appealed against my ruling. The appeal is put to the vote at once: a vote in favour overrules the ruling.', ar: 'طعن ممثل {who} في قراري. يُطرح الطعن للتصويت فورا: والتصويت بالتأييد ينقض القرار.' },
  'quorum-raised': { en: 'The representative of {who} has raised the question of a quorum. The secretariat counts those present; {needed} are needed.', ar: 'أثار ممثل {who} مسألة النصاب. تعدّ الأمانة الحاضرين؛ والمطلوب {needed}.' },
  'quorum-lacking': { en: 'There is no quorum: {present} present, {needed} needed. The meeting is suspended.', ar: 'النصاب غير مكتمل: الحاضرون {present} والمطلوب {needed}. عُلقت الجلسة.' },
  'quorum-count-again': { en: 'There is no quorum: {present} present, {needed} needed. The secretariat counts again.', ar: 'النصاب غير مكتمل: الحاضرون {present} والمطلوب {needed}. تعيد الأمانة العدّ.' },

  // votes
  'voting': { en: 'The voting is open on {what}: {number} of {of} have voted. Have all votes been recorded correctly? The voting will now be locked.', ar: 'التصويت مفتوح على: {what}. صوّت {number} من أصل {of}. هل سُجلت الأصوات كلها على نحو صحيح؟ سيُقفل التصويت الآن.' },
  'lock': { en: 'The voting is locked. I shall announce the result.', ar: 'أُقفل التصويت. سأعلن النتيجة.' },
  'result-adopted': { en: 'The result of the vote is as follows: in favour, {for}; against, {against}; abstentions, {abstained}. {what}: adopted.', ar: 'نتيجة التصويت كما يلي: المؤيدون {for}؛ المعارضون {against}؛ الممتنعون {abstained}. {what}: اعتُمد.' },
  'result-not-adopted': { en: 'The result of the vote is as follows: in favour, {for}; against, {against}; abstentions, {abstained}. {what}: not adopted.', ar: 'نتيجة التصويت كما يلي: المؤيدون {for}؛ المعارضون {against}؛ الممتنعون {abstained}. {what}: لم يُعتمد.' },
  'result-vetoed': { en: 'The result of the vote is as follows: in favour, {for}; against, {against}; abstentions, {abstained}. {what}: not adopted, owing to the negative vote of a member whose concurrence is required.', ar: 'نتيجة التصويت كما يلي: المؤيدون {for}؛ المعارضون {against}؛ الممتنعون {abstained}. {what}: لم يُعتمد بسبب التصويت السلبي لعضو تلزم موافقته.' },
  'result-tied': { en: 'The result of the vote is as follows: in favour, {for}; against, {against}; abstentions, {abstained}. The vote is equally divided; a second vote will be taken at a later meeting.', ar: 'نتيجة التصويت كما يلي: المؤيدون {for}؛ المعارضون {against}؛ الممتنعون {abstained}. تعادلت الأصوات؛ ويُجرى تصويت ثان في جلسة لاحقة.' },
  'result-no-quorum': { en: 'The vote shows that there is no quorum. No decision has been taken.', ar: 'يبيّن التصويت عدم اكتمال النصاب. لم يُتخذ أي قرار.' },
  'result-overruled': { en: 'The result of the vote is as follows: in favour of overruling, {for}; against, {against}; abstentions, {abstained}. The ruling is overruled.', ar: 'نتيجة التصويت كما يلي: المؤيدون للنقض {for}؛ المعارضون {against}؛ الممتنعون {abstained}. نُقض القرار.' },
  'result-stands': { en: 'The result of the vote is as follows: in favour of overruling, {for}; against, {against}; abstentions, {abstained}. The ruling stands.', ar: 'نتيجة التصويت كما يلي: المؤيدون للنقض {for}؛ المعارضون {against}؛ الممتنعون {abstained}. القرار قائم.' },
  'fallen': { en: 'There is an objection. {what}: not adopted.', ar: 'هناك اعتراض. {what}: لم يُعتمد.' },

  'without-objection': { en: 'Decided without a vote: no objection was raised before the gavel.', ar: 'تقرر بدون تصويت: لم يُثر أي اعتراض قبل إعلان القرار.' },
  'objection-stopped': { en: 'Not decided: an objection was raised before the gavel.', ar: 'لم يتقرر: أُثير اعتراض قبل إعلان القرار.' },
  'by-the-chair': { en: 'Decided by {chair}, to whom the rules leave it.', ar: 'قرره {chair}، إذ تترك القواعد ذلك له.' },
  'not-by-the-chair': { en: 'Not carried: so decided by {chair}, to whom the rules leave it.', ar: 'لم يُقر: قرر ذلك {chair}، إذ تترك القواعد ذلك له.' },
} as const satisfies { readonly [line: string]: Words }

export type LineKey = keyof typeof lines
