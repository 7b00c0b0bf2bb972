import type { InSix } from '#base/words.ts'
import type { SittingKind } from '#procedure/programme-state.ts'
import type { Draft } from '#procedure/state.ts'
import type { Issued } from '#views/daily.ts'

/** What the Journal of the day, the programme and the list of participants say around what was recorded. */
export const labels = {
  daily: { en: 'Journal of the day', ar: 'يومية المؤتمر', es: 'Diario de la jornada', fr: 'Journal du jour', ru: 'Журнал дня', zh: '每日会刊' },
  zone: { en: 'Hours as in {zone}.', ar: 'التوقيت: {zone}.', es: 'Hora de {zone}.', fr: 'Heures de {zone}.', ru: 'Время: {zone}.', zh: '时间：{zone}。' },
  programme: { en: 'Programme of {day}', ar: 'برنامج {day}', es: 'Programa del {day}', fr: 'Programme du {day}', ru: 'Программа на {day}', zh: '{day}日程' },
  nothing: { en: 'Nothing is planned.', ar: 'لا شيء مقرر.', es: 'No hay nada previsto.', fr: 'Rien n’est prévu.', ru: 'Ничего не запланировано.', zh: '无安排。' },
  hour: { en: 'Hour', ar: 'الساعة', es: 'Hora', fr: 'Heure', ru: 'Время', zh: '时间' },
  body: { en: 'Body', ar: 'الهيئة', es: 'Órgano', fr: 'Organe', ru: 'Орган', zh: '机构' },
  sitting: { en: 'Sitting', ar: 'الجلسة', es: 'Sesión', fr: 'Séance', ru: 'Заседание', zh: '会议' },
  place: { en: 'Place', ar: 'المكان', es: 'Lugar', fr: 'Lieu', ru: 'Место', zh: '地点' },
  services: { en: 'Interpretation', ar: 'الترجمة الشفوية', es: 'Interpretación', fr: 'Interprétation', ru: 'Устный перевод', zh: '口译' },
  until: { en: 'until {hour}', ar: 'حتى {hour}', es: 'hasta las {hour}', fr: 'jusqu’à {hour}', ru: 'до {hour}', zh: '至{hour}' },
  dropped: { en: 'CANCELLED', ar: 'ملغاة', es: 'CANCELADA', fr: 'ANNULÉE', ru: 'ОТМЕНЕНО', zh: '已取消' },
  meetings: { en: 'Meetings held', ar: 'الجلسات المعقودة', es: 'Sesiones celebradas', fr: 'Séances tenues', ru: 'Состоявшиеся заседания', zh: '已举行的会议' },
  unheld: { en: 'No meeting was held.', ar: 'لم تُعقد أي جلسة.', es: 'No se celebró ninguna sesión.', fr: 'Aucune séance n’a été tenue.', ru: 'Заседаний не было.', zh: '未举行会议。' },
  meeting: { en: '{body}, meeting {number}', ar: '{body}، الجلسة {number}', es: '{body}, sesión {number}', fr: '{body}, séance {number}', ru: '{body}, заседание {number}', zh: '{body}，第{number}次会议' },
  outside: { en: '{body}, outside meetings', ar: '{body}، خارج الجلسات', es: '{body}, fuera de las sesiones', fr: '{body}, hors séance', ru: '{body}, вне заседаний', zh: '{body}，会外' },
  proceedings: { en: 'Summary of proceedings', ar: 'ملخص الأعمال', es: 'Resumen de las deliberaciones', fr: 'Résumé des débats', ru: 'Краткое изложение работы', zh: '议事摘要' },
  decisions: { en: 'Decisions', ar: 'المقررات', es: 'Decisiones', fr: 'Décisions', ru: 'Решения', zh: '决定' },
  undecided: { en: 'Nothing was decided.', ar: 'لم يُتخذ أي مقرر.', es: 'No se tomó ninguna decisión.', fr: 'Aucune décision n’a été prise.', ru: 'Решения не принимались.', zh: '未作决定。' },
  what: { en: 'What', ar: 'الموضوع', es: 'Asunto', fr: 'Objet', ru: 'Предмет', zh: '事项' },
  result: { en: 'Result', ar: 'النتيجة', es: 'Resultado', fr: 'Résultat', ru: 'Результат', zh: '结果' },
  issued: { en: 'Documents issued', ar: 'الوثائق الصادرة', es: 'Documentos publicados', fr: 'Documents publiés', ru: 'Изданные документы', zh: '印发的文件' },
  unissued: { en: 'No document was issued.', ar: 'لم تصدر أي وثيقة.', es: 'No se publicó ningún documento.', fr: 'Aucun document n’a été publié.', ru: 'Документы не издавались.', zh: '未印发文件。' },
  documents: { en: 'List of documents', ar: 'قائمة الوثائق', es: 'Lista de documentos', fr: 'Liste des documents', ru: 'Перечень документов', zh: '文件清单' },
  undocumented: { en: 'There is no document.', ar: 'لا توجد وثائق.', es: 'No hay documentos.', fr: 'Il n’y a aucun document.', ru: 'Документов нет.', zh: '没有文件。' },
  document: { en: 'Document', ar: 'الوثيقة', es: 'Documento', fr: 'Document', ru: 'Документ', zh: '文件' },
  by: { en: 'Submitted by', ar: 'مقدم من', es: 'Presentado por', fr: 'Présenté par', ru: 'Представлено', zh: '提交方' },
  stands: { en: 'Where it stands', ar: 'الحالة', es: 'Situación', fr: 'État', ru: 'Состояние', zh: '状况' },
  head: { en: 'Drawn from a journal of {count} events, head {chain}.', ar: 'مستخرجة من سجل فيه {count} من القيود، رأسه {chain}.', es: 'Extraído de un registro de {count} asientos, cabeza {chain}.', fr: 'Tiré d’un registre de {count} écritures, tête {chain}.', ru: 'Составлено по журналу из {count} записей, голова {chain}.', zh: '摘自含{count}条记录的日志，首值{chain}。' },
  participants: { en: 'List of participants', ar: 'قائمة المشاركين', es: 'Lista de participantes', fr: 'Liste des participants', ru: 'Список участников', zh: '与会者名单' },
  delegation: { en: 'Delegation', ar: 'الوفد', es: 'Delegación', fr: 'Délégation', ru: 'Делегация', zh: '代表团' },
  people: { en: 'Head and members', ar: 'الرئيس والأعضاء', es: 'Jefatura y miembros', fr: 'Chef et membres', ru: 'Глава и члены', zh: '团长及成员' },
  credentials: { en: 'Credentials', ar: 'وثائق التفويض', es: 'Credenciales', fr: 'Pouvoirs', ru: 'Полномочия', zh: '全权证书' },
  erased: { en: 'name withheld', ar: 'الاسم محجوب', es: 'nombre reservado', fr: 'nom non communiqué', ru: 'имя не указано', zh: '姓名不公布' },
  nobody: { en: 'Nobody is seated.', ar: 'لم يُخصص مقعد لأحد.', es: 'No hay delegaciones inscritas.', fr: 'Aucune délégation n’a de siège.', ru: 'Делегаций нет.', zh: '尚无与会者。' },
  order: { en: 'In alphabetical order.', ar: 'بالترتيب الأبجدي.', es: 'Por orden alfabético.', fr: 'Par ordre alphabétique.', ru: 'В алфавитном порядке.', zh: '按字母顺序排列。' },
  protocol: { en: 'In the order of protocol.', ar: 'بحسب ترتيب البروتوكول.', es: 'Por orden de protocolo.', fr: 'Dans l’ordre protocolaire.', ru: 'В протокольном порядке.', zh: '按礼宾次序排列。' },
  readers: { en: 'As the public sees it.', ar: 'بحسب ما هو متاح للجمهور.', es: 'Según lo que ve el público.', fr: 'Tel que le public le voit.', ru: 'В том виде, в каком это доступно публике.', zh: '按公众可见内容编制。' },
} as const satisfies { readonly [label: string]: InSix }

