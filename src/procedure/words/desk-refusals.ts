import type { Sentence } from './refusals.ts'

/** Refusals at the secretariat's desk: check-in, seating, communiqués, the press, the note for the next shift. */
export const deskRefusals = {
  'no-check-in': {
    code: 'not-now',
    words: { en: 'Check-in is not open.', ar: 'تسجيل الحضور الذاتي غير مفتوح.', es: 'El registro de asistencia no está abierto.', fr: 'L’enregistrement des présences n’est pas ouvert.', ru: 'Регистрация не открыта.', zh: '签到尚未开放。' },
    possible: { en: 'When {chair} or the secretariat has opened it.', ar: 'إذا فتحه من يتولى الرئاسة أو فتحته الأمانة.', es: 'Cuando {chair} o la secretaría lo haya abierto.', fr: 'Lorsque {chair} ou le secrétariat l’aura ouvert.', ru: 'Когда ее откроет {chair} или секретариат.', zh: '{chair}或秘书处开放签到后。' },
  },
  'checked-in': { code: 'already-done', words: { en: 'This delegation is entered as present already.', ar: 'هذا الوفد مسجل حاضرا بالفعل.', es: 'Esta delegación ya consta como presente.', fr: 'Cette délégation est déjà inscrite comme présente.', ru: 'Эта делегация уже отмечена как присутствующая.', zh: '该代表团已登记出席。' } },
  'guest-checks-not-in': {
    code: 'not-entitled',
    words: { en: 'Whoever takes part by invitation is entered by the secretariat.', ar: 'من يشترك بدعوة تسجل الأمانة حضوره.', es: 'A quien participa por invitación lo registra la secretaría.', fr: 'Qui participe sur invitation est inscrit par le secrétariat.', ru: 'Участвующих по приглашению отмечает секретариат.', zh: '应邀参加者由秘书处登记。' },
    possible: { en: 'At the secretariat\'s desk.', ar: 'لدى مكتب الأمانة.', es: 'En la mesa de la secretaría.', fr: 'Au bureau du secrétariat.', ru: 'У стола секретариата.', zh: '在秘书处服务台。' },
  },
  'no-tries-left': {
    code: 'not-entitled',
    words: { en: 'A wrong code was entered {number} times; the secretariat now enters this delegation.', ar: 'أُدخل رمز خاطئ {number} مرات؛ والأمانة هي التي تسجل حضور هذا الوفد الآن.', es: 'Se ha introducido un código erróneo {number} veces; ahora registra a esta delegación la secretaría.', fr: 'Un code erroné a été saisi {number} fois\u00a0; c’est maintenant le secrétariat qui inscrit cette délégation.', ru: 'Неверный код введен раз: {number}; теперь эту делегацию отмечает секретариат.', zh: '错误代码已输入{number}次；现由秘书处登记该代表团。' },
    possible: { en: 'At the secretariat\'s desk, or when check-in is opened anew.', ar: 'لدى مكتب الأمانة، أو إذا فُتح تسجيل الحضور من جديد.', es: 'En la mesa de la secretaría, o cuando se abra de nuevo el registro.', fr: 'Au bureau du secrétariat, ou lorsque l’enregistrement sera rouvert.', ru: 'У стола секретариата или когда регистрацию откроют заново.', zh: '在秘书处服务台，或重新开放签到时。' },
  },
  'too-many-for-a-table': {
    code: 'invalid',
    words: { en: 'At one table at most {number} delegations are placed.', ar: 'لا يجلس إلى مائدة واحدة أكثر من {number} من الوفود.', es: 'En una mesa caben como máximo {number} delegaciones.', fr: 'À une table prennent place au plus {number} délégations.', ru: 'За одним столом делегаций не более: {number}.', zh: '一张桌子至多安排{number}个代表团。' },
    possible: { en: 'In rows.', ar: 'في صفوف.', es: 'En filas.', fr: 'En rangées.', ru: 'Рядами.', zh: '按排就座。' },
  },
  'communiques-wait': {
    code: 'not-now',
    words: { en: '{number} communiqués wait to be released already.', ar: 'عدد البلاغات التي تنتظر النشر بالفعل {number}.', es: 'Ya hay {number} comunicados a la espera de publicarse.', fr: '{number} communiqués attendent déjà d’être publiés.', ru: 'Коммюнике, ожидающих выпуска, уже {number}.', zh: '已有{number}份公报等待发表。' },
    possible: { en: 'When one of them has been released.', ar: 'إذا نُشر واحد منها.', es: 'Cuando se haya publicado uno de ellos.', fr: 'Lorsque l’un d’eux aura été publié.', ru: 'Когда одно из них выпустят.', zh: '其中一份发表后。' },
  },
  'not-that-release': {
    code: 'invalid',
    words: { en: 'The hour of release lies ahead, by no more than thirty days.', ar: 'ساعة النشر تكون في المستقبل، ولا تبعد أكثر من ثلاثين يوما.', es: 'La hora de publicación debe ser futura y no pasar de treinta días.', fr: 'L’heure de publication doit être à venir, dans les trente jours au plus.', ru: 'Час выпуска должен быть впереди, не далее тридцати дней.', zh: '发表时间应在此后三十天之内。' },
    possible: { en: 'With such an hour, or without one.', ar: 'بساعة كهذه أو من دون تحديد ساعة.', es: 'Con una hora así, o sin hora.', fr: 'Avec une telle heure, ou sans heure.', ru: 'С таким часом или без него.', zh: '定出这样的时间，或不定时间。' },
  },
  'no-held-communique': {
    code: 'no-such-thing',
    words: { en: 'No such communiqué waits to be released.', ar: 'لا بلاغ كهذا ينتظر النشر.', es: 'No hay tal comunicado a la espera de publicarse.', fr: 'Aucun communiqué de ce genre n’attend d’être publié.', ru: 'Такого коммюнике, ожидающего выпуска, нет.', zh: '没有这样的公报等待发表。' },
    possible: { en: 'For one that has been deposited and has not gone out.', ar: 'لبلاغ أودع ولم ينشر بعد.', es: 'Respecto de uno depositado que no se haya publicado.', fr: 'Pour un communiqué déposé et non encore publié.', ru: 'Для сданного и еще не выпущенного.', zh: '针对已交存而尚未发表的公报。' },
  },
  'press-under-way': {
    code: 'out-of-order',
    words: { en: 'A press conference is under way.', ar: 'يُعقد مؤتمر صحفي الآن.', es: 'Hay una conferencia de prensa en curso.', fr: 'Une conférence de presse est en cours.', ru: 'Идет пресс-конференция.', zh: '正在举行记者会。' },
    possible: { en: 'When it has ended.', ar: 'إذا انتهى.', es: 'Cuando haya terminado.', fr: 'Lorsqu’elle aura pris fin.', ru: 'Когда она закончится.', zh: '记者会结束后。' },
  },
  'no-press': {
    code: 'not-now',
    words: { en: 'No such press conference is under way.', ar: 'لا يُعقد الآن مؤتمر صحفي كهذا.', es: 'No hay tal conferencia de prensa en curso.', fr: 'Aucune conférence de presse de ce genre n’est en cours.', ru: 'Такой пресс-конференции сейчас нет.', zh: '目前没有举行这样的记者会。' },
    possible: { en: 'When the secretariat has opened one.', ar: 'إذا افتتحت الأمانة مؤتمرا صحفيا.', es: 'Cuando la secretaría haya abierto una.', fr: 'Lorsque le secrétariat en aura ouvert une.', ru: 'Когда секретариат ее откроет.', zh: '秘书处宣布记者会开始后。' },
  },
  'no-such-exchange': {
    code: 'no-such-thing',
    words: { en: 'No such question, answer or speaker stands in this press conference, or the answer is in the dossier already.', ar: 'لا يوجد في هذا المؤتمر الصحفي سؤال أو جواب أو متكلم كهذا، أو أن الجواب أُدرج في الملف بالفعل.', es: 'No figura en esta conferencia de prensa tal pregunta, respuesta u orador, o la respuesta ya está en el expediente.', fr: 'Il n’y a pas dans cette conférence de presse de telle question, réponse ou personne, ou la réponse est déjà au dossier.', ru: 'Такого вопроса, ответа или выступающего на этой пресс-конференции нет, или ответ уже в досье.', zh: '该记者会上没有这一问题、答复或发言者，或该答复已在档案中。' },
    possible: { en: 'For one of those listed.', ar: 'لواحد من المدرجين في القائمة.', es: 'Respecto de una de las que figuran.', fr: 'Pour l’une de celles qui y figurent.', ru: 'Для одного из перечисленных.', zh: '针对所列之一。' },
  },
  'words-need-source': {
    code: 'exercise-only',
    words: { en: 'Words of a real person need their source: where they can be heard or read again.', ar: 'أقوال شخص حقيقي لا بد لها من مصدر: أين يمكن سماعها أو قراءتها من جديد.', es: 'Las palabras de una persona real necesitan su fuente: dónde se pueden oír o leer de nuevo.', fr: 'Les propos d’une personne réelle exigent leur source\u00a0: où on peut les entendre ou les lire de nouveau.', ru: 'Словам реального лица нужен источник: где их можно снова услышать или прочесть.', zh: '真实人物的言论须注明来源：可在何处再次听到或读到。' },
    possible: { en: 'With a reference to the recording.', ar: 'مع إحالة إلى التسجيل.', es: 'Con una referencia a la grabación.', fr: 'Avec une référence à l’enregistrement.', ru: 'Со ссылкой на запись.', zh: '附上录音录像的出处。' },
  },
  'no-dossier': {
    code: 'not-in-force',
    words: { en: 'This conference came from no dossier, so there is none its words could go into.', ar: 'لم ينشأ هذا المؤتمر عن ملف، فلا ملف تُدرج فيه أقواله.', es: 'Esta conferencia no procede de un expediente, por lo que no hay ninguno al que puedan pasar sus palabras.', fr: 'Cette conférence ne vient pas d’un dossier\u00a0; il n’y en a donc aucun où ses propos puissent être versés.', ru: 'Эта конференция не из досье, поэтому внести ее слова некуда.', zh: '本会议并非由档案开设，因此没有可收录其言论的档案。' },
    possible: { en: 'In a conference that was opened from a dossier.', ar: 'في مؤتمر افتُتح انطلاقا من ملف.', es: 'En una conferencia abierta a partir de un expediente.', fr: 'Dans une conférence ouverte à partir d’un dossier.', ru: 'На конференции, открытой из досье.', zh: '在由档案开设的会议中。' },
  },
  'shift-note-full': {
    code: 'invalid',
    words: { en: 'The note for the next shift has {number} lines, which is as many as it holds.', ar: 'بلغ عدد بنود المذكرة الموجهة إلى النوبة التالية {number}، وهو أقصى ما تتسع له.', es: 'La nota para el turno siguiente tiene {number} líneas y no caben más.', fr: 'La note pour l’équipe suivante compte {number} lignes\u00a0; elle n’en contient pas davantage.', ru: 'Строк в записке для следующей смены: {number}; больше она не вмещает.', zh: '交班记录已有{number}条，达到上限。' },
    possible: { en: 'When some of them are settled.', ar: 'إذا سُوي بعضها.', es: 'Cuando se hayan resuelto algunas.', fr: 'Lorsque certaines auront été réglées.', ru: 'Когда некоторые из них закроют.', zh: '其中一些处理完毕后。' },
  },
  'no-shift-line': {
    code: 'no-such-thing',
    words: { en: 'The note has no such line, or it is settled.', ar: 'ليس في المذكرة بند كهذا، أو أنه سُوي.', es: 'La nota no tiene tal línea, o ya está resuelta.', fr: 'La note n’a pas de telle ligne, ou elle est réglée.', ru: 'Такой строки в записке нет, или она закрыта.', zh: '交班记录没有这一条，或已处理完毕。' },
    possible: { en: 'For a line that still stands.', ar: 'لبند ما زال قائما.', es: 'Respecto de una línea pendiente.', fr: 'Pour une ligne encore ouverte.', ru: 'Для строки, которая еще открыта.', zh: '针对尚未处理的条目。' },
  },
} as const satisfies { readonly [key: string]: Sentence }
