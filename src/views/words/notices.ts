import type { InSix } from '#base/words.ts'

/** What a locked phone shows: the kind of need, and nothing of what it is about. */
export const noticeWords = {
  'vote': { en: 'A vote is open', ar: 'التصويت مفتوح', es: 'Hay una votación abierta', fr: 'Un vote est ouvert', ru: 'Открыто голосование', zh: '表决正在进行' },
  'ballot': { en: 'A ballot is open', ar: 'الاقتراع مفتوح', es: 'Hay una elección abierta', fr: 'Un scrutin est ouvert', ru: 'Открыта баллотировка', zh: '选举投票正在进行' },
  'waiting': { en: 'Your turn to speak is near', ar: 'اقترب دوركم في الكلام', es: 'Se acerca su turno de palabra', fr: 'Votre tour de parole approche', ru: 'Скоро ваша очередь выступать', zh: '即将轮到你方发言' },
  'next': { en: 'You are next on the list', ar: 'أنتم التالون في القائمة', es: 'Es el próximo en la lista', fr: 'Vous êtes le prochain sur la liste', ru: 'Вы следующие в списке', zh: '你方是名单上的下一位' },
  'offer': { en: 'A place on the list is offered in exchange', ar: 'عُرض تبادل مكان في القائمة', es: 'Se ofrece un cambio de lugar en la lista', fr: 'Un échange de place sur la liste est proposé', ru: 'Предложен обмен местами в списке', zh: '有人提议交换发言次序' },
  'silence': { en: 'A silence procedure is running', ar: 'إجراء الموافقة الصامتة جارٍ', es: 'Hay un procedimiento de silencio en curso', fr: 'Une procédure d’approbation tacite est en cours', ru: 'Идёт процедура отсутствия возражений', zh: '默许程序正在进行' },
  'closing': { en: 'The list of speakers closes at an announced hour', ar: 'تُقفل قائمة المتكلمين في ساعة معلنة', es: 'La lista de oradores se cierra a una hora anunciada', fr: 'La liste des orateurs sera close à l’heure annoncée', ru: 'Список ораторов закроется в объявленный час', zh: '发言名单将在宣布的时间截止' },
  'consultations': { en: 'Consultations await you', ar: 'المشاورات بانتظاركم', es: 'Le esperan consultas', fr: 'Des consultations vous attendent', ru: 'Вас ждут консультации', zh: '有磋商等待你方参加' },
  'invited': { en: 'You are invited to a meeting', ar: 'أنتم مدعوون إلى جلسة', es: 'Está invitado a una sesión', fr: 'Vous êtes invité à une séance', ru: 'Вас приглашают на заседание', zh: '你方应邀参加会议' },
  'check-in': { en: 'Check-in is open', ar: 'تسجيل الحضور مفتوح', es: 'El registro de asistencia está abierto', fr: 'L’enregistrement des présences est ouvert', ru: 'Открыта регистрация присутствия', zh: '签到已开始' },
  'admission': { en: 'A name was circulated; objections are received until a set hour', ar: 'عُمم اسم، وتُتلقى الاعتراضات حتى ساعة محددة', es: 'Se distribuyó un nombre; se reciben objeciones hasta la hora fijada', fr: 'Un nom a été distribué ; les objections sont reçues jusqu’à l’heure fixée', ru: 'Распространено имя; возражения принимаются до установленного часа', zh: '已分发一个名称；在规定时间之前接受反对意见' },
  'last-call': { en: 'A deadline is near', ar: 'اقترب أجل محدد', es: 'Se acerca un plazo', fr: 'Une échéance approche', ru: 'Приближается крайний срок', zh: '期限将至' },
  'exercise': { en: 'Exercise', ar: 'تمرين', es: 'Ejercicio', fr: 'Exercice', ru: 'Учебная игра', zh: '演练' },
} as const satisfies { readonly [key: string]: InSix }