export const kinds: { readonly [kind in SittingKind]: InSix } = {
  'meeting': { en: 'Meeting', ar: 'جلسة', es: 'Sesión', fr: 'Séance', ru: 'Заседание', zh: '会议' },
  'consultation': { en: 'Informal consultation', ar: 'مشاورات غير رسمية', es: 'Consulta oficiosa', fr: 'Consultation officieuse', ru: 'Неофициальная консультация', zh: '非正式磋商' },
  'press-conference': { en: 'Press conference', ar: 'مؤتمر صحفي', es: 'Conferencia de prensa', fr: 'Conférence de presse', ru: 'Пресс-конференция', zh: '新闻发布会' },
  'event': { en: 'Event', ar: 'فعالية', es: 'Acto', fr: 'Manifestation', ru: 'Мероприятие', zh: '活动' },
}

export const papers: { readonly [kind in Issued['kind']]: InSix } = {
  draft: { en: 'Draft {symbol}, {title}', ar: 'المشروع {symbol}، {title}', es: 'Proyecto {symbol}, {title}', fr: 'Projet {symbol}, {title}', ru: 'Проект {symbol}, {title}', zh: '草案{symbol}，{title}' },
  amendment: { en: 'Amendment {title} to {symbol}', ar: 'التعديل {title} على {symbol}', es: 'Enmienda {title} a {symbol}', fr: 'Amendement {title} à {symbol}', ru: 'Поправка {title} к {symbol}', zh: '对{symbol}的修正案{title}' },
  communique: { en: 'Communiqué on meeting {title}', ar: 'بلاغ عن الجلسة {title}', es: 'Comunicado sobre la sesión {title}', fr: 'Communiqué sur la séance {title}', ru: 'Коммюнике о заседании {title}', zh: '第{title}次会议公报' },
  summary: { en: 'Chair’s summary of meeting {title}', ar: 'ملخص الرئيس عن الجلسة {title}', es: 'Resumen de la Presidencia sobre la sesión {title}', fr: 'Résumé de la présidence sur la séance {title}', ru: 'Резюме Председателя о заседании {title}', zh: '主席关于第{title}次会议的摘要' },
}

