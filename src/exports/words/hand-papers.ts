import type { InSix } from '#base/words.ts'
import type { Item, Side, SpeechKind } from '#procedure/state.ts'

/** What stands on the papers with which a meeting goes on by hand. */
export const labels = {
  speakers: { en: 'List of speakers', ar: 'قائمة المتكلمين', es: 'Lista de oradores', fr: 'Liste des orateurs', ru: 'Список ораторов', zh: '发言名单' },
  agenda: { en: 'Agenda', ar: 'جدول الأعمال', es: 'Programa', fr: 'Ordre du jour', ru: 'Повестка дня', zh: '议程' },
  tally: { en: 'Tally sheet', ar: 'ورقة فرز الأصوات', es: 'Hoja de recuento', fr: 'Feuille de pointage', ru: 'Лист подсчёта голосов', zh: '计票单' },
  as: { en: 'As it stood on {at} ({zone}).', ar: 'كما كان في {at} ({zone}).', es: 'Situación al {at} ({zone}).', fr: 'État au {at} ({zone}).', ru: 'По состоянию на {at} ({zone}).', zh: '截至{at}（{zone}）。' },
  open: { en: 'The list is open.', ar: 'القائمة مفتوحة.', es: 'La lista está abierta.', fr: 'La liste est ouverte.', ru: 'Список открыт.', zh: '发言名单开放。' },
  closed: { en: 'The list is closed.', ar: 'القائمة مقفلة.', es: 'La lista está cerrada.', fr: 'La liste est close.', ru: 'Список закрыт.', zh: '发言名单已截止。' },
  limit: { en: 'Minutes a statement: {minutes}.', ar: 'دقائق كل بيان: {minutes}.', es: 'Minutos por declaración: {minutes}.', fr: 'Minutes par déclaration: {minutes}.', ru: 'Минут на выступление: {minutes}.', zh: '每次发言分钟数：{minutes}。' },
  floor: { en: 'Has the floor: {who}.', ar: 'الكلمة الآن: {who}.', es: 'En uso de la palabra: {who}.', fr: 'A la parole: {who}.', ru: 'Слово имеет: {who}.', zh: '正在发言：{who}。' },
  none: { en: 'Nobody is on the list.', ar: 'القائمة خالية.', es: 'No hay nadie en la lista.', fr: 'Personne n’est inscrit.', ru: 'В списке никого нет.', zh: '名单上没有人。' },
  behalf: { en: 'on behalf of {group}', ar: 'باسم {group}', es: 'en nombre de {group}', fr: 'au nom de {group}', ru: 'от имени {group}', zh: '代表{group}' },
  number: { en: 'No.', ar: 'الرقم', es: 'Núm.', fr: 'Nº', ru: '№', zh: '序号' },
  delegation: { en: 'Delegation', ar: 'الوفد', es: 'Delegación', fr: 'Délégation', ru: 'Делегация', zh: '代表团' },
  as_what: { en: 'For', ar: 'لأجل', es: 'Para', fr: 'Pour', ru: 'Для чего', zh: '事由' },
  time: { en: 'Time used', ar: 'الوقت المستعمل', es: 'Tiempo empleado', fr: 'Temps utilisé', ru: 'Использовано времени', zh: '用时' },
  began: { en: 'Began', ar: 'البداية', es: 'Inicio', fr: 'Début', ru: 'Начало', zh: '开始' },
  ended: { en: 'Ended', ar: 'النهاية', es: 'Fin', fr: 'Fin', ru: 'Конец', zh: '结束' },
  item: { en: 'Item', ar: 'البند', es: 'Tema', fr: 'Point', ru: 'Пункт', zh: '项目' },
  stands: { en: 'Where it stands', ar: 'الحالة', es: 'Situación', fr: 'État', ru: 'Состояние', zh: '状况' },
  no_agenda: { en: 'No agenda has been laid.', ar: 'لم يُعرض جدول أعمال.', es: 'No se ha presentado ningún programa.', fr: 'Aucun ordre du jour n’a été présenté.', ru: 'Повестка дня не представлена.', zh: '尚未提出议程。' },
  drafts: { en: 'Drafts', ar: 'المشاريع', es: 'Proyectos', fr: 'Projets', ru: 'Проекты', zh: '草案' },
  question: { en: 'Question: {question}', ar: 'المسألة المطروحة: {question}', es: 'Cuestión: {question}', fr: 'Question: {question}', ru: 'Вопрос: {question}', zh: '议题：{question}' },
  first: { en: 'The roll begins with {who}, whose name was drawn.', ar: 'يبدأ النداء باسم {who}، المسحوب بالقرعة.', es: 'La votación nominal comienza por {who}, cuyo nombre fue sacado a suerte.', fr: 'L’appel commence par {who}, dont le nom a été tiré au sort.', ru: 'Перекличка начинается с {who} по жребию.', zh: '唱名从抽签选出的{who}开始。' },
  draw: { en: 'Name drawn, with which the roll begins: {line}', ar: 'الاسم المسحوب الذي يبدأ به النداء: {line}', es: 'Nombre sacado a suerte por el que comienza la votación: {line}', fr: 'Nom tiré au sort par lequel commence l’appel: {line}', ru: 'Название, с которого начинается перекличка по жребию: {line}', zh: '抽签选出、唱名由此开始的名称：{line}' },
  yes: { en: 'Yes', ar: 'نعم', es: 'Sí', fr: 'Oui', ru: 'За', zh: '赞成' },
  no: { en: 'No', ar: 'لا', es: 'No', fr: 'Non', ru: 'Против', zh: '反对' },
  abstain: { en: 'Abstain', ar: 'امتناع', es: 'Abstención', fr: 'Abstention', ru: 'Воздержался', zh: '弃权' },
  absent: { en: 'Absent', ar: 'غائب', es: 'Ausente', fr: 'Absent', ru: 'Отсутствует', zh: '缺席' },
  sum: { en: 'Total', ar: 'المجموع', es: 'Total', fr: 'Total', ru: 'Всего', zh: '合计' },
  teller: { en: 'Teller {n}, name and signature: {line}', ar: 'فارز الأصوات {n}، الاسم والتوقيع: {line}', es: 'Escrutador {n}, nombre y firma: {line}', fr: 'Scrutateur {n}, nom et signature: {line}', ru: 'Счётчик голосов {n}, имя и подпись: {line}', zh: '计票人{n}，姓名及签字：{line}' },
  when: { en: 'Day and hour of the count: {line}', ar: 'يوم الفرز وساعته: {line}', es: 'Día y hora del recuento: {line}', fr: 'Jour et heure du décompte: {line}', ru: 'День и час подсчёта: {line}', zh: '计票日期和时间：{line}' },
  secret: { en: 'Not for a secret ballot: this sheet has names.', ar: 'لا تصلح للاقتراع السري: ففيها أسماء.', es: 'No vale para votación secreta: contiene nombres.', fr: 'Ne convient pas à un scrutin secret: elle porte des noms.', ru: 'Не для тайного голосования: на листе указаны имена.', zh: '不得用于无记名投票：此单载有名称。' },
} as const satisfies { readonly [label: string]: InSix }

