import type { Sentence } from './refusals.ts'

/** Why the rules say no to an order, a place, an hour or a quota on the list of speakers. */
export const speakingRefusals = {
  'order-fixed': {
    code: 'no-such-act',
    words: { en: 'These rules have speakers called in the order in which they asked, and leave no other order.', ar: 'تقضي هذه القواعد بإعطاء الكلمة بحسب ترتيب طلبها ولا تترك ترتيبا آخر.', es: 'Este reglamento dispone que los oradores hablen en el orden en que pidieron la palabra y no deja otro.', fr: 'Selon ce règlement, les orateurs sont appelés dans l’ordre de leurs demandes\u00a0; il ne laisse pas d’autre ordre.', ru: 'По этим правилам ораторов вызывают в порядке поступления просьб; другого порядка нет.', zh: '本规则规定按请求先后请发言者发言，不得采用其他次序。' },
    possible: { en: 'Two delegations may exchange their places.', ar: 'يجوز لوفدين أن يتبادلا دوريهما.', es: 'Dos delegaciones pueden intercambiar sus turnos.', fr: 'Deux délégations peuvent échanger leurs places.', ru: 'Две делегации могут поменяться местами.', zh: '两个代表团可互换位置。' },
  },
  'order-needs-basis': {
    code: 'invalid',
    words: { en: 'These rules have speakers called in the order in which they asked: another order names the decision or arrangement of {body} it rests on.', ar: 'تقضي هذه القواعد بإعطاء الكلمة بحسب ترتيب طلبها: ويُذكر مع أي ترتيب آخر المقرر أو الترتيب المتفق عليه الذي يستند إليه.', es: 'Este reglamento dispone que los oradores hablen en el orden en que pidieron la palabra: para otro orden se indica la decisión o el arreglo en que se basa ({body}).', fr: 'Selon ce règlement, les orateurs sont appelés dans l’ordre de leurs demandes\u00a0: pour un autre ordre, on indique la décision ou l’arrangement sur quoi il repose ({body}).', ru: 'По этим правилам ораторов вызывают в порядке поступления просьб: для иного порядка называют решение или договоренность, на которых он основан ({body}).', zh: '本规则规定按请求先后请发言者发言：采用其他次序须注明所依据的{body}决定或安排。' },
    possible: { en: 'Say on what it rests.', ar: 'اذكروا ما يستند إليه.', es: 'Indique en qué se basa.', fr: 'Indiquez sur quoi il repose.', ru: 'Укажите, на чем он основан.', zh: '请说明依据。' },
  },
  'order-of-list': {
    code: 'out-of-order',
    words: { en: 'The floor is given in the order set for this list: {who} is next.', ar: 'تُعطى الكلمة بحسب الترتيب المقرر لهذه القائمة: الدور لوفد {who}.', es: 'La palabra se da en el orden fijado para esta lista: sigue {who}.', fr: 'La parole est donnée dans l’ordre fixé pour cette liste\u00a0: au tour de {who}.', ru: 'Слово дают в порядке, установленном для этого списка: следующая делегация — {who}.', zh: '按本名单所定次序给予发言：下一位是{who}。' },
    possible: { en: 'After those who come before, or when the order is changed.', ar: 'بعد من يسبقه، أو إذا غُيّر الترتيب.', es: 'Después de quienes van antes, o cuando se cambie el orden.', fr: 'Après ceux qui précèdent, ou si l’ordre est changé.', ru: 'После тех, кто идет раньше, или когда порядок изменят.', zh: '在排列在前者之后，或次序更改时。' },
  },
  'nobody-to-exchange-with': {
    code: 'no-such-thing',
    words: { en: 'Nobody else waits there on the same list.', ar: 'لا أحد غيره ينتظر هناك في القائمة نفسها.', es: 'Nadie más espera ahí en la misma lista.', fr: 'Personne d’autre n’attend sur cette même liste.', ru: 'Больше никто в том же списке не ждет.', zh: '同一名单上没有其他等待者。' },
    possible: { en: 'When another delegation is on the list.', ar: 'عندما يُدرج وفد آخر في القائمة.', es: 'Cuando otra delegación esté en la lista.', fr: 'Lorsqu’une autre délégation sera sur la liste.', ru: 'Когда в списке будет другая делегация.', zh: '另有代表团列入名单后。' },
  },
  'no-offer': {
    code: 'no-such-thing',
    words: { en: 'There is no such offer of a place, or not any more.', ar: 'لا يوجد عرض كهذا لتبادل الدور أو لم يعد قائما.', es: 'No hay tal ofrecimiento de turno, o ya no lo hay.', fr: 'Il n’y a pas une telle offre de place, ou elle n’existe plus.', ru: 'Такого предложения места нет или уже нет.', zh: '没有这样的换位提议，或提议已不存在。' },
    possible: { en: 'When a delegation offers its place and both still wait.', ar: 'عندما يعرض وفد دوره ولا يزال الوفدان ينتظران.', es: 'Cuando una delegación ofrezca su turno y ambas sigan esperando.', fr: 'Lorsqu’une délégation offre sa place et que les deux attendent encore.', ru: 'Когда делегация предложит место и обе еще ждут.', zh: '有代表团提出让位且双方均仍在等待时。' },
  },
  'list-not-open': {
    code: 'not-now',
    words: { en: 'The list of speakers opens at {at}.', ar: 'تُفتح قائمة المتكلمين في {at}.', es: 'La lista de oradores se abre a la hora siguiente: {at}.', fr: 'La liste des orateurs s’ouvre à {at}.', ru: 'Запись ораторов открывается в {at}.', zh: '发言名单于{at}开放。' },
    possible: { en: 'From that hour on; {chair} may open it earlier.', ar: 'ابتداء من تلك الساعة؛ وللرئاسة أن تفتحها قبل ذلك.', es: 'A partir de esa hora; {chair} puede abrirla antes.', fr: 'À partir de cette heure\u00a0; {chair} peut l’ouvrir plus tôt.', ru: 'Начиная с этого часа; раньше ее может открыть {chair}.', zh: '自该时间起；{chair}可提前开放。' },
  },
  'opening-hour': {
    code: 'invalid',
    words: { en: 'The hour of opening lies ahead, within a month and before the list closes.', ar: 'تكون ساعة الفتح لاحقة وفي حدود شهر وقبل إقفال القائمة.', es: 'La hora de apertura debe ser futura, dentro de un mes y anterior al cierre de la lista.', fr: 'L’heure d’ouverture doit être à venir, dans un délai d’un mois et avant la clôture de la liste.', ru: 'Час открытия должен быть впереди, в пределах месяца и до прекращения записи.', zh: '开放时间应在此后一个月之内，且早于名单截止时间。' },
  },
  'quota-used': {
    code: 'not-in-force',
    words: { en: 'The time on this item is used up: {minutes} minutes in all.', ar: 'استُنفد الوقت المخصص في هذا البند، ومجموعه بالدقائق: {minutes}.', es: 'El tiempo sobre este tema está agotado: {minutes} minutos en total.', fr: 'Le temps imparti sur ce point est épuisé\u00a0: {minutes} minutes en tout.', ru: 'Время по этому пункту исчерпано, всего минут: {minutes}.', zh: '本项目的发言时间已用完：共{minutes}分钟。' },
    possible: { en: 'On another item, or when more time is given.', ar: 'في بند آخر، أو إذا مُنح وقت إضافي.', es: 'Sobre otro tema, o cuando se conceda más tiempo.', fr: 'Sur un autre point, ou si du temps supplémentaire est accordé.', ru: 'По другому пункту или когда дадут больше времени.', zh: '在另一项目下，或给予更多时间时。' },
  },
  'interventions-used': {
    code: 'not-in-force',
    words: { en: 'The number of statements each delegation makes on this item is limited, and this one has made all of them: {number}.', ar: 'عدد بيانات كل وفد في هذا البند محدد، وقد أدلى هذا الوفد بها كلها: {number}.', es: 'El número de intervenciones de cada delegación sobre este tema está limitado y esta ya las ha hecho todas: {number}.', fr: 'Le nombre d’interventions de chaque délégation sur ce point est limité, et celle-ci les a toutes faites\u00a0: {number}.', ru: 'Число выступлений каждой делегации по этому пункту ограничено, и эта делегация использовала их все: {number}.', zh: '每个代表团就本项目发言的次数有限，该代表团已用完：{number}次。' },
    possible: { en: 'On another item, in reply, or when {body} sets another number.', ar: 'في بند آخر، أو ممارسةً لحق الرد، أو إذا حُدد عدد آخر.', es: 'Sobre otro tema, en ejercicio del derecho de respuesta, o cuando se fije otro número ({body}).', fr: 'Sur un autre point, au titre du droit de réponse, ou lorsqu’un autre nombre sera fixé ({body}).', ru: 'По другому пункту, в порядке ответа или когда {body} установит другое число.', zh: '在另一项目下、行使答辩权时，或{body}另定次数时。' },
  },
  'quota-needs-basis': {
    code: 'invalid',
    words: { en: 'These rules leave limits of time to {body}: a quota names the decision it rests on.', ar: 'تترك هذه القواعد تحديد الوقت للهيئة: ويُذكر مع الحصة المقرر الذي تستند إليه.', es: 'Este reglamento deja los límites de tiempo al órgano ({body}): para una cuota se indica la decisión en que se basa.', fr: 'Ce règlement laisse les limites de temps à l’organe ({body})\u00a0: pour un quota, on indique la décision sur quoi il repose.', ru: 'Эти правила оставляют ограничение времени органу ({body}): для квоты называют решение, на котором она основана.', zh: '本规则将时间限制留给{body}决定：规定时间配额须注明所依据的决定。' },
    possible: { en: 'Say on what it rests.', ar: 'اذكروا ما تستند إليه.', es: 'Indique en qué se basa.', fr: 'Indiquez sur quoi il repose.', ru: 'Укажите, на чем она основана.', zh: '请说明依据。' },
  },
  'quota-of-whom': {
    code: 'invalid',
    words: { en: 'A quota is of one delegation or of one group.', ar: 'تكون الحصة لوفد واحد أو لمجموعة واحدة.', es: 'La cuota es de una delegación o de un grupo.', fr: 'Un quota est celui d’une délégation ou d’un groupe.', ru: 'Квота бывает у одной делегации или у одной группы.', zh: '时间配额属于一个代表团或一个集团。' },
  },
  'no-such-group': {
    code: 'no-such-thing',
    words: { en: 'There is no delegation or group of this name here.', ar: 'لا وفد ولا مجموعة بهذا الاسم هنا.', es: 'No hay aquí ninguna delegación ni grupo con este nombre.', fr: 'Il n’y a ici ni délégation ni groupe de ce nom.', ru: 'Делегации или группы с таким названием здесь нет.', zh: '在此没有以此为名的代表团或集团。' },
    possible: { en: 'When the group has been named.', ar: 'بعد تسمية المجموعة.', es: 'Cuando se haya nombrado el grupo.', fr: 'Lorsque le groupe aura été nommé.', ru: 'Когда группа будет названа.', zh: '指明该集团后。' },
  },
} as const satisfies { readonly [key: string]: Sentence }
