import type { InSix } from '#base/words.ts'
import type { Method } from '#procedure/methods.ts'
import type { Decided, Deciding } from '#views/public-board.ts'

/** What the public page says around what was recorded. A name never stands inside a sentence that would have to bend it. */
export const labels = {
  list: { en: 'Open to the public', ar: 'مفتوح للجمهور', es: 'Abierto al público', fr: 'Ouvert au public', ru: 'Открыто для публики', zh: '对公众开放' },
  nothing: { en: 'Nothing is open to the public at the moment.', ar: 'لا شيء مفتوح للجمهور في الوقت الحاضر.', es: 'En este momento no hay nada abierto al público.', fr: 'Rien n’est ouvert au public pour le moment.', ru: 'Сейчас для публики ничего не открыто.', zh: '目前没有对公众开放的内容。' },
  missing: { en: 'There is no public page at this address.', ar: 'لا توجد صفحة عامة في هذا العنوان.', es: 'No hay ninguna página pública en esta dirección.', fr: 'Il n’y a pas de page publique à cette adresse.', ru: 'По этому адресу нет публичной страницы.', zh: '此地址没有公开页面。' },
  exercise: { en: 'Exercise', ar: 'تمرين', es: 'Ejercicio', fr: 'Exercice', ru: 'Учение', zh: '演练' },
  deciding: { en: 'Being decided now', ar: 'المعروض للبت الآن', es: 'Lo que se decide ahora', fr: 'Ce qui se décide en ce moment', ru: 'Что решается сейчас', zh: '正在作出的决定' },
  idle: { en: 'Nothing is put for decision at the moment.', ar: 'لا شيء معروض للبت في الوقت الحاضر.', es: 'En este momento no hay nada sometido a decisión.', fr: 'Rien n’est soumis à décision pour le moment.', ru: 'Сейчас ничего не вынесено на решение.', zh: '目前没有提请作出的决定。' },
  unmet: { en: 'No public meeting is open.', ar: 'لا توجد جلسة علنية منعقدة.', es: 'No hay ninguna sesión pública abierta.', fr: 'Aucune séance publique n’est ouverte.', ru: 'Открытое заседание не идет.', zh: '目前没有公开会议。' },
  private: { en: 'The meeting is held in private.', ar: 'الجلسة مغلقة.', es: 'La sesión se celebra a puerta cerrada.', fr: 'La séance se tient à huis clos.', ru: 'Заседание проходит в закрытом режиме.', zh: '会议非公开举行。' },
  meeting: { en: 'Meeting {n}', ar: 'الجلسة {n}', es: 'Sesión {n}', fr: 'Séance {n}', ru: 'Заседание {n}', zh: '第{n}次会议' },
  suspended: { en: 'suspended', ar: 'معلقة', es: 'suspendida', fr: 'suspendue', ru: 'прервано', zh: '暂停' },
  who: { en: 'Who decides', ar: 'جهة القرار', es: 'Quién decide', fr: 'Qui décide', ru: 'Кто решает', zh: '由谁决定' },
  entitled: { en: '{body}; entitled to vote: {n}', ar: '{body}؛ أصحاب حق التصويت: {n}', es: '{body}; con derecho a voto: {n}', fr: '{body}\u00a0; ayant le droit de vote\u00a0: {n}', ru: '{body}; с правом голоса: {n}', zh: '{body}；有表决权：{n}' },
  proposed: { en: 'Proposed by', ar: 'مقدَّم من', es: 'Propuesto por', fr: 'Proposé par', ru: 'Кем предложено', zh: '提案方' },
  since: { en: 'Since', ar: 'منذ', es: 'Desde', fr: 'Depuis', ru: 'С', zh: '开始于' },
  until: { en: 'Until', ar: 'حتى', es: 'Hasta', fr: 'Jusqu’à', ru: 'До', zh: '截至' },
  how: { en: 'How', ar: 'الطريقة', es: 'Cómo', fr: 'Comment', ru: 'Как', zh: '方式' },
  soFar: { en: 'So far', ar: 'حتى الآن', es: 'Hasta ahora', fr: 'Jusqu’ici', ru: 'На данный момент', zh: '目前' },
  received: { en: '{n} of {of} received', ar: 'ورد {n} من {of}', es: '{n} de {of} recibidos', fr: '{n} sur {of} reçus', ru: 'получено {n} из {of}', zh: '已收到{n}/{of}' },
  counts: { en: 'In favour {yes} · against {no} · abstaining {abstain}', ar: 'مؤيد {yes}، معارض {no}، ممتنع {abstain}', es: 'A favor {yes} · en contra {no} · abstenciones {abstain}', fr: 'Pour {yes} · contre {no} · abstentions {abstain}', ru: 'За {yes} · против {no} · воздержались {abstain}', zh: '赞成{yes} · 反对{no} · 弃权{abstain}' },
  objection: { en: 'Objection', ar: 'اعتراض', es: 'Objeción', fr: 'Objection', ru: 'Возражение', zh: '反对意见' },
  floor: { en: 'Has the floor', ar: 'الكلمة الآن', es: 'En uso de la palabra', fr: 'A la parole', ru: 'Слово имеет', zh: '正在发言' },
  behalf: { en: 'on behalf of {group}', ar: 'باسم {group}', es: 'en nombre de {group}', fr: 'au nom de {group}', ru: 'от имени: {group}', zh: '代表{group}' },
  text: { en: 'Text under discussion', ar: 'النص قيد المناقشة', es: 'Texto en examen', fr: 'Texte en discussion', ru: 'Обсуждаемый текст', zh: '正在讨论的案文' },
  by: { en: 'Submitted by {names}', ar: 'مقدَّم من: {names}', es: 'Presentado por: {names}', fr: 'Présenté par\u00a0: {names}', ru: 'Представлено: {names}', zh: '提交方：{names}' },
  decided: { en: 'Decided', ar: 'ما تقرر', es: 'Decidido', fr: 'Décidé', ru: 'Решено', zh: '已作决定' },
  undecided: { en: 'Nothing has been decided in public yet.', ar: 'لم يُتخذ أي مقرر علنا بعد.', es: 'Todavía no se ha decidido nada en público.', fr: 'Rien n’a encore été décidé en public.', ru: 'Открыто пока ничего не решено.', zh: '尚未公开作出任何决定。' },
  next: { en: 'Next', ar: 'التالي', es: 'Próximamente', fr: 'Prochainement', ru: 'Далее', zh: '接下来' },
  record: { en: 'The record so far', ar: 'السجل حتى الآن', es: 'Lo actuado hasta ahora', fr: 'Le compte rendu à ce stade', ru: 'Ход работы на данный момент', zh: '迄今记录' },
  follow: { en: 'Follow in Parley', ar: 'متابعة في Parley', es: 'Seguir en Parley', fr: 'Suivre dans Parley', ru: 'Следить в Parley', zh: '在Parley中关注' },
  whole: { en: 'The whole page', ar: 'الصفحة كاملة', es: 'La página completa', fr: 'La page entière', ru: 'Вся страница', zh: '完整页面' },
  all: { en: 'All conferences', ar: 'جميع المؤتمرات', es: 'Todas las conferencias', fr: 'Toutes les conférences', ru: 'Все конференции', zh: '所有会议' },
  under: { en: 'Held under: {title} ({edition}).', ar: 'يُعقد بموجب: {title} (\u2068{edition}\u2069).', es: 'Se celebra con arreglo a: {title} ({edition}).', fr: 'Tenu selon\u00a0: {title} ({edition}).', ru: 'Проводится по правилам: {title} ({edition}).', zh: '依据：{title}（{edition}）。' },
  zone: { en: 'Hours as in {zone}. This page follows by itself.', ar: 'التوقيت: {zone}. تتجدد هذه الصفحة من تلقاء نفسها.', es: 'Hora de {zone}. Esta página se actualiza sola.', fr: 'Heures de {zone}. Cette page se met à jour d’elle-même.', ru: 'Время: {zone}. Страница обновляется сама.', zh: '时间：{zone}。本页自动更新。' },
  languages: { en: 'Languages', ar: 'اللغات', es: 'Idiomas', fr: 'Langues', ru: 'Языки', zh: '语言' },
} as const satisfies { readonly [label: string]: InSix }

