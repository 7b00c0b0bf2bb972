import type { Words } from '#base/words.ts'

/** How a ruling from the chair is told with what it rested on. */
export const rulingWords = {
  'sustained': {
    en: '{chair} ruled that the point of order is well taken: {text}', ar: 'قرر {chair} أن نقطة النظام في محلها: {text}', fr: '{chair} a jugé la motion d’ordre fondée : {text}',
    es: '{chair} decidió que la cuestión de orden está bien fundada: {text}', ru: '{chair}: выступление по порядку ведения заседания признано обоснованным: {text}', zh: '{chair}裁定程序问题成立：{text}',
  },
  'not-sustained': {
    en: '{chair} ruled that the point of order is not well taken: {text}', ar: 'قرر {chair} أن نقطة النظام في غير محلها: {text}', fr: '{chair} a jugé la motion d’ordre non fondée : {text}',
    es: '{chair} decidió que la cuestión de orden no está bien fundada: {text}', ru: '{chair}: выступление по порядку ведения заседания признано необоснованным: {text}', zh: '{chair}裁定程序问题不成立：{text}',
  },
  'facts': { en: 'Before the chair: {facts}.', ar: 'ما كان مطروحا: {facts}.', fr: 'Éléments retenus : {facts}.', es: 'Constaba lo siguiente: {facts}.', ru: 'Принято во внимание: {facts}.', zh: '当时情况：{facts}。' },
  'counted': {
    en: 'present at the last count, {present} of {membership}', ar: 'الحاضرون في آخر عدّ {present} من أصل {membership}', fr: 'présents au dernier décompte, {present} sur {membership}',
    es: 'presentes en el último recuento, {present} de {membership}', ru: 'присутствовало при последнем подсчете: {present} из {membership}', zh: '上次清点出席{present}，共{membership}',
  },
  'uncounted': {
    en: 'nobody had counted those present ({membership} members)', ar: 'لم يُعد الحاضرون (عدد الأعضاء {membership})', fr: 'les présents n’avaient pas été comptés ({membership} membres)',
    es: 'no se había contado a los presentes ({membership} miembros)', ru: 'присутствующие не подсчитывались (членов: {membership})', zh: '未清点出席人数（成员{membership}）',
  },
  'motions': { en: 'motions pending: {motions}', ar: 'اقتراحات إجرائية معلقة: {motions}', fr: 'motions en instance : {motions}', es: 'mociones pendientes: {motions}', ru: 'нерассмотренные предложения: {motions}', zh: '待决动议：{motions}' },
  'question': { en: 'a question had been put', ar: 'كانت هناك مسألة مطروحة', fr: 'une question avait été posée', es: 'se había planteado una cuestión', ru: 'на решение был вынесен вопрос', zh: '已提出待决问题' },
  'vote': { en: 'a vote was being taken', ar: 'كان التصويت جاريا', fr: 'un vote était en cours', es: 'se estaba procediendo a una votación', ru: 'проводилось голосование', zh: '正在进行表决' },
  'speaker': { en: 'on the floor: {who}', ar: 'المتكلم: {who}', fr: 'orateur : {who}', es: 'en uso de la palabra: {who}', ru: 'слово имела делегация: {who}', zh: '发言者：{who}' },
  'setting': {
    en: 'As set for this conference, “{name}”: {says}', ar: 'بحسب ما هو محدد لهذا المؤتمر، «{name}»: {says}', fr: 'Réglage de cette conférence, {name} : {says}', es: 'Según lo fijado por esta conferencia, {name}: {says}',
    ru: 'Установлено этой конференцией, {name}: {says}', zh: '本会议设定，{name}：{says}',
  },
  'pending': { en: 'An appeal is before the body.', ar: 'الطعن في القرار مطروح.', fr: 'Un appel est en instance.', es: 'Hay una apelación pendiente.', ru: 'Решение опротестовано.', zh: '对裁定的异议正在审议。' },
  'overruled': { en: 'On appeal the ruling was overruled.', ar: 'نُقض القرار عند الطعن.', fr: 'En appel, la décision a été annulée.', es: 'En apelación, la decisión fue revocada.', ru: 'По протесту решение отменено.', zh: '经异议表决，裁定被推翻。' },
  'stood': { en: 'On appeal the ruling stood.', ar: 'بقي القرار قائما عند الطعن.', fr: 'En appel, la décision a été maintenue.', es: 'En apelación, la decisión se mantuvo.', ru: 'По протесту решение осталось в силе.', zh: '经异议表决，裁定维持。' },
  'corrected': { en: 'Corrected later: {text}', ar: 'صُحح لاحقا: {text}', fr: 'Rectifié ultérieurement : {text}', es: 'Corregido posteriormente: {text}', ru: 'Позднее исправлено: {text}', zh: '后更正为：{text}' },
  'nature': {
    en: '{chair} ruled on {what}: {matter}. {text}', ar: 'قرر {chair} بشأن {what}: {matter}. {text}', fr: '{chair} a statué sur {what} : {matter}. {text}',
    es: '{chair} decidió respecto de {what}: {matter}. {text}', ru: '{chair}: постановление, {what}: {matter}. {text}', zh: '{chair}就{what}作出裁定：{matter}。{text}',
  },
  'party': {
    en: '{chair} ruled that {who} is a party to the dispute: {text}', ar: 'قرر {chair} أن {who} طرف في النزاع: {text}', fr: '{chair} a jugé que {who} est partie au différend : {text}',
    es: '{chair} decidió que {who} es parte en la controversia: {text}', ru: '{chair}: {who} является стороной в споре: {text}', zh: '{chair}裁定{who}为争端当事方：{text}',
  },
  'party-barred': {
    en: '{chair} ruled that {who} is a party to the dispute and takes no part in the deliberations on it: {text}', ar: 'قرر {chair} أن {who} طرف في النزاع ولا يشترك في مداولاته: {text}', fr: '{chair} a jugé que {who} est partie au différend et ne prend pas part aux délibérations à son sujet : {text}',
    es: '{chair} decidió que {who} es parte en la controversia y no participa en las deliberaciones al respecto: {text}', ru: '{chair}: {who} является стороной в споре и не участвует в его обсуждении: {text}', zh: '{chair}裁定{who}为争端当事方，不参加对该争端的审议：{text}',
  },
  'no-party': {
    en: '{chair} ruled that {who} is not a party to the dispute: {text}', ar: 'قرر {chair} أن {who} ليس طرفا في النزاع: {text}', fr: '{chair} a jugé que {who} n’est pas partie au différend : {text}',
    es: '{chair} decidió que {who} no es parte en la controversia: {text}', ru: '{chair}: {who} не является стороной в споре: {text}', zh: '{chair}裁定{who}不是争端当事方：{text}',
  },
  'founded': {
    en: '{chair} ruled that the objection of {who} to the motion is well founded: {text}', ar: 'قرر {chair} أن اعتراض {who} على الاقتراح وجيه: {text}', fr: '{chair} a jugé fondée l’objection à la motion présentée par la délégation suivante : {who}. {text}',
    es: '{chair} decidió que la objeción a la moción es fundada (delegación: {who}): {text}', ru: '{chair}: возражение против предложения обоснованно (делегация: {who}). {text}', zh: '{chair}裁定{who}对动议的反对有充分理由：{text}',
  },
  'unfounded': {
    en: '{chair} ruled that the objection of {who} to the motion is not well founded: {text}', ar: 'قرر {chair} أن اعتراض {who} على الاقتراح غير وجيه: {text}', fr: '{chair} a jugé non fondée l’objection à la motion présentée par la délégation suivante : {who}. {text}',
    es: '{chair} decidió que la objeción a la moción no es fundada (delegación: {who}): {text}', ru: '{chair}: возражение против предложения не обоснованно (делегация: {who}). {text}', zh: '{chair}裁定{who}对动议的反对没有充分理由：{text}',
  },
  'no-consensus': {
    en: '{chair} found, at discretion, that there is no consensus on this: {what}. Objections: {who}. {text}', ar: 'رأى {chair}، بسلطته التقديرية، أنه لا يوجد توافق في الآراء بشأن ما يلي: {what}. الاعتراضات: {who}. {text}',
    fr: '{chair} a constaté, à sa discrétion, qu’il n’y a pas de consensus sur ce qui suit : {what}. Objections : {who}. {text}', es: '{chair} consideró, a su discreción, que no hay consenso sobre lo siguiente: {what}. Objeciones: {who}. {text}',
    ru: '{chair}: по усмотрению установлено, что консенсуса нет: {what}. Возражения: {who}. {text}', zh: '{chair}酌情认定，对以下事项没有协商一致：{what}。反对：{who}。{text}',
  },
  'implied-rejection': {
    en: '{chair} found that the adoption of amendment {by} implies the rejection of amendment {number}.', ar: 'رأى {chair} أن اعتماد التعديل {by} يستتبع رفض التعديل {number}.', fr: '{chair} a jugé que l’adoption de l’amendement {by} implique le rejet de l’amendement {number}.',
    es: '{chair} consideró que la aprobación de la enmienda {by} entraña el rechazo de la enmienda {number}.', ru: '{chair}: принятие поправки {by} означает отклонение поправки {number}.', zh: '{chair}认定，通过修正案{by}即意味着否决修正案{number}。',
  },
  'contradiction': {
    en: '{chair} found that one draft contradicts another that was adopted, and does not put it: {what}; adopted: {other}.', ar: 'رأى {chair} أن مشروعا يتعارض مع مشروع اعتُمد، فلا يُطرح: {what}؛ والمعتمد: {other}.', fr: '{chair} a jugé qu’un projet contredit un projet adopté et ne le met pas aux voix\u00a0: {what}\u00a0; adopté\u00a0: {other}.',
    es: '{chair} consideró que un proyecto contradice otro aprobado y no lo somete a votación: {what}; aprobado: {other}.', ru: '{chair}: один проект противоречит принятому и не ставится на голосование: {what}; принят: {other}.', zh: '{chair}认定一项草案与已通过的草案相抵触，不付诸表决：{what}；已通过：{other}。',
  },
  'no-amendment': {
    en: '{chair} found amendment {number} to be no amendment but a proposal of its own.', ar: 'رأى {chair} أن التعديل {number} ليس تعديلا بل مقترح قائم بذاته.', fr: '{chair} a jugé que l’amendement {number} n’est pas un amendement mais une proposition distincte.',
    es: '{chair} consideró que la enmienda {number} no es una enmienda sino una propuesta distinta.', ru: '{chair}: поправка {number} является не поправкой, а самостоятельным предложением.', zh: '{chair}认定修正案{number}并非修正案，而是单独的提案。',
  },
  'order': {
    en: '{chair} ruled on the order in which the amendments are put: {numbers}.', ar: 'قرر {chair} ترتيب طرح التعديلات: {numbers}.', fr: '{chair} a fixé l’ordre de mise aux voix des amendements : {numbers}.',
    es: '{chair} decidió el orden en que se someten a votación las enmiendas: {numbers}.', ru: '{chair}: порядок постановки поправок: {numbers}.', zh: '{chair}裁定修正案付诸表决的顺序：{numbers}。',
  },
  'spoilt-vote': {
    en: '{chair} ruled that the voting was spoilt and counts for nothing: {text}', ar: 'قرر {chair} أن التصويت شابه خلل ولا يُعتد به: {text}', fr: '{chair} a jugé le scrutin vicié et sans effet : {text}',
    es: '{chair} decidió que la votación quedó viciada y no cuenta: {text}', ru: '{chair}: голосование признано недействительным: {text}', zh: '{chair}裁定表决因故无效：{text}',
  },
  'no-agreement': {
    en: '{chair} found that general agreement had not been reached: {what}.', ar: 'أثبت {chair} عدم التوصل إلى اتفاق عام: {what}.', fr: '{chair} a constaté qu’un accord général n’avait pas été trouvé : {what}.',
    es: '{chair} determinó que no se había llegado a un acuerdo general: {what}.', ru: '{chair}: общее согласие не достигнуто: {what}.', zh: '{chair}认定未达成普遍一致：{what}。',
  },
  'no-agreement-because': {
    en: '{chair} found that general agreement had not been reached: {what}. {text}', ar: 'أثبت {chair} عدم التوصل إلى اتفاق عام: {what}. {text}', fr: '{chair} a constaté qu’un accord général n’avait pas été trouvé : {what}. {text}',
    es: '{chair} determinó que no se había llegado a un acuerdo general: {what}. {text}', ru: '{chair}: общее согласие не достигнуто: {what}. {text}', zh: '{chair}认定未达成普遍一致：{what}。{text}',
  },
  'read-by-chair': {
    en: 'By a ruling of {chair} after the vote the result is read under another rule ({matter}); the votes stay as they were cast.', ar: 'بقرار من {chair} بعد التصويت تُقرأ النتيجة بموجب قاعدة أخرى ({matter})؛ وتبقى الأصوات كما أُدلي بها.',
    fr: 'Par décision de {chair} après le vote, le résultat s’apprécie selon une autre règle ({matter}) ; les voix restent telles qu’exprimées.', es: 'Por decisión de {chair} posterior a la votación, el resultado se entiende según otra norma ({matter}); los votos quedan como se emitieron.',
    ru: '{chair}: по постановлению после голосования результат понимается по другому правилу ({matter}); голоса остаются как были поданы.', zh: '表决后由{chair}裁定，结果按另一规则（{matter}）理解；所投的票不变。',
  },
  'read-by-body': {
    en: 'By a vote of {body} afterwards the result is read under another rule ({matter}); the votes stay as they were cast.', ar: 'بتصويت لاحق في {body} تُقرأ النتيجة بموجب قاعدة أخرى ({matter})؛ وتبقى الأصوات كما أُدلي بها.',
    fr: 'Par un vote ultérieur ({body}), le résultat s’apprécie selon une autre règle ({matter}) ; les voix restent telles qu’exprimées.', es: 'Por una votación posterior ({body}), el resultado se entiende según otra norma ({matter}); los votos quedan como se emitieron.',
    ru: 'По последующему голосованию ({body}) результат понимается по другому правилу ({matter}); голоса остаются как были поданы.', zh: '{body}其后表决，结果按另一规则（{matter}）理解；所投的票不变。',
  },
} as const satisfies { readonly [key: string]: Words }