export const states: { readonly [status in Draft['status']]: InSix } = {
  'submitted': { en: 'submitted', ar: 'مقدم', es: 'presentado', fr: 'présenté', ru: 'внесён', zh: '已提交' },
  'before': { en: 'before the body', ar: 'معروض على الهيئة', es: 'ante el órgano', fr: 'devant l’organe', ru: 'на рассмотрении', zh: '审议中' },
  'silence': { en: 'under a silence procedure', ar: 'قيد إجراء الموافقة الصامتة', es: 'en procedimiento de acuerdo tácito', fr: 'en procédure d’approbation tacite', ru: 'в рамках процедуры «отсутствия возражений»', zh: '默许程序中' },
  'adopted': { en: 'adopted', ar: 'معتمد', es: 'aprobado', fr: 'adopté', ru: 'принят', zh: '已通过' },
  'rejected': { en: 'rejected', ar: 'مرفوض', es: 'rechazado', fr: 'rejeté', ru: 'отклонён', zh: '被否决' },
  'tied': { en: 'equally divided; to be voted on again', ar: 'تعادلت الأصوات؛ يُصوت عليه ثانية', es: 'empate; se votará de nuevo', fr: 'partage égal; sera remis aux voix', ru: 'голоса разделились поровну; будет голосоваться вновь', zh: '票数相等，将再次表决' },
  'withdrawn': { en: 'withdrawn', ar: 'مسحوب', es: 'retirado', fr: 'retiré', ru: 'снят', zh: '已撤回' },
  'set-aside': { en: 'set aside', ar: 'منحى جانبا', es: 'dejado de lado', fr: 'écarté', ru: 'отложен', zh: '搁置' },
}

export const roles = {
  head: { en: 'head of delegation', ar: 'رئيس الوفد', es: 'jefe de la delegación', fr: 'chef de délégation', ru: 'глава делегации', zh: '代表团团长' },
  representative: { en: 'representative', ar: 'ممثل', es: 'representante', fr: 'représentant', ru: 'представитель', zh: '代表' },
  alternate: { en: 'alternate', ar: 'ممثل مناوب', es: 'suplente', fr: 'suppléant', ru: 'заместитель представителя', zh: '副代表' },
  adviser: { en: 'adviser', ar: 'مستشار', es: 'asesor', fr: 'conseiller', ru: 'советник', zh: '顾问' },
} as const satisfies { readonly [role: string]: InSix }

export const spoken = {
  ar: { en: 'Arabic', ar: 'العربية', es: 'árabe', fr: 'arabe', ru: 'арабский', zh: '阿拉伯文' },
  zh: { en: 'Chinese', ar: 'الصينية', es: 'chino', fr: 'chinois', ru: 'китайский', zh: '中文' },
  en: { en: 'English', ar: 'الإنكليزية', es: 'inglés', fr: 'anglais', ru: 'английский', zh: '英文' },
  fr: { en: 'French', ar: 'الفرنسية', es: 'francés', fr: 'français', ru: 'французский', zh: '法文' },
  ru: { en: 'Russian', ar: 'الروسية', es: 'ruso', fr: 'russe', ru: 'русский', zh: '俄文' },
  es: { en: 'Spanish', ar: 'الإسبانية', es: 'español', fr: 'espagnol', ru: 'испанский', zh: '西班牙文' },
} as const satisfies { readonly [language: string]: InSix }
