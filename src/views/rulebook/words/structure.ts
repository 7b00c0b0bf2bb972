import type { Check, Told } from '#rulebooks/rulebook.ts'
import type { InSix } from '#base/words.ts'

/** Parts of the page in the order in which a reader asks for them. */
export const sectionIds = [
  'changes', 'adoption', 'questions', 'voting', 'quorum', 'floor', 'motions', 'points', 'proposals', 'amendments', 'division', 'elections', 'participation', 'presidency', 'formats', 'opening', 'endings',
  'choices', 'glossary', 'silent', 'rules',
] as const
export type SectionId = (typeof sectionIds)[number]

export const sections: { readonly [id in SectionId]: InSix } = {
  'changes': { en: 'What this conference sets otherwise', ar: 'ما حدده هذا المؤتمر خلافا للطبعة', es: 'Lo que esta conferencia dispone de otro modo', fr: 'Ce que cette conférence règle autrement', ru: 'Что эта конференция установила иначе', zh: '本会议另行规定之处' },
  'adoption': { en: 'Adoption without a vote', ar: 'الاعتماد بدون تصويت', es: 'Aprobación sin votación', fr: 'Adoption sans vote', ru: 'Принятие без голосования', zh: '不经表决通过' },
  'questions': { en: 'Kinds of question and their majorities', ar: 'أنواع المسائل وأغلبياتها', es: 'Tipos de cuestión y sus mayorías', fr: 'Types de question et leurs majorités', ru: 'Виды вопросов и нужное большинство', zh: '问题的类别及所需多数' },
  'voting': { en: 'How a vote is taken', ar: 'كيفية إجراء التصويت', es: 'Cómo se vota', fr: 'Comment on vote', ru: 'Как проводится голосование', zh: '如何表决' },
  'quorum': { en: 'Quorum', ar: 'النصاب القانوني', es: 'Quórum', fr: 'Quorum', ru: 'Кворум', zh: '法定人数' },
  'floor': { en: 'The floor', ar: 'الكلام', es: 'Uso de la palabra', fr: 'La parole', ru: 'Слово', zh: '发言' },
  'motions': { en: 'Motions, in order of precedence', ar: 'الاقتراحات الإجرائية بحسب أسبقيتها', es: 'Mociones, por orden de precedencia', fr: 'Motions, par ordre de priorité', ru: 'Процедурные предложения в порядке очередности', zh: '动议（按优先次序）' },
  'points': { en: 'Points of order and appeals', ar: 'نقاط النظام والطعن', es: 'Cuestiones de orden y apelaciones', fr: 'Motions d’ordre et appels', ru: 'Вопросы по порядку и протесты', zh: '程序问题和异议' },
  'proposals': { en: 'Proposals', ar: 'المقترحات', es: 'Propuestas', fr: 'Propositions', ru: 'Предложения', zh: '提案' },
  'amendments': { en: 'Amendments', ar: 'التعديلات', es: 'Enmiendas', fr: 'Amendements', ru: 'Поправки', zh: '修正案' },
  'division': { en: 'Division: voting part by part', ar: 'التجزئة: التصويت على كل جزء على حدة', es: 'División: votación por partes', fr: 'Division\u00a0: vote partie par partie', ru: 'Раздел: голосование по частям', zh: '分部分表决' },
  'elections': { en: 'Elections', ar: 'الانتخابات', es: 'Elecciones', fr: 'Élections', ru: 'Выборы', zh: '选举' },
  'participation': { en: 'Who may do what', ar: 'من يحق له ماذا', es: 'Quién puede hacer qué', fr: 'Qui peut faire quoi', ru: 'Кто что может', zh: '各方的权利' },
  'presidency': { en: 'Composition and presidency', ar: 'التكوين والرئاسة', es: 'Composición y Presidencia', fr: 'Composition et présidence', ru: 'Состав и председательство', zh: '组成和主席职务' },
  'formats': { en: 'Kinds of meeting', ar: 'أنواع الجلسات', es: 'Tipos de sesión', fr: 'Types de séance', ru: 'Виды заседаний', zh: '会议的种类' },
  'opening': { en: 'Opening steps', ar: 'خطوات الافتتاح', es: 'Pasos de la apertura', fr: 'Étapes de l’ouverture', ru: 'Шаги открытия', zh: '开幕步骤' },
  'endings': { en: 'How a meeting ends', ar: 'كيف تُختتم الجلسة', es: 'Cómo termina una sesión', fr: 'Comment une séance se termine', ru: 'Чем заканчивается заседание', zh: '会议如何结束' },
  'choices': { en: 'Choices the text leaves open', ar: 'خيارات يتركها النص مفتوحة', es: 'Opciones que el texto deja abiertas', fr: 'Choix que le texte laisse ouverts', ru: 'Варианты, оставленные текстом', zh: '案文留待选择之处' },
  'glossary': { en: 'Terms as this book uses them', ar: 'المصطلحات كما يستعملها هذا النظام', es: 'Términos según los usa este reglamento', fr: 'Les termes tels que ce règlement les emploie', ru: 'Слова, как их употребляют эти правила', zh: '本规则用语' },
  'silent': { en: 'On this the book has no rule', ar: 'مسائل لا قاعدة لها في هذا النظام', es: 'Sobre esto el reglamento no tiene norma', fr: 'Là-dessus le règlement n’a pas de règle', ru: 'По этому вопросу правила нет', zh: '本规则没有规定的事项' },
  'rules': { en: 'Every rule', ar: 'القواعد كلها', es: 'Todos los artículos', fr: 'Tous les articles', ru: 'Все правила', zh: '全部条款' },
}

