import type { Sentence } from './refusals.ts'

/** Why the rules say no where appeals, objections to motions, closed doors and declared yields are concerned. */
export const appealRefusals = {
  'no-appeal-pending': {
    code: 'no-such-thing',
    words: { en: 'No appeal against a ruling of this name is pending, or not any more.', ar: 'لا يوجد طعن معلق بهذا الاسم في قرار للرئاسة، أو لم يعد معلقا.', es: 'No hay pendiente ninguna apelación de este nombre contra una decisión, o ya no la hay.', fr: 'Aucun appel de ce nom contre une décision n’est en instance, ou ne l’est plus.', ru: 'Протеста с таким названием против постановления на рассмотрении нет или уже нет.', zh: '没有以此为名的、对裁决的异议待处理，或该异议已处理完毕。' },
  },
  'appeal-unseconded': {
    code: 'not-in-force',
    words: { en: 'The appeal has not been seconded.', ar: 'لم تجر تثنية الطعن.', es: 'La apelación no se ha secundado.', fr: 'L’appel n’a pas été appuyé.', ru: 'Протест никем не поддержан.', zh: '该异议尚未获得附议。' },
    possible: { en: 'When another delegation seconds it.', ar: 'بعد أن يثنّيه وفد آخر.', es: 'Cuando la secunde otra delegación.', fr: 'Lorsqu’une autre délégation l’appuie.', ru: 'Когда его поддержит другая делегация.', zh: '另一代表团附议时。' },
  },
  'appeal-in-writing': { code: 'invalid', words: { en: 'An appeal is made in writing here, with its grounds.', ar: 'يُقدَّم الطعن هنا كتابة مع أسبابه.', es: 'Aquí la apelación se presenta por escrito, con sus motivos.', fr: 'L’appel se présente ici par écrit, avec ses motifs.', ru: 'Протест подается здесь в письменном виде, с основаниями.', zh: '此处异议须以书面提出，并说明理由。' }, possible: { en: 'With the grounds in a few sentences.', ar: 'مع بيان الأسباب في جمل قليلة.', es: 'Con los motivos en unas frases.', fr: 'Avec les motifs en quelques phrases.', ru: 'С основаниями в нескольких предложениях.', zh: '用几句话说明理由即可。' } },
  'appeal-spoken': { code: 'invalid', words: { en: 'An appeal is put to the vote at once here and has no written grounds.', ar: 'يُطرح الطعن هنا للتصويت فورا بلا أسباب مكتوبة.', es: 'Aquí la apelación se somete de inmediato a votación, sin motivos por escrito.', fr: 'L’appel est ici mis aux voix immédiatement, sans motifs écrits.', ru: 'Протест ставится здесь на голосование немедленно, без письменных оснований.', zh: '此处异议立即付诸表决，无须书面理由。' } },
  'appeal-put-to-vote': { code: 'not-in-force', words: { en: 'An appeal is answered here by the vote of {body}.', ar: 'يُجاب عن الطعن هنا بالتصويت ({body}).', es: 'Aquí a la apelación se responde por votación ({body}).', fr: 'Il est répondu ici à l’appel par un vote ({body}).', ru: 'Ответ на протест дается здесь голосованием ({body}).', zh: '此处对异议由{body}表决答复。' }, possible: { en: 'Where the conference takes appeals in writing.', ar: 'حيث يأخذ المؤتمر بالطعن كتابة.', es: 'Donde la conferencia resuelve las apelaciones por escrito.', fr: 'Là où la conférence traite les appels par écrit.', ru: 'Там, где конференция рассматривает протесты в письменном виде.', zh: '会议以书面处理异议时。' } },
  'appeal-not-voted': { code: 'not-in-force', words: { en: 'An appeal made in writing is answered in writing and not put to the vote.', ar: 'يُجاب عن الطعن المقدم كتابة كتابةً ولا يُطرح للتصويت.', es: 'A la apelación presentada por escrito se responde por escrito; no se somete a votación.', fr: 'Il est répondu par écrit à un appel écrit\u00a0; il n’est pas mis aux voix.', ru: 'На письменный протест дается письменный ответ; на голосование он не ставится.', zh: '书面异议以书面答复，不付诸表决。' }, possible: { en: 'When {chair} has answered it.', ar: 'بعد أن يجيب عنه {chair}.', es: 'Cuando se haya respondido a ella ({chair}).', fr: 'Lorsqu’il y aura été répondu ({chair}).', ru: 'Когда на него будет дан ответ ({chair}).', zh: '{chair}答复之后。' } },
  'no-contradiction-rule': { code: 'no-such-act', words: { en: 'The rules say nothing here of a draft that contradicts one already adopted.', ar: 'لا تنص القواعد هنا على مشروع يتعارض مع مشروع سبق اعتماده.', es: 'Las reglas no dicen aquí nada de un proyecto que contradice otro ya aprobado.', fr: 'Les règles ne disent rien ici d’un projet qui contredit un projet déjà adopté.', ru: 'Правила ничего не говорят здесь о проекте, противоречащем уже принятому.', zh: '规则在此对与已通过草案相抵触的草案没有规定。' } },
  'no-contradiction': { code: 'no-such-thing', words: { en: 'A draft that waits to be put is found to contradict one already adopted.', ar: 'لا يُعتبر متعارضا إلا مشروع ينتظر طرحه مع مشروع سبق اعتماده.', es: 'Solo un proyecto que espera ser sometido puede contradecir otro ya aprobado.', fr: 'Seul un projet qui attend d’être mis aux voix peut contredire un projet déjà adopté.', ru: 'Противоречащим может быть признан лишь ожидающий проект по отношению к уже принятому.', zh: '只有待表决的草案才可被认定与已通过的草案相抵触。' }, possible: { en: 'When one draft has been adopted and another waits.', ar: 'بعد اعتماد مشروع وانتظار آخر.', es: 'Cuando se haya aprobado un proyecto y otro espere.', fr: 'Lorsqu’un projet aura été adopté et qu’un autre attendra.', ru: 'Когда один проект принят, а другой ожидает.', zh: '已有草案通过且另有草案待表决时。' } },
  'ballots-elect': { code: 'no-such-act', words: { en: 'There is no rule here for a secret vote on a proposal; a secret ballot is for elections.', ar: 'لا قاعدة هنا لتصويت سري على مقترح؛ والاقتراع السري للانتخابات.', es: 'No hay aquí norma para una votación secreta sobre una propuesta; la votación secreta es para elecciones.', fr: 'Il n’y a pas ici de règle pour un vote secret sur une proposition\u00a0; le scrutin secret sert aux élections.', ru: 'Правила о тайном голосовании по предложению здесь нет; тайное голосование проводится на выборах.', zh: '此处没有对提案进行无记名表决的规则；无记名投票用于选举。' } },
  'own-appeal': {
    code: 'invalid',
    words: { en: 'A delegation does not second its own appeal.', ar: 'لا يثنّي الوفد طعنه.', es: 'Una delegación no secunda su propia apelación.', fr: 'Une délégation n’appuie pas son propre appel.', ru: 'Делегация не поддерживает собственного протеста.', zh: '代表团不得附议自己的异议。' },
  },
  'appeal-needs-no-second': {
    code: 'already-done',
    words: { en: 'This appeal needs no second, or has one.', ar: 'لا يحتاج هذا الطعن إلى تثنية، أو سبقت تثنيته.', es: 'Esta apelación no necesita que se la secunde, o ya está secundada.', fr: 'Cet appel n’a pas besoin d’être appuyé, ou l’est déjà.', ru: 'Этот протест не нуждается в поддержке или уже имеет ее.', zh: '该异议无须附议，或已获附议。' },
  },
  'no-places-on-appeal': {
    code: 'out-of-order',
    words: { en: 'On an appeal {for} speak for and {against} against, and those places are taken or not provided.', ar: 'عدد المتكلمين في الطعن: مؤيدون {for} ومعارضون {against}، وهذه الأماكن مشغولة أو غير منصوص عليها.', es: 'Sobre una apelación hablan {for} a favor y {against} en contra, y esos turnos están ocupados o no se prevén.', fr: 'Sur un appel, {for} interviennent pour et {against} contre, et ces places sont prises ou ne sont pas prévues.', ru: 'По протесту выступают «за»: {for}, «против»: {against}; эти места заняты или не предусмотрены.', zh: '对异议，{for}人发言赞成，{against}人发言反对，这些名额已满或未作规定。' },
    possible: { en: 'By voting on the appeal when it is put.', ar: 'بالتصويت على الطعن عند طرحه.', es: 'Votando sobre la apelación cuando se someta a votación.', fr: 'En votant sur l’appel lorsqu’il sera mis aux voix.', ru: 'Голосуя по протесту, когда он будет поставлен.', zh: '在异议付诸表决时投票。' },
  },
  'speakers-on-appeal-left': {
    code: 'out-of-order',
    words: { en: '{who} has asked to speak on the appeal.', ar: 'طلب وفد {who} الكلمة بشأن الطعن.', es: '{who} ha pedido la palabra sobre la apelación.', fr: '{who} a demandé la parole sur l’appel.', ru: 'Слово по протесту запрошено: {who}.', zh: '{who}已要求就该异议发言。' },
    possible: { en: 'When those who asked have spoken or left the list.', ar: 'بعد أن يتكلم من طلب الكلمة أو ينسحب.', es: 'Cuando quienes la pidieron hayan hablado o se hayan retirado de la lista.', fr: 'Lorsque ceux qui l’ont demandée auront parlé ou se seront retirés de la liste.', ru: 'Когда запросившие выступят или выйдут из списка.', zh: '要求发言者发言完毕或退出名单后。' },
  },
  'objection-unjudged': {
    code: 'out-of-order',
    words: { en: '{who} has objected, and it has not been found yet whether the objection is well founded.', ar: 'اعترض وفد {who}، ولم يُبت بعد في ما إذا كان الاعتراض وجيها.', es: 'Hay una objeción ({who}) y todavía no se ha determinado si es fundada.', fr: 'Il y a une objection ({who}), et il n’a pas encore été établi si elle est fondée.', ru: 'Есть возражение ({who}), и еще не решено, обоснованно ли оно.', zh: '{who}已提出反对，尚未裁定该反对意见是否有充分理由。' },
    possible: { en: 'When {chair} has ruled on the objection.', ar: 'بعد أن يبت {chair} في الاعتراض.', es: 'Cuando {chair} haya decidido sobre la objeción.', fr: 'Lorsque {chair} aura statué sur l’objection.', ru: 'Когда {chair} вынесет решение о возражении.', zh: '{chair}就该反对意见作出裁定后。' },
  },
  'objection-stops-it': {
    code: 'out-of-order',
    words: { en: 'An objection to this motion was found well founded: the motion is not carried.', ar: 'تبيّن أن الاعتراض على هذا الاقتراح وجيه: فالاقتراح لا يُقر.', es: 'Se determinó que una objeción a esta moción es fundada: la moción no prospera.', fr: 'Une objection à cette motion a été jugée fondée\u00a0: la motion n’est pas retenue.', ru: 'Возражение против этого предложения признано обоснованным: предложение не принимается.', zh: '对该动议的反对意见已被认定有充分理由：动议不获通过。' },
  },
  'objected-before': {
    code: 'already-done',
    words: { en: 'This delegation has objected to this motion already.', ar: 'سبق أن اعترض هذا الوفد على هذا الاقتراح.', es: 'Esta delegación ya se ha opuesto a esta moción.', fr: 'Cette délégation s’est déjà opposée à cette motion.', ru: 'Эта делегация уже возразила против этого предложения.', zh: '该代表团已对该动议提出反对。' },
  },
  'no-objection-to-judge': {
    code: 'no-such-thing',
    words: { en: 'No objection to the motion that is put waits for a finding.', ar: 'لا اعتراض على الاقتراح المطروح ينتظر البت فيه.', es: 'Ninguna objeción a la moción planteada espera una apreciación.', fr: 'Aucune objection à la motion soumise n’attend d’être appréciée.', ru: 'Нет возражения против поставленного предложения, ожидающего оценки.', zh: '没有对所提动议的反对意见等待裁定。' },
  },
  'is-outside': {
    code: 'already-done',
    words: { en: 'This delegation has no vote here, or is outside already.', ar: 'ليس لهذا الوفد صوت هنا، أو هو خارج القاعة.', es: 'Esta delegación no tiene aquí voto, o ya está fuera.', fr: 'Cette délégation n’a pas de vote ici, ou est déjà à l’extérieur.', ru: 'У этой делегации здесь нет голоса, или она уже вне зала.', zh: '该代表团在此没有表决权，或已在场外。' },
  },
  'doors-open': {
    code: 'not-now',
    words: { en: 'The doors are not closed: whoever leaves and comes back votes.', ar: 'الأبواب غير مغلقة: فمن خرج وعاد يصوّت.', es: 'Las puertas no están cerradas: quien sale y vuelve vota.', fr: 'Les portes ne sont pas fermées\u00a0: qui sort et revient vote.', ru: 'Двери не закрыты: кто вышел и вернулся, голосует.', zh: '大门没有关闭：离场后返回者可投票。' },
    possible: { en: 'When the doors are closed for a vote.', ar: 'حين تُغلق الأبواب لإجراء تصويت.', es: 'Cuando se cierren las puertas para una votación.', fr: 'Lorsque les portes seront fermées pour un vote.', ru: 'Когда двери закроют на время голосования.', zh: '为表决关闭大门后。' },
  },
  'roll-call-by-motion': {
    code: 'no-such-act',
    words: { en: 'Under these rules names are called on a motion: {what}.', ar: 'تُنادى الأسماء بموجب هذه القواعد بناء على اقتراح: {what}.', es: 'Según este reglamento se llama por nombres cuando así se propone: {what}.', fr: 'Selon ce règlement, l’appel nominal se fait sur motion\u00a0: {what}.', ru: 'По этим правилам поименный вызов проводят по предложению: {what}.', zh: '根据本规则，唱名须经动议：{what}。' },
    possible: { en: 'Move it when the draft is before {body}.', ar: 'قدّموه متى كان المشروع معروضا على {body}.', es: 'Propóngalo cuando el proyecto esté ante {body}.', fr: 'Proposez-le lorsque le projet est à l’examen ({body}).', ru: 'Внесите его, когда проект на рассмотрении ({body}).', zh: '请在草案提交{body}时动议。' },
  },
  'no-declared-yields': {
    code: 'no-such-act',
    words: { en: 'These rules do not say that a yield is declared beforehand.', ar: 'لا تنص هذه القواعد على إعلان التنازل مسبقا.', es: 'Este reglamento no dispone que la cesión se declare de antemano.', fr: 'Ce règlement ne dit pas que la cession est déclarée d’avance.', ru: 'Эти правила не говорят, что об уступке времени объявляют заранее.', zh: '本规则没有规定预先声明让出时间。' },
    possible: { en: 'Yield the rest of the time while speaking.', ar: 'تنازلوا عن بقية الوقت في أثناء الكلمة.', es: 'Ceda el resto del tiempo durante la intervención.', fr: 'Cédez le reste du temps pendant l’intervention.', ru: 'Уступите остаток времени во время выступления.', zh: '请在发言时让出剩余时间。' },
  },
  'nothing-to-yield': {
    code: 'not-now',
    words: { en: 'A yield is declared for one\'s own place on the general list or one\'s own speech, and once.', ar: 'يُعلن التنازل عن وقت الوفد نفسه في القائمة العامة أو في كلمته، ومرة واحدة.', es: 'La cesión se declara respecto del propio turno en la lista general o de la propia intervención, y una sola vez.', fr: 'La cession est déclarée pour sa propre place sur la liste générale ou sa propre intervention, et une seule fois.', ru: 'Об уступке объявляют по своему месту в общем списке или своему выступлению, и один раз.', zh: '只能就自己在一般名单上的位置或自己的发言声明让出时间，且仅一次。' },
    possible: { en: 'While it has the floor, or a place on the general list, and has not yielded yet.', ar: 'ما دامت له الكلمة أو دور في القائمة العامة ولم يتنازل بعد.', es: 'Mientras esté en uso de la palabra, o tenga turno en la lista general, y no haya cedido aún.', fr: 'Tant que la délégation a la parole, ou une place sur la liste générale, et n’a pas encore cédé.', ru: 'Пока делегация имеет слово или место в общем списке и еще не уступала.', zh: '正在发言或在一般名单上有位置，且尚未让出时。' },
  },
  'supports-enough': {
    code: 'already-done',
    words: { en: 'Each delegation supports at most {number} working papers.', ar: 'لا يؤيد الوفد أكثر من عدد محدد من أوراق العمل: {number}.', es: 'Cada delegación apoya como máximo {number} documentos de trabajo.', fr: 'Chaque délégation soutient au plus {number} documents de travail.', ru: 'Каждая делегация поддерживает рабочих документов не более: {number}.', zh: '每个代表团至多支持{number}份工作文件。' },
  },
  'not-most-supported': {
    code: 'not-in-force',
    words: { en: 'Of the working papers only those with the most supporters become drafts, {number} in all.', ar: 'لا يصبح من أوراق العمل مشاريع إلا أكثرها مؤيدين، وعددها {number}.', es: 'De los documentos de trabajo solo pasan a ser proyectos los que reúnen más apoyos, {number} en total.', fr: 'Parmi les documents de travail, seuls deviennent des projets ceux qui ont le plus de soutiens, {number} en tout.', ru: 'Из рабочих документов проектами становятся только набравшие больше всего поддержки, всего: {number}.', zh: '工作文件中只有获支持最多的{number}份成为草案。' },
    possible: { en: 'When it has more supporters than another.', ar: 'عندما يفوق عدد مؤيديها عدد مؤيدي ورقة أخرى.', es: 'Cuando reúna más apoyos que otro.', fr: 'Lorsqu’il aura plus de soutiens qu’un autre.', ru: 'Когда он наберет больше поддержки, чем другой.', zh: '获得的支持多于另一份时。' },
  },
  'paragraphs-first': {
    code: 'out-of-order',
    words: { en: 'Every operative paragraph is voted on before the whole: {what}.', ar: 'يُصوَّت على كل فقرة من المنطوق قبل النص كله: {what}.', es: 'Se vota sobre cada párrafo de la parte dispositiva antes que sobre el conjunto: {what}.', fr: 'Chaque paragraphe du dispositif est mis aux voix avant l’ensemble\u00a0: {what}.', ru: 'По каждому пункту постановляющей части голосуют раньше, чем по целому: {what}.', zh: '先对执行部分逐段表决，再表决全文：{what}。' },
    possible: { en: 'When the paragraphs have been voted on, or a motion has it voted on as a whole.', ar: 'بعد التصويت على الفقرات، أو بعد إقرار اقتراح بالتصويت عليه كله.', es: 'Cuando se haya votado sobre los párrafos, o se apruebe una moción para votar sobre el conjunto.', fr: 'Lorsque les paragraphes auront été mis aux voix, ou par une motion tendant à voter sur l’ensemble.', ru: 'Когда проголосуют по пунктам или примут предложение голосовать по целому.', zh: '各段均付表决后，或整体表决的动议获通过时。' },
  },
  'no-every-paragraph': {
    code: 'no-such-act',
    words: { en: 'Under these rules a draft is voted on as a whole unless separate votes are asked for or moved.', ar: 'يُصوَّت على المشروع كله بموجب هذه القواعد ما لم يُطلب أو يُقترح التصويت على أجزائه.', es: 'Según este reglamento se vota sobre un proyecto en su conjunto, salvo que se pidan o propongan votaciones por separado.', fr: 'Selon ce règlement, un projet est mis aux voix dans son ensemble, sauf si des votes séparés sont demandés ou proposés.', ru: 'По этим правилам по проекту голосуют в целом, если не запрошено или не предложено раздельное голосование.', zh: '根据本规则，草案整体付诸表决，除非有人要求或动议分部分表决。' },
  },
  'nothing-to-divide': {
    code: 'no-such-thing',
    words: { en: 'There is no draft before {body} whose paragraphs are to be voted on now.', ar: 'لا مشروع معروضا على {body} يُصوَّت الآن على فقراته.', es: 'No hay ante {body} ningún proyecto sobre cuyos párrafos deba votarse ahora.', fr: 'Aucun projet dont les paragraphes doivent être mis aux voix maintenant n’est à l’examen ({body}).', ru: 'Нет проекта, по пунктам которого надо сейчас голосовать ({body}).', zh: '{body}没有收到现在须逐段表决的草案。' },
  },
} as const satisfies { readonly [key: string]: Sentence }
