import type { InSix } from '#base/words.ts'

/** What the chair says, and how a decision is explained, where agreement takes other ways than the gavel: judgement, silence, efforts before a vote. */
export const agreementLines = {
  'open-hosted': {
    en: 'I declare open meeting {number} of {body}. Our host is: {who}.', ar: 'أعلن افتتاح الجلسة {number}: {body}. والمضيف هو: {who}.', es: 'Declaro abierta la sesión núm. {number}, que celebra {body}. Nuestro anfitrión es: {who}.',
    fr: 'Je déclare ouverte la séance no {number}, que tient {body}. Notre hôte est\u00a0: {who}.', ru: 'Объявляю открытым {number}-е заседание, которое проводит {body}. Принимающая сторона: {who}.', zh: '我宣布{body}第{number}次会议开会。东道方是：{who}。',
  },
  'sufficient': { en: 'Consensus is sufficient: every test is met.', ar: 'توافق الآراء كافٍ: استُوفيت جميع الاختبارات.', es: 'El consenso es suficiente: se cumplen todos los criterios.', fr: 'Le consensus est suffisant\u00a0: tous les critères sont remplis.', ru: 'Консенсус достаточен: все критерии соблюдены.', zh: '共识充分：所有标准均已达到。' },
  'insufficient': { en: 'Consensus is not sufficient: not every test is met.', ar: 'توافق الآراء غير كافٍ: لم تُستوفَ جميع الاختبارات.', es: 'El consenso no es suficiente: no se cumplen todos los criterios.', fr: 'Le consensus n’est pas suffisant\u00a0: tous les critères ne sont pas remplis.', ru: 'Консенсус недостаточен: соблюдены не все критерии.', zh: '共识不充分：并非所有标准均已达到。' },
  'declared-sufficient': { en: '{chair} declares at discretion that consensus is sufficient.', ar: 'يعلن {chair} بسلطته التقديرية أن توافق الآراء كافٍ.', es: 'A su discreción, {chair} declara que el consenso es suficiente.', fr: 'À sa discrétion, {chair} déclare que le consensus est suffisant.', ru: '{chair} по своему усмотрению объявляет консенсус достаточным.', zh: '{chair}酌情宣布共识充分。' },
  'declared-insufficient': { en: '{chair} finds at discretion that there is no consensus.', ar: 'يرى {chair} بسلطته التقديرية أنه لا يوجد توافق في الآراء.', es: 'A su discreción, {chair} considera que no hay consenso.', fr: 'À sa discrétion, {chair} constate qu’il n’y a pas de consensus.', ru: '{chair} по своему усмотрению констатирует, что консенсуса нет.', zh: '{chair}酌情认定没有共识。' },
  'test-told': { en: '{test}: {support} of {whole}, {needed} needed.', ar: '{test}: {support} من {whole}، والمطلوب {needed}.', es: '{test}: {support} de {whole}; se requieren {needed}.', fr: '{test}\u00a0: {support} sur {whole}, {needed} requis.', ru: '{test}: {support} из {whole}, требуется {needed}.', zh: '{test}：{whole}中的{support}，需要{needed}。' },
  'objected-and-reason': { en: 'Objections: {who}. Reason: {reason}', ar: 'الاعتراضات: {who}. السبب: {reason}', es: 'Objeciones: {who}. Motivo: {reason}', fr: 'Objections\u00a0: {who}. Motif\u00a0: {reason}', ru: 'Возражения: {who}. Причина: {reason}', zh: '反对：{who}。理由：{reason}' },
  'judge-consensus': {
    en: 'Objections have been made and are recorded: {who}. It is for me to judge whether there is consensus on the following: {what}.',
    ar: 'أُبديت اعتراضات وسُجّلت: {who}. ويعود لي أن أقدّر ما إذا كان هناك توافق في الآراء على ما يلي: {what}.',
    es: 'Se han formulado objeciones, de las que se deja constancia: {who}. Me corresponde juzgar si hay consenso sobre lo siguiente: {what}.',
    fr: 'Des objections ont été formulées et sont consignées\u00a0: {who}. Il m’appartient d’apprécier s’il y a consensus sur ce qui suit\u00a0: {what}.',
    ru: 'Были высказаны возражения, и они занесены в отчет: {who}. Мне надлежит решить, имеется ли консенсус по следующему вопросу: {what}.',
    zh: '已有人提出反对，并已记录在案：{who}。由我判断对以下事项是否存在协商一致：{what}。',
  },
  'count-to-decide': {
    en: 'Before anything is decided the secretariat counts those present; {needed} are needed.', ar: 'قبل اتخاذ أي قرار تعدّ الأمانة الحاضرين؛ والمطلوب {needed}.', es: 'Antes de decidir nada, la secretaría procede al recuento de las delegaciones presentes; se necesitan {needed}.',
    fr: 'Avant toute décision, le secrétariat procède au décompte des délégations présentes ; il en faut {needed}.', ru: 'Прежде чем будет принято какое-либо решение, секретариат подсчитывает присутствующие делегации; требуется: {needed}.', zh: '在作出任何决定之前，秘书处清点出席的代表团；须有{needed}个。',
  },
  'silence-lapsed': {
    en: 'The hour proposed for the end of the silence has passed; I do not insist on the following: {what}.', ar: 'انقضت الساعة المقترحة لانتهاء مهلة الصمت؛ ولا أتمسك بما يلي: {what}.', es: 'Ha pasado la hora propuesta para el fin del silencio; no insisto en lo siguiente: {what}.',
    fr: 'L’heure proposée pour la fin du silence est passée ; je n’insiste pas sur ce qui suit : {what}.', ru: 'Час, предложенный для окончания молчания, прошел; я не настаиваю на следующем: {what}.', zh: '提议的默许截止时间已过；我不再坚持以下事项：{what}。',
  },
  'silence-adopted': {
    en: 'Adopted by silence: nobody had broken it when it expired.', ar: 'اعتُمد بالموافقة الصامتة: لم يقطع أحد الصمت حتى انقضاء المهلة.', es: 'Aprobado por acuerdo tácito: nadie lo había roto al vencer el plazo.',
    fr: 'Adopté par accord tacite\u00a0: personne n’avait rompu le silence à l’expiration du délai.', ru: 'Принято по процедуре умолчания: к истечению срока никто ее не нарушил.', zh: '以默许方式通过：截止时无人打破沉默。',
  },
  'silence-broken': {
    en: 'Not adopted: the silence was broken before it expired.', ar: 'لم يُعتمد: قُطع الصمت قبل انقضاء المهلة.', es: 'No aprobado: el silencio se rompió antes de vencer el plazo.',
    fr: 'Non adopté\u00a0: le silence a été rompu avant l’expiration du délai.', ru: 'Не принято: молчание было нарушено до истечения срока.', zh: '未获通过：沉默在截止前被打破。',
  },
  'told-silence-adopted': {
    en: 'The silence procedure has expired and was not broken. {what}: adopted.', ar: 'انقضت مهلة إجراء الموافقة الصامتة دون أن يقطعها أحد. {what}: اعتُمد.', es: 'Ha vencido el procedimiento de acuerdo tácito sin que nadie lo rompiera. {what}: aprobado.',
    fr: 'La procédure d’accord tacite a pris fin sans être rompue. {what}\u00a0: adopté.', ru: 'Срок процедуры умолчания истек, и она не была нарушена. {what}: принято.', zh: '默许程序已截止，未被打破。{what}：通过。',
  },
  'told-silence-broken': {
    en: 'The silence was broken. {what}: not adopted.', ar: 'قُطع الصمت. {what}: لم يُعتمد.', es: 'Se ha roto el silencio. {what}: no aprobado.',
    fr: 'Le silence a été rompu. {what}\u00a0: non adopté.', ru: 'Молчание нарушено. {what}: не принято.', zh: '沉默已被打破。{what}：未获通过。',
  },
  'announce-silence': {
    en: 'I announce that the following was adopted by the silence procedure: {what}.', ar: 'أعلن أن ما يلي اعتُمد بإجراء الموافقة الصامتة: {what}.', es: 'Anuncio que lo siguiente ha sido aprobado por el procedimiento de acuerdo tácito: {what}.',
    fr: 'J’annonce que le texte suivant a été adopté par la procédure d’accord tacite\u00a0: {what}.', ru: 'Объявляю, что по процедуре умолчания было принято следующее: {what}.', zh: '我宣布以下文件已按默许程序通过：{what}。',
  },
  'no-agreement': {
    en: 'Every effort has been made to reach general agreement on the following, and it has not been reached: {what}.', ar: 'بُذلت كل الجهود للتوصل إلى اتفاق عام على ما يلي، ولم يتم التوصل إليه: {what}.',
    es: 'Se han hecho todos los esfuerzos por llegar a un acuerdo general sobre lo siguiente, y no se ha logrado: {what}.', fr: 'Tout a été fait pour parvenir à un accord général sur ce qui suit, et il n’a pas été possible d’y parvenir\u00a0: {what}.',
    ru: 'Были приложены все усилия для достижения общего согласия по следующему вопросу, и оно не было достигнуто: {what}.', zh: '为就以下事项达成普遍协议已尽一切努力，但未能达成：{what}。',
  },
  'cooling-off-runs': {
    en: 'Efforts to reach general agreement on the following continue until {at}: {what}. It is put to the vote after that hour at the earliest, and the item stays open.',
    ar: 'تتواصل حتى {at} الجهود الرامية إلى التوصل إلى اتفاق عام على ما يلي: {what}. ولا يُطرح للتصويت قبل ذلك الموعد، ويظل البند مفتوحا.',
    es: 'Los esfuerzos por llegar a un acuerdo general sobre lo siguiente continúan hasta {at}: {what}. No se someterá a votación antes de esa hora, y el tema queda abierto.',
    fr: 'Les efforts en vue d’un accord général sur ce qui suit se poursuivent jusqu’à {at}\u00a0: {what}. Le vote n’aura pas lieu avant cette heure, et le point reste ouvert.',
    ru: 'Усилия по достижению общего согласия по следующему вопросу продолжаются до {at}: {what}. Голосование состоится не раньше этого времени, и пункт остается открытым.',
    zh: '就以下事项达成普遍协议的努力持续至{at}：{what}。在此之前不付诸表决，本项目仍未结束。',
  },
  'report-efforts': {
    en: 'I report on the efforts made to reach general agreement on the following: {what}.', ar: 'أقدم تقريرا عن الجهود المبذولة للتوصل إلى اتفاق عام على ما يلي: {what}.', es: 'Informo de los esfuerzos realizados para llegar a un acuerdo general sobre lo siguiente: {what}.',
    fr: 'Je rends compte des efforts déployés pour parvenir à un accord général sur ce qui suit\u00a0: {what}.', ru: 'Докладываю об усилиях, предпринятых для достижения общего согласия по следующему вопросу: {what}.', zh: '我报告为就以下事项达成普遍协议所作的努力：{what}。',
  },
  'agreed-judged': {
    en: 'Decided without a vote: {chair} judged that there was consensus, which is discretionary. Objections recorded: {who}.', ar: 'تقرر بدون تصويت: قدّر {chair} وجود توافق في الآراء، وهو تقدير متروك له. الاعتراضات المسجلة: {who}.',
    es: 'Decidido sin votación: {chair} consideró que había consenso, juicio que es discrecional. Objeciones de las que se dejó constancia: {who}.', fr: 'Décidé sans vote\u00a0: {chair} a estimé qu’il y avait consensus, ce qui relève de son appréciation. Objections consignées\u00a0: {who}.',
    ru: 'Решено без голосования: наличие консенсуса определил {chair} по своему усмотрению. Занесены в отчет возражения: {who}.', zh: '未经表决决定：{chair}判断存在协商一致，此系酌情判断。记录在案的反对：{who}。',
  },
  'agreed-over': {
    en: 'Decided without a vote. Objections recorded that were no obstacle: {who}.', ar: 'تقرر بدون تصويت. اعتراضات سُجّلت ولم تكن عائقا: {who}.', es: 'Decidido sin votación. Objeciones de las que se dejó constancia sin que fueran un obstáculo: {who}.',
    fr: 'Décidé sans vote. Objections consignées qui n’étaient pas un obstacle\u00a0: {who}.', ru: 'Решено без голосования. Занесены в отчет возражения, не явившиеся препятствием: {who}.', zh: '未经表决决定。记录在案但不构成障碍的反对：{who}。',
  },
  'agreed-without': {
    en: 'Decided without the consent of the State concerned: {who}.', ar: 'تقرر بدون موافقة الدولة المعنية: {who}.', es: 'Decidido sin el consentimiento del Estado interesado: {who}.',
    fr: 'Décidé sans le consentement de l’État intéressé\u00a0: {who}.', ru: 'Решено без согласия соответствующего государства: {who}.', zh: '未经有关国家同意而决定：{who}。',
  },
  'binds-all': {
    en: 'It binds all members.', ar: 'وهو ملزم لجميع الأعضاء.', es: 'Obliga a todos los miembros.', fr: 'La décision lie tous les membres.', ru: 'Решение обязательно для всех членов.', zh: '该决定对全体成员有约束力。',
  },
  'binds-those': {
    en: 'It binds those that accepted it: {who}.', ar: 'وهو ملزم لمن قبله: {who}.', es: 'Obliga a quienes la aceptaron: {who}.', fr: 'La décision lie ceux qui l’ont acceptée\u00a0: {who}.', ru: 'Решение обязательно для тех, кто его принял: {who}.', zh: '该决定对接受者有约束力：{who}。',
  },
  'notes-registered': {
    en: 'Registered with it: {notes}.', ar: 'وسُجّل معه: {notes}.', es: 'Quedan registradas con ella: {notes}.', fr: 'Sont enregistrées avec elle\u00a0: {notes}.', ru: 'Вместе с ним зарегистрированы: {notes}.', zh: '一并登记：{notes}。',
  },
  'reservation': { en: 'reservation ({who})', ar: 'تحفظ ({who})', es: 'reserva ({who})', fr: 'réserve ({who})', ru: 'оговорка ({who})', zh: '保留（{who}）' },
  'interpretation': { en: 'interpretative statement ({who})', ar: 'بيان تفسيري ({who})', es: 'declaración interpretativa ({who})', fr: 'déclaration interprétative ({who})', ru: 'толковательное заявление ({who})', zh: '解释性声明（{who}）' },
  'dissociation': { en: 'dissociation ({who})', ar: 'نأي عن القرار ({who})', es: 'desvinculación ({who})', fr: 'désolidarisation ({who})', ru: 'отмежевание ({who})', zh: '不参与立场（{who}）' },
} as const satisfies { readonly [line: string]: InSix }
