import type { Handling } from '#base/handling.ts'
import type { InSix } from '#base/words.ts'
import type { AnswerWay, EntryKind } from '#record/entry.ts'
import type { PositionValue } from '#record/found.ts'
import type { Seen } from '#views/dossier/sight.ts'

/** What the report of a dossier says around what was recorded. */
export const reportWords = {
  report: { en: 'Record', ar: 'السجل', es: 'Registro', fr: 'Dossier documentaire', ru: 'Запись', zh: '记录' },
  handling: { en: 'Handling: {mark}', ar: 'التداول: {mark}', es: 'Tratamiento: {mark}', fr: 'Traitement\u00a0: {mark}', ru: 'Режим: {mark}', zh: '管理：{mark}' },
  foot: { en: 'Drawn from a team’s record; every line rests on the numbered passage. What is contested counts nowhere.', ar: 'مستخرج من سجل فريق؛ وكل سطر يستند إلى المقطع المرقّم. وما هو موضع خلاف لا يُعتد به.', es: 'Tomado del registro de un equipo; cada línea se apoya en el pasaje numerado. Lo discutido no cuenta.', fr: 'Tiré du dossier d’une équipe\u00a0; chaque ligne repose sur le passage numéroté. Ce qui est contesté ne compte pas.', ru: 'Составлено по записи группы; каждая строка опирается на пронумерованный отрывок. Спорное нигде не учитывается.', zh: '摘自团队记录；每行均依据所编号的段落。有异议者不予计算。' },
  team: { en: 'Title of the team: {title}', ar: 'عنوان الفريق: {title}', es: 'Título del equipo: {title}', fr: 'Titre de l’équipe\u00a0: {title}', ru: 'Название группы: {title}', zh: '团队所用标题：{title}' },
  called: { en: 'Sources call it: {names}', ar: 'تسميه المصادر: {names}', es: 'Las fuentes lo llaman: {names}', fr: 'Les sources l’appellent\u00a0: {names}', ru: 'Источники называют это: {names}', zh: '来源称之为：{names}' },
  documents: { en: 'Documents', ar: 'الوثائق', es: 'Documentos', fr: 'Documents', ru: 'Документы', zh: '文件' },
  title: { en: 'Title', ar: 'العنوان', es: 'Título', fr: 'Titre', ru: 'Название', zh: '标题' },
  outlet: { en: 'Outlet', ar: 'المنبر', es: 'Medio', fr: 'Organe de presse', ru: 'Издание', zh: '媒体' },
  date: { en: 'Date', ar: 'التاريخ', es: 'Fecha', fr: 'Date', ru: 'Дата', zh: '日期' },
  mark: { en: 'Handling', ar: 'التداول', es: 'Tratamiento', fr: 'Traitement', ru: 'Режим', zh: '管理' },
  none: { en: 'Nothing is confirmed yet.', ar: 'لم يُؤكَّد شيء بعد.', es: 'Aún no se ha confirmado nada.', fr: 'Rien n’est encore confirmé.', ru: 'Пока ничего не подтверждено.', zh: '尚无经确认的内容。' },
  notes: { en: 'Notes', ar: 'الحواشي', es: 'Notas', fr: 'Notes', ru: 'Примечания', zh: '附注' },
  place: { en: 'characters {start} to {end} of the text', ar: 'المحارف من {start} إلى {end} من النص', es: 'caracteres {start} a {end} del texto', fr: 'caractères {start} à {end} du texte', ru: 'знаки {start}–{end} текста', zh: '正文第{start}至{end}字符' },
  unnamed: { en: 'not named', ar: 'غير مسمى', es: 'sin nombrar', fr: 'non nommé', ru: 'не назван', zh: '未具名' },
  noOutlet: { en: 'no outlet named', ar: 'لم يُسمَّ منبر', es: 'medio no indicado', fr: 'organe de presse non indiqué', ru: 'издание не указано', zh: '未注明媒体' },
  undated: { en: 'not dated', ar: 'بلا تاريخ', es: 'sin fecha', fr: 'non daté', ru: 'без даты', zh: '无日期' },
  contested: { en: 'contested', ar: 'موضع خلاف', es: 'discutido', fr: 'contesté', ru: 'оспорено', zh: '有异议' },
  authentic: { en: 'authentic', ar: 'نص ذو حجية', es: 'texto auténtico', fr: 'fait foi', ru: 'аутентичный текст', zh: '作准文本' },
  answered: { en: 'answered in {note} ({how})', ar: 'الرد عليه في {note} ({how})', es: 'respuesta en {note} ({how})', fr: 'réponse en {note} ({how})', ru: 'ответ: {note} ({how})', zh: '回应见{note}（{how}）' },
  asOf: { en: 'as of {day}', ar: 'حتى {day}', es: 'a {day}', fr: 'au {day}', ru: 'на {day}', zh: '截至{day}' },
} as const satisfies { readonly [word: string]: InSix }

/** The slots of a call for a meeting, in the order in which a report tells them. */
export const slotWords = {
  backedBy: { en: 'backed by', ar: 'المساند', es: 'respaldada por', fr: 'soutenue par', ru: 'поддерживает', zh: '支持方' },
  convener: { en: 'convener', ar: 'الداعي إلى الانعقاد', es: 'convoca', fr: 'autorité invitante', ru: 'созывающая сторона', zh: '召集方' },
  host: { en: 'host', ar: 'المضيف', es: 'anfitrión', fr: 'hôte', ru: 'принимающая сторона', zh: '东道方' },
  place: { en: 'place', ar: 'المكان', es: 'lugar', fr: 'lieu', ru: 'место', zh: '地点' },
  level: { en: 'level', ar: 'المستوى', es: 'nivel', fr: 'niveau', ru: 'уровень', zh: '级别' },
  window: { en: 'when', ar: 'الموعد', es: 'cuándo', fr: 'quand', ru: 'когда', zh: '时间' },
  participants: { en: 'participants', ar: 'المشاركون', es: 'participantes', fr: 'participants', ru: 'участники', zh: '与会方' },
} as const satisfies { readonly [slot: string]: InSix }