export const speeches: { readonly [kind in SpeechKind | Side]: InSix } = {
  statement: { en: 'statement', ar: 'بيان', es: 'declaración', fr: 'déclaration', ru: 'выступление', zh: '发言' },
  reply: { en: 'right of reply', ar: 'حق الرد', es: 'derecho a contestar', fr: 'droit de réponse', ru: 'право на ответ', zh: '答辩权' },
  explanation: { en: 'explanation of vote', ar: 'تعليل التصويت', es: 'explicación de voto', fr: 'explication de vote', ru: 'объяснение мотивов голосования', zh: '解释投票' },
  caucus: { en: 'caucus', ar: 'مشاورة', es: 'debate informal', fr: 'débat informel', ru: 'неформальное обсуждение', zh: '磋商' },
  for: { en: 'in favour', ar: 'مؤيد', es: 'a favor', fr: 'pour', ru: 'за', zh: '赞成' },
  against: { en: 'against', ar: 'معارض', es: 'en contra', fr: 'contre', ru: 'против', zh: '反对' },
  mover: { en: 'mover', ar: 'مقدم الاقتراح', es: 'autor', fr: 'auteur', ru: 'автор', zh: '提案人' },
}

export const items: { readonly [status in Item['status']]: InSix } = {
  provisional: { en: 'provisional', ar: 'مؤقت', es: 'provisional', fr: 'provisoire', ru: 'предварительный', zh: '临时' },
  waiting: { en: 'to be taken up', ar: 'لم يُنظر فيه بعد', es: 'pendiente', fr: 'à examiner', ru: 'предстоит рассмотреть', zh: '待审议' },
  open: { en: 'before the body', ar: 'قيد النظر', es: 'en examen', fr: 'à l’examen', ru: 'на рассмотрении', zh: '审议中' },
  concluded: { en: 'concluded', ar: 'اختُتم', es: 'concluido', fr: 'achevé', ru: 'завершён', zh: '已结束' },
}
