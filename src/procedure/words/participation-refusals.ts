import type { Sentence } from './refusals.ts'

/** Refusals about bodies and who sits in them, and about credentials. */
export const participationRefusals = {
  'not-accredited': {
    code: 'not-entitled',
    words: { en: 'You are accredited to act for your delegation in: {bodies}. Here others of your delegation act.', ar: 'اعتمادكم للعمل باسم وفدكم هو في: {bodies}. أما هنا فيعمل غيركم من الوفد.', es: 'Usted está acreditado para actuar por su delegación en: {bodies}. Aquí actúan otros de su delegación.', fr: 'Votre accréditation pour agir au nom de votre délégation vaut pour\u00a0: {bodies}. Ici, d’autres membres de votre délégation agissent.', ru: 'Вы аккредитованы действовать от имени своей делегации здесь: {bodies}. В этом органе действуют другие члены вашей делегации.', zh: '您获任命代表本代表团行事的机构是：{bodies}。在此由代表团其他成员行事。' },
    possible: { en: 'When the secretariat accredits you to {body} too; whoever of your delegation is accredited there can do it now.', ar: 'إذا اعتمدتكم الأمانة لدى {body} أيضا؛ ويستطيع ذلك الآن من كان معتمدا لديها من وفدكم.', es: 'Cuando la secretaría le acredite también aquí; ya puede hacerlo quien de su delegación esté acreditado aquí.', fr: 'Lorsque le secrétariat vous accréditera ici aussi\u00a0; quiconque de votre délégation y est accrédité le peut dès maintenant.', ru: 'Когда секретариат аккредитует вас и при этом органе; сейчас это может сделать тот из вашей делегации, кто при нем аккредитован.', zh: '待秘书处也任命您至此机构；本代表团中已获任命至此机构者现在即可行事。' },
  },
  'presides-elsewhere': {
    code: 'not-entitled',
    words: { en: 'You preside in: {bodies}. Here somebody else does.', ar: 'رئاستكم هي في: {bodies}. أما هنا فيرأس غيركم.', es: 'Usted preside en: {bodies}. Aquí preside otra persona.', fr: 'Vous présidez\u00a0: {bodies}. Ici, une autre personne préside.', ru: 'Вы председательствуете здесь: {bodies}. В этом органе председательствует другое лицо.', zh: '您主持的机构是：{bodies}。在此由他人主持。' },
    possible: { en: 'When the secretariat lets you preside here too.', ar: 'إذا أسندت إليكم الأمانة الرئاسة هنا أيضا.', es: 'Cuando la secretaría le confíe también aquí la presidencia.', fr: 'Lorsque le secrétariat vous confiera aussi la présidence ici.', ru: 'Когда секретариат поручит вам председательствовать и здесь.', zh: '待秘书处也指定您在此主持。' },
  },
  'secretariat-accredits': {
    code: 'not-entitled',
    words: { en: 'The secretariat records to which bodies a person is accredited.', ar: 'تسجل الأمانة الهيئات التي يُعتمد الشخص لديها.', es: 'La secretaría consigna ante qué órganos está acreditada una persona.', fr: 'Le secrétariat consigne auprès de quels organes une personne est accréditée.', ru: 'При каких органах аккредитован человек, записывает секретариат.', zh: '由秘书处登记某人获任命至哪些机构。' },
  },
  'not-on-the-list': {
    code: 'no-such-thing',
    words: { en: 'This person is not on the list of that delegation.', ar: 'هذا الشخص ليس في قائمة ذلك الوفد.', es: 'Esta persona no figura en la lista de esa delegación.', fr: 'Cette personne ne figure pas sur la liste de cette délégation.', ru: 'Этого человека нет в списке этой делегации.', zh: '此人不在该代表团名单上。' },
    possible: { en: 'After the person was put on the list.', ar: 'بعد إدراج الشخص في القائمة.', es: 'Después de inscribir a la persona en la lista.', fr: 'Après l’inscription de la personne sur la liste.', ru: 'После внесения человека в список.', zh: '将此人列入名单之后。' },
  },
  'not-its-body': {
    code: 'no-such-thing',
    words: { en: 'The delegation does not sit in a body that was named.', ar: 'لا يجلس الوفد في هيئة من الهيئات المسماة.', es: 'La delegación no tiene asiento en uno de los órganos indicados.', fr: 'La délégation ne siège pas dans l’un des organes indiqués.', ru: 'Делегация не заседает в одном из названных органов.', zh: '该代表团在所列的某一机构没有席位。' },
    possible: { en: 'With bodies in which the delegation sits; with none named, the person acts wherever it sits.', ar: 'بهيئات يجلس فيها الوفد؛ وإن لم تُسمّ هيئة عمل الشخص حيثما يجلس.', es: 'Con órganos en los que la delegación tenga asiento; si no se indica ninguno, la persona actúa dondequiera que lo tenga.', fr: 'Avec des organes où siège la délégation\u00a0; sans en indiquer, la personne agit partout où elle siège.', ru: 'С органами, в которых делегация заседает; если не назвать ни одного, человек действует везде, где она заседает.', zh: '列出该代表团有席位的机构；如不列出，则此人在代表团有席位的所有机构行事。' },
  },
  'no-such-body-kind': {
    code: 'no-such-thing',
    words: { en: 'These rules know no such kind of body.', ar: 'لا تعرف هذه القواعد هيئة من هذا النوع.', es: 'Este reglamento no conoce tal tipo de órgano.', fr: 'Ce règlement ne connaît pas ce type d’organe.', ru: 'Эти правила не знают органа такого рода.', zh: '本规则没有这类机构。' },
    possible: { en: 'A body of no kind the rules know can be set up, to which the rules of the plenary apply.', ar: 'يمكن إنشاء هيئة ليست من الأنواع التي تعرفها القواعد، وتنطبق عليها قواعد الجلسة العامة.', es: 'Puede crearse un órgano de ningún tipo que el reglamento conozca, al que se aplican las normas del pleno.', fr: 'On peut créer un organe qui n’est d’aucun des types que le règlement connaît\u00a0; les règles de la plénière s’y appliquent.', ru: 'Можно учредить орган, не относящийся к известным правилам видам; к нему применяются правила пленарного заседания.', zh: '可设立不属于规则所列类别的机构，适用全体会议的规则。' },
  },
  'delegation-full': {
    code: 'not-in-force',
    words: { en: '{who} lists as many in this function as the rules allow: {number}.', ar: 'أدرج الوفد ({who}) في هذه الصفة العدد الذي تسمح به القواعد: {number}.', es: 'La delegación ({who}) tiene inscritos en esta función tantos como permiten las reglas: {number}.', fr: 'La délégation ({who}) compte dans cette fonction autant de personnes que les règles le permettent\u00a0: {number}.', ru: 'Делегация ({who}) внесла в этом качестве столько лиц, сколько допускают правила: {number}.', zh: '{who}在该职务下列名人数已达规则上限：{number}。' },
    possible: { en: 'As an adviser, or when somebody else is taken off the list.', ar: 'بصفة مستشار، أو بعد حذف شخص آخر من القائمة.', es: 'Como asesor, o cuando se retire a otra persona de la lista.', fr: 'Comme conseiller, ou lorsqu’une autre personne est retirée de la liste.', ru: 'В качестве советника или когда кто-то другой исключен из списка.', zh: '可列为顾问，或先将他人从名单中删除。' },
  },
  'composition-full': {
    code: 'not-in-force',
    words: { en: '{role}: the body has {number} of them, and each has its seat.', ar: '{role}: عددهم في الهيئة {number}، ولكل منهم مقعده.', es: '{role}: el órgano tiene {number}, y cada uno tiene su puesto.', fr: '{role}\u00a0: l’organe en compte {number}, et chacun a son siège.', ru: '{role}: в органе их {number}, и у каждого есть место.', zh: '{role}：该机构有{number}个，均已有席位。' },
    possible: { en: 'In another standing these rules know, or under rules with another composition.', ar: 'بصفة أخرى تعرفها هذه القواعد، أو بموجب قواعد لها تكوين آخر.', es: 'Con otra condición que este reglamento conozca, o con un reglamento de otra composición.', fr: 'À un autre titre que ce règlement connaît, ou sous un règlement prévoyant une autre composition.', ru: 'В другом качестве, известном этим правилам, или по правилам с другим составом.', zh: '以本规则所列的其他身份，或依规定其他组成的规则。' },
  },
  'no-admission-rule': {
    code: 'no-such-act',
    words: { en: 'These rules know no admission by circulating names.', ar: 'لا تعرف هذه القواعد القبول بتعميم الأسماء.', es: 'Este reglamento no conoce la admisión mediante distribución de nombres.', fr: 'Ce règlement ne connaît pas d’admission par distribution de noms.', ru: 'Эти правила не знают допуска путем распространения названий.', zh: '本规则没有以分发名单方式接纳的规定。' },
  },
  'secretariat-circulates': {
    code: 'not-entitled',
    words: { en: 'The secretariat circulates the names of those to be admitted.', ar: 'تعمّم الأمانة أسماء من يُنظر في قبولهم.', es: 'Los nombres de quienes han de admitirse los distribuye la secretaría.', fr: 'C’est le secrétariat qui distribue les noms de ceux qu’il s’agit d’admettre.', ru: 'Названия тех, кого предстоит допустить, распространяет секретариат.', zh: '拟接纳者的名单由秘书处分发。' },
  },
  'admissions-full': {
    code: 'not-now',
    words: { en: '{number} names have been circulated, which is as many as there can be.', ar: 'عُمّمت الأسماء وعددها {number}، وهو الحد الأقصى.', es: 'Se han distribuido {number} nombres, que es el máximo.', fr: '{number} noms ont été distribués, ce qui est le maximum.', ru: 'Распространено названий: {number}; это предел.', zh: '已分发{number}个名称，达到上限。' },
    possible: { en: 'By giving further participants a seat in a standing whose names need no circulation.', ar: 'بتخصيص مقاعد لغيرهم بصفة لا تستلزم تعميم الأسماء.', es: 'Asignando puesto a otros participantes con una condición que no exija distribuir nombres.', fr: 'En attribuant un siège aux autres participants à un titre qui n’exige pas de distribution.', ru: 'Предоставив другим участникам место в качестве, не требующем распространения.', zh: '以无须分发名单的身份为其他与会方安排席位。' },
  },
  'admission-taken': {
    code: 'already-done',
    words: { en: 'There is a seat of that id, or a name has been circulated for it.', ar: 'يوجد مقعد بهذا المعرّف أو عُمّم اسم له.', es: 'Hay un puesto con ese identificador, o se ha distribuido un nombre para él.', fr: 'Il y a un siège de cet identifiant, ou un nom a été distribué pour lui.', ru: 'Место с таким обозначением есть, или для него распространено название.', zh: '该标识已有席位，或已为其分发名称。' },
    possible: { en: 'With an id of its own.', ar: 'بمعرّف خاص به.', es: 'Con un identificador propio.', fr: 'Avec un identifiant qui lui soit propre.', ru: 'С собственным обозначением.', zh: '使用独有的标识。' },
  },
  'name-not-circulated': {
    code: 'no-such-thing',
    words: { en: 'No such name has been circulated.', ar: 'لم يُعمَّم هذا الاسم.', es: 'No se ha distribuido tal nombre.', fr: 'Aucun nom de ce genre n’a été distribué.', ru: 'Такое название не распространялось.', zh: '没有分发过这一名称。' },
  },
  'admission-objected': {
    code: 'already-done',
    words: { en: 'A member has objected to the admission of {who}; it is for {body} to decide.', ar: 'اعترض عضو على قبول {who}؛ والبت في ذلك لـ{body}.', es: 'Un miembro se ha opuesto a la admisión de {who}; corresponde decidir a este órgano: {body}.', fr: 'Un membre s’est opposé à l’admission de {who}\u00a0; la décision revient à l’organe ({body}).', ru: 'Один из членов возразил против допуска ({who}); решает {body}.', zh: '有成员反对接纳{who}；由{body}决定。' },
  },
  'admission-over': {
    code: 'not-now',
    words: { en: 'The {days} days for objections to the admission of {who} are over, or it has been decided.', ar: 'انقضت مهلة الاعتراض على قبول {who}، وهي {days} يوما، أو بُت فيه.', es: 'Los {days} días para oponerse a la admisión de {who} han pasado, o ya se ha decidido.', fr: 'Les {days} jours prévus pour s’opposer à l’admission de {who} sont écoulés, ou il en a été décidé.', ru: 'Срок для возражений против допуска ({who}) истек, дней: {days}; или решение принято.', zh: '对接纳{who}提出反对的{days}天期限已过，或已作出决定。' },
    possible: { en: 'Within the {days} days that follow the circulation of a name.', ar: 'في غضون {days} يوما من تعميم الاسم.', es: 'Dentro de los {days} días que siguen a la distribución de un nombre.', fr: 'Dans les {days} jours qui suivent la distribution d’un nom.', ru: 'В течение стольких дней после распространения названия: {days}.', zh: '名称分发后{days}天之内。' },
  },
  'admission-runs': {
    code: 'not-now',
    words: { en: 'Members may still object to the admission of {who}: its name was circulated less than {days} days ago.', ar: 'ما زال للأعضاء أن يعترضوا على قبول {who}: لم تنقض {days} يوما على تعميم الاسم.', es: 'Los miembros todavía pueden oponerse a la admisión de {who}: su nombre se distribuyó hace menos de {days} días.', fr: 'Les membres peuvent encore s’opposer à l’admission de {who}\u00a0: son nom a été distribué il y a moins de {days} jours.', ru: 'Члены еще могут возразить против допуска ({who}): дней со времени распространения прошло меньше, чем {days}.', zh: '成员仍可反对接纳{who}：其名称分发不足{days}天。' },
    possible: { en: 'When the time for objections is over and nobody has objected.', ar: 'بعد انقضاء مهلة الاعتراض دون اعتراض.', es: 'Cuando haya pasado el plazo para objeciones sin que nadie se oponga.', fr: 'Lorsque le délai d’objection sera écoulé sans que personne se soit opposé.', ru: 'Когда срок для возражений истечет и никто не возразит.', zh: '反对期限届满且无人反对时。' },
  },
  'admission-unopposed': {
    code: 'not-now',
    words: { en: 'No objection to the admission of {who} waits for a decision.', ar: 'لا يوجد اعتراض معلّق على قبول {who}.', es: 'Ninguna objeción a la admisión de {who} espera decisión.', fr: 'Aucune objection à l’admission de {who} n’attend de décision.', ru: 'Возражений против допуска, ожидающих решения, нет ({who}).', zh: '没有反对接纳{who}的意见等待决定。' },
    possible: { en: 'After a member has objected in time.', ar: 'بعد أن يعترض عضو في المهلة.', es: 'Después de que un miembro se haya opuesto a tiempo.', fr: 'Après qu’un membre s’y sera opposé à temps.', ru: 'После того как член возразит в срок.', zh: '成员在期限内提出反对后。' },
  },
  'not-admitted': {
    code: 'not-now',
    words: { en: '{who}: its name was circulated and it has not been admitted.', ar: '{who}: عُمّم الاسم ولم يُقبل بعد.', es: '{who}: su nombre se distribuyó y todavía no se ha admitido.', fr: '{who}\u00a0: son nom a été distribué et l’admission n’a pas encore eu lieu.', ru: '{who}: название распространено, допуска еще нет.', zh: '{who}：名称已分发，但尚未获接纳。' },
    possible: { en: 'When nobody has objected in time, or when {body} admits it.', ar: 'إذا لم يعترض أحد في المهلة، أو قرر {body} القبول.', es: 'Cuando nadie se haya opuesto a tiempo, o cuando lo admita {body}.', fr: 'Lorsque personne ne se sera opposé à temps, ou que {body} en aura décidé l’admission.', ru: 'Когда в срок никто не возразит или допустит {body}.', zh: '无人在期限内反对，或{body}予以接纳时。' },
  },
  'admitted-otherwise': {
    code: 'not-in-force',
    words: { en: '{who} was admitted in another standing: {role}.', ar: 'قُبل {who} بصفة أخرى: {role}.', es: '{who} tiene admisión con otra condición: {role}.', fr: '{who} a été admis à un autre titre\u00a0: {role}.', ru: '{who}: допуск дан в другом качестве: {role}.', zh: '{who}是以另一身份获接纳的：{role}。' },
    possible: { en: 'In the standing in which it was admitted.', ar: 'بالصفة التي قُبل بها.', es: 'Con la condición en que se le admitió.', fr: 'Au titre de son admission.', ru: 'В том качестве, в каком дан допуск.', zh: '以获接纳的身份。' },
  },
  'not-of-the-organisation': {
    code: 'not-entitled',
    words: { en: '{who} is not a member of the organisation on {day}, as the register of its membership stands.', ar: '{who}: ليس من أعضاء المنظمة في {day} وفق سجل العضوية.', es: '{who} no es miembro de la organización el {day}, según consta en el registro de sus miembros.', fr: '{who} n’est pas membre de l’organisation le {day}, selon le registre de ses membres.', ru: '{who}: в списке членов организации на {day} не значится.', zh: '按成员登记册，{who}在{day}不是该组织成员。' },
    possible: { en: 'In another standing these rules know, or from the day on which it is a member.', ar: 'بصفة أخرى تعرفها هذه القواعد، أو من اليوم الذي يصير فيه عضوا.', es: 'Con otra condición que este reglamento conozca, o desde el día en que sea miembro.', fr: 'À un autre titre que ce règlement connaît, ou à partir du jour de son appartenance.', ru: 'В другом качестве, известном этим правилам, или со дня вступления.', zh: '以本规则所列的其他身份，或自成为成员之日起。' },
  },
  'no-blocs': {
    code: 'no-such-act',
    words: { en: 'These rules know no organisation that votes for its members.', ar: 'لا تعرف هذه القواعد منظمة تصوّت عن أعضائها.', es: 'Este reglamento no conoce organizaciones que voten por sus miembros.', fr: 'Ce règlement ne connaît pas d’organisation votant pour ses membres.', ru: 'Эти правила не знают организации, голосующей за своих членов.', zh: '本规则没有由组织代其成员投票的规定。' },
  },
  'votes-for-nobody': {
    code: 'not-in-force',
    words: { en: '{who}: in its standing this participant does not vote for members.', ar: '{who}: لا يصوّت هذا المشارك بصفته هذه عن أعضاء.', es: '{who}: con su condición, este participante no vota por miembros.', fr: '{who}\u00a0: à son titre, ce participant ne vote pas pour des membres.', ru: '{who}: в своем качестве этот участник за членов не голосует.', zh: '{who}：以其身份，该与会方不代成员投票。' },
  },
  'not-of-the-bloc': {
    code: 'not-in-force',
    words: { en: '{who}: one of those named has no vote, or is a member of another organisation that votes for it.', ar: '{who}: أحد المذكورين ليس له صوت، أو هو عضو في منظمة أخرى تصوّت عنه.', es: '{who}: alguno de los nombrados no tiene voto, o es miembro de otra organización que vota por él.', fr: '{who}\u00a0: un de ceux qui sont nommés n’a pas le droit de vote, ou est membre d’une autre organisation qui vote pour lui.', ru: '{who}: кто-либо из названных не имеет голоса или является членом другой организации, голосующей за него.', zh: '{who}：所列者之一没有表决权，或属于代其投票的另一组织。' },
    possible: { en: 'When members are named that have a vote and belong to no other such organisation.', ar: 'إذا سُمّي أعضاء لهم صوت ولا ينتمون إلى منظمة أخرى كهذه.', es: 'Cuando se nombren miembros que tengan voto y no pertenezcan a otra organización así.', fr: 'Lorsque sont nommés des membres qui ont le droit de vote et n’appartiennent à aucune autre organisation de ce genre.', ru: 'Когда названы члены, имеющие голос и не принадлежащие к другой такой организации.', zh: '列出有表决权且不属于其他此类组织的成员时。' },
  },
  'voted-instead': {
    code: 'not-in-force',
    words: { en: '{who} has voted; an organisation and its members never vote both.', ar: 'صوّت {who}؛ ولا تصوّت المنظمة وأعضاؤها معا.', es: '{who} ha votado; una organización y sus miembros nunca votan a la vez.', fr: '{who} a voté\u00a0; une organisation et ses membres ne votent jamais les uns et les autres.', ru: 'Голос уже подан: {who}; организация и ее члены вместе не голосуют.', zh: '{who}已投票；组织与其成员不得同时投票。' },
    possible: { en: 'In the next vote.', ar: 'في التصويت التالي.', es: 'En la próxima votación.', fr: 'Au prochain vote.', ru: 'В следующем голосовании.', zh: '在下一次表决中。' },
  },
  'no-sufficient-consensus': {
    code: 'no-such-act',
    words: { en: 'These rules know no tests of sufficient consensus.', ar: 'لا تعرف هذه القواعد اختبارات لتوافق الآراء الكافي.', es: 'Este reglamento no conoce criterios de consenso suficiente.', fr: 'Ce règlement ne connaît pas de critères de consensus suffisant.', ru: 'Эти правила не знают критериев достаточного консенсуса.', zh: '本规则没有充分共识的标准。' },
  },
  'sufficiency-first': {
    code: 'out-of-order',
    words: { en: 'There are objections; {chair} first says whether consensus is sufficient.', ar: 'هناك اعتراضات؛ ويبيّن {chair} أولا ما إذا كان توافق الآراء كافيا.', es: 'Hay objeciones; antes {chair} dice si el consenso es suficiente.', fr: 'Il y a des objections\u00a0; {chair} dit d’abord si le consensus est suffisant.', ru: 'Есть возражения; сначала {chair} скажет, достаточен ли консенсус.', zh: '有反对意见；须先由{chair}说明共识是否充分。' },
    possible: { en: 'When {chair} has declared it, naming those in support and the reason.', ar: 'بعد أن يعلن {chair} ذلك ويسمي المؤيدين ويذكر السبب.', es: 'Cuando {chair} lo haya declarado, indicando quiénes apoyan y el motivo.', fr: 'Lorsque {chair} l’aura déclaré, en indiquant qui soutient et pour quelle raison.', ru: 'Когда {chair} это объявит, назвав поддерживающих и причину.', zh: '{chair}列出支持者并说明理由、作出宣布后。' },
  },
  'nothing-contested': {
    code: 'not-now',
    words: { en: 'No text is before {body} to which an objection is recorded and on which {chair} judges.', ar: 'لا نص معروضا على {body} سُجل اعتراض عليه ويكون لـ{chair} تقديره.', es: 'No hay ante {body} ningún texto sobre el que conste una objeción y que corresponda juzgar a {chair}.', fr: 'Aucun texte ayant fait l’objet d’une objection consignée et dont l’appréciation revient à {chair} n’est à l’examen ({body}).', ru: 'Нет текста с занесенным возражением, о котором судит {chair} ({body}).', zh: '{body}没有收到记录有反对意见且须由{chair}判断的案文。' },
    possible: { en: 'When an objection to a text has been recorded.', ar: 'بعد تسجيل اعتراض على نص.', es: 'Cuando conste una objeción a un texto.', fr: 'Lorsqu’une objection à un texte aura été consignée.', ru: 'Когда возражение против текста занесено.', zh: '对案文的反对意见记录在案后。' },
  },
  'by-the-tests': {
    code: 'invalid',
    words: { en: 'The tests say whether consensus is sufficient; {chair} names those in support, none of whom objected, and the reason.', ar: 'الاختبارات هي التي تبيّن ما إذا كان توافق الآراء كافيا؛ ويسمي {chair} المؤيدين، وليس منهم معترض، ويذكر السبب.', es: 'Los criterios dicen si el consenso es suficiente; {chair} indica quiénes apoyan, sin que ninguno haya objetado, y el motivo.', fr: 'Les critères disent si le consensus est suffisant\u00a0; {chair} indique qui soutient, personne d’entre eux n’ayant objecté, et pour quelle raison.', ru: 'Достаточен ли консенсус, говорят критерии; {chair} называет поддерживающих, из которых никто не возражал, и причину.', zh: '共识是否充分由标准判定；{chair}列出支持者（均未提出反对）并说明理由。' },
  },
  'declares-with-reason': {
    code: 'invalid',
    words: { en: '{chair} says whether there is consensus and names those in support, none of whom objected, and the reason.', ar: 'يبيّن {chair} ما إذا كان هناك توافق في الآراء ويسمي المؤيدين، وليس منهم معترض، ويذكر السبب.', es: '{chair} dice si hay consenso e indica quiénes apoyan, sin que ninguno haya objetado, y el motivo.', fr: '{chair} dit s’il y a consensus et indique qui soutient, personne d’entre eux n’ayant objecté, et pour quelle raison.', ru: '{chair} говорит, есть ли консенсус, и называет поддерживающих, из которых никто не возражал, и причину.', zh: '{chair}说明是否存在共识，列出支持者（均未提出反对）并说明理由。' },
  },
  'consensus-only': {
    code: 'no-such-act',
    words: { en: 'Such a question is decided by consensus alone and is not put to the vote.', ar: 'لا يُبت في هذه المسألة إلا بتوافق الآراء ولا تُطرح للتصويت.', es: 'Una cuestión así solo se decide por consenso y no se somete a votación.', fr: 'Une telle question ne se décide que par consensus et n’est pas mise aux voix.', ru: 'Такой вопрос решается только консенсусом и на голосование не ставится.', zh: '这类问题只能协商一致决定，不付诸表决。' },
    possible: { en: '{chair} may put it for adoption without a vote.', ar: 'لـ{chair} أن يطرحه للاعتماد بدون تصويت.', es: 'Puede someterla a aprobación sin votación {chair}.', fr: 'Elle peut être soumise pour adoption sans vote ({chair}).', ru: 'Поставить его для принятия без голосования может {chair}.', zh: '{chair}可不经表决提交通过。' },
  },
  'body-too-large': {
    code: 'not-in-force',
    words: { en: '{what}: at most {number} members sit there.', ar: '{what}: لا يزيد أعضاؤها على {number}.', es: '{what}: tiene como máximo {number} miembros.', fr: '{what}\u00a0: {number} membres au plus y siègent.', ru: '{what}: членов не более {number}.', zh: '{what}：成员至多{number}个。' },
    possible: { en: 'With {number} members or fewer.', ar: 'بعدد من الأعضاء لا يتجاوز {number}.', es: 'Con {number} miembros o menos.', fr: 'Avec {number} membres ou moins.', ru: 'Если членов не больше, чем {number}.', zh: '成员为{number}个或更少时。' },
  },
  'not-a-member-there': {
    code: 'not-in-force',
    words: { en: '{what}: one of those named may not be a member there, or has no seat.', ar: '{what}: أحد المذكورين لا يجوز أن يكون عضوا فيها، أو لا مقعد له.', es: '{what}: alguno de los nombrados no puede ser miembro, o no tiene puesto.', fr: '{what}\u00a0: un de ceux qui sont nommés ne peut en être membre, ou n’a pas de siège.', ru: '{what}: кто-либо из названных не может быть там членом или не имеет места.', zh: '{what}：所列者之一不能成为其成员，或没有席位。' },
    possible: { en: 'When those who may be members there are named.', ar: 'إذا سُمّي من يجوز أن يكونوا أعضاء فيها.', es: 'Cuando se nombre a quienes pueden ser miembros.', fr: 'Lorsque sont nommés ceux qui peuvent en être membres.', ru: 'Когда названы те, кто может быть там членом.', zh: '列出可成为其成员者时。' },
  },
  'credentials-rejected': {
    code: 'not-entitled',
    words: { en: 'The credentials of {who} were rejected; the rights of its representatives ended with that decision.', ar: 'رُفضت وثائق تفويض {who}؛ وبهذا القرار انتهت حقوق ممثليه.', es: 'Las credenciales de {who} fueron rechazadas; con esa decisión terminaron los derechos de sus representantes.', fr: 'Les pouvoirs de {who} ont été rejetés\u00a0; avec cette décision ont pris fin les droits de ses représentants.', ru: 'Полномочия отклонены: {who}; с этим решением права представителей прекратились.', zh: '{who}的全权证书已被拒绝；其代表的权利随该决定终止。' },
    possible: { en: 'When {body} accepts new credentials.', ar: 'عندما يقبل {body} وثائق تفويض جديدة.', es: 'Cuando {body} acepte nuevas credenciales.', fr: 'Lorsque {body} acceptera de nouveaux pouvoirs.', ru: 'Когда {body} примет новые полномочия.', zh: '{body}接受新的全权证书后。' },
  },
  'no-credentials-rule': {
    code: 'no-such-act',
    words: { en: 'These rules have no decision on credentials.', ar: 'لا تنص هذه القواعد على قرار بشأن وثائق التفويض.', es: 'Este reglamento no prevé decisiones sobre credenciales.', fr: 'Ce règlement ne prévoit pas de décision sur les pouvoirs.', ru: 'Эти правила не предусматривают решения о полномочиях.', zh: '本规则没有关于全权证书的决定。' },
  },
  'no-credentials-report': {
    code: 'no-such-act',
    words: { en: 'These rules know no report on credentials.', ar: 'لا تعرف هذه القواعد تقريرا عن وثائق التفويض.', es: 'Este reglamento no conoce un informe sobre credenciales.', fr: 'Ce règlement ne connaît pas de rapport sur les pouvoirs.', ru: 'Эти правила не знают доклада о полномочиях.', zh: '本规则没有全权证书报告的规定。' },
  },
  'committee-reports': {
    code: 'not-entitled',
    words: { en: 'The committee on credentials reports, and no other body.', ar: 'تقدم التقرير لجنة وثائق التفويض دون سواها.', es: 'Informa la comisión de verificación de poderes y ningún otro órgano.', fr: 'C’est la commission de vérification des pouvoirs qui fait rapport, et nul autre organe.', ru: 'Докладывает комитет по проверке полномочий, и никакой другой орган.', zh: '由全权证书委员会提出报告，其他机构不得提出。' },
    possible: { en: 'In a committee of that kind, when one has been set up.', ar: 'في لجنة من هذا النوع بعد إنشائها.', es: 'En una comisión de ese tipo, cuando se haya creado.', fr: 'Dans une commission de ce type, lorsqu’elle aura été créée.', ru: 'В комитете такого рода, когда он учрежден.', zh: '在已设立的这类委员会中。' },
  },
  'no-report-yet': {
    code: 'not-now',
    words: { en: 'No report on credentials lies before {body}.', ar: 'لا يوجد تقرير عن وثائق التفويض معروض ({body}).', es: 'No hay ante {body} ningún informe sobre credenciales.', fr: 'Aucun rapport sur les pouvoirs n’a été présenté ({body}).', ru: 'Доклада о полномочиях еще нет ({body}).', zh: '{body}没有收到全权证书报告。' },
    possible: { en: 'When one has been made by whoever examines credentials.', ar: 'بعد أن يقدم تقريرا من يفحص وثائق التفويض.', es: 'Cuando lo haya hecho quien examina las credenciales.', fr: 'Lorsque qui examine les pouvoirs en aura fait un.', ru: 'Когда его представит тот, кто проверяет полномочия.', zh: '审查全权证书者提出报告后。' },
  },
  'report-refused': {
    code: 'already-done',
    words: { en: '{body} did not accept this report on credentials; it is not put again as it is.', ar: 'لم يقبل {body} هذا التقرير عن وثائق التفويض؛ ولا يُطرح ثانية على حاله.', es: 'Este informe sobre credenciales no fue aceptado ({body}); no se somete de nuevo tal como está.', fr: 'Ce rapport sur les pouvoirs n’a pas été accepté ({body})\u00a0; il n’est pas soumis de nouveau tel quel.', ru: 'Этот доклад о полномочиях не принят ({body}); в том же виде его вновь не ставят.', zh: '{body}没有接受该全权证书报告；不得原样再次提交。' },
    possible: { en: 'When another report has been made, or by deciding each objection by itself.', ar: 'بعد تقديم تقرير آخر، أو بالبت في كل اعتراض على حدة.', es: 'Cuando se haya hecho otro informe, o decidiendo cada objeción por separado.', fr: 'Lorsqu’un autre rapport aura été fait, ou en statuant séparément sur chaque objection.', ru: 'Когда представлен другой доклад или решая по каждому возражению отдельно.', zh: '提出另一报告后，或对各项反对分别决定。' },
  },
  'credentials-objected-already': {
    code: 'already-done',
    words: { en: 'An objection to the credentials of {who} already waits for a decision; meanwhile it sits with the same rights.', ar: 'سبق الاعتراض على وثائق تفويض {who} والبت فيه معلّق؛ ويشترك الوفد في غضون ذلك بالحقوق نفسها.', es: 'Ya hay una objeción a las credenciales de {who} que espera decisión; mientras tanto participa con los mismos derechos.', fr: 'Une objection aux pouvoirs de {who} attend déjà une décision\u00a0; dans l’intervalle, la délégation siège avec les mêmes droits.', ru: 'Возражение против полномочий уже ожидает решения ({who}); до него участие продолжается с теми же правами.', zh: '对{who}全权证书的反对已在等待决定；其间该代表团享有同样的权利。' },
  },
  'credentials-decided-already': {
    code: 'already-done',
    words: { en: '{body} has decided on the credentials of {who}.', ar: 'سبق أن بت {body} في وثائق تفويض {who}.', es: 'Ya se ha decidido sobre las credenciales de {who} ({body}).', fr: 'Il a déjà été statué sur les pouvoirs de {who} ({body}).', ru: 'Решение о полномочиях уже принято ({body}): {who}.', zh: '{body}已就{who}的全权证书作出决定。' },
  },
  'credentials-not-objected': {
    code: 'not-now',
    words: { en: 'No objection to the credentials of {who} waits for a decision.', ar: 'لا يوجد اعتراض معلّق على وثائق تفويض {who}.', es: 'Ninguna objeción a las credenciales de {who} espera decisión.', fr: 'Aucune objection aux pouvoirs de {who} n’attend de décision.', ru: 'Возражений против полномочий, ожидающих решения, нет ({who}).', zh: '没有对{who}全权证书的反对等待决定。' },
    possible: { en: 'After a delegation has objected, or the report on credentials has.', ar: 'بعد أن يعترض وفد، أو بعد أن يرد الاعتراض في التقرير عن وثائق التفويض.', es: 'Después de que una delegación, o el informe sobre credenciales, haya formulado una objeción.', fr: 'Après qu’une délégation, ou le rapport sur les pouvoirs, aura formulé une objection.', ru: 'После возражения делегации или возражения в докладе о полномочиях.', zh: '代表团或全权证书报告提出反对后。' },
  },
  'last-vote': {
    code: 'not-now',
    words: { en: 'Without {who} a body of this conference would have nobody with a vote.', ar: 'بدون {who} لا يبقى في إحدى هيئات هذا المؤتمر من له صوت.', es: 'Sin {who}, un órgano de esta conferencia se quedaría sin nadie con voto.', fr: 'Sans {who}, un organe de cette conférence n’aurait plus personne ayant le droit de vote.', ru: 'Без этой делегации ({who}) в одном из органов конференции не осталось бы никого с правом голоса.', zh: '没有{who}，本会议的某一机构将再无有表决权者。' },
  },
} as const satisfies { readonly [key: string]: Sentence }
