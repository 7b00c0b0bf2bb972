import type { InSix } from '#base/words.ts'
import type { Sentence } from './refusals.ts'

/** Why the rules say no where drafts, amendments, parts and the right to vote are concerned. */
export const paperSentences = {
  'no-amendments': {
    code: 'no-such-act',
    words: { en: 'These rules know no amendments; a text is changed by agreement or submitted anew.', ar: 'لا تعرف هذه القواعد التعديلات؛ ويُغيَّر النص بالاتفاق أو يُقدَّم من جديد.', es: 'Este reglamento no conoce enmiendas; un texto se cambia de común acuerdo o se presenta de nuevo.', fr: 'Ce règlement ne connaît pas d’amendements\u00a0; un texte est modifié d’un commun accord ou présenté de nouveau.', ru: 'Эти правила не знают поправок; текст меняют по согласию или вносят заново.', zh: '本规则没有修正案；案文经一致同意更改，或重新提出。' },
    possible: { en: 'Submit the changed text as a draft.', ar: 'قدّموا النص المعدل بوصفه مشروعا.', es: 'Presente el texto modificado como proyecto.', fr: 'Présentez le texte modifié comme projet.', ru: 'Внесите измененный текст как проект.', zh: '请将修改后的案文作为草案提出。' },
  },
  'no-amendment': {
    code: 'no-such-thing',
    words: { en: 'There is no such amendment before {body}, or not any more.', ar: 'لا يوجد تعديل كهذا معروض على {body}، أو لم يعد معروضا.', es: 'No hay tal enmienda ante {body}, o ya no la hay.', fr: 'Aucun amendement de ce nom n’est en cours d’examen, ou ne l’est plus ({body}).', ru: 'Такой поправки на рассмотрении нет или уже нет ({body}).', zh: '{body}没有收到该修正案，或该修正案已不在审议中。' },
  },
  'not-an-amendment': {
    code: 'invalid',
    words: { en: 'An amendment merely adds to, deletes from or revises part of a proposal; this would take the place of the whole.', ar: 'التعديل إضافة إلى المقترح أو حذف منه أو تنقيح جزء منه فحسب؛ وهذا يحل محل المقترح كله.', es: 'Una enmienda se limita a añadir algo a una propuesta, suprimir algo o modificar parte de ella; esto sustituiría el conjunto.', fr: 'Un amendement comporte simplement une addition, une suppression ou une modification partielle\u00a0; ceci remplacerait l’ensemble.', ru: 'Поправка лишь добавляет, исключает или изменяет часть предложения; это заменило бы его целиком.', zh: '修正案只是对提案作增添、删除或部分修改；这将取代整个提案。' },
    possible: { en: 'Submit it as a proposal of its own.', ar: 'قدّموه بوصفه مقترحا قائما بذاته.', es: 'Preséntela como propuesta aparte.', fr: 'Présentez-le comme une proposition distincte.', ru: 'Внесите это как отдельное предложение.', zh: '请将其作为单独的提案提出。' },
  },
  'amendment-fields': {
    code: 'invalid',
    words: { en: 'An amendment names paragraphs that the text has: those it deletes, replaces or moves, or the one after which it adds.', ar: 'يسمّي التعديل فقرات موجودة في النص: ما يحذفه أو يستبدله أو ينقله، أو الفقرة التي يضيف بعدها.', es: 'Una enmienda indica párrafos que el texto contiene: los que suprime, sustituye o traslada, o aquel tras el cual añade.', fr: 'Un amendement indique des paragraphes que le texte contient\u00a0: ceux qu’il supprime, remplace ou déplace, ou celui après lequel il ajoute.', ru: 'Поправка называет пункты, которые есть в тексте: исключаемые, заменяемые, перемещаемые или тот, после которого она добавляет.', zh: '修正案应指明案文中已有的段落：所删除、替换或移动的段落，或在其后增添的段落。' },
  },
  'amendment-needs-floor': {
    code: 'not-now',
    words: { en: 'Under these rules an amendment is handed in by the delegation that has the floor.', ar: 'يُقدَّم التعديل بموجب هذه القواعد من الوفد الذي له الكلمة.', es: 'Según este reglamento, la enmienda la presenta la delegación que está en uso de la palabra.', fr: 'Selon ce règlement, un amendement est déposé par la délégation qui a la parole.', ru: 'По этим правилам поправку передает делегация, имеющая слово.', zh: '根据本规则，修正案由正在发言的代表团提出。' },
    possible: { en: 'When this delegation has the floor.', ar: 'عندما تكون الكلمة لهذا الوفد.', es: 'Cuando esta delegación esté en uso de la palabra.', fr: 'Lorsque cette délégation aura la parole.', ru: 'Когда эта делегация получит слово.', zh: '该代表团发言时。' },
  },
  'no-sub-amendments': {
    code: 'no-such-act',
    words: { en: 'This amendment cannot be amended in turn.', ar: 'لا يجوز تعديل هذا التعديل.', es: 'Esta enmienda no puede enmendarse a su vez.', fr: 'Cet amendement ne peut être amendé à son tour.', ru: 'К этой поправке вносить поправки нельзя.', zh: '不得再对该修正案提出修正。' },
    possible: { en: 'Submit an amendment to the draft itself.', ar: 'قدّموا تعديلا على المشروع نفسه.', es: 'Presente una enmienda al propio proyecto.', fr: 'Présentez un amendement au projet lui-même.', ru: 'Внесите поправку к самому проекту.', zh: '请对草案本身提出修正案。' },
  },
  'amendment-limit': {
    code: 'not-now',
    words: { en: 'There are {number} amendments to this draft; no more are taken.', ar: 'بلغ عدد التعديلات على هذا المشروع {number}، ولا يُقبل مزيد منها.', es: 'Hay {number} enmiendas a este proyecto; no se admiten más.', fr: 'Ce projet fait l’objet de {number} amendements\u00a0; aucun autre n’est reçu.', ru: 'Поправок к этому проекту: {number}; больше не принимается.', zh: '对该草案已有{number}项修正案，不再接受。' },
    possible: { en: 'When an amendment has been withdrawn.', ar: 'بعد سحب تعديل.', es: 'Cuando se haya retirado una enmienda.', fr: 'Lorsqu’un amendement aura été retiré.', ru: 'Когда какая-либо поправка будет снята.', zh: '有修正案撤回后。' },
  },
  'amended-stays': {
    code: 'too-late',
    words: { en: 'It has been amended and can no longer be withdrawn.', ar: 'لقد عُدّل، فلم يعد سحبه جائزا.', es: 'Ha sido enmendado y ya no puede retirarse.', fr: 'Le texte a été amendé et ne peut plus être retiré.', ru: 'В текст внесена поправка, и снять его уже нельзя.', zh: '该案文已经修正，不能再撤回。' },
  },
  'amendment-part-voted': {
    code: 'too-late',
    words: { en: 'Part of this amendment has been voted on; it can no longer be withdrawn.', ar: 'جرى التصويت على جزء من هذا التعديل، فلم يعد سحبه جائزا.', es: 'Se ha votado sobre parte de esta enmienda; ya no puede retirarse.', fr: 'Une partie de cet amendement a été mise aux voix\u00a0; il ne peut plus être retiré.', ru: 'По части этой поправки уже голосовали; снять ее уже нельзя.', zh: '该修正案的一部分已付表决，不能再撤回。' },
  },
  'no-friendly': {
    code: 'no-such-act',
    words: { en: 'These rules do not let sponsors take an amendment in without {body}.', ar: 'لا تجيز هذه القواعد لمقدمي المشروع إدخال تعديل عليه دون {body}.', es: 'Este reglamento no permite a los patrocinadores incorporar una enmienda sin que decida {body}.', fr: 'Ce règlement ne permet pas aux auteurs d’incorporer un amendement sans décision de l’organe ({body}).', ru: 'Эти правила не позволяют авторам включить поправку без решения органа ({body}).', zh: '本规则不允许提案国不经{body}而采纳修正案。' },
    possible: { en: '{chair} may put the amendment without a vote.', ar: 'يجوز أن يطرح {chair} التعديل بدون تصويت.', es: 'Puede someterla a decisión sin votación {chair}.', fr: 'L’amendement peut être soumis sans vote ({chair}).', ru: 'Поставить поправку без голосования может {chair}.', zh: '{chair}可不经表决将修正案提交决定。' },
  },
  'sponsors-only': {
    code: 'not-entitled',
    words: { en: 'Only a sponsor of what it changes accepts an amendment.', ar: 'لا يقبل التعديل إلا أحد مقدمي النص الذي يغيّره.', es: 'Solo un patrocinador de lo que modifica acepta una enmienda.', fr: 'Seul un auteur du texte qu’il modifie accepte un amendement.', ru: 'Поправку принимает только автор того, что она меняет.', zh: '只有所修正案文的提案国可以接受修正案。' },
    possible: { en: 'When one of the sponsors does it.', ar: 'إذا فعل ذلك أحد مقدميه.', es: 'Cuando lo haga uno de los patrocinadores.', fr: 'Lorsqu’un des auteurs le fait.', ru: 'Когда это сделает один из авторов.', zh: '由一个提案国接受时。' },
  },
  'accepted-already': {
    code: 'already-done',
    words: { en: 'This delegation has accepted the amendment; the other sponsors have not all done so.', ar: 'قبل هذا الوفد التعديل، ولم يقبله بعد سائر مقدمي النص.', es: 'Esta delegación ya ha aceptado la enmienda; no todos los demás patrocinadores lo han hecho.', fr: 'Cette délégation a accepté l’amendement\u00a0; les autres auteurs ne l’ont pas tous fait.', ru: 'Эта делегация приняла поправку; остальные авторы — не все.', zh: '该代表团已接受修正案；其他提案国尚未全部接受。' },
  },
  'no-friendly-now': {
    code: 'too-late',
    words: { en: 'The draft has been amended by a vote; its sponsors no longer accept amendments by themselves.', ar: 'عُدّل المشروع بالتصويت، فلم يعد لمقدميه قبول التعديلات بأنفسهم.', es: 'El proyecto se ha enmendado por votación; sus patrocinadores ya no aceptan enmiendas por sí solos.', fr: 'Le projet a été amendé par un vote\u00a0; ses auteurs n’acceptent plus d’amendements d’eux-mêmes.', ru: 'Проект изменен голосованием; авторы сами поправок больше не принимают.', zh: '草案已经表决修正，提案国不能再自行接受修正案。' },
    possible: { en: 'The amendment is put to the vote.', ar: 'يُطرح التعديل للتصويت.', es: 'La enmienda se somete a votación.', fr: 'L’amendement est mis aux voix.', ru: 'Поправка ставится на голосование.', zh: '将修正案付诸表决。' },
  },
  'amendments-first': {
    code: 'out-of-order',
    words: { en: 'Amendments are put before the proposal they change: {what}.', ar: 'تُطرح التعديلات قبل المقترح الذي تغيّره: {what}.', es: 'Las enmiendas se someten a decisión antes que la propuesta que modifican: {what}.', fr: 'Les amendements sont mis aux voix avant la proposition qu’ils modifient\u00a0: {what}.', ru: 'Поправки ставят раньше предложения, которое они меняют: {what}.', zh: '修正案先于其所修正的提案付诸表决：{what}。' },
    possible: { en: 'When its amendments have been decided or withdrawn.', ar: 'بعد البت في التعديلات أو سحبها.', es: 'Cuando sus enmiendas se hayan decidido o retirado.', fr: 'Lorsque ses amendements auront été tranchés ou retirés.', ru: 'Когда по поправкам примут решение или они будут сняты.', zh: '有关修正案作出决定或撤回后。' },
  },
  'amendment-order': {
    code: 'out-of-order',
    words: { en: 'Another amendment is put first: {what}.', ar: 'يُطرح تعديل آخر أولا: {what}.', es: 'Antes se somete a decisión otra enmienda: {what}.', fr: 'Un autre amendement est mis aux voix d’abord\u00a0: {what}.', ru: 'Сначала ставится другая поправка: {what}.', zh: '先表决另一修正案：{what}。' },
    possible: { en: 'When that one has been decided, or when {chair} ranks them otherwise.', ar: 'بعد البت فيه، أو إذا رتّبها {chair} ترتيبا آخر.', es: 'Cuando se haya decidido esa, o cuando {chair} las ordene de otro modo.', fr: 'Lorsque celui-là aura été tranché, ou lorsque {chair} les classera autrement.', ru: 'Когда по ней примут решение или {chair} установит иной порядок.', zh: '该修正案作出决定后，或{chair}另定次序时。' },
  },
  'rank-first': {
    code: 'out-of-order',
    words: { en: 'There are several amendments, and {chair} has not said in which order they are put.', ar: 'هناك عدة تعديلات، ولم يحدد {chair} بعد ترتيب طرحها.', es: 'Hay varias enmiendas y no se ha indicado en qué orden se someten a decisión ({chair}).', fr: 'Il y a plusieurs amendements, et l’ordre dans lequel ils sont mis aux voix n’a pas été indiqué ({chair}).', ru: 'Поправок несколько, и порядок их постановки не назван ({chair}).', zh: '有几项修正案，{chair}尚未说明表决次序。' },
    possible: { en: 'When {chair} has ranked them.', ar: 'بعد أن يرتبها {chair}.', es: 'Cuando {chair} las haya ordenado.', fr: 'Lorsque {chair} les aura classés.', ru: 'Когда {chair} установит порядок.', zh: '{chair}排定次序后。' },
  },
  'too-few-names': {
    code: 'not-in-force',
    words: { en: 'It needs the names of {number} delegations and has {has}.', ar: 'يلزم له توقيع وفود عددها {number}، وعدد الموقّعين {has}.', es: 'Necesita los nombres de {number} delegaciones y tiene {has}.', fr: 'Les noms de {number} délégations sont nécessaires\u00a0; il y en a {has}.', ru: 'Требуется имен делегаций: {number}; имеется: {has}.', zh: '需要{number}个代表团署名，现有{has}个。' },
    possible: { en: 'When enough delegations have added their names.', ar: 'عندما يضيف عدد كاف من الوفود أسماءها.', es: 'Cuando suficientes delegaciones hayan añadido su nombre.', fr: 'Lorsque assez de délégations auront ajouté leur nom.', ru: 'Когда имена добавит достаточное число делегаций.', zh: '有足够的代表团署名后。' },
  },
  'no-implied-rejection': {
    code: 'no-such-act',
    words: { en: 'These rules do not say that one amendment falls with the adoption of another.', ar: 'لا تنص هذه القواعد على سقوط تعديل باعتماد آخر.', es: 'Este reglamento no dispone que una enmienda decaiga al aprobarse otra.', fr: 'Ce règlement ne dit pas que l’adoption d’un amendement en fait tomber un autre.', ru: 'Эти правила не говорят, что одна поправка отпадает с принятием другой.', zh: '本规则没有规定一项修正案因另一项获通过而失效。' },
  },
  'not-implied': {
    code: 'invalid',
    words: { en: 'The finding names two amendments to the same text: one that waits, and another that waits or has been adopted.', ar: 'يسمّي هذا الاستنتاج تعديلين على النص نفسه: أحدهما لم يُبت فيه، والآخر لم يُبت فيه أو اعتُمد.', es: 'La apreciación indica dos enmiendas al mismo texto: una en espera y otra en espera o aprobada.', fr: 'Le constat indique deux amendements au même texte\u00a0: un en attente, et un autre en attente ou adopté.', ru: 'В выводе называют две поправки к одному тексту: одну ожидающую и другую, ожидающую или принятую.', zh: '认定应指明对同一案文的两项修正案：一项待决，另一项待决或已获通过。' },
  },
  'parts-first': {
    code: 'out-of-order',
    words: { en: 'Parts of it are voted on separately first: {what}.', ar: 'يُصوَّت أولا على أجزاء منه كلا على حدة: {what}.', es: 'Antes se vota por separado sobre partes: {what}.', fr: 'Des parties font d’abord l’objet d’un vote séparé\u00a0: {what}.', ru: 'Сначала части голосуют раздельно: {what}.', zh: '先对其各部分分别表决：{what}。' },
    possible: { en: 'When every part has been voted on.', ar: 'بعد التصويت على كل الأجزاء.', es: 'Cuando se haya votado sobre todas las partes.', fr: 'Lorsque toutes les parties auront été mises aux voix.', ru: 'Когда проголосуют по каждой части.', zh: '各部分均付表决后。' },
  },
  'no-part': {
    code: 'no-such-thing',
    words: { en: 'No such part waits for its vote, or another comes before it.', ar: 'لا يوجد جزء كهذا ينتظر التصويت، أو يسبقه جزء آخر.', es: 'No hay tal parte a la espera de votación, u otra la precede.', fr: 'Aucune partie de ce nom n’attend d’être mise aux voix, ou une autre la précède.', ru: 'Такой части, ожидающей голосования, нет, или ей предшествует другая.', zh: '没有该部分等待表决，或另有部分在其之前。' },
  },
  'sponsor-bars': {
    code: 'not-entitled',
    words: { en: 'Separate votes are given on request; only whoever submitted the proposal can bar them.', ar: 'يُجرى التصويت على الأجزاء بناء على الطلب، ولا يمنعه إلا مقدّم المقترح.', es: 'La votación por separado se concede a petición; solo puede impedirla quien presentó la propuesta.', fr: 'Le vote séparé est accordé sur demande\u00a0; seul l’auteur de la proposition peut s’y opposer.', ru: 'Раздельное голосование проводится по просьбе; помешать ему может только внесший предложение.', zh: '应请求进行分部分表决；只有提案国可以阻止。' },
    possible: { en: 'When a sponsor of the proposal objects.', ar: 'إذا اعترض أحد مقدمي المقترح.', es: 'Cuando se oponga un patrocinador de la propuesta.', fr: 'Lorsqu’un auteur de la proposition s’y oppose.', ru: 'Когда возражает автор предложения.', zh: '由一个提案国反对时。' },
  },
  'motion-names-draft': {
    code: 'invalid',
    words: { en: 'This motion names a draft to which it can apply now; one for separate votes names groups of its paragraphs, not the whole.', ar: 'يسمّي هذا الاقتراح مشروعا ينطبق عليه الآن؛ أما اقتراح التصويت على أجزاء فيسمّي مجموعات من فقراته لا كله.', es: 'Esta moción indica un proyecto al que puede aplicarse ahora; la de votación por separado indica grupos de sus párrafos, no el conjunto.', fr: 'Cette motion indique un projet auquel elle peut s’appliquer maintenant\u00a0; celle de vote séparé indique des groupes de ses paragraphes, non l’ensemble.', ru: 'Это предложение называет проект, к которому может сейчас относиться; предложение о раздельном голосовании называет группы его пунктов, а не целое.', zh: '该动议应指明目前可适用的草案；要求分部分表决的动议应指明其若干组段落，而非全文。' },
  },
  'order-of-submission': {
    code: 'out-of-order',
    words: { en: 'Proposals on one question are put in the order of their submission: {what} comes first.', ar: 'تُطرح المقترحات المتعلقة بالمسألة نفسها بحسب ترتيب تقديمها: {what} أولا.', es: 'Las propuestas sobre una misma cuestión se someten a decisión en el orden en que se presentaron: primero, {what}.', fr: 'Les propositions sur une même question sont mises aux voix dans l’ordre de leur présentation\u00a0: d’abord {what}.', ru: 'Предложения по одному вопросу ставят в порядке их внесения: сначала — {what}.', zh: '就同一问题提出的提案按提出先后付诸表决：{what}在先。' },
    possible: { en: 'When that one has been decided, or when {body} decides otherwise.', ar: 'بعد البت فيه، أو إذا تقرر غير ذلك.', es: 'Cuando se haya decidido esa, o cuando {body} decida otra cosa.', fr: 'Lorsque celle-là aura été tranchée, ou lorsque {body} en décidera autrement.', ru: 'Когда по нему примут решение или когда {body} решит иначе.', zh: '该提案作出决定后，或{body}另有决定时。' },
  },
  'not-circulated': {
    code: 'not-in-force',
    words: { en: '{what} was circulated at {at}; it is discussed and decided on from {from}.', ar: 'عُمّم في {at}: {what}؛ ويُناقش ويُبت فيه ابتداء من {from}.', es: '{what} se distribuyó a la hora siguiente: {at}; se examina y se decide a partir de {from}.', fr: '{what}\u00a0: distribution à {at}\u00a0; examen et décision à partir de {from}.', ru: '{what}: распространение — {at}; обсуждение и решение — начиная с {from}.', zh: '{what}于{at}分发；自{from}起方可讨论和作出决定。' },
    possible: { en: 'From {from}{otherwise}.', ar: 'ابتداء من {from}{otherwise}.', es: 'A partir de {from}{otherwise}.', fr: 'À partir de {from}{otherwise}.', ru: 'Начиная с {from}{otherwise}.', zh: '自{from}起{otherwise}。' },
  },
  'uncirculated': {
    code: 'not-in-force',
    words: { en: '{what} has not been circulated yet; it is discussed and decided on from the day after its circulation.', ar: 'لم يُعمَّم بعد: {what}؛ ويُناقش ويُبت فيه ابتداء من اليوم التالي لتعميمه.', es: '{what} aún no se ha distribuido; se examina y se decide a partir del día siguiente a su distribución.', fr: '{what}\u00a0: pas encore de distribution\u00a0; examen et décision à partir du lendemain de celle-ci.', ru: '{what}: еще не распространен; обсуждение и решение — начиная со дня, следующего за распространением.', zh: '{what}尚未分发；分发次日起方可讨论和作出决定。' },
    possible: { en: 'When the secretariat has circulated it, from the day after{otherwise}.', ar: 'بعد أن تعممه الأمانة، ابتداء من اليوم التالي{otherwise}.', es: 'Cuando la secretaría lo haya distribuido, a partir del día siguiente{otherwise}.', fr: 'Lorsque le secrétariat l’aura distribué, à partir du lendemain{otherwise}.', ru: 'Когда секретариат его распространит, начиная со следующего дня{otherwise}.', zh: '秘书处分发后的次日起{otherwise}。' },
  },
  'uncirculated-hours': {
    code: 'not-in-force',
    words: { en: '{what} has not been circulated yet; its time counts from its circulation: {hours} hours.', ar: 'لم يُعمَّم بعد: {what}؛ وتُحسب المهلة بالساعات من تعميمه: {hours}.', es: '{what} aún no se ha distribuido; el plazo se cuenta desde su distribución, en horas: {hours}.', fr: '{what}\u00a0: pas encore de distribution\u00a0; le délai court à partir de celle-ci, en heures\u00a0: {hours}.', ru: '{what}: еще не распространен; срок считается с распространения, часов: {hours}.', zh: '{what}尚未分发；期限自分发起算：{hours}小时。' },
    possible: { en: 'When the secretariat has circulated it and the hours have passed{otherwise}.', ar: 'بعد أن تعممه الأمانة وتنقضي هذه الساعات{otherwise}.', es: 'Cuando la secretaría lo haya distribuido y hayan transcurrido esas horas{otherwise}.', fr: 'Lorsque le secrétariat l’aura distribué et que ces heures seront écoulées{otherwise}.', ru: 'Когда секретариат его распространит и эти часы пройдут{otherwise}.', zh: '秘书处分发且上述时数届满后{otherwise}。' },
  },
  'no-circulation-rule': {
    code: 'no-such-act',
    words: { en: 'These rules ask for no circulation of a proposal before it is discussed.', ar: 'لا تشترط هذه القواعد تعميم المقترح قبل مناقشته.', es: 'Este reglamento no exige que una propuesta se distribuya antes de examinarla.', fr: 'Ce règlement n’exige pas qu’une proposition soit distribuée avant son examen.', ru: 'Эти правила не требуют распространять предложение до его обсуждения.', zh: '本规则不要求提案在讨论前分发。' },
  },
  'circulated-already': {
    code: 'already-done',
    words: { en: '{what} was circulated at {at}.', ar: 'عُمّم في {at}: {what}.', es: '{what} se distribuyó a la hora siguiente: {at}.', fr: '{what}\u00a0: distribution à {at}.', ru: '{what}: распространение — {at}.', zh: '{what}已于{at}分发。' },
  },
  'on-request-only': {
    code: 'not-in-force',
    words: { en: 'Proposals of {who} are put only when a member asks for it.', ar: 'لا تُطرح مقترحات {who} إلا بطلب من أحد الأعضاء.', es: 'Las propuestas de {who} solo se someten a decisión cuando lo pide un miembro.', fr: 'Les propositions de {who} ne sont soumises à décision qu’à la demande d’un membre.', ru: 'Предложения этого участника ставят только по просьбе члена ({who}).', zh: '{who}的提案只有在成员要求时才付诸表决。' },
    possible: { en: 'When a member with a vote asks for it.', ar: 'عندما يطلب ذلك عضو له صوت.', es: 'Cuando lo pida un miembro con voto.', fr: 'Lorsqu’un membre ayant le droit de vote le demande.', ru: 'Когда об этом попросит член, имеющий голос.', zh: '有表决权的成员提出要求时。' },
  },
  'needs-no-request': {
    code: 'already-done',
    words: { en: 'Nothing of this name waits for a member to ask: it is put without that, or has been asked for.', ar: 'لا شيء بهذا الاسم ينتظر طلبا من عضو: فهو يُطرح بغير طلب أو سبق طلبه.', es: 'Nada con este nombre espera la petición de un miembro: se somete a decisión sin ella, o ya se ha pedido.', fr: 'Rien de ce nom n’attend la demande d’un membre\u00a0: le texte est soumis sans cela, ou la demande a été faite.', ru: 'Ничто с таким названием не ждет просьбы члена: это ставят и без нее, или просьба уже была.', zh: '没有以此为名的事项等待成员要求：无须要求即可提交，或已经提出要求。' },
  },
  'no-statement': {
    code: 'not-in-force',
    words: { en: 'The proposal involves expenditure, and the statement of its effect on the budget is not in.', ar: 'يترتب على المقترح إنفاق، ولم يقدَّم بعد بيان آثاره في الميزانية.', es: 'La propuesta entraña gastos y falta la exposición de sus efectos en el presupuesto.', fr: 'La proposition entraîne des dépenses, et l’état de ses incidences sur le budget manque.', ru: 'Предложение связано с расходами, а заявления о его последствиях для бюджета нет.', zh: '提案涉及支出，而关于其对预算影响的说明尚未提出。' },
    possible: { en: 'When the secretariat has entered the statement.', ar: 'بعد أن تقدم الأمانة البيان.', es: 'Cuando la secretaría haya presentado la exposición.', fr: 'Lorsque le secrétariat aura présenté l’état.', ru: 'Когда секретариат внесет заявление.', zh: '秘书处提出说明后。' },
  },
  'expenditure-interval': {
    code: 'not-in-force',
    words: { en: 'Between the submission of a proposal that involves expenditure and the vote on it lie at least {hours} hours.', ar: 'يفصل بين تقديم مقترح يترتب عليه إنفاق والتصويت عليه ما لا يقل عن {hours} ساعة.', es: 'Entre la presentación de una propuesta que entraña gastos y su votación median al menos {hours} horas.', fr: 'Entre la présentation d’une proposition entraînant des dépenses et le vote, il s’écoule au moins {hours} heures.', ru: 'Между внесением предложения, связанного с расходами, и голосованием проходит не менее стольких часов: {hours}.', zh: '涉及支出的提案自提出至表决至少须隔{hours}小时。' },
    possible: { en: 'When they have passed.', ar: 'بعد انقضائها.', es: 'Cuando hayan pasado.', fr: 'Lorsqu’elles seront écoulées.', ru: 'Когда они пройдут.', zh: '该时间届满后。' },
  },
  'no-expenditure-rule': {
    code: 'no-such-act',
    words: { en: 'These rules know no statement on expenditure.', ar: 'لا تعرف هذه القواعد بيانا عن الإنفاق.', es: 'Este reglamento no prevé una exposición sobre gastos.', fr: 'Ce règlement ne prévoit pas d’état des dépenses.', ru: 'Эти правила не предусматривают заявления о расходах.', zh: '本规则没有关于支出说明的规定。' },
  },
  'expenditure-marked': {
    code: 'already-done',
    words: { en: 'The draft is marked as involving expenditure; what is missing is the statement.', ar: 'سُجل أن المشروع يترتب عليه إنفاق؛ وما ينقص هو البيان.', es: 'Ya consta que el proyecto entraña gastos; lo que falta es la exposición.', fr: 'Il est noté que le projet entraîne des dépenses\u00a0; c’est l’état qui manque.', ru: 'Отмечено, что проект связан с расходами; не хватает заявления.', zh: '已注明草案涉及支出；尚缺的是说明。' },
  },
  'no-signatories': {
    code: 'no-such-act',
    words: { en: 'These rules count no signatories beside sponsors.', ar: 'لا تعرف هذه القواعد موقّعين غير مقدمي النص.', es: 'Este reglamento no cuenta firmantes aparte de los patrocinadores.', fr: 'Ce règlement ne compte pas de signataires à côté des auteurs.', ru: 'Эти правила не учитывают подписавших помимо авторов.', zh: '本规则除提案国外不计签署国。' },
    possible: { en: 'Add the name as a sponsor.', ar: 'أضيفوا الاسم ضمن مقدمي النص.', es: 'Añada el nombre como patrocinador.', fr: 'Ajoutez le nom comme auteur.', ru: 'Добавьте имя как автора.', zh: '请列为提案国。' },
  },
  'report-first': {
    code: 'out-of-order',
    words: { en: 'A committee reports on it first: {what}.', ar: 'تقدم لجنة تقريرها عنه أولا: {what}.', es: 'Antes informa una comisión: {what}.', fr: 'Une commission fait d’abord rapport\u00a0: {what}.', ru: 'Сначала докладывает комитет: {what}.', zh: '须先由委员会提出报告：{what}。' },
    possible: { en: 'When the report of a committee is in.', ar: 'بعد ورود تقرير لجنة.', es: 'Cuando se haya recibido el informe de una comisión.', fr: 'Lorsque le rapport d’une commission aura été reçu.', ru: 'Когда поступит доклад комитета.', zh: '收到委员会报告后。' },
  },
  'notice-first': {
    code: 'not-now',
    words: { en: 'This needs {hours} hours\' notice, which is waived only if nobody objects.', ar: 'يستلزم ذلك إشعارا مدته {hours} ساعة، ولا يُستغنى عنه إلا إذا لم يعترض أحد.', es: 'Esto requiere un preaviso de {hours} horas, del que solo se prescinde si nadie se opone.', fr: 'Cela demande un préavis de {hours} heures, dont on ne se dispense que si personne ne s’y oppose.', ru: 'Это требует уведомления заранее, часов: {hours}; без него обходятся, только если никто не возражает.', zh: '这须提前{hours}小时通知，无人反对时方可免除。' },
    possible: { en: 'When that time has passed since it was first moved, by moving it again; or at once if nobody objects.', ar: 'بعد انقضاء هذه المدة على اقتراحه أول مرة، باقتراحه ثانية؛ أو فورا إذا لم يعترض أحد.', es: 'Cuando haya pasado ese plazo desde que se propuso por primera vez, proponiéndolo de nuevo; o enseguida si nadie se opone.', fr: 'Lorsque ce délai sera écoulé depuis la première proposition, en le proposant de nouveau\u00a0; ou aussitôt si personne ne s’y oppose.', ru: 'Когда это время пройдет с первого внесения — внеся снова; или сразу, если никто не возражает.', zh: '自首次提议起该时间届满后再次提议；无人反对时可立即进行。' },
  },
  'no-report-awaited': {
    code: 'no-such-thing',
    words: { en: 'No report of a committee is awaited on this.', ar: 'لا يُنتظر تقرير لجنة في هذا الشأن.', es: 'No se espera ningún informe de comisión sobre esto.', fr: 'Aucun rapport de commission n’est attendu à ce sujet.', ru: 'Доклада комитета об этом не ожидается.', zh: '对此不等待委员会的报告。' },
  },
  'additional-item-waits': {
    code: 'not-now',
    words: { en: 'An additional item waits {days} days from its inclusion, and for the report of a committee: {what}.', ar: 'ينتظر البند الإضافي انقضاء {days} أيام على إدراجه وتقرير لجنة عنه: {what}.', es: 'Un tema adicional espera {days} días desde su inclusión, y el informe de una comisión: {what}.', fr: 'Un point supplémentaire attend {days} jours après son inscription, ainsi que le rapport d’une commission\u00a0: {what}.', ru: 'Дополнительный пункт ждет со дня включения столько дней: {days}; и доклада комитета: {what}.', zh: '增列项目自列入后须待{days}天，并须待委员会报告：{what}。' },
    possible: { en: 'When both are there, or when a motion to take it up at once carries.', ar: 'بعد استيفاء الأمرين، أو إذا أُقر اقتراح بالنظر فيه فورا.', es: 'Cuando se cumplan ambas cosas, o cuando se apruebe una moción para examinarlo enseguida.', fr: 'Lorsque les deux conditions sont remplies, ou par l’adoption d’une motion tendant à l’examiner aussitôt.', ru: 'Когда есть и то и другое или принято предложение рассмотреть его сразу.', zh: '两者均具备时，或立即审议的动议获通过时。' },
  },
  'additional-item-moved': {
    code: 'out-of-order',
    words: { en: 'The agenda stands; an item is added to it by a decision of {body}.', ar: 'جدول الأعمال قائم؛ ولا يضاف إليه بند إلا بقرار من {body}.', es: 'El programa está aprobado; solo se le añade un tema si lo decide {body}.', fr: 'L’ordre du jour est arrêté\u00a0; un point n’y est ajouté que par décision ({body}).', ru: 'Повестка дня утверждена; пункт добавляют в нее по решению ({body}).', zh: '议程已定；须由{body}决定才可增列项目。' },
    possible: { en: 'Move an additional item, or let {chair} propose it.', ar: 'يُقترح بند إضافي، أو يقترحه {chair}.', es: 'Proponga un tema adicional, o que lo proponga {chair}.', fr: 'Proposez un point supplémentaire, ou laissez {chair} le proposer.', ru: 'Предложите дополнительный пункт, или его предложит {chair}.', zh: '请动议增列项目，或由{chair}提议。' },
  },
  'name-there': {
    code: 'already-done',
    words: { en: 'This delegation\'s name is there already, or the paper is the chair\'s own.', ar: 'اسم هذا الوفد مدرج بالفعل، أو أن الورقة ورقة الرئيس.', es: 'El nombre de esta delegación ya figura, o el documento es de la Presidencia.', fr: 'Le nom de cette délégation y figure déjà, ou le document est celui de la présidence.', ru: 'Имя этой делегации там уже есть, или документ принадлежит председателю.', zh: '该代表团已经署名，或该文件是主席的文件。' },
  },
  'one-at-a-time': {
    code: 'not-now',
    words: { en: 'One text at a time is before {body}: {what}.', ar: 'لا يُعرض على {body} إلا نص واحد في كل مرة: {what}.', es: 'Los textos se examinan de uno en uno; ahora está ante {body}: {what}.', fr: 'Un seul texte est examiné à la fois ({body})\u00a0: {what}.', ru: 'Тексты рассматриваются по одному ({body}): {what}.', zh: '{body}一次只审议一份案文：{what}。' },
    possible: { en: 'When that has been decided or laid aside.', ar: 'بعد البت فيه أو وضعه جانبا.', es: 'Cuando se haya decidido o dejado de lado.', fr: 'Lorsqu’il aura été tranché ou mis de côté.', ru: 'Когда по нему примут решение или отложат его.', zh: '该案文作出决定或被搁置后。' },
  },
  'business-left': {
    code: 'not-now',
    words: { en: 'This motion is in order at the end of business; a text is still before {body} or waits to be taken up.', ar: 'لا يُقبل هذا الاقتراح إلا في نهاية الأعمال؛ وما زال أمام {body} نص معروض أو منتظر.', es: 'Esta moción procede al final de los trabajos; {body} todavía tiene un texto ante sí o en espera.', fr: 'Cette motion est recevable à la fin des travaux\u00a0; un texte est encore à l’examen ou en attente ({body}).', ru: 'Это предложение уместно в конце работы; еще есть текст на рассмотрении или в ожидании ({body}).', zh: '该动议应在议事结束时提出；{body}仍有案文正在审议或等待审议。' },
    possible: { en: 'When every text has been decided.', ar: 'بعد البت في النصوص كلها.', es: 'Cuando se haya decidido sobre todos los textos.', fr: 'Lorsque tous les textes auront été tranchés.', ru: 'Когда решения приняты по всем текстам.', zh: '所有案文均作出决定后。' },
  },
  'sent-back': {
    code: 'not-entitled',
    words: { en: 'This draft was sent back to its sponsors, and only one of them hands it in again.', ar: 'أُعيد هذا المشروع إلى مقدميه، ولا يقدمه من جديد إلا أحدهم.', es: 'Este proyecto se devolvió a sus patrocinadores, y solo uno de ellos lo presenta de nuevo.', fr: 'Ce projet a été renvoyé à ses auteurs, et seul l’un d’eux le dépose de nouveau.', ru: 'Проект возвращен авторам, и вновь вносит его только один из них.', zh: '该草案已退回提案国，只有提案国之一可重新提出。' },
    possible: { en: 'One of its sponsors hands it in again: {who}.', ar: 'يقدمه من جديد أحد مقدميه: {who}.', es: 'Que uno de sus patrocinadores lo presente de nuevo: {who}.', fr: 'Qu’un de ses auteurs le dépose de nouveau\u00a0: {who}.', ru: 'Вновь его вносит один из авторов: {who}.', zh: '由一个提案国重新提出：{who}。' },
  },
  'not-withdrawn': {
    code: 'no-such-thing',
    words: { en: 'No withdrawn draft of this name is among the latest.', ar: 'لا يوجد مشروع مسحوب بهذا الاسم بين أحدث المشاريع.', es: 'Entre los últimos no hay ningún proyecto retirado con este nombre.', fr: 'Aucun projet retiré de ce nom ne figure parmi les plus récents.', ru: 'Снятого проекта с таким названием среди последних нет.', zh: '最近撤回的草案中没有以此为名者。' },
    possible: { en: 'Submit the text as a new draft.', ar: 'قدّموا النص بوصفه مشروعا جديدا.', es: 'Presente el texto como proyecto nuevo.', fr: 'Présentez le texte comme nouveau projet.', ru: 'Внесите текст как новый проект.', zh: '请将案文作为新草案提出。' },
  },
  'no-suspension': {
    code: 'no-such-act',
    words: { en: 'Under these rules no member loses its vote.', ar: 'لا يفقد أي عضو صوته بموجب هذه القواعد.', es: 'Según este reglamento, ningún miembro pierde su voto.', fr: 'Selon ce règlement, aucun membre ne perd son droit de vote.', ru: 'По этим правилам ни один член не теряет голоса.', zh: '根据本规则，任何成员都不丧失表决权。' },
  },
  'in-plenary': {
    code: 'not-now',
    words: { en: 'The right to vote is suspended or restored before the plenary, for all bodies.', ar: 'يُعلَّق حق التصويت أو يُعاد في الجلسة العامة، ويسري ذلك على الهيئات كلها.', es: 'Esto se decide en el pleno, para todos los órganos.', fr: 'Cela se décide en plénière, pour tous les organes.', ru: 'Это решается на пленарном заседании, для всех органов.', zh: '此事由全体会议决定，适用于所有机构。' },
    possible: { en: 'Before the plenary.', ar: 'في الجلسة العامة.', es: 'En el pleno.', fr: 'En plénière.', ru: 'На пленарном заседании.', zh: '在全体会议上。' },
  },
  'cannot-be-suspended': {
    code: 'invalid',
    words: { en: 'Name a member that has a vote and is not the only one in a body that has, and one of the rules by which a vote is suspended.', ar: 'سمّوا عضوا له صوت وليس وحده صاحب صوت في هيئة ما، وقاعدة من القواعد التي يُعلَّق بها حق التصويت.', es: 'Indique un miembro que tenga voto y no sea el único de un órgano que lo tiene, y uno de los artículos por los que se suspende el voto.', fr: 'Indiquez un membre qui a le droit de vote et n’est pas le seul d’un organe à l’avoir, et un des articles par lesquels ce droit est suspendu.', ru: 'Назовите члена, имеющего голос и не единственного такого в органе, и одно из правил, по которым голос приостанавливают.', zh: '请指明有表决权且并非某机构中唯一有表决权的成员，以及中止表决权所依据的规则之一。' },
  },
  'vote-suspended': {
    code: 'not-entitled',
    words: { en: 'The vote of {who} is suspended.', ar: 'حق تصويت {who} معلَّق.', es: 'El voto de {who} está suspendido.', fr: 'Le droit de vote de {who} est suspendu.', ru: 'Право голоса приостановлено: {who}.', zh: '{who}的表决权已被中止。' },
    possible: { en: 'When the ground is gone, or {body} permits it to vote.', ar: 'بعد زوال السبب، أو إذا أُذن له بالتصويت.', es: 'Cuando desaparezca la causa, o {body} le permita votar.', fr: 'Lorsque la cause aura disparu, ou que {body} aura permis ce vote.', ru: 'Когда отпадет основание или голосовать разрешит {body}.', zh: '中止的原因消除，或{body}准其投票时。' },
  },
  'presider-votes': {
    code: 'not-entitled',
    words: { en: 'Whoever presides does not vote as {chair}.', ar: 'لا يصوّت من يتولى الرئاسة بصفة {chair}.', es: 'Quien preside no vota en calidad de {chair}.', fr: 'Qui préside ne vote pas en cette qualité ({chair}).', ru: 'Председательствующий в этом качестве не голосует ({chair}).', zh: '主持会议者不以{chair}身份投票。' },
    possible: { en: 'Another member of the same delegation casts its vote.', ar: 'يدلي عضو آخر في الوفد نفسه بصوت الوفد.', es: 'Otro miembro de la misma delegación emite su voto.', fr: 'Un autre membre de la même délégation émet son vote.', ru: 'Голос подает другой член той же делегации.', zh: '由同一代表团的其他成员投票。' },
  },
  'no-precedence': {
    code: 'no-such-act',
    words: { en: 'Nobody is heard before those who asked for the floor earlier: these rules give no such precedence here.', ar: 'لا يُعطى أحد الكلمة قبل من سبقه في طلبها: لا تمنح هذه القواعد أسبقية كهذه هنا.', es: 'A nadie se le escucha antes que a quienes pidieron antes la palabra: este reglamento no da aquí tal precedencia.', fr: 'Personne n’est entendu avant ceux qui ont demandé la parole plus tôt\u00a0: ce règlement ne donne pas ici une telle priorité.', ru: 'Никого не заслушивают раньше тех, кто попросил слова прежде: эти правила не дают здесь такого преимущества.', zh: '任何人不得先于请求发言在前者发言：本规则在此没有规定这种优先。' },
  },
  'body-permits': {
    code: 'not-entitled',
    words: { en: 'That a member may vote all the same is for {body} to decide.', ar: 'الإذن بالتصويت رغم ذلك أمر تقرره {body}.', es: 'Que un miembro pueda votar a pesar de ello lo decide {body}.', fr: 'Permettre malgré tout à un membre de voter est une décision qui revient à l’organe ({body}).', ru: 'Разрешить члену все же голосовать решает орган ({body}).', zh: '是否仍准许成员投票由{body}决定。' },
    possible: { en: 'When {chair} proposes it and {body} decides it; or once the ground is gone.', ar: 'إذا اقترحه {chair} وقررته {body}؛ أو بعد زوال السبب.', es: 'Cuando {chair} lo proponga y {body} lo decida; o cuando desaparezca la causa.', fr: 'Lorsque {chair} le propose et que {body} en décide\u00a0; ou une fois la cause disparue.', ru: 'Когда {chair} предложит, а {body} решит; или когда отпадет основание.', zh: '由{chair}提议并由{body}决定时；或原因消除后。' },
  },
  'permitted-elsewhere': {
    code: 'no-such-act',
    words: { en: 'That a member may vote all the same is decided by another body than this; the secretariat enters it.', ar: 'الإذن بالتصويت رغم ذلك تقرره هيئة غير هذه، وتقيده الأمانة.', es: 'Que un miembro pueda votar a pesar de ello lo decide otro órgano; la secretaría lo anota.', fr: 'Permettre malgré tout à un membre de voter relève d’un autre organe\u00a0; le secrétariat en prend note.', ru: 'Разрешить члену все же голосовать решает другой орган; секретариат это вносит.', zh: '是否仍准许成员投票由另一机构决定；由秘书处登记。' },
  },
  'not-suspended-vote': {
    code: 'already-done',
    words: { en: 'The vote of {who} is not suspended.', ar: 'حق تصويت {who} غير معلَّق.', es: 'El voto de {who} no está suspendido.', fr: 'Le droit de vote de {who} n’est pas suspendu.', ru: 'Право голоса не приостановлено: {who}.', zh: '{who}的表决权没有被中止。' },
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

/** What else would allow a text whose time is not over, where the book lets a rule be suspended. */
export const orSuspended: InSix = { en: ', or while the rule on circulation is suspended', ar: '، أو ما دام العمل بقاعدة التعميم موقوفا', es: ', o mientras esté suspendida la norma sobre distribución', fr: ', ou tant que la règle sur la distribution est suspendue', ru: ' либо пока приостановлено правило о распространении', zh: '，或在分发规则暂停适用期间' }