export const kinds: { readonly [kind in Deciding['kind']]: InSix } = {
  vote: { en: 'Vote under way', ar: 'التصويت جارٍ', es: 'Votación en curso', fr: 'Vote en cours', ru: 'Идет голосование', zh: '正在表决' },
  ballot: { en: 'Ballot under way', ar: 'الاقتراع جارٍ', es: 'Elección en curso', fr: 'Scrutin en cours', ru: 'Идет голосование бюллетенями', zh: '正在投票选举' },
  question: { en: 'Put for decision without a vote', ar: 'معروض للبت فيه دون تصويت', es: 'Sometido a decisión sin votación', fr: 'Soumis à décision sans vote', ru: 'Вынесено на решение без голосования', zh: '提请不经表决作出决定' },
  silence: { en: 'Silence procedure', ar: 'إجراء الموافقة الصامتة', es: 'Procedimiento de acuerdo tácito', fr: 'Procédure d’accord tacite', ru: 'Процедура умолчания', zh: '默许程序' },
}

export const ways: { readonly [method in Method]: InSix } = {
  'electronic': { en: 'Vote', ar: 'تصويت', es: 'Votación', fr: 'Vote', ru: 'Голосование', zh: '表决' },
  'recorded': { en: 'Recorded vote', ar: 'تصويت مسجل', es: 'Votación registrada', fr: 'Vote enregistré', ru: 'Заносимое в отчет голосование', zh: '记录表决' },
  'hands': { en: 'Show of hands', ar: 'تصويت برفع الأيدي', es: 'Votación a mano alzada', fr: 'Vote à main levée', ru: 'Голосование поднятием рук', zh: '举手表决' },
  'roll-call': { en: 'Roll-call vote', ar: 'تصويت بنداء الأسماء', es: 'Votación nominal', fr: 'Vote par appel nominal', ru: 'Поименное голосование', zh: '唱名表决' },
}

