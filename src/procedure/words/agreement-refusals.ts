import type { Sentence } from './refusals.ts'

/** Refusals about consensus, notes, silence, efforts before a vote, and the meetings of a series. */
export const agreementRefusals = {
  'on-invitation': {
    code: 'not-entitled',
    words: { en: '{role}: this participant speaks when {chair} invites it and does not ask for the floor.', ar: '{role}: يتكلم هذا المشارك بدعوة من {chair} ولا يطلب الكلمة.', es: '{role}: con esta condición se habla por invitación y no se pide la palabra (invita {chair}).', fr: '{role}\u00a0: à ce titre, on parle sur invitation et on ne demande pas la parole (invite\u00a0: {chair}).', ru: '{role}: в этом качестве выступают по приглашению и слова не просят (приглашает {chair}).', zh: '{role}：以此身份与会者应{chair}邀请发言，不自行要求发言。' },
    possible: { en: 'When {chair} enters it on the list.', ar: 'عندما يدرجه {chair} في القائمة.', es: 'Cuando {chair} lo inscriba en la lista.', fr: 'Lorsque {chair} l’inscrit sur la liste.', ru: 'Когда {chair} внесет в список.', zh: '{chair}将其列入名单时。' },
  },
  'no-minus-one': {
    code: 'no-such-act',
    words: { en: 'These rules know no decision without the consent of a participant concerned.', ar: 'لا تعرف هذه القواعد قرارا يُتخذ بدون موافقة المشارك المعني.', es: 'Este reglamento no conoce decisiones sin el consentimiento del participante interesado.', fr: 'Ce règlement ne connaît pas de décision prise sans le consentement du participant intéressé.', ru: 'Эти правила не знают решения без согласия соответствующего участника.', zh: '本规则没有不经有关与会方同意而作决定的规定。' },
  },
  'no-minus-two': {
    code: 'no-such-act',
    words: { en: 'These rules know no decision without the consent of the two parties to a dispute.', ar: 'لا تعرف هذه القواعد قرارا يُتخذ بدون موافقة طرفي النزاع.', es: 'Este reglamento no conoce decisiones sin el consentimiento de las dos partes en una controversia.', fr: 'Ce règlement ne connaît pas de décision prise sans le consentement des deux parties à un différend.', ru: 'Эти правила не знают решения без согласия двух сторон в споре.', zh: '本规则没有不经争端双方同意而作决定的规定。' },
  },
  'two-parties': {
    code: 'not-now',
    words: { en: 'Conciliation is directed between two States that are listed with the item as parties to the dispute.', ar: 'يُوجَّه التوفيق بين دولتين مدرجتين مع البند بوصفهما طرفي النزاع.', es: 'La conciliación se dispone entre dos Estados que figuren con el tema como partes en la controversia.', fr: 'La conciliation est ordonnée entre deux États qui figurent au point comme parties au différend.', ru: 'Примирение предписывают двум государствам, указанным при пункте как стороны в споре.', zh: '调解在作为争端当事方与项目一并列出的两国之间进行。' },
    possible: { en: 'When exactly two are listed as parties.', ar: 'إذا أُدرجت دولتان لا غير بوصفهما طرفين.', es: 'Cuando figuren exactamente dos como partes.', fr: 'Lorsque deux exactement y figurent comme parties.', ru: 'Когда сторонами указаны ровно двое.', zh: '恰有两国列为当事方时。' },
  },
  'no-notes-rule': {
    code: 'no-such-act',
    words: { en: 'These rules say nothing of reservations or statements registered with a decision.', ar: 'لا تنص هذه القواعد على تحفظات أو بيانات تُسجل مع القرار.', es: 'Este reglamento no dice nada de reservas o declaraciones que se registren con una decisión.', fr: 'Ce règlement ne dit rien de réserves ou de déclarations enregistrées avec une décision.', ru: 'Эти правила ничего не говорят об оговорках или заявлениях, регистрируемых с решением.', zh: '本规则没有关于随决定登记保留或声明的规定。' },
    possible: { en: 'A delegation says it in a statement from the floor.', ar: 'يمكن للوفد أن يذكر ذلك في بيان يدلي به.', es: 'Una delegación puede decirlo en una declaración de viva voz.', fr: 'Une délégation le dit dans une déclaration orale.', ru: 'Делегация говорит об этом в своем выступлении.', zh: '代表团可在发言中说明。' },
  },
  'not-notable': {
    code: 'no-such-thing',
    words: { en: 'A note goes with a text that is about to be adopted or was adopted lately; this is none.', ar: 'تُسجل الملاحظة مع نص على وشك الاعتماد أو اعتُمد حديثا، وهذا ليس كذلك.', es: 'Una nota acompaña a un texto a punto de aprobarse o aprobado hace poco; este no lo es.', fr: 'Une note accompagne un texte sur le point d’être adopté ou adopté récemment\u00a0; ce n’est pas le cas.', ru: 'Заметка сопровождает текст, который вот-вот примут или недавно приняли; это не такой текст.', zh: '附注应随即将通过或刚通过的案文登记；这不是这类案文。' },
  },
  'note-registered': {
    code: 'already-done',
    words: { en: 'This delegation has registered such a note with it.', ar: 'سبق أن سجل هذا الوفد ملاحظة من هذا النوع مع هذا القرار.', es: 'Esta delegación ya ha registrado una nota así con ese texto.', fr: 'Cette délégation a déjà enregistré une telle note avec ce texte.', ru: 'Эта делегация уже зарегистрировала с ним такую заметку.', zh: '该代表团已随该案文登记了这种附注。' },
  },
  'no-such-note': {
    code: 'no-such-act',
    words: { en: 'These rules know no note of this kind.', ar: 'لا تعرف هذه القواعد ملاحظة من هذا النوع.', es: 'Este reglamento no conoce una nota de este tipo.', fr: 'Ce règlement ne connaît pas de note de ce type.', ru: 'Эти правила не знают заметки такого рода.', zh: '本规则没有这类附注。' },
  },
  'no-silence-rule': {
    code: 'no-such-act',
    words: { en: 'These rules know no silence procedure.', ar: 'لا تعرف هذه القواعد إجراء الموافقة الصامتة.', es: 'Este reglamento no conoce el procedimiento de acuerdo tácito.', fr: 'Ce règlement ne connaît pas la procédure d’accord tacite.', ru: 'Эти правила не знают процедуры умолчания.', zh: '本规则没有默许程序。' },
  },
  'silence-between-meetings': {
    code: 'not-now',
    words: { en: 'A silence procedure is started between meetings.', ar: 'يُبدأ إجراء الموافقة الصامتة بين الجلسات.', es: 'El procedimiento de acuerdo tácito se inicia entre sesiones.', fr: 'La procédure d’accord tacite est engagée entre les séances.', ru: 'Процедуру умолчания начинают между заседаниями.', zh: '默许程序在两次会议之间启动。' },
    possible: { en: 'When the meeting has been closed.', ar: 'بعد رفع الجلسة.', es: 'Cuando se haya levantado la sesión.', fr: 'Lorsque la séance aura été levée.', ru: 'Когда заседание будет закрыто.', zh: '会议结束后。' },
  },
  'silence-too-short': {
    code: 'not-in-force',
    words: { en: 'The silence must expire later than now, and last at least {hours} hours.', ar: 'يجب أن تنقضي مهلة الصمت بعد الآن، وألا تقل عن {hours} ساعة.', es: 'El plazo debe vencer después de ahora y durar al menos {hours} horas.', fr: 'Le délai doit expirer plus tard que maintenant et durer au moins {hours} heures.', ru: 'Срок умолчания должен истекать позже настоящего момента и длиться не менее стольких часов: {hours}.', zh: '默许期限必须晚于现在，且至少为{hours}小时。' },
    possible: { en: 'With a later expiry.', ar: 'بتحديد موعد أبعد لانقضاء المهلة.', es: 'Con un vencimiento posterior.', fr: 'Avec une échéance plus lointaine.', ru: 'С более поздним сроком.', zh: '定出较晚的期限。' },
  },
  'silence-limit': {
    code: 'not-now',
    words: { en: '{number} silence procedures run; no more can be started.', ar: 'عدد إجراءات الموافقة الصامتة الجارية {number}، ولا يمكن بدء غيرها.', es: 'Hay {number} procedimientos de acuerdo tácito en curso; no pueden iniciarse más.', fr: '{number} procédures d’accord tacite sont en cours\u00a0; aucune autre ne peut être engagée.', ru: 'Идет процедур умолчания: {number}; больше начать нельзя.', zh: '有{number}项默许程序正在进行，不能再启动。' },
    possible: { en: 'When one of them has ended.', ar: 'بعد انتهاء أحدها.', es: 'Cuando haya terminado uno de ellos.', fr: 'Lorsque l’une d’elles aura pris fin.', ru: 'Когда одна из них закончится.', zh: '其中一项结束后。' },
  },
  'no-silence': {
    code: 'no-such-thing',
    words: { en: 'There is no such silence procedure.', ar: 'لا يوجد إجراء موافقة صامتة كهذا.', es: 'No hay tal procedimiento de acuerdo tácito.', fr: 'Il n’y a pas une telle procédure d’accord tacite.', ru: 'Такой процедуры умолчания нет.', zh: '没有这项默许程序。' },
  },
  'silence-expired': {
    code: 'too-late',
    words: { en: 'The silence has expired; what comes now does not break it: {what}.', ar: 'انقضت مهلة الصمت، وما يرد الآن لا يقطعها: {what}.', es: 'El plazo de silencio ha vencido; lo que llega ahora no lo rompe: {what}.', fr: 'Le délai de silence a expiré\u00a0; ce qui arrive maintenant ne le rompt pas\u00a0: {what}.', ru: 'Срок умолчания истек; поступившее теперь его не нарушает: {what}.', zh: '默许期限已届满；现在提出者不能打破默许：{what}。' },
    possible: { en: 'A reservation or an interpretation may be registered with the decision where the rules know them.', ar: 'يجوز تسجيل تحفظ أو بيان تفسيري مع القرار متى نصت القواعد على ذلك.', es: 'Puede registrarse con la decisión una reserva o una interpretación cuando el reglamento lo prevé.', fr: 'Une réserve ou une interprétation peut être enregistrée avec la décision là où le règlement le prévoit.', ru: 'С решением можно зарегистрировать оговорку или толкование, где правила это знают.', zh: '规则有规定时，可随决定登记保留或解释。' },
  },
  'silence-was-broken': {
    code: 'already-done',
    words: { en: 'The silence was broken before: {what}.', ar: 'سبق أن قُطع الصمت: {what}.', es: 'El silencio ya se había roto: {what}.', fr: 'Le silence avait déjà été rompu\u00a0: {what}.', ru: 'Молчание было нарушено раньше: {what}.', zh: '默许此前已被打破：{what}。' },
  },
  'already-agreed': {
    code: 'already-done',
    words: { en: 'This delegation has written that it agrees.', ar: 'سبق أن أبلغ هذا الوفد كتابة بموافقته.', es: 'Esta delegación ya ha comunicado por escrito su acuerdo.', fr: 'Cette délégation a déjà fait savoir par écrit qu’elle est d’accord.', ru: 'Эта делегация уже письменно сообщила о согласии.', zh: '该代表团已书面表示同意。' },
  },
  'no-such-break': {
    code: 'no-such-act',
    words: { en: 'This does not break the silence under these rules.', ar: 'هذا لا يقطع الصمت بموجب هذه القواعد.', es: 'Según este reglamento, esto no rompe el silencio.', fr: 'Selon ce règlement, cela ne rompt pas le silence.', ru: 'По этим правилам это молчания не нарушает.', zh: '根据本规则，这不打破默许。' },
    possible: { en: 'By an objection before it expires.', ar: 'باعتراض يُقدم قبل انقضاء المهلة.', es: 'Mediante una objeción antes de que venza el plazo.', fr: 'Par une objection avant l’expiration du délai.', ru: 'Возражением до истечения срока.', zh: '在期限届满前提出反对。' },
  },
  'no-endeavours-rule': {
    code: 'no-such-act',
    words: { en: 'These rules ask for no finding that general agreement was not reached.', ar: 'لا تشترط هذه القواعد إثبات عدم التوصل إلى اتفاق عام.', es: 'Este reglamento no exige constatar que no se llegó a un acuerdo general.', fr: 'Ce règlement n’exige pas de constater qu’un accord général n’a pas été atteint.', ru: 'Эти правила не требуют констатировать, что общее согласие не достигнуто.', zh: '本规则不要求认定未能达成普遍协议。' },
  },
  'procedural-draft': {
    code: 'no-such-act',
    words: { en: 'General agreement is sought first on questions of substance; this one is procedural.', ar: 'يُسعى أولا إلى الاتفاق العام في المسائل الموضوعية؛ وهذه مسألة إجرائية.', es: 'El acuerdo general se busca primero en cuestiones de fondo; esta es de procedimiento.', fr: 'L’accord général est d’abord recherché sur les questions de fond\u00a0; celle-ci est de procédure.', ru: 'Общего согласия сначала добиваются по вопросам существа; этот — процедурный.', zh: '实质问题须先谋求普遍协议；该问题属程序问题。' },
  },
  'found-already': {
    code: 'already-done',
    words: { en: 'It has been found that general agreement was not reached.', ar: 'سبق إثبات عدم التوصل إلى اتفاق عام.', es: 'Ya se ha constatado que no se llegó a un acuerdo general.', fr: 'Il a déjà été constaté qu’un accord général n’a pas été atteint.', ru: 'Уже констатировано, что общее согласие не достигнуто.', zh: '已认定未能达成普遍协议。' },
  },
  'no-report-rule': {
    code: 'no-such-act',
    words: { en: 'These rules ask for no report on the efforts made.', ar: 'لا تشترط هذه القواعد تقريرا عن الجهود المبذولة.', es: 'Este reglamento no exige un informe sobre los esfuerzos realizados.', fr: 'Ce règlement n’exige pas de rapport sur les efforts déployés.', ru: 'Эти правила не требуют доклада о предпринятых усилиях.', zh: '本规则不要求就所作努力提出报告。' },
  },
  'nothing-to-report': {
    code: 'not-now',
    words: { en: 'No draft waits for a report on the efforts made.', ar: 'لا مشروع ينتظر تقريرا عن الجهود المبذولة.', es: 'Ningún proyecto espera un informe sobre los esfuerzos realizados.', fr: 'Aucun projet n’attend de rapport sur les efforts déployés.', ru: 'Ни один проект не ждет доклада о предпринятых усилиях.', zh: '没有草案等待关于所作努力的报告。' },
    possible: { en: 'When {chair} has found that general agreement was not reached.', ar: 'بعد أن يثبت {chair} عدم التوصل إلى اتفاق عام.', es: 'Cuando {chair} haya constatado que no se llegó a un acuerdo general.', fr: 'Lorsque {chair} aura constaté qu’un accord général n’a pas été atteint.', ru: 'Когда {chair} констатирует, что общее согласие не достигнуто.', zh: '{chair}认定未能达成普遍协议后。' },
  },
  'agreement-sought': {
    code: 'not-now',
    words: { en: 'General agreement is sought before a question of substance is voted on.', ar: 'يُسعى إلى الاتفاق العام قبل التصويت على مسألة موضوعية.', es: 'Antes de votar sobre una cuestión de fondo se busca un acuerdo general.', fr: 'Un accord général est recherché avant tout vote sur une question de fond.', ru: 'До голосования по вопросу существа добиваются общего согласия.', zh: '对实质问题表决之前，须谋求普遍协议。' },
    possible: { en: 'When {chair} has found that it was not reached.', ar: 'بعد أن يثبت {chair} عدم التوصل إليه.', es: 'Cuando {chair} haya constatado que no se alcanzó.', fr: 'Lorsque {chair} aura constaté qu’il n’a pas été atteint.', ru: 'Когда {chair} констатирует, что оно не достигнуто.', zh: '{chair}认定未能达成后。' },
  },
  'cooling-off': {
    code: 'not-now',
    words: { en: 'The vote waits while further efforts are made to reach general agreement.', ar: 'يُرجأ التصويت ريثما تُبذل جهود أخرى للتوصل إلى اتفاق عام.', es: 'La votación espera mientras se hacen nuevos esfuerzos por llegar a un acuerdo general.', fr: 'Le vote attend que de nouveaux efforts soient faits en vue d’un accord général.', ru: 'Голосование ждет, пока предпринимаются дальнейшие усилия для достижения общего согласия.', zh: '在继续努力谋求普遍协议期间，暂不表决。' },
    possible: { en: 'From {at} on.', ar: 'اعتبارا من {at}.', es: 'A partir de {at}.', fr: 'À partir de {at}.', ru: 'Начиная с {at}.', zh: '自{at}起。' },
  },
  'efforts-report-first': {
    code: 'not-now',
    words: { en: 'The report on the efforts made to reach general agreement comes before the vote.', ar: 'يسبق التصويتَ تقريرٌ عن الجهود المبذولة للتوصل إلى اتفاق عام.', es: 'El informe sobre los esfuerzos por llegar a un acuerdo general precede a la votación.', fr: 'Le rapport sur les efforts déployés en vue d’un accord général précède le vote.', ru: 'Доклад об усилиях по достижению общего согласия предшествует голосованию.', zh: '表决之前须先就谋求普遍协议的努力提出报告。' },
    possible: { en: 'When {chair} has reported.', ar: 'بعد أن يقدم {chair} تقريره.', es: 'Cuando {chair} haya informado.', fr: 'Lorsque {chair} aura fait rapport.', ru: 'Когда {chair} доложит.', zh: '{chair}提出报告后。' },
  },
  'no-series': {
    code: 'no-such-act',
    words: { en: 'These rules know no series of meetings with a host.', ar: 'لا تعرف هذه القواعد سلسلة اجتماعات لها مضيف.', es: 'Este reglamento no conoce series de reuniones con anfitrión.', fr: 'Ce règlement ne connaît pas de série de réunions avec un hôte.', ru: 'Эти правила не знают серии встреч с принимающей стороной.', zh: '本规则没有设东道方的系列会议。' },
  },
  'not-the-host': {
    code: 'invalid',
    words: { en: 'It is not this participant\'s turn to host the meeting.', ar: 'ليس دور هذا المشارك في استضافة الاجتماع.', es: 'No es el turno de este participante de acoger la reunión.', fr: 'Ce n’est pas le tour de ce participant d’accueillir la réunion.', ru: 'Сейчас не очередь этого участника принимать встречу.', zh: '没有轮到该与会方主办会议。' },
  },
  'seat-is-taken': {
    code: 'invalid',
    words: { en: 'At the last count this delegation was in the room: its seat is not empty.', ar: 'كان هذا الوفد حاضرا عند آخر عدّ: فمقعده ليس شاغرا.', es: 'En el último recuento esta delegación estaba en la sala: su puesto no está vacío.', fr: 'Au dernier décompte, cette délégation était dans la salle\u00a0: son siège n’est pas vide.', ru: 'При последнем подсчете эта делегация была в зале: ее место не пустует.', zh: '上次清点时该代表团在场：其席位并未空缺。' },
  },
  'reason-needs-source': {
    code: 'invalid',
    words: { en: 'A reason for a real participant\'s empty seat is recorded with who gave it; otherwise the seat is noted without a reason.', ar: 'يُسجل سبب شغور مقعد مشارك حقيقي مع ذكر من أفاد به؛ وإلا سُجل الشغور بدون سبب.', es: 'El motivo por el que está vacío el puesto de un participante real se anota indicando quién lo dio; de lo contrario, el puesto se anota sin motivo.', fr: 'La raison pour laquelle le siège d’un participant réel est vide est consignée avec l’indication de qui l’a donnée\u00a0; sinon, le siège est noté sans raison.', ru: 'Причину, по которой место реального участника пустует, вносят с указанием, кто ее назвал; иначе место отмечают без причины.', zh: '记录实际与会方席位空缺的原因时须注明由谁提供；否则只注明空缺，不记原因。' },
    possible: { en: 'With its source, or without a reason.', ar: 'بذكر المصدر، أو بدون سبب.', es: 'Con su fuente, o sin motivo.', fr: 'Avec sa source, ou sans raison.', ru: 'С указанием источника или без причины.', zh: '注明来源，或不记原因。' },
  },
} as const satisfies { readonly [key: string]: Sentence }
