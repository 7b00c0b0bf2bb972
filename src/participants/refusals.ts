import type { By } from '#base/event.ts'
import type { RefusalCode } from '#base/codes.ts'
import type { Refusal } from '#base/refusal.ts'
import type { InSix } from '#base/words.ts'
import type { ParticipantsCommand } from './commands.ts'
import { anybody, inFormat } from './known.ts'
import type { Preparation } from './state.ts'

/** Why the preparation says no. It comes before the rules of procedure and rests on none of them, so nothing is cited. */
const reasons = {
  notSecretariat: ['not-entitled', { en: 'Only the secretariat prepares the conference.', ar: 'الأمانة وحدها تتولى الإعداد للمؤتمر.', es: 'La conferencia solo la prepara la secretaría.', fr: 'Seul le secrétariat prépare la conférence.', ru: 'Конференцию готовит только секретариат.', zh: '会议只能由秘书处筹备。' }],
  notFounded: ['not-now', { en: 'The conference has not been founded yet.', ar: 'لم يُنشأ المؤتمر بعد.', es: 'La conferencia todavía no se ha constituido.', fr: 'La conférence n’est pas encore constituée.', ru: 'Конференция еще не учреждена.', zh: '会议尚未设立。' }],
  letterMissing: ['exercise-only', {
    en: 'In a conference that is not an exercise nothing is recorded of an actor without its letter: who wrote it, of what date, with what reference.',
    ar: 'لا يُسجَّل شيء عن أي جهة فاعلة في مؤتمر ليس تمرينا إلا استنادا إلى رسالتها: كاتبها وتاريخها ورقمها المرجعي.',
    es: 'En una conferencia que no es un ejercicio no se anota nada de un actor sin su carta: quién la escribió, de qué fecha y con qué referencia.',
    fr: 'Dans une conférence qui n’est pas un exercice, rien n’est consigné d’un acteur sans sa lettre\u00a0: qui l’a écrite, de quelle date, sous quelle référence.',
    ru: 'На конференции, которая не учебная, об участнике ничего не записывают без его письма: кто написал, какого числа, за каким номером.',
    zh: '在非演练的会议中，没有行为体的来函（由谁撰写、日期、文号），不作任何记录。',
  }],
  passageMissing: ['exercise-only', {
    en: 'Who is party to the conflict, and whether the initiative names it, rests on a sentence of the record.',
    ar: 'القول بأن جهة ما طرف في النزاع وبأن المبادرة تسميها أو لا تسميها يستند إلى جملة من التوثيق.',
    es: 'Quién es parte en el conflicto, y si la iniciativa lo nombra, se apoya en una frase de la documentación.',
    fr: 'Qui est partie au conflit, et si l’initiative le nomme, repose sur une phrase du dossier documentaire.',
    ru: 'Кто сторона конфликта и названа ли она в инициативе, опирается на фразу из документации.',
    zh: '谁是冲突当事方、倡议是否点名，须以资料记录中的语句为依据。',
  }],
  callMissing: ['exercise-only', {
    en: 'A clause is mandatory by a person’s reading, which cites a call for presence.',
    ar: 'يكون البند إلزاميا بناء على قراءة شخص يستشهد بدعوة إلى الحضور.',
    es: 'Una cláusula es obligatoria según la lectura de una persona, que cita un llamamiento a la presencia.',
    fr: 'Une clause est obligatoire selon la lecture d’une personne, qui cite un appel à la présence.',
    ru: 'Условие обязательно по прочтению человека, который ссылается на призыв к присутствию.',
    zh: '条款的强制性由人判读，并须引用关于出席的要求。',
  }],
  noActor: ['no-such-thing', { en: 'Neither the register nor this conference knows that name.', ar: 'هذا الاسم غير معروف في سجل الجهات الفاعلة ولا في هذا المؤتمر.', es: 'Ni el registro ni esta conferencia conocen ese nombre.', fr: 'Ni le registre ni cette conférence ne connaissent ce nom.', ru: 'Ни реестр, ни эта конференция такого имени не знают.', zh: '登记册和本会议均没有该名称。' }],
  noSuchThing: ['no-such-thing', { en: 'There is no such clause, fact, seat or entry here.', ar: 'لا يوجد هنا بند أو واقعة أو مقعد أو قيد كهذا.', es: 'No hay aquí tal cláusula, hecho, puesto o anotación.', fr: 'Il n’y a pas ici de telle clause, fait, siège ou inscription.', ru: 'Такого условия, факта, места или записи здесь нет.', zh: '在此没有该条款、事实、席位或条目。' }],
  notInFormat: ['no-such-thing', { en: 'No clause of the format is about this participant.', ar: 'لا يتناول أي بند من بنود الصيغة هذا المشارك.', es: 'Ninguna cláusula del formato se refiere a este participante.', fr: 'Aucune clause du format ne concerne ce participant.', ru: 'Ни одно условие формата этого участника не касается.', zh: '会议形式中没有关于该与会方的条款。' }],
  inUse: ['already-done', { en: 'This id is in use.', ar: 'هذا المعرّف مستعمل.', es: 'Este identificador está en uso.', fr: 'Cet identifiant est utilisé.', ru: 'Это обозначение занято.', zh: '该标识已被使用。' }],
  badId: ['invalid', { en: 'An id is a lower-case letter, then at most 39 letters, digits or single hyphens.', ar: 'المعرّف حرف لاتيني صغير تليه 39 خانة على الأكثر من الحروف أو الأرقام أو الشرطات المفردة.', es: 'Un identificador es una letra minúscula y después 39 letras, cifras o guiones sueltos como máximo.', fr: 'Un identifiant est une lettre minuscule, puis au plus 39 lettres, chiffres ou traits d’union isolés.', ru: 'Обозначение — строчная латинская буква, затем не более 39 букв, цифр или одиночных дефисов.', zh: '标识以一个小写字母开头，其后至多39个字母、数字或单个连字符。' }],
  alreadyNamed: ['already-done', { en: 'This party to the conflict is recorded; correct that entry first.', ar: 'طرف النزاع هذا مسجل؛ صححوا ذلك القيد أولا.', es: 'Esta parte en el conflicto ya consta; corrija antes esa anotación.', fr: 'Cette partie au conflit est consignée\u00a0; corrigez d’abord cette inscription.', ru: 'Эта сторона конфликта записана; сначала исправьте ту запись.', zh: '该冲突当事方已有记录；请先更正该条目。' }],
  noMandate: ['not-now', { en: 'First write the mandate: who convenes, to do what.', ar: 'تُكتب الولاية أولا: من يدعو إلى الانعقاد ولأي غرض.', es: 'Escriba primero el mandato: quién convoca y para qué.', fr: 'Écrivez d’abord le mandat\u00a0: qui convoque, et pour quoi faire.', ru: 'Сначала запишите мандат: кто созывает и для чего.', zh: '请先写明任务：由谁召集、所为何事。' }],
  notAsked: ['not-now', { en: 'The convener of this mandate has not been asked.', ar: 'لم يُسأل بعدُ الداعي إلى الانعقاد بموجب هذه الولاية.', es: 'A quien convoca según este mandato no se le ha preguntado.', fr: 'L’auteur de la convocation prévu par ce mandat n’a pas été sollicité.', ru: 'Созывающего по этому мандату не спрашивали.', zh: '尚未征询该任务的召集人。' }],
  alreadySeated: ['already-done', { en: 'This participant has a seat.', ar: 'لهذا المشارك مقعد.', es: 'Este participante tiene puesto.', fr: 'Ce participant a un siège.', ru: 'У этого участника место есть.', zh: '该与会方已有席位。' }],
  alreadyInvited: ['already-done', { en: 'Somebody on this letter was invited already; send a reminder.', ar: 'سبقت دعوة أحد المرسل إليهم؛ وجّهوا رسالة تذكير.', es: 'Alguien de esta carta ya tiene invitación; envíe un recordatorio.', fr: 'Un destinataire de cette lettre a déjà une invitation\u00a0; envoyez un rappel.', ru: 'Кто-либо из адресатов письма уже приглашен; пошлите напоминание.', zh: '该函的收件人中有人已获邀请；请发催复函。' }],
  nothingToWithdraw: ['invalid', { en: 'There is no acceptance to take back.', ar: 'لا يوجد قبول يُسحب.', es: 'No hay aceptación que retirar.', fr: 'Il n’y a pas d’acceptation à retirer.', ru: 'Согласия, которое можно взять назад, нет.', zh: '没有可撤回的接受。' }],
  hostStep: ['invalid', { en: 'A host accepts after an offer or a proposal, and is fixed once, after an offer or an acceptance.', ar: 'يقبل المضيف بعد عرض أو اقتراح، ويُثبَّت مرة واحدة بعد عرض أو قبول.', es: 'Un anfitrión acepta tras un ofrecimiento o una propuesta y se fija una sola vez, tras un ofrecimiento o una aceptación.', fr: 'Un hôte accepte après une offre ou une proposition et est arrêté une seule fois, après une offre ou une acceptation.', ru: 'Принимающая сторона соглашается после предложения своего или чужого и утверждается один раз, после предложения или согласия.', zh: '东道方在主动提出或被提议后接受，并在提出或接受后一次确定。' }],
  headed: ['invalid', { en: 'This delegation has a head.', ar: 'لهذا الوفد رئيس.', es: 'Esta delegación ya tiene jefatura.', fr: 'Cette délégation a déjà un chef.', ru: 'Глава у этой делегации есть.', zh: '该代表团已有团长。' }],
  noCredentials: ['not-now', { en: 'No credentials of this delegation were recorded.', ar: 'لم تُسجل وثائق تفويض لهذا الوفد.', es: 'No constan credenciales de esta delegación.', fr: 'Aucun pouvoir de cette délégation n’a été consigné.', ru: 'Полномочия этой делегации не записаны.', zh: '没有该代表团全权证书的记录。' }],
  daisReads: ['exercise-only', { en: 'Only in a simulation does the dais read what one delegation writes to another.', ar: 'لا تقرأ المنصة ما يكتبه وفد إلى وفد آخر إلا في المحاكاة.', es: 'Solo en una simulación lee la mesa lo que una delegación escribe a otra.', fr: 'Ce n’est que dans une simulation que la tribune lit ce qu’une délégation écrit à une autre.', ru: 'Только в модели президиум читает то, что одна делегация пишет другой.', zh: '只有在模拟会议中，主席台才阅读代表团之间的便条。' }],
  nothingYet: ['not-now', { en: 'There is neither a mandate nor a clause to publish.', ar: 'لا توجد ولاية ولا بنود لنشرها.', es: 'No hay ni mandato ni cláusula que publicar.', fr: 'Il n’y a ni mandat ni clause à publier.', ru: 'Нет ни мандата, ни условия для публикации.', zh: '没有可公布的任务或条款。' }],
  invalid: ['invalid', { en: 'This does not fit together: see what the form offers.', ar: 'هذه البيانات لا تتفق فيما بينها: انظروا ما تتيحه الاستمارة.', es: 'Esto no concuerda: vea lo que ofrece el formulario.', fr: 'Cela ne concorde pas\u00a0: voyez ce qu’offre le formulaire.', ru: 'Это не согласуется: посмотрите, что предлагает форма.', zh: '内容不相符：请看表格所列选项。' }],
} as const satisfies { readonly [reason: string]: readonly [RefusalCode, InSix] }