/** What a section says before its lines. */
export const leads: { readonly [id in SectionId]?: InSix } = {
  'motions': { en: 'Of several that are pending the one that stands higher goes first.', ar: 'إذا تعددت الاقتراحات المعلقة قُدِّم الأعلى ترتيبا.', es: 'De varias pendientes, va primero la que figura más arriba.', fr: 'De plusieurs en instance, celle qui figure plus haut passe la première.', ru: 'Из нескольких внесенных первым идет стоящее выше.', zh: '有数项待处理时，列在前者优先。' },
  'silent': { en: 'The answer is that there is no rule; none is borrowed from another book.', ar: 'الجواب هنا أنه لا قاعدة؛ ولا تُستعار قاعدة من نظام آخر.', es: 'La respuesta es que no hay norma; ninguna se toma de otro reglamento.', fr: 'La réponse est qu’il n’y a pas de règle\u00a0; aucune n’est empruntée à un autre règlement.', ru: 'Ответ: правила нет; из других правил его не берут.', zh: '答案是没有规定；不从其他规则借用。' },
  'rules': { en: 'Paraphrased, each with the mark that says how firmly its wording was compared, and its source.', ar: 'معادة الصياغة، ومع كل منها علامة تبيّن مدى مقابلة نصها، ومصدرها.', es: 'Parafraseados, cada uno con la marca que dice con qué firmeza se cotejó su texto, y su fuente.', fr: 'Paraphrasés, chacun avec la marque disant à quel point son texte a été comparé, et sa source.', ru: 'В пересказе; у каждого отметка, насколько сверена формулировка, и источник.', zh: '均为转述，并附标记说明文本核对程度及其来源。' },
}

export const marks: { readonly [check in Check]: InSix } = {
  verified: { en: 'compared with the official text', ar: 'قوبلت بالنص الرسمي', es: 'cotejado con el texto oficial', fr: 'comparé au texte officiel', ru: 'сверено с официальным текстом', zh: '已与正式文本核对' },
  partly: { en: 'compared in part with the official text', ar: 'قوبل جزء منها بالنص الرسمي', es: 'cotejado en parte con el texto oficial', fr: 'comparé en partie au texte officiel', ru: 'сверено с официальным текстом частично', zh: '已与正式文本部分核对' },
  unverified: { en: 'not yet compared with the official text', ar: 'لم تُقابل بعد بالنص الرسمي', es: 'todavía no cotejado con el texto oficial', fr: 'pas encore comparé au texte officiel', ru: 'с официальным текстом еще не сверено', zh: '尚未与正式文本核对' },
}

/** Beside a rule that is told only, and at the head how many are. */
export const tolds: { readonly [why in Told]: InSix } = {
  elsewhere: { en: 'Told only: done or decided outside what is run here; nothing is refused for it.', ar: 'للعلم فقط: يُؤدى أو يُبت فيه خارج ما يُدار هنا، ولا يُرفض بسببه شيء.', es: 'Solo se informa: se hace o se decide fuera de lo que aquí se dirige; nada se rechaza por ello.', fr: 'Pour information\u00a0: exécuté ou décidé hors de ce qui est conduit ici\u00a0; rien n’est refusé pour cette raison.', ru: 'Только для сведения: исполняется или решается вне того, что ведется здесь; из-за этого ни в чем не отказывают.', zh: '仅供参考：在本系统之外履行或决定，不据以拒绝任何行为。' },
  background: { en: 'Told only: it explains other rules and decides nothing by itself.', ar: 'للعلم فقط: تفسر قواعد أخرى ولا تبت بذاتها في شيء.', es: 'Solo se informa: explica otras normas y por sí sola no decide nada.', fr: 'Pour information\u00a0: éclaire d’autres règles et ne décide rien par elle-même.', ru: 'Только для сведения: поясняет другие правила и само по себе ничего не решает.', zh: '仅供参考：说明其他规则，本身不作任何决定。' },
}
export const toldOnly: InSix = { en: 'told only, neither carried out nor a reason for a refusal', ar: 'للعلم فقط: لا تُنفَّذ هنا ولا يُرفض بسببها شيء', es: 'solo se informan: ni se ejecutan ni son motivo de rechazo', fr: 'pour information seulement\u00a0: ni exécutées ni motif de refus', ru: 'только для сведения: не исполняются и не служат причиной отказа', zh: '仅供参考：不执行，也不作为拒绝的理由' }