export const kindWords: { readonly [kind in EntryKind]: InSix } = {
  initiative: { en: 'Initiatives', ar: 'المبادرات', es: 'Iniciativas', fr: 'Initiatives', ru: 'Инициативы', zh: '倡议' },
  position: { en: 'Positions', ar: 'المواقف', es: 'Posiciones', fr: 'Positions', ru: 'Позиции', zh: '立场' },
  statement: { en: 'Statements', ar: 'التصريحات', es: 'Declaraciones', fr: 'Déclarations', ru: 'Заявления', zh: '言论' },
  figure: { en: 'Figures', ar: 'الأرقام', es: 'Cifras', fr: 'Chiffres', ru: 'Числа', zh: '数字' },
  arrangement: { en: 'Arrangements', ar: 'الترتيبات', es: 'Arreglos', fr: 'Arrangements', ru: 'Договоренности', zh: '安排' },
  undertaking: { en: 'Undertakings', ar: 'التعهدات', es: 'Compromisos', fr: 'Engagements', ru: 'Обязательства', zh: '承诺' },
  instrument: { en: 'Instruments', ar: 'الصكوك', es: 'Instrumentos', fr: 'Instruments', ru: 'Документы', zh: '文书' },
  relation: { en: 'Relations', ar: 'العلاقات', es: 'Relaciones', fr: 'Relations', ru: 'Отношения', zh: '关系' },
}

export const markWords: { readonly [mark in Handling]: InSix } = {
  public: { en: 'public', ar: 'علني', es: 'público', fr: 'public', ru: 'открытый', zh: '公开' },
  internal: { en: 'internal', ar: 'داخلي', es: 'interno', fr: 'interne', ru: 'внутренний', zh: '内部' },
  confidential: { en: 'confidential', ar: 'سري', es: 'confidencial', fr: 'confidentiel', ru: 'конфиденциальный', zh: '机密' },
  'source-protected': { en: 'source protected', ar: 'حماية المصدر', es: 'fuente protegida', fr: 'source protégée', ru: 'источник защищен', zh: '保护来源' },
}

export const basisWords: { readonly [basis in Seen['published']['basis']]: InSix } = {
  printed: { en: 'printed', ar: 'مطبوع', es: 'impresa', fr: 'imprimée', ru: 'напечатана', zh: '刊载' },
  weekday: { en: 'from the weekday', ar: 'من يوم الأسبوع', es: 'según el día de la semana', fr: 'd’après le jour de la semaine', ru: 'по дню недели', zh: '据星期推定' },
  story: { en: 'from another document of the story', ar: 'من وثيقة أخرى للخبر نفسه', es: 'de otro documento de la noticia', fr: 'd’un autre document de la même dépêche', ru: 'из другого документа сообщения', zh: '据同一报道的其他文件' },
  unknown: { en: 'basis not known', ar: 'أساسه غير معروف', es: 'base desconocida', fr: 'base inconnue', ru: 'основание неизвестно', zh: '依据不详' },
  person: { en: 'given by a person of the team', ar: 'حدده أحد أفراد الفريق', es: 'indicada por una persona del equipo', fr: 'indiquée par une personne de l’équipe', ru: 'указана участником группы', zh: '由团队成员提供' },
}

export const positionWords: { readonly [value in PositionValue]: InSix } = {
  supports: { en: 'supports', ar: 'يؤيد', es: 'apoya', fr: 'appuie', ru: 'поддерживает', zh: '支持' },
  opposes: { en: 'opposes', ar: 'يعارض', es: 'se opone', fr: 's’oppose', ru: 'выступает против', zh: '反对' },
  undecided: { en: 'undecided', ar: 'لم يحسم', es: 'sin decidir', fr: 'indécis', ru: 'не определился', zh: '未定' },
  conditional: { en: 'conditional', ar: 'مشروط', es: 'condicional', fr: 'sous condition', ru: 'при условии', zh: '有条件' },
  'no-opinion': { en: 'gave no opinion', ar: 'لم يبدِ رأيا', es: 'no dio opinión', fr: 'n’a pas donné d’avis', ru: 'мнения не высказал', zh: '未表态' },
  'spoke-without-mentioning': { en: 'spoke without mentioning it', ar: 'تكلم ولم يذكره', es: 'habló sin mencionarlo', fr: 'a parlé sans en faire mention', ru: 'высказался, не упомянув об этом', zh: '有言论但未提及' },
  'not-reported': { en: 'not reported', ar: 'لم يُنقل', es: 'no consta', fr: 'non rapporté', ru: 'не сообщается', zh: '未见报道' },
}

export const answerWords: { readonly [way in Exclude<AnswerWay, 'none'>]: InSix } = {
  denies: { en: 'denies', ar: 'ينفي', es: 'niega', fr: 'dément', ru: 'отрицает', zh: '否认' },
  repeats: { en: 'repeats', ar: 'يكرر', es: 'reitera', fr: 'réitère', ru: 'повторяет', zh: '重申' },
  welcomes: { en: 'welcomes', ar: 'يرحب', es: 'acoge con satisfacción', fr: 'salue', ru: 'приветствует', zh: '欢迎' },
  answers: { en: 'answers', ar: 'يردّ', es: 'responde', fr: 'répond', ru: 'отвечает', zh: '回应' },
}
