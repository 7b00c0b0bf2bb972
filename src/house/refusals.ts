import type { RefusalCode } from '#base/codes.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, type InSix } from '#base/words.ts'

/** Why the house says no. No rulebook stands above it, so nothing is cited. */
const reasons = {
  notSecretariat: ['not-entitled', {
    en: 'Only the secretariat of this house does this.',
    ar: 'لا تقوم بهذا الإجراء إلا أمانة هذه المنصة.',
    es: 'Esto solo lo hace la secretaría de esta plataforma.',
    fr: 'Seul le secrétariat de cette plateforme fait cela.',
    ru: 'Это делает только секретариат этой платформы.',
    zh: '这只能由本平台的秘书处来做。',
  }],
  notRecorder: ['not-entitled', {
    en: 'Only the secretariat and the analysts of this house do this.',
    ar: 'لا يقوم بهذا الإجراء إلا أمانة هذه المنصة ومحللوها.',
    es: 'Esto solo lo hacen la secretaría y los analistas de esta plataforma.',
    fr: 'Seuls le secrétariat et les analystes de cette plateforme font cela.',
    ru: 'Это делают только секретариат и аналитики этой платформы.',
    zh: '这只能由本平台的秘书处和分析人员来做。',
  }],
  notAdministered: ['not-entitled', {
    en: 'Offices are given and taken by the secretariat, and in a dossier by its keeper.',
    ar: 'تمنح الصفاتِ وتسحبها الأمانةُ، وفي الملف أمينُه.',
    es: 'Los cargos los da y los retira la secretaría, y en un expediente quien lo custodia.',
    fr: 'Les fonctions sont données et retirées par le secrétariat et, dans un dossier, par qui en a la garde.',
    ru: 'Полномочия дает и снимает секретариат, а в досье — его хранитель.',
    zh: '职务由秘书处授予和撤销，档案中的职务由其保管人授予和撤销。',
  }],
  founded: ['already-done', { en: 'This house has been founded.', ar: 'سبق تأسيس هذه المنصة.', es: 'Esta plataforma ya se ha constituido.', fr: 'Cette plateforme a été constituée.', ru: 'Эта платформа уже учреждена.', zh: '本平台已经设立。' }],
  noStream: ['no-such-thing', { en: 'There is no conference or dossier “{stream}”.', ar: 'لا يوجد مؤتمر أو ملف باسم «{stream}».', es: 'No hay ninguna conferencia ni expediente «{stream}».', fr: 'Il n’y a ni conférence ni dossier «\u00a0{stream}\u00a0».', ru: 'Конференции или досье «{stream}» нет.', zh: '没有会议或档案“{stream}”。' }],
  noRulebook: ['no-such-thing', { en: 'There is no rulebook “{rulebook}”.', ar: 'لا يوجد نظام داخلي باسم «{rulebook}».', es: 'No hay ningún reglamento «{rulebook}».', fr: 'Il n’y a pas de règlement «\u00a0{rulebook}\u00a0».', ru: 'Правил «{rulebook}» нет.', zh: '没有规则“{rulebook}”。' }],
  noEdition: ['no-such-thing', { en: 'This rulebook has no edition “{edition}”. It has: {known}.', ar: 'ليس لهذا النظام الداخلي طبعة باسم «{edition}». وطبعاته: {known}.', es: 'Este reglamento no tiene la edición «{edition}». Tiene: {known}.', fr: 'Ce règlement n’a pas d’édition «\u00a0{edition}\u00a0». Il a\u00a0: {known}.', ru: 'У этих правил нет редакции «{edition}». Есть: {known}.', zh: '该规则没有“{edition}”版本。现有版本：{known}。' }],
  notInForce: ['not-in-force', { en: 'The edition “{edition}” is not in force today. An exercise may sit under it.', ar: 'الطبعة «{edition}» غير نافذة اليوم. ويجوز لتمرين أن ينعقد بموجبها.', es: 'La edición «{edition}» no está en vigor hoy. Un ejercicio puede celebrarse con arreglo a ella.', fr: 'L’édition «\u00a0{edition}\u00a0» n’est pas en vigueur aujourd’hui. Un exercice peut se tenir sous cette édition.', ru: 'Редакция «{edition}» сегодня не действует. По ней может проводиться учебная игра.', zh: '“{edition}”版本今天不具效力。演练可依该版本进行。' }],
  notThere: ['invalid', {
    en: 'This office does not exist there, or it needs a seat, or has none.',
    ar: 'لا وجود لهذه الصفة في هذا الموضع، أو أنها تتطلب مقعدا أو لا مقعد لها.',
    es: 'Este cargo no existe ahí, o necesita un puesto, o no lo tiene.',
    fr: 'Cette fonction n’y existe pas, ou exige un siège, ou n’en a pas.',
    ru: 'Такой должности там нет, или ей нужно место, или места у нее нет.',
    zh: '该处没有这一职务，或该职务需要席位，或没有席位。',
  }],
  notHeld: ['no-such-thing', { en: 'The person does not hold this office.', ar: 'لا يشغل هذا الشخص هذه الصفة.', es: 'Esa persona no ocupa este cargo.', fr: 'La personne n’exerce pas cette fonction.', ru: 'Это лицо такой должности не занимает.', zh: '该人不担任这一职务。' }],
  last: ['invalid', {
    en: 'A house keeps at least one person in its secretariat.',
    ar: 'يبقى في أمانة المنصة شخص واحد على الأقل.',
    es: 'Una plataforma conserva al menos una persona en su secretaría.',
    fr: 'Une plateforme garde au moins une personne à son secrétariat.',
    ru: 'В секретариате платформы остается хотя бы одно лицо.',
    zh: '平台的秘书处至少保留一人。',
  }],
  staysExercise: ['exercise-only', {
    en: 'A conference that begins from an exercise is an exercise.',
    ar: 'المؤتمر الذي ينطلق من تمرين هو نفسه تمرين.',
    es: 'Una conferencia que parte de un ejercicio es un ejercicio.',
    fr: 'Une conférence issue d’un exercice est un exercice.',
    ru: 'Конференция, начатая из учебной игры, сама есть учебная игра.',
    zh: '由演练开始的会议仍是演练。',
  }],
  registered: ['already-done', { en: 'The register has an actor “{actor}”.', ar: 'في سجل الجهات الفاعلة جهة باسم «{actor}».', es: 'El registro ya tiene un actor «{actor}».', fr: 'Le registre a déjà un acteur «\u00a0{actor}\u00a0».', ru: 'Участник «{actor}» в реестре уже есть.', zh: '登记册中已有行为体“{actor}”。' }],
  badId: ['invalid', {
    en: 'An id is a lower-case letter, then at most 39 letters, digits or single hyphens.',
    ar: 'المعرّف حرف لاتيني صغير تليه 39 خانة على الأكثر من الحروف أو الأرقام أو الشرطات المفردة.',
    es: 'Un identificador es una letra minúscula y después 39 letras, cifras o guiones sueltos como máximo.',
    fr: 'Un identifiant est une lettre minuscule, puis au plus 39 lettres, chiffres ou traits d’union isolés.',
    ru: 'Обозначение — строчная латинская буква, затем не более 39 букв, цифр или одиночных дефисов.',
    zh: '标识以一个小写字母开头，其后至多39个字母、数字或单个连字符。',
  }],
  noActor: ['no-such-thing', { en: 'Nobody added an actor “{actor}” to the register.', ar: 'لم تُضَف إلى سجل الجهات الفاعلة جهة باسم «{actor}».', es: 'Nadie ha añadido al registro un actor «{actor}».', fr: 'Personne n’a ajouté au registre d’acteur «\u00a0{actor}\u00a0».', ru: 'Участника «{actor}» в реестр никто не добавлял.', zh: '没有人将行为体“{actor}”加入登记册。' }],
  unknownActor: ['no-such-thing', { en: 'The register has no actor “{actor}”.', ar: 'ليس في سجل الجهات الفاعلة جهة باسم «{actor}».', es: 'El registro no tiene ningún actor «{actor}».', fr: 'Le registre n’a pas d’acteur «\u00a0{actor}\u00a0».', ru: 'Участника «{actor}» в реестре нет.', zh: '登记册中没有行为体“{actor}”。' }],
  noGroup: ['no-such-thing', { en: 'The register has no group “{group}”.', ar: 'ليس في السجل مجموعة باسم «{group}».', es: 'El registro no tiene ningún grupo «{group}».', fr: 'Le registre n’a pas de groupe «\u00a0{group}\u00a0».', ru: 'Группы «{group}» в реестре нет.', zh: '登记册中没有集团“{group}”。' }],
  noTerm: ['no-such-thing', { en: 'Nobody recorded such a term, or it was struck.', ar: 'لم تُسجَّل هذه المدة، أو شُطبت.', es: 'Nadie consignó ese período, o se suprimió.', fr: 'Cette période n’a pas été consignée, ou a été supprimée.', ru: 'Такой срок не записан или был вычеркнут.', zh: '没有记录过这一任期，或已将其删去。' }],
  mergedAlready: ['already-done', { en: 'One of the two counts as another actor already. Split it first.', ar: 'إحدى الجهتين محسوبة بالفعل على جهة أخرى. افصلوها أولا.', es: 'Uno de los dos ya cuenta como otro actor. Sepárelo primero.', fr: 'L’un des deux compte déjà comme un autre acteur. Séparez-le d’abord.', ru: 'Один из двух уже считается другим участником. Сначала разделите их.', zh: '两者之一已并入另一行为体。请先将其拆分。' }],
  notMerged: ['no-such-thing', { en: 'The actor “{actor}” counts as no other.', ar: 'الجهة «{actor}» غير محسوبة على جهة أخرى.', es: 'El actor «{actor}» no cuenta como ningún otro.', fr: 'L’acteur «\u00a0{actor}\u00a0» ne compte comme aucun autre.', ru: 'Участник «{actor}» ни с кем не объединен.', zh: '行为体“{actor}”未并入其他行为体。' }],
} as const satisfies { readonly [reason: string]: readonly [RefusalCode, InSix] }

export function no(reason: keyof typeof reasons, slots: { readonly [slot: string]: string } = {}): Refusal {
  const [refused, words] = reasons[reason]
  return { refused, cites: [], words: fill(words, slots) }
}