const no = (reason: keyof typeof reasons): Refusal => ({ refused: reasons[reason][0], cites: [], words: reasons[reason][1] })

/** Why a command that fits no form is refused; asked only then. */
export function whyNot(state: Preparation, command: ParticipantsCommand, by: By): Refusal {
  if (by.capacity !== 'secretariat') return no('notSecretariat')
  if (state.founded === null) return no('notFounded')
  const real = !state.founded.exercise
  const known = anybody(state)
  const seat = 'seat' in command ? state.seats.find((one) => one.id === command.seat) : undefined
  switch (command.type) {
    case 'name-actor': return known.includes(command.actor) ? no('inUse') : no('badId')
    case 'write-mandate': return no('noActor')
    case 'ask-convener': return no('noMandate')
    case 'record-convener-answer': return real && command.letter == null ? no('letterMissing') : no('notAsked')
    case 'name-conflict-party': {
      if (!known.includes(command.actor)) return no('noActor')
      return state.parties.some(({ actor, struck }) => struck === null && actor === command.actor) ? no('alreadyNamed') : no('passageMissing')
    }
    case 'add-clause':
    case 'change-clause': {
      if (command.type === 'change-clause' && !state.clauses.some((clause) => clause.id === command.clause)) return no('noSuchThing')
      if (command.actors?.some((actor) => !known.includes(actor)) === true) return no('noActor')
      return real && command.mandatory && command.calls.length === 0 ? no('callMissing') : no('invalid')
    }
    case 'remove-clause':
    case 'correct-entry':
    case 'rename-delegation':
    case 'unlist-delegate': return no('noSuchThing')
    case 'name-fact': return no('invalid')
    case 'settle-fact': return !state.facts.some((fact) => fact.id === command.fact) ? no('noSuchThing') : no('letterMissing')
    case 'record-host': {
      if (!known.includes(command.host)) return no('noActor')
      return real && command.letter == null ? no('letterMissing') : no('hostStep')
    }
    case 'record-invitation': return command.participants.some((participant) => !inFormat(state).includes(participant)) ? no('notInFormat') : no('alreadyInvited')
    case 'record-reply': {
      if (!inFormat(state).includes(command.participant)) return no('notInFormat')
      if (real && command.letter == null) return no('letterMissing')
      return command.answer === 'withdraws' ? no('nothingToWithdraw') : no('invalid')
    }
    case 'publish-format': return no('nothingYet')
    case 'seat-delegation': {
      if (seat !== undefined) return no('inUse')
      if (command.actor != null && state.seats.some(({ actor }) => actor === command.actor)) return no('alreadySeated')
      return command.actor != null && !known.includes(command.actor) ? no('noActor') : state.founded.roles.includes(command.role) ? no('badId') : no('invalid')
    }
    case 'list-delegate': return seat === undefined ? no('noSuchThing') : command.role === 'head' ? no('headed') : no('invalid')
    case 'use-names': return no('noActor')
    case 'set-notes': return no('daisReads')
    case 'record-credentials': return seat === undefined ? no('noSuchThing') : no('letterMissing')
    case 'report-on-credentials': return seat === undefined ? no('noSuchThing') : no('noCredentials')
  }
}