export const outcomes: { readonly [outcome in Decided['outcome']]: InSix } = {
  'adopted': { en: 'Adopted', ar: 'اعتُمد', es: 'Aprobado', fr: 'Adopté', ru: 'Принято', zh: '通过' },
  'not-adopted': { en: 'Not adopted', ar: 'لم يُعتمد', es: 'No aprobado', fr: 'Non adopté', ru: 'Не принято', zh: '未获通过' },
  'vetoed': { en: 'Not adopted', ar: 'لم يُعتمد', es: 'No aprobado', fr: 'Non adopté', ru: 'Не принято', zh: '未获通过' },
  'tied': { en: 'Equally divided', ar: 'تعادلت الأصوات', es: 'Empate', fr: 'Partage égal des voix', ru: 'Голоса разделились поровну', zh: '票数相等' },
  'no-quorum': { en: 'No quorum', ar: 'لم يكتمل النصاب', es: 'Sin quórum', fr: 'Quorum non atteint', ru: 'Нет кворума', zh: '不足法定人数' },
  'elected': { en: 'Elected', ar: 'انتُخب', es: 'Puestos cubiertos', fr: 'Élection acquise', ru: 'Избрание состоялось', zh: '当选' },
  'places-vacant': { en: 'Places left vacant', ar: 'بقيت مقاعد شاغرة', es: 'Quedan puestos vacantes', fr: 'Sièges restés vacants', ru: 'Остались вакантные места', zh: '席位空缺' },
  'silence-begun': { en: 'Silence procedure begun', ar: 'بدأ إجراء الموافقة الصامتة', es: 'Procedimiento de acuerdo tácito iniciado', fr: 'Procédure d’accord tacite engagée', ru: 'Процедура умолчания начата', zh: '默许程序已启动' },
}

/** What a language calls itself. */
export const called: InSix = { ar: 'العربية', zh: '中文', en: 'English', fr: 'Français', ru: 'Русский', es: 'Español' }