export const force = {
  always: { en: 'In force.', ar: 'نافذة.', es: 'En vigor.', fr: 'En vigueur.', ru: 'Действует.', zh: '现行有效。' },
  since: { en: 'In force since {from}.', ar: 'نافذة منذ {from}.', es: 'En vigor desde el {from}.', fr: 'En vigueur depuis le {from}.', ru: 'Действует с {from}.', zh: '自{from}起有效。' },
  until: { en: 'In force until {until}.', ar: 'كانت نافذة حتى {until}.', es: 'En vigor hasta el {until}.', fr: 'En vigueur jusqu’au {until}.', ru: 'Действовало до {until}.', zh: '有效期至{until}。' },
  between: { en: 'In force from {from} to {until}.', ar: 'كانت نافذة من {from} إلى {until}.', es: 'En vigor del {from} al {until}.', fr: 'En vigueur du {from} au {until}.', ru: 'Действовало с {from} по {until}.', zh: '有效期{from}至{until}。' },
} as const satisfies { readonly [case_: string]: InSix }

/** Terms of the glossaries as they are headed; a term that is not here is headed by itself. */
export const terms: { readonly [term: string]: InSix } = {
  'chair': { en: 'Chair', ar: 'من يتولى الرئاسة', es: 'Presidencia', fr: 'Présidence', ru: 'Председатель', zh: '主席' },
  'member': { en: 'Member', ar: 'العضو', es: 'Miembro', fr: 'Membre', ru: 'Член', zh: '成员' },
  'body': { en: 'Body', ar: 'الهيئة', es: 'Órgano', fr: 'Organe', ru: 'Орган', zh: '机构' },
  'vote': { en: 'Vote', ar: 'التصويت', es: 'Votación', fr: 'Vote', ru: 'Голосование', zh: '表决' },
  'ballot': { en: 'Ballot', ar: 'الاقتراع', es: 'Votación secreta', fr: 'Scrutin', ru: 'Голосование бюллетенями', zh: '投票' },
  'consensus': { en: 'Consensus', ar: 'توافق الآراء', es: 'Consenso', fr: 'Consensus', ru: 'Консенсус', zh: '协商一致' },
  'present and voting': { en: 'Present and voting', ar: 'الحاضرون المشتركون في التصويت', es: 'Presentes y votantes', fr: 'Présents et votants', ru: 'Присутствующие и участвующие в голосовании', zh: '出席并参加表决' },
  'present': { en: 'Present', ar: 'حاضر', es: 'Presente', fr: 'Présent', ru: 'Присутствует', zh: '出席' },
  'not participating': { en: 'Not participating', ar: 'عدم المشاركة في التصويت', es: 'No participación', fr: 'Non-participation', ru: 'Неучастие', zh: '不参加表决' },
  'bound': { en: 'Bound', ar: 'الملزَم', es: 'Vinculado', fr: 'Lié', ru: 'Связан решением', zh: '受约束' },
  'absent': { en: 'Absent', ar: 'الغائب', es: 'Ausente', fr: 'Absent', ru: 'Отсутствует', zh: '缺席' },
  'party to a dispute': { en: 'Party to a dispute', ar: 'الطرف في النزاع', es: 'Parte en una controversia', fr: 'Partie à un différend', ru: 'Сторона в споре', zh: '争端当事方' },
  'second': { en: 'Second', ar: 'التأييد', es: 'Secundar', fr: 'Appui', ru: 'Поддержка', zh: '附议' },
  'yield': { en: 'Yield', ar: 'التنازل عن الوقت', es: 'Cesión de tiempo', fr: 'Cession du temps', ru: 'Уступка времени', zh: '让出时间' },
  'working paper': { en: 'Working paper', ar: 'ورقة العمل', es: 'Documento de trabajo', fr: 'Document de travail', ru: 'Рабочий документ', zh: '工作文件' },
  'point of order': { en: 'Point of order', ar: 'نقطة النظام', es: 'Cuestión de orden', fr: 'Motion d’ordre', ru: 'Вопрос по порядку ведения заседания', zh: '程序问题' },
  'with rights': { en: 'With rights', ar: 'مع حفظ الحقوق', es: 'Con derechos', fr: 'Avec droits', ru: 'С правом разъяснения', zh: '附带权利' },
  'objection': { en: 'Objection', ar: 'الاعتراض', es: 'Objeción', fr: 'Objection', ru: 'Возражение', zh: '反对' },
  'summit': { en: 'Summit', ar: 'القمة', es: 'Cumbre', fr: 'Sommet', ru: 'Встреча на высшем уровне', zh: '首脑会议' },
  'important question': { en: 'Important question', ar: 'المسألة الهامة', es: 'Cuestión importante', fr: 'Question importante', ru: 'Важный вопрос', zh: '重要问题' },
  'substantive': { en: 'Substantive', ar: 'المسألة الموضوعية', es: 'De fondo', fr: 'De fond', ru: 'По существу', zh: '实质问题' },
  'procedural': { en: 'Procedural', ar: 'المسألة الإجرائية', es: 'De procedimiento', fr: 'De procédure', ru: 'Процедурный', zh: '程序问题' },
  'amendment': { en: 'Amendment', ar: 'التعديل', es: 'Enmienda', fr: 'Amendement', ru: 'Поправка', zh: '修正案' },
  'friendly amendment': { en: 'Friendly amendment', ar: 'التعديل الودي', es: 'Enmienda amistosa', fr: 'Amendement amical', ru: 'Дружественная поправка', zh: '友好修正案' },
  'unfriendly amendment': { en: 'Unfriendly amendment', ar: 'التعديل غير الودي', es: 'Enmienda no amistosa', fr: 'Amendement inamical', ru: 'Недружественная поправка', zh: '非友好修正案' },
  'motion': { en: 'Motion', ar: 'الاقتراح الإجرائي', es: 'Moción', fr: 'Motion', ru: 'Процедурное предложение', zh: '动议' },
  'proposal': { en: 'Proposal', ar: 'المقترح', es: 'Propuesta', fr: 'Proposition', ru: 'Предложение', zh: '提案' },
  'take note': { en: 'Take note', ar: 'الإحاطة علما', es: 'Tomar nota', fr: 'Prendre note', ru: 'Принять к сведению', zh: '注意到' },
  'veto': { en: 'Veto', ar: 'حق النقض', es: 'Veto', fr: 'Veto', ru: 'Вето', zh: '否决权' },
  'unanimity': { en: 'Unanimity', ar: 'الإجماع', es: 'Unanimidad', fr: 'Unanimité', ru: 'Единогласие', zh: '全体一致' },
  'majority': { en: 'Majority', ar: 'الأغلبية', es: 'Mayoría', fr: 'Majorité', ru: 'Большинство', zh: '多数' },
  'simple majority': { en: 'Simple majority', ar: 'الأغلبية البسيطة', es: 'Mayoría simple', fr: 'Majorité simple', ru: 'Простое большинство', zh: '简单多数' },
  'abstention': { en: 'Abstention', ar: 'الامتناع', es: 'Abstención', fr: 'Abstention', ru: 'Воздержание', zh: '弃权' },
  'caucus': { en: 'Caucus', ar: 'المشاورات', es: 'Debate informal', fr: 'Débat informel', ru: 'Неформальное обсуждение', zh: '磋商' },
  'decision': { en: 'Decision', ar: 'القرار', es: 'Decisión', fr: 'Décision', ru: 'Решение', zh: '决定' },
  'resolution': { en: 'Resolution', ar: 'القرار', es: 'Resolución', fr: 'Résolution', ru: 'Резолюция', zh: '决议' },
  'reservation': { en: 'Reservation', ar: 'التحفظ', es: 'Reserva', fr: 'Réserve', ru: 'Оговорка', zh: '保留' },
  'silence': { en: 'Silence procedure', ar: 'إجراء الموافقة الصامتة', es: 'Procedimiento de acuerdo tácito', fr: 'Procédure d’accord tacite', ru: 'Процедура умолчания', zh: '默许程序' },
  'silence procedure': { en: 'Silence procedure', ar: 'إجراء الموافقة الصامتة', es: 'Procedimiento de acuerdo tácito', fr: 'Procédure d’accord tacite', ru: 'Процедура умолчания', zh: '默许程序' },
  'quorum': { en: 'Quorum', ar: 'النصاب القانوني', es: 'Quórum', fr: 'Quorum', ru: 'Кворум', zh: '法定人数' },
  'participant': { en: 'Participant', ar: 'المشارك', es: 'Participante', fr: 'Participant', ru: 'Участник', zh: '与会方' },
  'observer': { en: 'Observer', ar: 'المراقب', es: 'Observador', fr: 'Observateur', ru: 'Наблюдатель', zh: '观察员' },
  'sponsor': { en: 'Sponsor', ar: 'مقدم المشروع', es: 'Patrocinador', fr: 'Auteur', ru: 'Автор', zh: '提案国' },
  'signatory': { en: 'Signatory', ar: 'الموقّع', es: 'Firmante', fr: 'Signataire', ru: 'Подписавший', zh: '签署国' },
}
