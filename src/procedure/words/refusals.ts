import type { RefusalCode } from '#base/codes.ts'
import type { InSix } from '#base/words.ts'
import { electionRefusals } from './election-refusals.ts'
import { appealRefusals } from './appeal-refusals.ts'
import { agreementRefusals } from './agreement-refusals.ts'
import { chairingRefusals } from './chairing.ts'
import { deskRefusals } from './desk-refusals.ts'
import { participationRefusals } from './participation-refusals.ts'
import { paperSentences } from './papers.ts'
import { speakingRefusals } from './speaking-refusals.ts'
import { mentionRefusals } from './mention-refusals.ts'
import { recordRefusals } from './records.ts'
import { sessionRefusals } from './sessions.ts'
import { statementRefusals } from './statement-refusals.ts'
import { programmeRefusals } from './programme-refusals.ts'

/** Why the rules say no, and what would make it possible. Slots are filled by `refuse`; names in them are put where they need no inflection. */
export type Sentence = { readonly code: RefusalCode; readonly words: InSix; readonly possible?: InSix }

export const sentences = {
  ...agreementRefusals,
  ...chairingRefusals,
  ...appealRefusals,
  ...participationRefusals,
  ...electionRefusals,
  ...paperSentences,
  ...speakingRefusals,
  ...deskRefusals,
  ...programmeRefusals,
  ...statementRefusals,
  ...mentionRefusals,
  ...recordRefusals,
  ...sessionRefusals,
  // who
  'chair-only': {
    code: 'not-entitled',
    words: { en: 'Only {chair} does this.', ar: 'هذا من صلاحية {chair} وحده.', es: 'Esto solo lo hace {chair}.', fr: 'Cela revient à {chair} uniquement.', ru: 'Это делает только {chair}.', zh: '这只能由{chair}来做。' },
    possible: { en: 'When {chair} does it.', ar: 'إذا فعله من يتولى الرئاسة.', es: 'Cuando lo haga {chair}.', fr: 'Lorsque {chair} le fait.', ru: 'Когда это делает {chair}.', zh: '由{chair}来做时。' },
  },
  'bureau-only': {
    code: 'not-entitled',
    words: { en: 'Only {chair} or the secretariat does this.', ar: 'هذا من صلاحية {chair} أو الأمانة وحدهما.', es: 'Esto solo lo hacen {chair} o la secretaría.', fr: 'Cela revient uniquement à {chair} ou au secrétariat.', ru: 'Это делает только {chair} или секретариат.', zh: '这只能由{chair}或秘书处来做。' },
    possible: { en: 'When {chair} or the secretariat does it.', ar: 'إذا فعله من يتولى الرئاسة أو الأمانة.', es: 'Cuando lo haga {chair} o la secretaría.', fr: 'Lorsque {chair} ou le secrétariat le fait.', ru: 'Когда это делает {chair} или секретариат.', zh: '由{chair}或秘书处来做时。' },
  },
  'secretariat-only': {
    code: 'not-entitled',
    words: { en: 'Only the secretariat does this.', ar: 'هذا من صلاحية الأمانة وحدها.', es: 'Esto solo lo hace la secretaría.', fr: 'Seul le secrétariat fait cela.', ru: 'Это делает только секретариат.', zh: '这只能由秘书处来做。' },
    possible: { en: 'When the secretariat does it.', ar: 'إذا فعلته الأمانة.', es: 'Cuando lo haga la secretaría.', fr: 'Lorsque le secrétariat le fait.', ru: 'Когда это делает секретариат.', zh: '由秘书处来做时。' },
  },
  'clock-only': {
    code: 'not-entitled',
    words: { en: 'This happens by itself at the announced hour.', ar: 'يحدث هذا تلقائيا في الساعة المعلنة.', es: 'Esto ocurre por sí solo a la hora anunciada.', fr: 'Cela se produit de soi-même à l’heure annoncée.', ru: 'Это происходит само в объявленный час.', zh: '这在宣布的时间自动发生。' },
  },
  'delegations-only': {
    code: 'not-entitled',
    words: { en: 'Only a delegation with a seat here does this.', ar: 'لا يفعل هذا إلا وفد له مقعد هنا.', es: 'Esto solo lo hace una delegación que tenga aquí un puesto.', fr: 'Seule une délégation qui a un siège ici fait cela.', ru: 'Это делает только делегация, имеющая здесь место.', zh: '只有在此拥有席位的代表团才能这样做。' },
  },
  'no-right-to-speak': {
    code: 'not-entitled',
    words: { en: '{role}: this participant does not take the floor here.', ar: '{role}: لا يأخذ هذا المشارك الكلمة هنا.', es: '{role}: con esta condición no se hace uso de la palabra aquí.', fr: '{role}\u00a0: à ce titre, on ne prend pas la parole ici.', ru: '{role}: в этом качестве слово здесь не берут.', zh: '{role}：以此身份与会者在此不发言。' },
  },
  'no-right-to-propose': {
    code: 'not-entitled',
    words: { en: '{role}: this participant makes no proposals or motions here.', ar: '{role}: لا يقدم هذا المشارك مقترحات ولا اقتراحات إجرائية هنا.', es: '{role}: con esta condición no se presentan aquí propuestas ni mociones.', fr: '{role}\u00a0: à ce titre, on ne présente ici ni propositions ni motions.', ru: '{role}: в этом качестве здесь не вносят ни предложений, ни процедурных предложений.', zh: '{role}：以此身份与会者在此不提出提案或动议。' },
    possible: { en: 'A delegation with the right to propose may do it.', ar: 'يجوز ذلك لوفد له حق الاقتراح.', es: 'Puede hacerlo una delegación con derecho a presentar propuestas.', fr: 'Une délégation qui a le droit de proposer peut le faire.', ru: 'Это может сделать делегация, имеющая право вносить предложения.', zh: '有提案权的代表团可以提出。' },
  },
  'no-right-to-appeal': {
    code: 'not-entitled',
    words: { en: '{role}: this participant does not challenge rulings here.', ar: '{role}: لا يطعن هذا المشارك في قرارات الرئاسة هنا.', es: '{role}: con esta condición no se impugnan aquí las decisiones de la Presidencia.', fr: '{role}\u00a0: à ce titre, on ne conteste pas ici les décisions de la présidence.', ru: '{role}: в этом качестве постановления председателя здесь не опротестовывают.', zh: '{role}：以此身份与会者在此不得对主席裁决提出异议。' },
  },
  'no-right-to-points': {
    code: 'not-entitled',
    words: { en: '{role}: this participant raises no points of order here.', ar: '{role}: لا يثير هذا المشارك نقاط نظام هنا.', es: '{role}: con esta condición no se plantean aquí cuestiones de orden.', fr: '{role}\u00a0: à ce titre, on ne présente pas ici de motions d’ordre.', ru: '{role}: в этом качестве вопросов по порядку ведения заседания здесь не поднимают.', zh: '{role}：以此身份与会者在此不提程序问题。' },
  },
  'no-right-to-reply': {
    code: 'not-entitled',
    words: { en: '{role}: this participant has no right of reply here.', ar: '{role}: ليس لهذا المشارك حق الرد هنا.', es: '{role}: con esta condición no se tiene aquí derecho a contestar.', fr: '{role}\u00a0: à ce titre, on n’a pas ici de droit de réponse.', ru: '{role}: в этом качестве права на ответ здесь нет.', zh: '{role}：以此身份与会者在此无答辩权。' },
  },
  // caucuses, yields, questions to speakers, debate by sides, signatures
  'caucus-under-way': {
    code: 'out-of-order',
    words: { en: 'A caucus is under way; other business waits until it is over.', ar: 'تجري مشاورات جانبية؛ وتنتظر سائر الأعمال انتهاءها.', es: 'Se está celebrando un debate informal; los demás asuntos esperan a que termine.', fr: 'Un débat informel est en cours\u00a0; les autres questions attendent qu’il prenne fin.', ru: 'Идет неформальное обсуждение; остальные дела ждут его окончания.', zh: '正在进行磋商；其他事项待其结束后处理。' },
    possible: { en: 'When the caucus is over. While it runs one may move to extend it, to close it, or to suspend or adjourn the meeting.', ar: 'بعد انتهاء المشاورات. ويجوز في أثنائها اقتراح تمديدها أو إنهائها أو تعليق الجلسة أو رفعها.', es: 'Cuando termine el debate informal. Mientras dura se puede proponer su prórroga o su cierre, o la suspensión o el levantamiento de la sesión.', fr: 'Lorsque le débat informel aura pris fin. Entre-temps, on peut proposer de le prolonger ou de le clore, ou de suspendre ou de lever la séance.', ru: 'Когда обсуждение закончится. Пока оно идет, можно предложить продлить или прекратить его либо прервать или закрыть заседание.', zh: '磋商结束后。磋商期间可动议延长或结束磋商，或暂停会议、休会。' },
  },
  'no-caucus': {
    code: 'not-now',
    words: { en: 'No such caucus is under way.', ar: 'لا تجري الآن مشاورات كهذه.', es: 'No se está celebrando ningún debate informal de ese tipo.', fr: 'Aucun débat informel de ce type n’est en cours.', ru: 'Такого неформального обсуждения сейчас нет.', zh: '目前没有进行这种磋商。' },
    possible: { en: 'After a motion for a caucus has carried.', ar: 'بعد إقرار اقتراح بإجراء مشاورات جانبية.', es: 'Después de aprobarse una moción de debate informal.', fr: 'Après l’adoption d’une motion de débat informel.', ru: 'После принятия предложения о неформальном обсуждении.', zh: '磋商动议通过之后。' },
  },
  'no-yields': {
    code: 'no-such-act',
    words: { en: 'These rules know no yielding of time.', ar: 'لا تعرف هذه القواعد التنازل عن الوقت.', es: 'Este reglamento no prevé la cesión de tiempo.', fr: 'Ce règlement ne prévoit pas de cession du temps de parole.', ru: 'Эти правила не предусматривают уступки времени.', zh: '本规则没有让出发言时间的规定。' },
  },
  'no-yield-here': {
    code: 'out-of-order',
    words: { en: 'Time is yielded only from a speech from the general list of speakers, not in a caucus and not on procedure.', ar: 'لا يُتنازل عن الوقت إلا في كلمة من قائمة المتكلمين العامة، لا في المشاورات الجانبية ولا في الكلمات الإجرائية.', es: 'Solo se cede tiempo de una intervención de la lista general de oradores, no en un debate informal ni en cuestiones de procedimiento.', fr: 'On ne cède du temps que d’une intervention de la liste générale des orateurs, non lors d’un débat informel ni sur la procédure.', ru: 'Время уступают только из выступления по общему списку ораторов, но не при неформальном обсуждении и не по процедуре.', zh: '只有按一般发言名单发言时才可让出时间，磋商和程序性发言中不得让出。' },
    possible: { en: 'From a speech from the general list.', ar: 'من كلمة في القائمة العامة.', es: 'Desde una intervención de la lista general.', fr: 'Lors d’une intervention de la liste générale.', ru: 'Из выступления по общему списку.', zh: '在按一般发言名单发言时。' },
  },
  'already-yielded': {
    code: 'already-done',
    words: { en: 'The rest of this time has been yielded already; one way only.', ar: 'سبق التنازل عن بقية هذا الوقت، ولا يكون التنازل إلا بطريقة واحدة.', es: 'El resto de este tiempo ya se ha cedido; solo se cede de una manera.', fr: 'Le reste de ce temps a déjà été cédé\u00a0; on ne le cède que d’une seule façon.', ru: 'Остаток этого времени уже уступлен; уступают его только одним способом.', zh: '该发言剩余时间已经让出；只能以一种方式让出。' },
  },
  'yielded-to': {
    code: 'out-of-order',
    words: { en: 'Time that was yielded is not yielded again: passed on at most {number} in a row.', ar: 'الوقت المتنازَل عنه لا يُتنازل عنه مرة أخرى: عدد مرات التنازل المتتالية {number} على الأكثر.', es: 'El tiempo cedido no se vuelve a ceder: como máximo {number} cesiones seguidas.', fr: 'Le temps cédé ne l’est pas de nouveau\u00a0: au plus {number} cession(s) de suite.', ru: 'Уступленное время снова не уступают: подряд не более чем столько раз: {number}.', zh: '获让的时间不得再让：连续让出至多{number}次。' },
    possible: { en: 'With its own turn on the list.', ar: 'بدوره الخاص في القائمة.', es: 'Con su propio turno en la lista.', fr: 'Avec son propre tour sur la liste.', ru: 'В свою очередь по списку.', zh: '轮到自己在名单上的发言时。' },
  },
  'no-time-left': {
    code: 'not-now',
    words: { en: 'Nothing is left of this speaking time.', ar: 'لم يبق شيء من وقت هذه الكلمة.', es: 'No queda nada de este tiempo de uso de la palabra.', fr: 'Il ne reste rien de ce temps de parole.', ru: 'От этого времени выступления ничего не осталось.', zh: '该发言时间已无剩余。' },
    possible: { en: 'With a new turn on the list.', ar: 'بدور جديد في القائمة.', es: 'Con un nuevo turno en la lista.', fr: 'Avec un nouveau tour sur la liste.', ru: 'С новой очередью в списке.', zh: '重新列入名单轮到发言时。' },
  },
  'yield-to-whom': {
    code: 'invalid',
    words: { en: 'Name another delegation that may speak here.', ar: 'يُذكر وفد آخر له حق الكلام هنا.', es: 'Indique otra delegación que pueda hacer uso de la palabra aquí.', fr: 'Indiquez une autre délégation qui peut prendre la parole ici.', ru: 'Укажите другую делегацию, которая может здесь выступать.', zh: '请指明另一个可在此发言的代表团。' },
  },
  'no-such-yield': {
    code: 'no-such-act',
    words: { en: 'These rules do not let a speaker yield in this way.', ar: 'لا تتيح هذه القواعد للمتكلم أن يتنازل بهذه الطريقة.', es: 'Este reglamento no permite ceder el tiempo de esta manera.', fr: 'Ce règlement ne permet pas de céder son temps de cette façon.', ru: 'Эти правила не позволяют уступать время таким образом.', zh: '本规则不允许发言者以这种方式让出时间。' },
  },
  'no-such-point': {
    code: 'no-such-act',
    words: { en: 'These rules do not know this kind of point.', ar: 'لا تعرف هذه القواعد هذا النوع من النقاط.', es: 'Este reglamento no conoce este tipo de cuestión.', fr: 'Ce règlement ne connaît pas ce type de motion.', ru: 'Эти правила не знают вопросов такого рода.', zh: '本规则没有此类问题。' },
  },
  'no-interruption': {
    code: 'not-now',
    words: { en: 'This kind of point does not interrupt a speaker.', ar: 'هذا النوع من النقاط لا يقطع كلام المتكلم.', es: 'Una cuestión de este tipo no interrumpe a quien está en uso de la palabra.', fr: 'Ce type de motion n’interrompt pas la personne qui a la parole.', ru: 'Вопрос такого рода не прерывает выступающего.', zh: '此类问题不得打断发言。' },
    possible: { en: 'When nobody is speaking.', ar: 'حين لا يكون أحد متكلما.', es: 'Cuando nadie esté en uso de la palabra.', fr: 'Lorsque personne n’a la parole.', ru: 'Когда никто не выступает.', zh: '无人发言时。' },
  },
  'no-questions-now': {
    code: 'not-now',
    words: { en: 'Nobody who has the floor takes questions now.', ar: 'لا يتلقى المتكلم الآن أسئلة.', es: 'Nadie que esté en uso de la palabra acepta preguntas en este momento.', fr: 'Personne ayant la parole ne prend de questions en ce moment.', ru: 'Сейчас никто из выступающих вопросов не принимает.', zh: '目前没有发言者接受提问。' },
    possible: { en: 'After a speaker has opened the rest of the time to questions.', ar: 'بعد أن يفتح متكلم باب الأسئلة فيما بقي من وقته.', es: 'Después de que quien habla abra el resto del tiempo a preguntas.', fr: 'Après qu’une intervention a été ouverte aux questions pour le temps restant.', ru: 'После того как остаток времени выступления открыт для вопросов.', zh: '发言者将剩余时间留给提问之后。' },
  },
  'no-questions-in-closing': {
    code: 'not-now',
    words: { en: 'No questions are put to speakers in this part of the debate.', ar: 'لا تُوجَّه أسئلة إلى المتكلمين في هذا الجزء من المناقشة.', es: 'En esta parte del debate no se dirigen preguntas a los oradores.', fr: 'Aucune question n’est posée aux orateurs dans cette partie du débat.', ru: 'В этой части прений вопросов выступающим не задают.', zh: '辩论的这一阶段不向发言者提问。' },
    possible: { en: 'In another part of the debate.', ar: 'في جزء آخر من المناقشة.', es: 'En otra parte del debate.', fr: 'Dans une autre partie du débat.', ru: 'В другой части прений.', zh: '在辩论的其他阶段。' },
  },
  'own-speech': {
    code: 'not-entitled',
    words: { en: 'Who has the floor does not ask.', ar: 'صاحب الكلمة لا يسأل.', es: 'Quien está en uso de la palabra no pregunta.', fr: 'Qui a la parole ne pose pas de question.', ru: 'Тот, у кого слово, вопросов не задает.', zh: '正在发言者不得提问。' },
  },
  'follow-up-by-leave': {
    code: 'not-now',
    words: { en: 'One question a delegation; another one only by leave.', ar: 'سؤال واحد لكل وفد؛ ولا سؤال آخر إلا بإذن.', es: 'Una pregunta por delegación; otra solo con autorización.', fr: 'Une question par délégation\u00a0; une autre seulement avec autorisation.', ru: 'Один вопрос от делегации; еще один — только с разрешения.', zh: '每个代表团提一个问题；再提须经许可。' },
    possible: { en: 'When {chair} allows a follow-up.', ar: 'إذا أذن {chair} بسؤال متابعة.', es: 'Cuando {chair} autorice una pregunta complementaria.', fr: 'Lorsque {chair} autorise une question complémentaire.', ru: 'Когда {chair} разрешает дополнительный вопрос.', zh: '{chair}允许追问时。' },
  },
  'nobody-asked': {
    code: 'no-such-thing',
    words: { en: 'Nobody has asked a question whom a follow-up could be allowed.', ar: 'لم يطرح أحد سؤالا حتى يُؤذن له بسؤال متابعة.', es: 'Nadie ha formulado una pregunta a la que pueda seguir otra complementaria.', fr: 'Personne n’a posé de question qui puisse être suivie d’une question complémentaire.', ru: 'Никто не задавал вопроса, за которым мог бы последовать дополнительный.', zh: '无人提问，因此无从允许追问。' },
  },
  'speaker-answers': {
    code: 'not-entitled',
    words: { en: 'Whether a question is taken is for the speaker to say; it is not ruled on.', ar: 'للمتكلم وحده أن يقبل السؤال أو يرفضه، ولا يُبت فيه بقرار.', es: 'Corresponde al orador decir si acepta una pregunta; no se resuelve mediante decisión.', fr: 'C’est à l’orateur de dire s’il accepte une question\u00a0; il n’y a pas de décision à prendre.', ru: 'Принимать ли вопрос, решает выступающий; постановления по этому не выносят.', zh: '是否接受提问由发言者决定；对此不作裁决。' },
  },
  'answer-no-ruling': {
    code: 'out-of-order',
    words: { en: 'An answer to an inquiry is no ruling and is not appealed against.', ar: 'الرد على استفسار ليس قرارا ولا يُطعن فيه.', es: 'La respuesta a una consulta no es una decisión y no cabe apelación contra ella.', fr: 'La réponse à une demande de renseignement n’est pas une décision et n’est pas susceptible d’appel.', ru: 'Ответ на справочный вопрос не является постановлением и не опротестовывается.', zh: '对询问的答复不是裁决，不得提出异议。' },
  },
  'objection-stops-nothing': {
    code: 'no-such-act',
    words: { en: 'An objection does not stop this motion; it is decided otherwise.', ar: 'لا يوقف الاعتراض هذا الاقتراح؛ فالبت فيه يجري بطريقة أخرى.', es: 'Una objeción no detiene esta moción; se decide de otro modo.', fr: 'Une objection n’arrête pas cette motion\u00a0; il en est décidé autrement.', ru: 'Возражение не останавливает это предложение; решение по нему принимается иначе.', zh: '反对意见不能阻止本动议；该动议另行决定。' },
  },
  'own-motion-objected': {
    code: 'not-entitled',
    words: { en: 'A delegation does not object to its own motion; it may withdraw it.', ar: 'لا يعترض وفد على اقتراحه؛ وله أن يسحبه.', es: 'Una delegación no se opone a su propia moción; puede retirarla.', fr: 'Une délégation ne s’oppose pas à sa propre motion\u00a0; elle peut la retirer.', ru: 'Делегация не возражает против собственного предложения; она может его снять.', zh: '代表团不得反对自己的动议；可以撤回。' },
  },
  'no-sides': {
    code: 'no-such-act',
    words: { en: 'These rules know no set debate on a draft by sides.', ar: 'لا تعرف هذه القواعد مناقشة محددة الوقت للمشروع بين مؤيدين ومعارضين.', es: 'Este reglamento no prevé un debate por turnos a favor y en contra de un proyecto.', fr: 'Ce règlement ne prévoit pas de débat par camps, pour et contre un projet.', ru: 'Эти правила не предусматривают прений по проекту с отведенным временем «за» и «против».', zh: '本规则没有就草案分正反两方限时辩论的规定。' },
  },
  'debate-set': {
    code: 'already-done',
    words: { en: 'The debate on this draft has been set already.', ar: 'سبق تحديد المناقشة المتعلقة بهذا المشروع.', es: 'El debate sobre este proyecto ya se ha fijado.', fr: 'Le débat sur ce projet est déjà fixé.', ru: 'Прения по этому проекту уже назначены.', zh: '关于该草案的辩论已经排定。' },
  },
  'no-debate-set': {
    code: 'no-such-thing',
    words: { en: 'No debate on a draft has been set, or it is over.', ar: 'لم تُحدَّد مناقشة لمشروع، أو انتهت.', es: 'No se ha fijado ningún debate sobre un proyecto, o ha terminado.', fr: 'Aucun débat sur un projet n’est fixé, ou il est terminé.', ru: 'Прения по проекту не назначены или закончились.', zh: '没有排定对草案的辩论，或辩论已结束。' },
  },
  'side-not-heard': {
    code: 'not-now',
    words: { en: 'Delegations still wait to speak in this part of the debate.', ar: 'لا تزال وفود تنتظر الكلام في هذا الجزء من المناقشة.', es: 'Todavía hay delegaciones que esperan hacer uso de la palabra en esta parte del debate.', fr: 'Des délégations attendent encore de prendre la parole dans cette partie du débat.', ru: 'В этой части прений еще есть делегации, ожидающие слова.', zh: '在辩论的这一阶段仍有代表团等待发言。' },
    possible: { en: 'When they have spoken, when the time is up, or by the previous question.', ar: 'بعد كلامها أو انقضاء الوقت أو إقرار الاقتراح بالانتقال إلى المسألة.', es: 'Cuando hayan hablado, cuando se agote el tiempo o mediante la cuestión previa.', fr: 'Lorsqu’elles auront parlé, lorsque le temps sera écoulé, ou par la question préalable.', ru: 'Когда они выступят, когда истечет время или по предложению перейти к вопросу.', zh: '待其发言完毕、时间用尽，或通过即付表决的动议时。' },
  },
  'debate-by-sides': {
    code: 'out-of-order',
    words: { en: 'The draft is debated by sides: time for it, then time against it, then the vote.', ar: 'يُناقش المشروع بين مؤيديه ومعارضيه: وقت للمؤيدين ثم وقت للمعارضين ثم التصويت.', es: 'El proyecto se debate por turnos: tiempo a favor, luego tiempo en contra y después la votación.', fr: 'Le projet est débattu par camps\u00a0: un temps pour, puis un temps contre, puis le vote.', ru: 'Проект обсуждается по сторонам: время «за», затем время «против», затем голосование.', zh: '草案分正反两方辩论：先赞成方时间，后反对方时间，然后表决。' },
    possible: { en: 'One asks to speak for or against it while its time runs; the vote follows when both are over.', ar: 'يُطلب الكلام تأييدا أو معارضة في الوقت المخصص؛ ويلي التصويت انتهاء الوقتين.', es: 'Se pide la palabra a favor o en contra mientras corre el tiempo correspondiente; la votación sigue cuando terminan ambos.', fr: 'On demande la parole pour ou contre pendant le temps correspondant\u00a0; le vote suit lorsque les deux sont écoulés.', ru: 'Слова «за» или «против» просят, пока идет соответствующее время; голосование следует по истечении обоих.', zh: '在相应时间内请求发言赞成或反对；两方时间结束后付诸表决。' },
  },
  'not-that-side': {
    code: 'not-now',
    words: { en: 'Nobody is heard on that side of a draft now.', ar: 'لا يُستمع الآن إلى أحد من هذا الجانب بشأن مشروع.', es: 'En este momento no se escucha a nadie de ese lado sobre un proyecto.', fr: 'Personne n’est entendu de ce côté sur un projet en ce moment.', ru: 'С этой стороны по проекту сейчас никого не заслушивают.', zh: '现在不听取该方对草案的意见。' },
    possible: { en: 'When the debate on a draft has come to that side.', ar: 'حين تصل المناقشة إلى ذلك الجانب.', es: 'Cuando el debate sobre un proyecto haya llegado a ese lado.', fr: 'Lorsque le débat sur un projet en sera arrivé à ce côté.', ru: 'Когда прения по проекту дойдут до этой стороны.', zh: '关于草案的辩论进行到该方时。' },
  },
  'no-signatures': {
    code: 'no-such-act',
    words: { en: 'Drafts need no signatures under these rules.', ar: 'لا تحتاج المشاريع إلى توقيعات بموجب هذه القواعد.', es: 'Según este reglamento, los proyectos no necesitan firmas.', fr: 'Selon ce règlement, les projets n’ont pas besoin de signatures.', ru: 'По этим правилам проектам не нужны подписи.', zh: '根据本规则，草案无须签署。' },
  },
  'already-signed': {
    code: 'already-done',
    words: { en: 'This delegation sponsors or has signed the draft already.', ar: 'هذا الوفد من مقدمي المشروع أو سبق أن وقّعه.', es: 'Esta delegación ya patrocina o ha firmado el proyecto.', fr: 'Cette délégation est déjà auteur ou signataire du projet.', ru: 'Эта делегация уже является автором проекта или подписала его.', zh: '该代表团已是草案的提案国或签署国。' },
  },
  'signatures-lacking': {
    code: 'not-in-force',
    words: { en: 'The draft has {number} names, sponsors and signatories together; {needed} are needed.', ar: 'عدد أسماء المشروع، من مقدمين وموقعين، {number}؛ والمطلوب {needed}.', es: 'El proyecto reúne {number} nombres, entre patrocinadores y firmantes; se necesitan {needed}.', fr: 'Noms que réunit le projet, auteurs et signataires confondus\u00a0: {number}\u00a0; il en faut {needed}.', ru: 'Имен под проектом, авторов и подписавших вместе: {number}; требуется: {needed}.', zh: '草案的提案国和签署国合计{number}个；需要{needed}个。' },
    possible: { en: 'When enough delegations have signed it; who signs need not support it.', ar: 'بعد أن يوقّعه عدد كاف من الوفود؛ والتوقيع لا يعني التأييد.', es: 'Cuando lo firmen suficientes delegaciones; quien firma no tiene por qué apoyarlo.', fr: 'Lorsque assez de délégations l’auront signé\u00a0; signer n’est pas soutenir.', ru: 'Когда его подпишет достаточное число делегаций; подпись не означает поддержки.', zh: '有足够的代表团签署时；签署不等于支持。' },
  },
  'draft-tabled': {
    code: 'not-now',
    words: { en: 'The draft was laid on the table.', ar: 'وُضع المشروع جانبا.', es: 'El proyecto se dejó sobre la mesa.', fr: 'L’examen du projet a été ajourné.', ru: 'Рассмотрение проекта отложено.', zh: '草案已被搁置。' },
    possible: { en: 'By a motion to take it from the table.', ar: 'باقتراح يقضي بالعودة إلى النظر فيه.', es: 'Mediante una moción para retomarlo.', fr: 'Par une motion tendant à le reprendre.', ru: 'По предложению вернуться к нему.', zh: '通过恢复审议该草案的动议。' },
  },
  'no-right-to-vote': {
    code: 'not-entitled',
    words: { en: '{role}: this participant has no vote here.', ar: '{role}: ليس لهذا المشارك صوت هنا.', es: '{role}: con esta condición no se tiene aquí voto.', fr: '{role}\u00a0: à ce titre, on n’a pas ici le droit de vote.', ru: '{role}: в этом качестве права голоса здесь нет.', zh: '{role}：以此身份与会者在此没有表决权。' },
  },
  'no-right-to-object': {
    code: 'not-entitled',
    words: { en: '{role}: this participant does not stand in the way of a decision here.', ar: '{role}: لا يعترض هذا المشارك على القرارات هنا.', es: '{role}: con esta condición no se impide aquí una decisión.', fr: '{role}\u00a0: à ce titre, on ne fait pas obstacle ici à une décision.', ru: '{role}: в этом качестве здесь не препятствуют решению.', zh: '{role}：以此身份与会者在此不阻止决定。' },
  },
  'not-yours': {
    code: 'not-entitled',
    words: { en: 'This was submitted by {who}; only that delegation withdraws it.', ar: 'هذا مقدَّم من وفد {who}، ولا يسحبه إلا ذلك الوفد.', es: 'Lo presentó {who}; solo esa delegación lo retira.', fr: 'Ce texte a été présenté par {who}\u00a0; seule cette délégation le retire.', ru: 'Это внесла делегация: {who}; снять это может только она.', zh: '这是由{who}提出的；只有该代表团可以撤回。' },
  },
  'not-in-electorate': {
    code: 'not-entitled',
    words: { en: 'This delegation was not entitled to vote on this question when the vote opened.', ar: 'لم يكن لهذا الوفد حق التصويت على هذه المسألة عند بدء التصويت.', es: 'Esta delegación no tenía derecho a votar sobre esta cuestión cuando se abrió la votación.', fr: 'Cette délégation n’avait pas le droit de voter sur cette question à l’ouverture du vote.', ru: 'При открытии голосования эта делегация не имела права голосовать по этому вопросу.', zh: '表决开始时，该代表团无权就此问题表决。' },
  },

  // meetings
  'no-meeting': {
    code: 'not-now',
    words: { en: 'No meeting is open.', ar: 'لا جلسة منعقدة.', es: 'No hay ninguna sesión abierta.', fr: 'Aucune séance n’est ouverte.', ru: 'Заседание не открыто.', zh: '目前没有举行会议。' },
    possible: { en: '{chair} opens a meeting first.', ar: 'يفتتح {chair} جلسة أولا.', es: 'Primero {chair} abre una sesión.', fr: 'D’abord {chair} ouvre une séance.', ru: 'Сначала {chair} открывает заседание.', zh: '{chair}先宣布会议开始。' },
  },
  'meeting-suspended': {
    code: 'not-now',
    words: { en: 'The meeting is suspended.', ar: 'الجلسة معلقة.', es: 'La sesión está suspendida.', fr: 'La séance est suspendue.', ru: 'В заседании объявлен перерыв.', zh: '会议已暂停。' },
    possible: { en: 'When {chair} resumes it.', ar: 'عندما يستأنفها {chair}.', es: 'Cuando {chair} la reanude.', fr: 'Lorsque {chair} la reprendra.', ru: 'Когда {chair} возобновит заседание.', zh: '{chair}宣布复会时。' },
  },
  'meeting-open': {
    code: 'already-done',
    words: { en: 'Meeting {number} is open.', ar: 'الجلسة {number} منعقدة.', es: 'La sesión núm. {number} está abierta.', fr: 'La séance no {number} est ouverte.', ru: 'Открыто {number}-е заседание.', zh: '第{number}次会议正在举行。' },
    possible: { en: 'When it has been closed.', ar: 'بعد رفعها.', es: 'Cuando se haya levantado.', fr: 'Lorsqu’elle aura été levée.', ru: 'Когда оно будет закрыто.', zh: '该次会议结束后。' },
  },
  'not-suspended': {
    code: 'already-done',
    words: { en: 'The meeting is not suspended.', ar: 'الجلسة غير معلقة.', es: 'La sesión no está suspendida.', fr: 'La séance n’est pas suspendue.', ru: 'Заседание не прервано.', zh: '会议没有暂停。' },
  },
  'opening-first': {
    code: 'not-now',
    words: { en: 'The opening comes first; the next step is: {step}.', ar: 'تأتي إجراءات الافتتاح أولا؛ والخطوة التالية: {step}.', es: 'Primero viene la apertura; el paso siguiente es: {step}.', fr: 'L’ouverture vient d’abord\u00a0; l’étape suivante est\u00a0: {step}.', ru: 'Сначала — открытие; следующий шаг: {step}.', zh: '首先办理开幕事项；下一步是：{step}。' },
    possible: { en: 'When the steps of the opening have been taken.', ar: 'بعد استكمال خطوات الافتتاح.', es: 'Cuando se hayan dado los pasos de la apertura.', fr: 'Lorsque les étapes de l’ouverture auront été franchies.', ru: 'Когда будут сделаны все шаги открытия.', zh: '开幕各项步骤完成后。' },
  },
  'suspension-is-a-motion': {
    code: 'out-of-order',
    words: { en: '{chair} suspends the meeting alone only when there is no quorum.', ar: 'لا يعلق {chair} الجلسة منفردا إلا عند عدم اكتمال النصاب.', es: 'Por sí sola, {chair} únicamente suspende la sesión cuando no hay quórum.', fr: 'De son propre chef, {chair} ne suspend la séance que faute de quorum.', ru: 'Единолично {chair} прерывает заседание только при отсутствии кворума.', zh: '只有在不足法定人数时，{chair}才可自行暂停会议。' },
    possible: { en: 'A delegation may move a suspension, and {chair} may propose one.', ar: 'يجوز لأي وفد أن يقترح التعليق، كما يجوز أن يعرضه {chair}.', es: 'Una delegación puede proponer la suspensión, y también puede hacerlo {chair}.', fr: 'Une délégation peut proposer la suspension\u00a0; {chair} le peut aussi.', ru: 'Предложить перерыв может делегация, и также {chair}.', zh: '代表团可动议暂停，{chair}也可提议。' },
  },
  'speakers-left': {
    code: 'out-of-order',
    words: { en: 'The list of speakers is not exhausted: {who} has asked for the floor.', ar: 'لم تُستنفد قائمة المتكلمين: طلب وفد {who} الكلمة.', es: 'La lista de oradores no está agotada: ha pedido la palabra {who}.', fr: 'La liste des orateurs n’est pas épuisée\u00a0: la parole a été demandée par {who}.', ru: 'Список ораторов не исчерпан: слова просит {who}.', zh: '发言名单尚未用完：{who}已要求发言。' },
    possible: { en: 'When the list is exhausted, when the debate has been closed, or by a motion that takes precedence.', ar: 'عند استنفاد القائمة، أو بعد إقفال باب المناقشة، أو باقتراح له الأسبقية.', es: 'Cuando se agote la lista, cuando se haya cerrado el debate o mediante una moción que tenga precedencia.', fr: 'Lorsque la liste sera épuisée, lorsque le débat aura été clos, ou par une motion qui a priorité.', ru: 'Когда список будет исчерпан, когда прения будут прекращены или по предложению, имеющему преимущество.', zh: '名单用完、辩论结束，或通过具有优先次序的动议时。' },
  },
  'no-asking': {
    code: 'no-such-act',
    words: { en: 'These rules do not say that a meeting is held because somebody asks for one.', ar: 'لا تنص هذه القواعد على عقد جلسة بناء على طلب.', es: 'Este reglamento no dispone que se celebre una sesión porque alguien la pida.', fr: 'Ce règlement ne dit pas qu’une séance se tient parce que quelqu’un la demande.', ru: 'Эти правила не предусматривают заседания по чьей-либо просьбе.', zh: '本规则没有规定应请求举行会议。' },
    possible: { en: '{chair} opens a meeting.', ar: 'يفتتح {chair} الجلسة.', es: 'La sesión la abre {chair}.', fr: 'C’est {chair} qui ouvre la séance.', ru: 'Заседание открывает {chair}.', zh: '会议由{chair}宣布开始。' },
  },
  'members-ask': {
    code: 'not-entitled',
    words: { en: 'A meeting is asked for by a member.', ar: 'يطلب عقد الجلسة عضو.', es: 'La celebración de una sesión la pide un miembro.', fr: 'C’est un membre qui demande la tenue d’une séance.', ru: 'О проведении заседания просит член.', zh: '会议由成员请求召开。' },
    possible: { en: 'When a member asks and another seconds the request.', ar: 'إذا طلبها عضو وأيد الطلب عضو آخر.', es: 'Cuando un miembro lo pida y otro apoye la petición.', fr: 'Lorsqu’un membre le demande et qu’un autre appuie la demande.', ru: 'Когда один член просит, а другой поддерживает просьбу.', zh: '一成员提出请求并由另一成员附议时。' },
  },
  'request-needs-no-second': {
    code: 'no-such-act',
    words: { en: 'Under these rules a request for a meeting needs no second.', ar: 'لا يحتاج طلب عقد جلسة إلى تأييد بموجب هذه القواعد.', es: 'Según este reglamento, la petición de una sesión no necesita apoyo.', fr: 'Selon ce règlement, une demande de séance n’a pas besoin d’être appuyée.', ru: 'По этим правилам просьба о заседании не нуждается в поддержке.', zh: '根据本规则，开会请求无须附议。' },
  },
  'own-request': {
    code: 'not-entitled',
    words: { en: 'A request is seconded by another member.', ar: 'يؤيد الطلب عضو آخر.', es: 'La petición la apoya otro miembro.', fr: 'C’est un autre membre qui appuie la demande.', ru: 'Просьбу поддерживает другой член.', zh: '请求须由另一成员附议。' },
    possible: { en: 'When another member seconds it.', ar: 'إذا أيده عضو آخر.', es: 'Cuando la apoye otro miembro.', fr: 'Lorsqu’un autre membre l’appuie.', ru: 'Когда ее поддержит другой член.', zh: '另一成员附议时。' },
  },
  'no-request-to-second': {
    code: 'no-such-thing',
    words: { en: 'No request of this member waits for a second.', ar: 'لا يوجد طلب لهذا العضو ينتظر التأييد.', es: 'Ninguna petición de este miembro espera apoyo.', fr: 'Aucune demande de ce membre n’attend d’être appuyée.', ru: 'Просьб этого члена, ожидающих поддержки, нет.', zh: '该成员没有等待附议的请求。' },
  },
  'party-presides': {
    code: 'out-of-order',
    words: { en: 'The member that presides is a party to this question and does not preside over it ({who}).', ar: 'العضو الذي يتولى الرئاسة طرف في هذه المسألة ولا يترأسها ({who}).', es: 'El miembro que preside es parte en esta cuestión y no preside su examen ({who}).', fr: 'Le membre qui préside est partie à cette question et n’en préside pas l’examen ({who}).', ru: 'Председательствующий член является стороной в этом вопросе и не председательствует при его рассмотрении ({who}).', zh: '主持会议的成员是该问题的当事方，不主持其审议（{who}）。' },
    possible: { en: 'When {body} has named another to preside over the item.', ar: 'بعد أن تُسمى دولة أخرى لترؤس البند ({body}).', es: 'Cuando {body} haya designado a otro para presidir el examen del tema.', fr: 'Lorsque {body} aura désigné un autre membre pour présider l’examen du point.', ru: 'Когда для председательства по пункту будет назначен другой член ({body}).', zh: '{body}指定另一成员主持该项目后。' },
  },
  'party-may-preside': {
    code: 'no-such-act',
    words: { en: 'These rules do not say that a party to the question may not preside over it.', ar: 'لا تنص هذه القواعد على منع طرف المسألة من ترؤسها.', es: 'Este reglamento no dispone que una parte en la cuestión no pueda presidir su examen.', fr: 'Ce règlement ne dit pas qu’une partie à la question ne peut en présider l’examen.', ru: 'Эти правила не говорят, что сторона в вопросе не может председательствовать при его рассмотрении.', zh: '本规则没有规定问题的当事方不得主持其审议。' },
  },
  'no-party-presides': {
    code: 'not-now',
    words: { en: 'No party to the question presides over it.', ar: 'لا يترأس المسألة أحد أطرافها.', es: 'Ninguna parte en la cuestión preside su examen.', fr: 'Aucune partie à la question n’en préside l’examen.', ru: 'Ни одна из сторон в вопросе при его рассмотрении не председательствует.', zh: '没有问题当事方在主持审议。' },
    possible: { en: 'When the member that presides is listed with the item as a party.', ar: 'إذا كان العضو الذي يتولى الرئاسة مدرجا مع البند بوصفه طرفا.', es: 'Cuando el miembro que preside figure con el tema como parte.', fr: 'Lorsque le membre qui préside figure au point comme partie.', ru: 'Когда председательствующий член указан при пункте как сторона.', zh: '主持会议的成员被列为该项目的当事方时。' },
  },
  'not-to-preside': {
    code: 'invalid',
    words: { en: 'A member of the body that is no party to the question is named to preside.', ar: 'يُسمى للرئاسة عضو ليس طرفا في المسألة.', es: 'Para presidir se designa a un miembro que no sea parte en la cuestión.', fr: 'Pour présider, on désigne un membre qui n’est pas partie à la question.', ru: 'Для председательства назначают члена, не являющегося стороной в вопросе.', zh: '应指定不是问题当事方的成员主持。' },
  },
  'meeting-asked': {
    code: 'already-done',
    words: { en: 'This request for a meeting has been made; {chair} is to call the meeting.', ar: 'قُدّم طلب عقد الجلسة هذا؛ وعلى {chair} أن يدعو إليها.', es: 'Esta petición de sesión ya se ha presentado; corresponde convocarla a {chair}.', fr: 'Cette demande de séance a été faite\u00a0; il appartient à {chair} de la convoquer.', ru: 'Эта просьба о заседании уже поступила; созвать его должен {chair}.', zh: '该开会请求已经提出；应由{chair}召集会议。' },
    possible: { en: 'Another meeting may be asked for once this one has been opened.', ar: 'يجوز طلب جلسة أخرى بعد افتتاح هذه الجلسة.', es: 'Podrá pedirse otra sesión cuando se haya abierto esta.', fr: 'Une autre séance peut être demandée une fois celle-ci ouverte.', ru: 'О другом заседании можно просить после открытия этого.', zh: '本次会议开始后可请求另开会议。' },
  },
  'agenda-too-late': {
    code: 'not-now',
    words: { en: 'The provisional agenda has not been out long enough before the meeting.', ar: 'لم تنقض المدة اللازمة بين إبلاغ جدول الأعمال المؤقت وعقد الجلسة.', es: 'El orden del día provisional no se ha comunicado con antelación suficiente.', fr: 'L’ordre du jour provisoire n’a pas été communiqué assez longtemps avant la séance.', ru: 'Предварительная повестка дня сообщена недостаточно рано до заседания.', zh: '临时议程在会前分发的时间不足。' },
    possible: { en: 'From {day}.', ar: 'اعتبارا من {day}.', es: 'A partir del {day}.', fr: 'À partir du {day}.', ru: 'Начиная с {day}.', zh: '自{day}起。' },
  },
  'no-communique': {
    code: 'no-such-act',
    words: { en: 'These rules know no communiqué after a meeting.', ar: 'لا تعرف هذه القواعد بلاغا يصدر بعد الجلسة.', es: 'Este reglamento no prevé un comunicado después de una sesión.', fr: 'Ce règlement ne prévoit pas de communiqué après une séance.', ru: 'Эти правила не предусматривают коммюнике после заседания.', zh: '本规则没有会后发表公报的规定。' },
  },
  'no-communique-due': {
    code: 'not-now',
    words: { en: 'No private meeting has ended on which a communiqué is still to be issued.', ar: 'لا توجد جلسة سرية انتهت ولم يصدر عنها بلاغ بعد.', es: 'No ha terminado ninguna sesión privada de la que falte publicar un comunicado.', fr: 'Aucune séance privée n’a pris fin dont le communiqué reste à publier.', ru: 'Нет закончившегося закрытого заседания, по которому еще не выпущено коммюнике.', zh: '没有已结束而尚待发表公报的非公开会议。' },
    possible: { en: 'When a private meeting has ended.', ar: 'بعد انتهاء جلسة سرية.', es: 'Cuando haya terminado una sesión privada.', fr: 'Lorsqu’une séance privée aura pris fin.', ru: 'Когда закончится закрытое заседание.', zh: '非公开会议结束后。' },
  },
  'secretariat-issues': {
    code: 'not-entitled',
    words: { en: 'A communiqué is issued through the Secretariat.', ar: 'يصدر البلاغ بواسطة الأمانة العامة.', es: 'El comunicado se publica por conducto de la Secretaría.', fr: 'Le communiqué est publié par l’entremise du Secrétariat.', ru: 'Коммюнике выпускается через Секретариат.', zh: '公报由秘书处发表。' },
    possible: { en: 'When the Secretariat does it.', ar: 'إذا فعلت الأمانة العامة ذلك.', es: 'Cuando lo haga la Secretaría.', fr: 'Lorsque le Secrétariat le fait.', ru: 'Когда это сделает Секретариат.', zh: '由秘书处发表时。' },
  },
  'no-summary': {
    code: 'no-such-act',
    words: { en: 'Under these rules a meeting does not end with a summary by {chair}.', ar: 'لا تنتهي الجلسة بموجب هذه القواعد بملخص من {chair}.', es: 'Según este reglamento, una sesión no termina con un resumen a cargo de {chair}.', fr: 'Selon ce règlement, une séance ne se termine pas par un résumé fait par {chair}.', ru: 'По этим правилам заседание не заканчивается резюме, с которым выступает {chair}.', zh: '根据本规则，会议不以{chair}的总结结束。' },
  },
  'no-joint-text': {
    code: 'no-such-act',
    words: { en: 'These rules know no joint text; a text is submitted as a draft.', ar: 'لا تعرف هذه القواعد نصا مشتركا؛ ويُقدَّم النص بوصفه مشروعا.', es: 'Este reglamento no prevé textos conjuntos; el texto se presenta como proyecto.', fr: 'Ce règlement ne prévoit pas de texte commun\u00a0; un texte est présenté comme projet.', ru: 'Эти правила не знают совместного текста; текст вносится как проект.', zh: '本规则没有联合案文的规定；案文应作为草案提出。' },
    possible: { en: 'Submit it as a draft.', ar: 'قدّموه بوصفه مشروعا.', es: 'Preséntelo como proyecto.', fr: 'Présentez-le comme projet.', ru: 'Внесите его как проект.', zh: '请作为草案提出。' },
  },

  // quorum
  'no-quorum-rule': {
    code: 'no-such-act',
    words: { en: 'These rules ask for no quorum.', ar: 'لا تشترط هذه القواعد نصابا.', es: 'Este reglamento no exige quórum.', fr: 'Ce règlement n’exige pas de quorum.', ru: 'Эти правила не требуют кворума.', zh: '本规则不要求法定人数。' },
  },
  'quorum-raised': {
    code: 'not-in-force',
    words: { en: '{who} has raised the question of a quorum.', ar: 'أثار وفد {who} مسألة النصاب القانوني.', es: 'Se ha planteado la cuestión del quórum ({who}).', fr: 'La question du quorum a été soulevée ({who}).', ru: 'Поднят вопрос о кворуме ({who}).', zh: '{who}提出了法定人数问题。' },
    possible: { en: 'When {chair} has counted and {needed} are present.', ar: 'بعد أن يعدّ {chair} الحضور ويبلغ العدد {needed}.', es: 'Cuando {chair} haya hecho el recuento y haya {needed} presentes.', fr: 'Lorsque {chair} aura fait procéder au décompte et que {needed} seront présents.', ru: 'Когда {chair} проведет подсчет и присутствующих окажется {needed}.', zh: '{chair}清点人数且出席者达{needed}个时。' },
  },
  'quorum-already-raised': {
    code: 'already-done',
    words: { en: 'The question of a quorum is raised already and awaits the count.', ar: 'مسألة النصاب مثارة بالفعل وتنتظر عدّ الحضور.', es: 'La cuestión del quórum ya está planteada y espera el recuento.', fr: 'La question du quorum est déjà soulevée et attend le décompte.', ru: 'Вопрос о кворуме уже поднят и ожидает подсчета.', zh: '法定人数问题已经提出，正等待清点。' },
  },
  'quorum-lacking': {
    code: 'not-in-force',
    words: { en: 'There is no quorum for a decision: {present} present, {needed} needed.', ar: 'لا يكتمل النصاب اللازم لاتخاذ قرار: الحاضرون {present} والمطلوب {needed}.', es: 'No hay quórum para decidir: presentes, {present}; necesarios, {needed}.', fr: 'Le quorum requis pour décider n’est pas atteint\u00a0: présents, {present}\u00a0; requis, {needed}.', ru: 'Нет кворума для принятия решения: присутствует {present}, требуется {needed}.', zh: '不足作出决定的法定人数：出席{present}个，需要{needed}个。' },
    possible: { en: 'When a new count finds {needed} present.', ar: 'عندما يبيّن عدّ جديد حضور {needed}.', es: 'Cuando un nuevo recuento dé {needed} presentes.', fr: 'Lorsqu’un nouveau décompte donnera {needed} présents.', ru: 'Когда новый подсчет покажет {needed} присутствующих.', zh: '重新清点，出席者达{needed}个时。' },
  },
  'quorum-uncounted': {
    code: 'not-in-force',
    words: { en: 'Under these rules a quorum is not presumed, and nobody has counted.', ar: 'لا يُفترض اكتمال النصاب بموجب هذه القواعد، ولم يُعدّ الحضور بعد.', es: 'Según este reglamento el quórum no se presume, y nadie ha hecho el recuento.', fr: 'Selon ce règlement, le quorum ne se présume pas, et personne n’a compté.', ru: 'По этим правилам кворум не предполагается, а подсчета не было.', zh: '根据本规则，不推定已达法定人数，而且尚未清点。' },
    possible: { en: 'When the presence of {needed} has been recorded.', ar: 'عند تسجيل حضور {needed}.', es: 'Cuando conste la presencia de {needed}.', fr: 'Lorsque la présence de {needed} aura été consignée.', ru: 'Когда зафиксировано присутствие {needed}.', zh: '记录在案的出席者达{needed}个时。' },
  },
  'quorum-to-open': {
    code: 'not-in-force',
    words: { en: 'Too few are present to go on with the debate: {present} present, {needed} needed.', ar: 'عدد الحاضرين لا يكفي لمواصلة المناقشة: الحاضرون {present} والمطلوب {needed}.', es: 'Hay muy pocos presentes para continuar el debate: presentes, {present}; necesarios, {needed}.', fr: 'Les présents sont trop peu nombreux pour poursuivre le débat\u00a0: présents, {present}\u00a0; requis, {needed}.', ru: 'Присутствующих слишком мало для продолжения прений: присутствует {present}, требуется {needed}.', zh: '出席者太少，不能继续辩论：出席{present}个，需要{needed}个。' },
    possible: { en: 'When a new count finds {needed} present.', ar: 'عندما يبيّن عدّ جديد حضور {needed}.', es: 'Cuando un nuevo recuento dé {needed} presentes.', fr: 'Lorsqu’un nouveau décompte donnera {needed} présents.', ru: 'Когда новый подсчет покажет {needed} присутствующих.', zh: '重新清点，出席者达{needed}个时。' },
  },

  // what goes first
  'vote-under-way': {
    code: 'out-of-order',
    words: { en: 'A vote is being taken; nothing interrupts it except a point of order on how it is conducted.', ar: 'التصويت جارٍ، ولا يقاطعه شيء إلا نقطة نظام تتصل بكيفية إجرائه.', es: 'Se está procediendo a votación; nada la interrumpe salvo una cuestión de orden relativa a la forma en que se efectúa.', fr: 'Un vote est en cours\u00a0; rien ne l’interrompt, sauf une motion d’ordre concernant la manière dont il s’effectue.', ru: 'Идет голосование; его прерывает только вопрос по порядку ведения голосования.', zh: '正在表决；除就表决方式提出程序问题外，不得打断。' },
    possible: { en: 'When the result has been announced.', ar: 'بعد إعلان النتيجة.', es: 'Cuando se haya anunciado el resultado.', fr: 'Lorsque le résultat aura été proclamé.', ru: 'Когда объявлен результат.', zh: '宣布结果后。' },
  },
  'point-pending': {
    code: 'out-of-order',
    words: { en: 'A point of order by {who} awaits its ruling.', ar: 'نقطة نظام أثارها وفد {who} تنتظر البت فيها.', es: 'Hay una cuestión de orden pendiente de decisión ({who}).', fr: 'Une motion d’ordre attend une décision ({who}).', ru: 'Вопрос по порядку ведения заседания ожидает постановления ({who}).', zh: '{who}提出的程序问题尚待裁决。' },
    possible: { en: 'When {chair} has ruled.', ar: 'بعد أن يبت فيها {chair}.', es: 'Cuando {chair} haya decidido.', fr: 'Lorsque {chair} aura statué.', ru: 'Когда {chair} вынесет постановление.', zh: '{chair}作出裁决后。' },
  },
  'appeal-pending': {
    code: 'out-of-order',
    words: { en: '{who} has appealed against the ruling; the appeal is put to the vote at once.', ar: 'طعن وفد {who} في القرار، ويُطرح الطعن للتصويت فورا.', es: 'Se ha apelado de la decisión ({who}); la apelación se somete a votación inmediatamente.', fr: 'Il a été fait appel de la décision ({who})\u00a0; l’appel est immédiatement mis aux voix.', ru: 'Постановление опротестовано ({who}); протест немедленно ставится на голосование.', zh: '{who}对裁决提出了异议；异议立即付诸表决。' },
    possible: { en: 'When the appeal has been decided.', ar: 'بعد البت في الطعن.', es: 'Cuando se haya decidido sobre la apelación.', fr: 'Lorsqu’il aura été statué sur l’appel.', ru: 'Когда будет принято решение по протесту.', zh: '异议作出决定后。' },
  },
  'question-pending': {
    code: 'out-of-order',
    words: { en: 'A question has been put and is not yet decided: {what}.', ar: 'طُرحت مسألة لم يُبت فيها بعد: {what}.', es: 'Se ha planteado una cuestión que todavía no se ha decidido: {what}.', fr: 'Une question a été posée et n’est pas encore tranchée\u00a0: {what}.', ru: 'Поставлен вопрос, по которому решения еще нет: {what}.', zh: '已提交的问题尚未决定：{what}。' },
    possible: { en: 'When it has been decided or withdrawn.', ar: 'بعد البت فيها أو سحبها.', es: 'Cuando se haya decidido o retirado.', fr: 'Lorsqu’elle aura été tranchée ou retirée.', ru: 'Когда по нему примут решение или он будет снят.', zh: '作出决定或撤回后。' },
  },
  'motion-pending': {
    code: 'out-of-order',
    words: { en: 'A motion by {who} goes first: {what}.', ar: 'الأسبقية لاقتراح وفد {who}: {what}.', es: 'Tiene precedencia una moción ({who}): {what}.', fr: 'Une motion a priorité ({who})\u00a0: {what}.', ru: 'Сначала рассматривается процедурное предложение ({who}): {what}.', zh: '{who}的动议优先处理：{what}。' },
    possible: { en: 'When it has been decided or withdrawn.', ar: 'بعد البت فيه أو سحبه.', es: 'Cuando se haya decidido o retirado.', fr: 'Lorsqu’elle aura été tranchée ou retirée.', ru: 'Когда по нему примут решение или оно будет снято.', zh: '作出决定或撤回后。' },
  },
  'somebody-speaks': {
    code: 'not-now',
    words: { en: '{who} has the floor.', ar: 'الكلمة الآن لوفد {who}.', es: 'Está en uso de la palabra {who}.', fr: 'La parole est à {who}.', ru: 'Слово имеет {who}.', zh: '{who}正在发言。' },
    possible: { en: 'When the speech has ended.', ar: 'بعد انتهاء الكلمة.', es: 'Cuando termine la intervención.', fr: 'Lorsque l’intervention aura pris fin.', ru: 'Когда выступление закончится.', zh: '发言结束后。' },
  },

  // opening and agenda
  'no-step-left': {
    code: 'already-done',
    words: { en: 'Every step of the opening has been taken.', ar: 'اتُّخذت خطوات الافتتاح كلها.', es: 'Ya se han dado todos los pasos de la apertura.', fr: 'Toutes les étapes de l’ouverture ont été franchies.', ru: 'Все шаги открытия уже сделаны.', zh: '开幕各项步骤均已完成。' },
  },
  'another-step': {
    code: 'not-now',
    words: { en: 'The next step of the opening is: {step}.', ar: 'الخطوة التالية في الافتتاح: {step}.', es: 'El paso siguiente de la apertura es: {step}.', fr: 'L’étape suivante de l’ouverture est\u00a0: {step}.', ru: 'Следующий шаг открытия: {step}.', zh: '开幕的下一步是：{step}。' },
    possible: { en: 'When that step has been taken.', ar: 'بعد اتخاذ تلك الخطوة.', es: 'Cuando se haya dado ese paso.', fr: 'Lorsque cette étape aura été franchie.', ru: 'Когда этот шаг будет сделан.', zh: '完成该步骤后。' },
  },
  'no-nomination': {
    code: 'not-in-force',
    words: { en: 'Nobody has been nominated for the chair, or not this delegation.', ar: 'لم يُرشَّح أحد للرئاسة، أو لم يُرشَّح هذا الوفد.', es: 'No se ha propuesto a nadie para la Presidencia, o no a esta delegación.', fr: 'Aucune candidature à la présidence n’a été présentée, ou pas celle de cette délégation.', ru: 'На пост председателя никто не выдвинут, или не эта делегация.', zh: '尚无人获提名担任主席，或该代表团未获提名。' },
    possible: { en: 'When a delegation has nominated a candidate.', ar: 'بعد أن يرشّح أحد الوفود مرشحا.', es: 'Cuando una delegación haya propuesto una candidatura.', fr: 'Lorsqu’une délégation aura présenté une candidature.', ru: 'Когда делегация выдвинет кандидата.', zh: '有代表团提名候选人后。' },
  },
  'no-election': {
    code: 'not-now',
    words: { en: 'The chair is not being elected now.', ar: 'لا يجري الآن انتخاب الرئيس.', es: 'En este momento no se está eligiendo a quien ha de presidir.', fr: 'L’élection à la présidence n’a pas lieu en ce moment.', ru: 'Избрание председателя сейчас не проводится.', zh: '目前没有选举主席。' },
    possible: { en: 'When {chair} comes to the election.', ar: 'عند الوصول إلى الانتخاب.', es: 'Cuando {chair} llegue a la elección.', fr: 'Lorsque {chair} en viendra à l’élection.', ru: 'Когда {chair} перейдет к выборам.', zh: '{chair}进行到选举时。' },
  },
  'not-a-candidate': {
    code: 'invalid',
    words: { en: 'This delegation cannot be nominated: it is your own, has been nominated already, or takes part without the right to stand.', ar: 'لا يجوز ترشيح هذا الوفد: فهو وفدكم، أو مرشح بالفعل، أو يشارك دون حق الترشح.', es: 'No puede proponerse a esta delegación: es la suya, ya se ha propuesto o participa sin derecho a ser candidata.', fr: 'Cette délégation ne peut être proposée\u00a0: c’est la vôtre, elle l’est déjà, ou elle participe sans pouvoir être candidate.', ru: 'Эту делегацию нельзя выдвинуть: это ваша делегация, она уже выдвинута или участвует без права быть кандидатом.', zh: '不能提名该代表团：它是贵代表团、已获提名，或与会身份无候选资格。' },
  },
  'no-agenda': {
    code: 'not-in-force',
    words: { en: 'There is no provisional agenda.', ar: 'لا يوجد جدول أعمال مؤقت.', es: 'No hay programa provisional.', fr: 'Il n’y a pas d’ordre du jour provisoire.', ru: 'Предварительной повестки дня нет.', zh: '没有临时议程。' },
    possible: { en: 'When the secretariat has laid one.', ar: 'بعد أن تقدمه الأمانة.', es: 'Cuando la secretaría lo haya presentado.', fr: 'Lorsque le secrétariat en aura présenté un.', ru: 'Когда ее представит секретариат.', zh: '秘书处提出后。' },
  },
  'agenda-adopted': {
    code: 'already-done',
    words: { en: 'The agenda has been adopted.', ar: 'أُقر جدول الأعمال.', es: 'El programa ya se ha aprobado.', fr: 'L’ordre du jour a été adopté.', ru: 'Повестка дня утверждена.', zh: '议程已经通过。' },
  },
  'no-item': {
    code: 'not-now',
    words: { en: 'No agenda item is before {body}.', ar: 'لا بند من جدول الأعمال مطروح على {body}.', es: 'No hay ningún tema del programa ante {body}.', fr: 'Aucun point de l’ordre du jour n’est en cours d’examen ({body}).', ru: 'Пункты повестки дня сейчас не рассматриваются ({body}).', zh: '{body}目前没有审议任何议程项目。' },
    possible: { en: 'When {chair} has opened an item.', ar: 'عندما يفتتح {chair} النظر في بند.', es: 'Cuando {chair} haya abierto un tema.', fr: 'Lorsque {chair} aura ouvert un point.', ru: 'Когда {chair} откроет пункт.', zh: '{chair}宣布开始审议一个项目后。' },
  },
  'item-open': {
    code: 'not-now',
    words: { en: 'An agenda item is open: {what}.', ar: 'بند من جدول الأعمال قيد النظر: {what}.', es: 'Hay un tema del programa abierto: {what}.', fr: 'Un point de l’ordre du jour est ouvert\u00a0: {what}.', ru: 'Рассматривается пункт повестки дня: {what}.', zh: '正在审议一个议程项目：{what}。' },
    possible: { en: 'When it has been concluded or its debate adjourned.', ar: 'بعد اختتامه أو تأجيل مناقشته.', es: 'Cuando haya concluido o se haya aplazado su debate.', fr: 'Lorsqu’il aura été clos ou que son débat aura été ajourné.', ru: 'Когда его рассмотрение будет завершено или прения по нему отложены.', zh: '审议结束或辩论延期后。' },
  },
  'item-unavailable': {
    code: 'no-such-thing',
    words: { en: 'This item is not waiting: it is not on the agenda, is concluded, or its debate was adjourned at this meeting.', ar: 'هذا البند ليس في الانتظار: فهو غير مدرج، أو اختُتم، أو أُجلت مناقشته في هذه الجلسة.', es: 'Este tema no está en espera: no figura en el programa, ha concluido o su debate se aplazó en esta sesión.', fr: 'Ce point n’est pas en attente\u00a0: il n’est pas à l’ordre du jour, il est clos, ou son débat a été ajourné à cette séance.', ru: 'Этот пункт не ожидает рассмотрения: его нет в повестке дня, он завершен или прения по нему отложены на этом заседании.', zh: '该项目不在待审之列：未列入议程、已经审结，或辩论已在本次会议上延期。' },
  },

  // questions
  'no-question': {
    code: 'no-such-thing',
    words: { en: 'This question is not before {body}, or not any more.', ar: 'هذه المسألة غير مطروحة على {body} أو لم تعد مطروحة.', es: 'Esta cuestión no está ante {body}, o ya no lo está.', fr: 'Cette question n’est pas en cours d’examen, ou ne l’est plus ({body}).', ru: 'Этот вопрос не поставлен или больше не поставлен ({body}).', zh: '{body}没有收到该问题，或该问题已不在审议中。' },
  },
  'too-late-to-object': {
    code: 'too-late',
    words: { en: 'The gavel has fallen on this question.', ar: 'أُعلن القرار في هذه المسألة وفات أوان الاعتراض.', es: 'El mazo ya ha caído sobre esta cuestión.', fr: 'Le coup de marteau est tombé sur cette question.', ru: 'По этому вопросу удар молотка уже прозвучал.', zh: '该问题已经落槌决定。' },
  },
  'objected': {
    code: 'out-of-order',
    words: { en: '{who} has objected; the question must be put to the vote.', ar: 'اعترض وفد {who}؛ ويجب طرح المسألة للتصويت.', es: 'Hay una objeción ({who}); la cuestión debe someterse a votación.', fr: 'Il y a une objection ({who})\u00a0; la question doit être mise aux voix.', ru: 'Есть возражение ({who}); вопрос должен быть поставлен на голосование.', zh: '{who}已提出反对；该问题必须付诸表决。' },
    possible: { en: 'Open the vote on it, or withdraw the question.', ar: 'افتحوا التصويت عليها أو اسحبوا المسألة.', es: 'Abra la votación sobre ella o retire la cuestión.', fr: 'Ouvrez le vote sur cette question ou retirez-la.', ru: 'Откройте голосование по нему или снимите вопрос.', zh: '请就该问题开始表决，或将其撤回。' },
  },
  'finding-overruled': {
    code: 'already-done',
    words: { en: '{body} has overruled the finding that there is no consensus on this text; it is not found again.', ar: 'نُقض القرار القاضي بعدم وجود توافق في الآراء بشأن هذا النص؛ ولا يُتخذ مرة أخرى.', es: 'Se ha revocado la apreciación de que no hay consenso sobre este texto ({body}); no se vuelve a hacer.', fr: 'Le constat qu’il n’y a pas de consensus sur ce texte a été annulé ({body})\u00a0; il n’est pas fait de nouveau.', ru: 'Вывод об отсутствии консенсуса по этому тексту отменен ({body}); повторно его не делают.', zh: '{body}已推翻关于该案文没有协商一致的认定；不得再次如此认定。' },
    possible: { en: 'The chair may declare the text adopted or withdraw the question.', ar: 'للرئاسة أن تعلن اعتماد النص أو أن تسحب المسألة.', es: 'La Presidencia puede declarar aprobado el texto o retirar la cuestión.', fr: 'La présidence peut déclarer le texte adopté ou retirer la question.', ru: 'Председатель может объявить текст принятым или снять вопрос.', zh: '主席可宣布案文通过，或撤回该问题。' },
  },
  'already-objected': {
    code: 'already-done',
    words: { en: '{who} has objected already; the question will be put to the vote.', ar: 'اعترض وفد {who} بالفعل؛ وستُطرح المسألة للتصويت.', es: 'Ya hay una objeción ({who}); la cuestión se someterá a votación.', fr: 'Une objection a déjà été faite ({who})\u00a0; la question sera mise aux voix.', ru: 'Возражение уже заявлено ({who}); вопрос будет поставлен на голосование.', zh: '{who}已提出反对；该问题将付诸表决。' },
  },
  'vote-was-requested': {
    code: 'out-of-order',
    words: { en: '{who} has asked for a vote on this draft.', ar: 'طلب وفد {who} التصويت على هذا المشروع.', es: 'Se ha pedido votación sobre este proyecto ({who}).', fr: 'Un vote a été demandé sur ce projet ({who}).', ru: 'По этому проекту запрошено голосование ({who}).', zh: '{who}已要求对该草案进行表决。' },
    possible: { en: 'Open the vote.', ar: 'افتحوا التصويت.', es: 'Abra la votación.', fr: 'Ouvrez le vote.', ru: 'Откройте голосование.', zh: '请开始表决。' },
  },
  'no-closing-rule': {
    code: 'no-such-act',
    words: { en: 'These rules do not provide for closing the list of speakers.', ar: 'لا تنص هذه القواعد على إقفال قائمة المتكلمين.', es: 'Este reglamento no prevé el cierre de la lista de oradores.', fr: 'Ce règlement ne prévoit pas la clôture de la liste des orateurs.', ru: 'Эти правила не предусматривают прекращения записи ораторов.', zh: '本规则没有截止发言名单的规定。' },
  },
  'no-limit-rule': {
    code: 'no-such-act',
    words: { en: 'These rules do not provide for a limit on the time of speeches.', ar: 'لا تنص هذه القواعد على تحديد وقت الكلام.', es: 'Este reglamento no prevé limitar la duración de las intervenciones.', fr: 'Ce règlement ne prévoit pas de limiter le temps de parole.', ru: 'Эти правила не предусматривают ограничения времени выступлений.', zh: '本规则没有限制发言时间的规定。' },
  },
  'list-closed': {
    code: 'too-late',
    words: { en: 'The list of speakers is closed.', ar: 'قائمة المتكلمين مقفلة.', es: 'La lista de oradores está cerrada.', fr: 'La liste des orateurs est close.', ru: 'Запись ораторов прекращена.', zh: '发言名单已经截止。' },
    possible: { en: 'If {chair} reopens it; a right of reply may still be asked for.', ar: 'إذا أعاد {chair} فتحها؛ ويجوز مع ذلك طلب حق الرد.', es: 'Si {chair} la vuelve a abrir; el derecho a contestar aún puede pedirse.', fr: 'Si {chair} la rouvre\u00a0; un droit de réponse peut encore être demandé.', ru: 'Если {chair} возобновит запись; о праве на ответ еще можно просить.', zh: '如{chair}重新开放名单；仍可要求行使答辩权。' },
  },
  'list-already-closed': {
    code: 'already-done',
    words: { en: 'The list of speakers is closed already.', ar: 'قائمة المتكلمين مقفلة بالفعل.', es: 'La lista de oradores ya está cerrada.', fr: 'La liste des orateurs est déjà close.', ru: 'Запись ораторов уже прекращена.', zh: '发言名单已经截止。' },
  },
  'list-open': {
    code: 'already-done',
    words: { en: 'The list of speakers is open.', ar: 'قائمة المتكلمين مفتوحة.', es: 'La lista de oradores está abierta.', fr: 'La liste des orateurs est ouverte.', ru: 'Запись ораторов открыта.', zh: '发言名单是开放的。' },
  },
  'hour-in-the-past': {
    code: 'invalid',
    words: { en: 'The hour of closing lies ahead, within a day.', ar: 'تكون ساعة الإقفال لاحقة وفي حدود يوم واحد.', es: 'La hora de cierre debe ser posterior a ahora y caer dentro de un día.', fr: 'L’heure de clôture doit être à venir et tomber dans un délai d’un jour.', ru: 'Час прекращения записи должен быть впереди, в пределах суток.', zh: '截止时间必须在此后一天之内。' },
  },
  'not-that-hour': {
    code: 'not-now',
    words: { en: 'The announced hour has not come, or no such hour was announced.', ar: 'لم تحن الساعة المعلنة، أو لم تُعلن ساعة كهذه.', es: 'La hora anunciada no ha llegado, o no se anunció tal hora.', fr: 'L’heure annoncée n’est pas venue, ou une telle heure n’a pas été annoncée.', ru: 'Объявленный час не наступил, или такой час не объявлялся.', zh: '宣布的时间未到，或未宣布过这一时间。' },
    possible: { en: 'At the announced hour.', ar: 'في الساعة المعلنة.', es: 'A la hora anunciada.', fr: 'À l’heure annoncée.', ru: 'В объявленный час.', zh: '到宣布的时间时。' },
  },

  // floor
  'debate-closed': {
    code: 'out-of-order',
    words: { en: 'The debate on this item has been closed.', ar: 'أُقفل باب المناقشة في هذا البند.', es: 'El debate sobre este tema se ha cerrado.', fr: 'Le débat sur ce point est clos.', ru: 'Прения по этому пункту прекращены.', zh: '关于本项目的辩论已经结束。' },
    possible: { en: 'Votes may be explained, and a right of reply may be asked for.', ar: 'يجوز تعليل التصويت وطلب حق الرد.', es: 'Puede explicarse el voto y pedirse el derecho a contestar.', fr: 'On peut expliquer son vote et demander un droit de réponse.', ru: 'Можно выступить по мотивам голосования и просить о праве на ответ.', zh: '可以解释投票，也可要求行使答辩权。' },
  },
  'on-the-list': {
    code: 'already-done',
    words: { en: 'This delegation is on the list already.', ar: 'هذا الوفد مدرج في القائمة بالفعل.', es: 'Esta delegación ya figura en la lista.', fr: 'Cette délégation est déjà sur la liste.', ru: 'Эта делегация уже в списке.', zh: '该代表团已在名单上。' },
  },
  'list-full': {
    code: 'not-now',
    words: { en: 'The list has {number} entries and takes no more.', ar: 'عدد الطلبات في القائمة {number}، وهي لا تتسع لمزيد.', es: 'La lista tiene {number} inscripciones y no admite más.', fr: 'La liste compte {number} inscriptions et n’en admet pas d’autre.', ru: 'Записей в списке: {number}; больше он не вмещает.', zh: '名单上已有{number}项登记，不再接受登记。' },
    possible: { en: 'When somebody on the list has spoken.', ar: 'بعد أن يتكلم أحد المدرجين في القائمة.', es: 'Cuando haya hablado alguien de la lista.', fr: 'Lorsqu’une personne de la liste aura parlé.', ru: 'Когда кто-либо из списка выступит.', zh: '名单上有人发言完毕后。' },
  },
  'no-replies': {
    code: 'no-such-act',
    words: { en: 'These rules know no right of reply.', ar: 'لا تعرف هذه القواعد حق الرد.', es: 'Este reglamento no prevé el derecho a contestar.', fr: 'Ce règlement ne prévoit pas de droit de réponse.', ru: 'Эти правила не предусматривают права на ответ.', zh: '本规则没有答辩权的规定。' },
  },
  'replies-used': {
    code: 'out-of-order',
    words: { en: 'The number of replies on one item is {number}, and this delegation has used or asked for them.', ar: 'عدد الردود في البند الواحد {number}، وقد استنفدها هذا الوفد أو طلبها.', es: 'El número de contestaciones sobre un mismo tema es {number}, y esta delegación las ha usado o pedido.', fr: 'Le nombre de réponses sur un même point est de {number}, et cette délégation les a utilisées ou demandées.', ru: 'Число ответов по одному пункту: {number}; эта делегация их использовала или запросила.', zh: '每个项目的答辩次数为{number}次，该代表团已经使用或要求使用。' },
    possible: { en: 'On another item.', ar: 'في بند آخر.', es: 'Sobre otro tema.', fr: 'Sur un autre point.', ru: 'По другому пункту.', zh: '在另一项目下。' },
  },
  'no-explanations': {
    code: 'no-such-act',
    words: { en: 'These rules know no explanations of vote at this point.', ar: 'لا تعرف هذه القواعد تعليل التصويت في هذه المرحلة.', es: 'Este reglamento no prevé explicaciones de voto en este momento.', fr: 'Ce règlement ne prévoit pas d’explications de vote à ce stade.', ru: 'Эти правила не предусматривают на этом этапе выступлений по мотивам голосования.', zh: '本规则没有在此阶段解释投票的规定。' },
  },
  'nothing-to-explain': {
    code: 'not-now',
    words: { en: 'No action on a draft is under way.', ar: 'لا بتّ جاريا في أي مشروع.', es: 'No se está adoptando ninguna medida sobre un proyecto.', fr: 'Aucune décision sur un projet n’est en cours.', ru: 'Решение по проекту сейчас не принимается.', zh: '目前没有对任何草案采取行动。' },
    possible: { en: 'When {chair} has put a draft, before the vote and after it.', ar: 'عندما يطرح {chair} مشروعا، قبل التصويت وبعده.', es: 'Cuando {chair} haya sometido un proyecto a decisión, antes de la votación y después de ella.', fr: 'Lorsque {chair} aura soumis un projet à décision, avant le vote et après.', ru: 'Когда {chair} поставит проект, до голосования и после него.', zh: '{chair}将草案交付决定时，在表决之前和之后。' },
  },
  'proposer-explains': {
    code: 'not-entitled',
    words: { en: 'The proposer of a draft does not explain a vote on it.', ar: 'لا يعلل صاحب المشروع تصويته عليه.', es: 'Quien presenta un proyecto no explica su voto sobre él.', fr: 'L’auteur d’un projet n’explique pas son vote sur celui-ci.', ru: 'Автор проекта не выступает по мотивам голосования по нему.', zh: '草案提案国不得就该草案解释投票。' },
  },
  'explained': {
    code: 'already-done',
    words: { en: 'This delegation has explained its vote on this draft.', ar: 'علل هذا الوفد تصويته على هذا المشروع.', es: 'Esta delegación ya ha explicado su voto sobre este proyecto.', fr: 'Cette délégation a déjà expliqué son vote sur ce projet.', ru: 'Эта делегация уже выступила по мотивам голосования по этому проекту.', zh: '该代表团已就该草案解释投票。' },
  },
  'no-entry': {
    code: 'no-such-thing',
    words: { en: 'This entry is not on the list, or not any more.', ar: 'هذا الطلب غير مدرج في القائمة أو لم يعد مدرجا.', es: 'Esta inscripción no está en la lista, o ya no lo está.', fr: 'Cette inscription n’est pas sur la liste, ou n’y est plus.', ru: 'Этой записи в списке нет или уже нет.', zh: '该登记不在名单上，或已不在名单上。' },
  },
  'not-your-entry': {
    code: 'not-entitled',
    words: { en: 'This entry belongs to {who}.', ar: 'هذا الطلب مقدَّم من وفد {who}.', es: 'Esta inscripción es de {who}.', fr: 'Cette inscription est celle de {who}.', ru: 'Эта запись принадлежит другой делегации: {who}.', zh: '该登记属于{who}。' },
  },
  'order-of-asking': {
    code: 'out-of-order',
    words: { en: 'The floor is given in the order of asking: {who} is next.', ar: 'تُعطى الكلمة بحسب ترتيب طلبها: الدور لوفد {who}.', es: 'La palabra se da en el orden en que se pidió: sigue {who}.', fr: 'La parole est donnée dans l’ordre des demandes\u00a0: au tour de {who}.', ru: 'Слово дают в порядке поступления просьб: следующая делегация — {who}.', zh: '按请求先后给予发言：下一位是{who}。' },
    possible: { en: 'After those who asked earlier.', ar: 'بعد من سبق في الطلب.', es: 'Después de quienes la pidieron antes.', fr: 'Après ceux qui l’ont demandée plus tôt.', ru: 'После тех, кто попросил раньше.', zh: '在请求在先者之后。' },
  },
  'replies-end-of-day': {
    code: 'out-of-order',
    words: { en: 'Two meetings of this day are given to this item; replies are heard at the end of the day.', ar: 'خُصصت لهذا البند جلستان في هذا اليوم، وتُسمع الردود في نهاية اليوم.', es: 'Este tema ocupa dos sesiones del día; las contestaciones se escuchan al final del día.', fr: 'Deux séances de la journée sont consacrées à ce point\u00a0; les réponses sont entendues à la fin de la journée.', ru: 'Этому пункту отведены два заседания этого дня; ответы заслушиваются в конце дня.', zh: '本项目当天安排两次会议；答辩在当天结束时进行。' },
    possible: { en: 'At the meeting at {at}.', ar: 'في الجلسة التي تُعقد في {at}.', es: 'En la sesión de {at}.', fr: 'À la séance de {at}.', ru: 'На заседании в {at}.', zh: '在{at}举行的会议上。' },
  },
  'no-next-meeting': {
    code: 'no-such-act',
    words: { en: 'Under these rules nothing depends on when the item is gone on with.', ar: 'لا يتوقف شيء بموجب هذه القواعد على موعد مواصلة النظر في البند.', es: 'Según este reglamento, nada depende de cuándo se prosiga con el tema.', fr: 'Selon ce règlement, rien ne dépend du moment où l’examen du point se poursuit.', ru: 'По этим правилам ничто не зависит от того, когда будет продолжено рассмотрение пункта.', zh: '根据本规则，何时继续审议本项目并无影响。' },
  },
  'replies-after-list': {
    code: 'out-of-order',
    words: { en: 'Replies are heard when the list of speakers is exhausted.', ar: 'تُسمع الردود بعد استنفاد قائمة المتكلمين.', es: 'Las contestaciones se escuchan cuando se agota la lista de oradores.', fr: 'Les réponses sont entendues lorsque la liste des orateurs est épuisée.', ru: 'Ответы заслушиваются, когда список ораторов исчерпан.', zh: '答辩在发言名单用完后进行。' },
    possible: { en: 'When {who} and those who follow have spoken.', ar: 'بعد أن يتكلم وفد {who} ومن يليه.', es: 'Cuando hayan hablado {who} y quienes siguen.', fr: 'Lorsque {who} et les orateurs suivants auront parlé.', ru: 'Когда выступят {who} и следующие за ним в списке.', zh: '{who}及其后各发言者发言完毕后。' },
  },
  'nobody-speaks': {
    code: 'no-such-thing',
    words: { en: 'Nobody has the floor.', ar: 'لا أحد يتكلم الآن.', es: 'Nadie está en uso de la palabra.', fr: 'Personne n’a la parole.', ru: 'Слова никто не имеет.', zh: '目前无人发言。' },
  },
  'not-the-speaker': {
    code: 'not-entitled',
    words: { en: 'A speech is ended by {chair} or by the delegation that has the floor.', ar: 'ينهي الكلمةَ {chair} أو الوفد المتكلم.', es: 'Una intervención la da por terminada {chair} o la delegación que está en uso de la palabra.', fr: 'Il appartient à {chair} ou à la délégation qui a la parole de mettre fin à l’intervention.', ru: 'Выступление завершает {chair} или делегация, имеющая слово.', zh: '发言由{chair}或正在发言的代表团结束。' },
  },

  // motions
  'format-decides-nothing': {
    code: 'no-such-act',
    words: { en: '{what}: nothing is decided and nothing voted on here.', ar: '{what}: لا يُقرر هنا شيء ولا يجري تصويت.', es: '{what}: aquí no se decide ni se vota nada.', fr: '{what}\u00a0: rien n’y est décidé ni mis aux voix.', ru: '{what}: здесь ничего не решают и не голосуют.', zh: '{what}：在此不作任何决定，也不进行表决。' },
    possible: { en: 'In a formal meeting.', ar: 'في جلسة رسمية.', es: 'En una sesión oficial.', fr: 'Dans une séance officielle.', ru: 'На официальном заседании.', zh: '在正式会议上。' },
  },
  'format-no-floor': {
    code: 'not-entitled',
    words: { en: '{what}: {role} does not take the floor here.', ar: '{what}: {role} لا يأخذ الكلمة هنا.', es: '{what}: en este formato no hace uso de la palabra {role}.', fr: '{what}\u00a0: sous cette forme ne prend pas la parole {role}.', ru: '{what}: {role} здесь не берет слова.', zh: '{what}：{role}在此不发言。' },
    possible: { en: 'In a meeting of another format.', ar: 'في جلسة بشكل آخر.', es: 'En una sesión de otro formato.', fr: 'Dans une séance d’une autre forme.', ru: 'На заседании другого формата.', zh: '在其他形式的会议上。' },
  },
  'not-invited': {
    code: 'not-entitled',
    words: { en: '{who} takes part only when invited, and has not been invited to this meeting.', ar: 'لا يشترك {who} إلا بدعوة، ولم يُدع إلى هذه الجلسة.', es: '{who} solo participa por invitación y no ha recibido invitación para esta sesión.', fr: '{who} ne participe que sur invitation et n’a pas reçu d’invitation à cette séance.', ru: 'Участие только по приглашению, а на это заседание приглашения нет: {who}.', zh: '{who}只能应邀参加，而本次会议没有邀请。' },
    possible: { en: 'When {chair} proposes the invitation and {body} decides it.', ar: 'إذا اقترح {chair} الدعوة وتقرر ذلك.', es: 'Cuando {chair} proponga la invitación y así se decida ({body}).', fr: 'Lorsque {chair} propose l’invitation et qu’il en est ainsi décidé ({body}).', ru: 'Когда {chair} предложит приглашение и оно будет утверждено ({body}).', zh: '{chair}提议邀请并由{body}决定时。' },
  },
  'same-side': {
    code: 'already-done',
    words: { en: 'After the vote only the other side of the line between procedure and substance changes how the result is read; the votes stay as they were cast.', ar: 'بعد التصويت لا يغيّر قراءةَ النتيجة إلا الجانبُ الآخر من الحد الفاصل بين الإجراء والموضوع؛ وتبقى الأصوات كما أُدلي بها.', es: 'Después de la votación, la lectura del resultado solo cambia si la cuestión pasa al otro lado de la línea entre procedimiento y fondo; los votos quedan como se emitieron.', fr: 'Après le vote, la lecture du résultat ne change que si la question passe de l’autre côté de la ligne entre procédure et fond\u00a0; les votes restent tels qu’ils ont été émis.', ru: 'После голосования прочтение результата меняется, только если вопрос переходит на другую сторону черты между процедурой и существом; голоса остаются такими, какими были поданы.', zh: '表决之后，只有跨越程序与实质界线的改动才会改变对结果的解读；所投的票维持不变。' },
  },
  'private-only': {
    code: 'out-of-order',
    words: { en: '{what}: always discussed and decided in private.', ar: '{what}: يناقش ويُبت فيه دائما في جلسة سرية.', es: '{what}: siempre se debate y se decide en privado.', fr: '{what}\u00a0: toujours débattu et décidé en privé.', ru: '{what}: всегда обсуждается и решается на закрытом заседании.', zh: '{what}：一律在非公开会议上讨论和决定。' },
    possible: { en: 'In a private meeting.', ar: 'في جلسة سرية.', es: 'En una sesión privada.', fr: 'En séance privée.', ru: 'На закрытом заседании.', zh: '在非公开会议上。' },
  },
  'format-not-for': {
    code: 'not-entitled',
    words: { en: '{what}: {role} is not invited here.', ar: '{what}: لا يُدعى إليها {role}.', es: '{what}: aquí no se invita a participantes con esta condición: {role}.', fr: '{what}\u00a0: on n’y invite pas à ce titre\u00a0: {role}.', ru: '{what}: в этом качестве сюда не приглашают: {role}.', zh: '{what}：在此不邀请{role}。' },
    possible: { en: 'In a meeting of another format.', ar: 'في جلسة بشكل آخر.', es: 'En una sesión de otro formato.', fr: 'Dans une séance d’une autre forme.', ru: 'На заседании другого формата.', zh: '在其他形式的会议上。' },
  },
  'guest-is-called': {
    code: 'not-entitled',
    words: { en: 'Only members follow a closed meeting here; {who} is heard when called.', ar: 'لا يتابع الجلسة المغلقة هنا إلا الأعضاء؛ ويُستمع إلى {who} عند المناداة.', es: 'Aquí solo los miembros siguen una sesión cerrada; a {who} se le escucha cuando se le llama.', fr: 'Ici, seuls les membres suivent une séance à huis clos\u00a0; pour être entendu, il faut être appelé\u00a0: {who}.', ru: 'За закрытым заседанием здесь следят только члены; заслушивают по вызову: {who}.', zh: '在此只有成员旁听闭门会议；{who}在受邀发言时陈述意见。' },
    possible: { en: 'When {chair} enters it on the list and calls on it.', ar: 'إذا أدرجه {chair} في القائمة وأعطاه الكلمة.', es: 'Cuando {chair} lo inscriba en la lista y le dé la palabra.', fr: 'Lorsque {chair} l’inscrit sur la liste et lui donne la parole.', ru: 'Когда {chair} внесет в список и предоставит слово.', zh: '{chair}将其列入名单并请其发言时。' },
  },
  'nobody-is-invited': {
    code: 'no-such-act',
    words: { en: 'These rules know no participation by invitation.', ar: 'لا تعرف هذه القواعد الاشتراك بدعوة.', es: 'Este reglamento no prevé la participación por invitación.', fr: 'Ce règlement ne prévoit pas de participation sur invitation.', ru: 'Эти правила не предусматривают участия по приглашению.', zh: '本规则没有应邀参加的规定。' },
  },
  'needs-no-invitation': {
    code: 'already-done',
    words: { en: '{who} takes part without an invitation.', ar: 'يشترك {who} بغير دعوة.', es: '{who} participa sin invitación.', fr: '{who} participe sans invitation.', ru: '{who}: участие не требует приглашения.', zh: '{who}无须邀请即可参加。' },
  },
  'already-invited': {
    code: 'already-done',
    words: { en: '{who} has been invited to this meeting.', ar: 'دُعي {who} إلى هذه الجلسة.', es: '{who} ya tiene invitación para esta sesión.', fr: '{who} a déjà une invitation à cette séance.', ru: '{who}: приглашение на это заседание уже есть.', zh: '{who}已获邀参加本次会议。' },
  },
  'no-such-format': {
    code: 'no-such-thing',
    words: { en: 'These rules know no such format of meeting.', ar: 'لا تعرف هذه القواعد جلسة بهذا الشكل.', es: 'Este reglamento no conoce tal formato de sesión.', fr: 'Ce règlement ne connaît pas une telle forme de séance.', ru: 'Эти правила не знают заседания такого формата.', zh: '本规则没有这种会议形式。' },
  },
  'format-grade': {
    code: 'invalid',
    words: { en: '{what}: the format fixes who may follow the meeting.', ar: '{what}: يحدد هذا الشكل من يتابع الجلسة.', es: '{what}: el formato determina quién puede seguir la sesión.', fr: '{what}\u00a0: la forme détermine qui peut suivre la séance.', ru: '{what}: формат определяет, кто может следить за заседанием.', zh: '{what}：由会议形式决定谁可旁听。' },
  },
  'no-rotation': {
    code: 'no-such-act',
    words: { en: 'The presidency does not go round under these rules.', ar: 'لا تتناوب الرئاسة بموجب هذه القواعد.', es: 'Según este reglamento, la Presidencia no rota.', fr: 'Selon ce règlement, la présidence n’est pas tournante.', ru: 'По этим правилам председательство не переходит по очереди.', zh: '根据本规则，主席职位不轮换。' },
  },
  'turn-in-the-future': {
    code: 'invalid',
    words: { en: 'The day from which a member presided lies in the past or is today.', ar: 'اليوم الذي بدأت فيه رئاسة العضو يكون ماضيا أو هو اليوم.', es: 'El día desde el que un miembro preside debe ser pasado o el de hoy.', fr: 'Le jour à partir duquel un membre a présidé doit être passé ou celui d’aujourd’hui.', ru: 'День, с которого член председательствует, должен быть в прошлом или сегодняшним.', zh: '成员开始担任主席的日期应是过去的日期或今天。' },
  },
  'no-ceding': {
    code: 'no-such-act',
    words: { en: 'These rules do not provide for leaving the chair for a question.', ar: 'لا تنص هذه القواعد على التخلي عن الرئاسة لمسألة معينة.', es: 'Este reglamento no prevé que se deje la Presidencia para una cuestión.', fr: 'Ce règlement ne prévoit pas que l’on quitte la présidence pour une question.', ru: 'Эти правила не предусматривают оставления места председателя на время рассмотрения вопроса.', zh: '本规则没有为某一问题让出主席职务的规定。' },
  },
  'no-president': {
    code: 'not-now',
    words: { en: 'It has not been set whose turn it is to preside, or nobody follows.', ar: 'لم يُحدد لمن دور الرئاسة، أو لا أحد يليه.', es: 'No se ha fijado a quién corresponde presidir, o nadie sigue.', fr: 'Il n’a pas été fixé à qui revient la présidence, ou personne ne suit.', ru: 'Не указано, чья очередь председательствовать, или следующего нет.', zh: '尚未确定轮到谁担任主席，或无人接任。' },
    possible: { en: 'When the secretariat or {chair} has set it.', ar: 'بعد أن تحدده الأمانة أو {chair}.', es: 'Cuando lo haya fijado la secretaría o {chair}.', fr: 'Lorsque le secrétariat ou {chair} l’aura fixé.', ru: 'Когда это укажет секретариат или {chair}.', zh: '由秘书处或{chair}确定后。' },
  },
  'chair-was-ceded': {
    code: 'already-done',
    words: { en: 'The chair has passed to {who} for this item.', ar: 'انتقلت الرئاسة إلى {who} في هذا البند.', es: 'Para este tema, la Presidencia ha pasado a {who}.', fr: 'Pour ce point, la présidence est passée à {who}.', ru: 'По этому пункту председательствует: {who}.', zh: '就本项目而言，主席职务已交由{who}担任。' },
  },
  'chair-not-ceded': {
    code: 'not-now',
    words: { en: 'The chair has not been left for this item.', ar: 'لم يجر التخلي عن الرئاسة في هذا البند.', es: 'No se ha dejado la Presidencia para este tema.', fr: 'La présidence n’a pas été quittée pour ce point.', ru: 'Место председателя на время этого пункта не оставлено.', zh: '未曾为本项目让出主席职务。' },
    possible: { en: 'When {chair} has left the chair for the item.', ar: 'بعد ترك الرئاسة للبند.', es: 'Cuando {chair} haya dejado su puesto para el tema.', fr: 'Lorsque {chair} aura quitté son siège pour ce point.', ru: 'Когда {chair} оставит место председателя на время пункта.', zh: '{chair}为本项目让出主席职务后。' },
  },
  'no-line-drawn': {
    code: 'no-such-act',
    words: { en: 'These rules draw no line between questions of procedure and of substance that somebody would have to settle.', ar: 'لا تميّز هذه القواعد بين المسائل الإجرائية والموضوعية تمييزا يلزم البت فيه.', es: 'Este reglamento no traza entre cuestiones de procedimiento y de fondo una línea que alguien tuviera que resolver.', fr: 'Ce règlement ne trace pas, entre questions de procédure et de fond, de ligne sur laquelle quelqu’un devrait trancher.', ru: 'Эти правила не проводят между вопросами процедуры и существа черты, о которой кому-либо надо было бы решать.', zh: '本规则没有在程序问题与实质问题之间划出需由某方裁定的界线。' },
  },
  'classed-by-list': {
    code: 'no-such-act',
    words: { en: 'The list of matters settled as procedural decides this; a draft falls under the matter it was submitted under.', ar: 'تحسم ذلك قائمة المسائل المستقر على أنها إجرائية؛ ويندرج المشروع تحت المسألة التي قُدم بموجبها.', es: 'Lo decide la lista de asuntos considerados de procedimiento; un proyecto corresponde al asunto bajo el que se presentó.', fr: 'La liste des questions reconnues comme procédurales en décide\u00a0; un projet relève de la question au titre de laquelle il a été présenté.', ru: 'Это решает список вопросов, признанных процедурными; проект относится к тому вопросу, по которому он внесен.', zh: '这由公认属程序性事项的清单决定；草案归入提出时所列的事项。' },
    possible: { en: 'A conference may set otherwise who settles it.', ar: 'للمؤتمر أن يحدد غير ذلك من يبت في الأمر.', es: 'La conferencia puede disponer que lo resuelva otro.', fr: 'Une conférence peut disposer autrement qui en décide.', ru: 'Конференция может установить, что это решает кто-либо другой.', zh: '会议可另行规定由谁裁定。' },
  },
  'classed-by-chair': {
    code: 'not-entitled',
    words: { en: '{chair} rules on this; the ruling may be challenged.', ar: 'يبت {chair} في ذلك؛ ويجوز الطعن في قراره.', es: 'Sobre esto decide {chair}; la decisión puede impugnarse.', fr: 'C’est {chair} qui statue\u00a0; la décision peut être contestée.', ru: 'Об этом выносит постановление {chair}; его можно опротестовать.', zh: '对此由{chair}裁决；可对裁决提出异议。' },
    possible: { en: 'When {chair} rules.', ar: 'عندما يبت {chair} في الأمر.', es: 'Cuando decida {chair}.', fr: 'Lorsque {chair} statue.', ru: 'Когда постановление вынесет {chair}.', zh: '{chair}作出裁决时。' },
  },
  'classed-by-body': {
    code: 'not-entitled',
    words: { en: 'The body itself decides this by a vote on the preliminary question.', ar: 'تبت الهيئة نفسها في ذلك بالتصويت على المسألة الأولية.', es: 'Lo decide el propio órgano mediante votación sobre la cuestión preliminar.', fr: 'L’organe lui-même en décide par un vote sur la question préliminaire.', ru: 'Это решает сам орган голосованием по предварительному вопросу.', zh: '这由机构本身就先决问题进行表决决定。' },
    possible: { en: 'A member or {chair} raises the preliminary question.', ar: 'يثير عضو أو {chair} المسألة الأولية.', es: 'Un miembro o {chair} plantea la cuestión preliminar.', fr: 'Un membre ou {chair} soulève la question préliminaire.', ru: 'Предварительный вопрос поднимает член или {chair}.', zh: '由成员或{chair}提出先决问题。' },
  },
  'already-classed': {
    code: 'already-done',
    words: { en: 'This has been settled for this draft.', ar: 'حُسم هذا الأمر بالنسبة إلى هذا المشروع.', es: 'Esto ya se ha resuelto respecto de este proyecto.', fr: 'Cela a été tranché pour ce projet.', ru: 'По этому проекту это уже решено.', zh: '就该草案而言，此事已经确定。' },
  },
  'no-parties-rule': {
    code: 'no-such-act',
    words: { en: 'These rules know no duty of parties to a dispute to abstain.', ar: 'لا تعرف هذه القواعد واجبا على أطراف النزاع بالامتناع عن التصويت.', es: 'Este reglamento no impone a las partes en una controversia el deber de abstenerse.', fr: 'Ce règlement n’impose pas aux parties à un différend de s’abstenir.', ru: 'Эти правила не обязывают стороны в споре воздерживаться.', zh: '本规则没有规定争端当事方必须弃权。' },
  },
  'parties-not-bound': {
    code: 'no-such-act',
    words: { en: 'In this conference the rule on parties to a dispute is shown as a warning and binds nobody.', ar: 'يُعرض حكم أطراف النزاع في هذا المؤتمر تنبيها ولا يُلزم أحدا.', es: 'En esta conferencia la norma sobre las partes en una controversia se muestra como advertencia y no obliga a nadie.', fr: 'Dans cette conférence, la règle sur les parties à un différend est affichée à titre d’avertissement et ne lie personne.', ru: 'На этой конференции правило о сторонах в споре показывается как предупреждение и никого не связывает.', zh: '在本会议中，关于争端当事方的规则仅作提示，对任何方不具约束力。' },
    possible: { en: 'When the conference sets it otherwise, before its first meeting.', ar: 'إذا حدد المؤتمر غير ذلك قبل جلسته الأولى.', es: 'Cuando la conferencia disponga otra cosa, antes de su primera sesión.', fr: 'Lorsque la conférence en dispose autrement, avant sa première séance.', ru: 'Когда конференция установит иное, до своего первого заседания.', zh: '会议在首次会议之前另作规定时。' },
  },
  'parties-are-listed': {
    code: 'no-such-act',
    words: { en: 'In this conference those listed with the agenda item are bound; no ruling is needed.', ar: 'يُلزم في هذا المؤتمر المدرجون مع بند جدول الأعمال، ولا حاجة إلى قرار.', es: 'En esta conferencia quedan obligados quienes figuran con el tema del programa; no hace falta decisión.', fr: 'Dans cette conférence sont liés ceux qui figurent au point de l’ordre du jour\u00a0; aucune décision n’est nécessaire.', ru: 'На этой конференции связаны те, кто указан при пункте повестки дня; постановления не требуется.', zh: '在本会议中，与议程项目一并列出者受约束；无须裁决。' },
    possible: { en: 'The secretariat or {chair} lists the parties with the item.', ar: 'تُدرج الأمانة أو {chair} الأطراف مع البند.', es: 'La secretaría o {chair} indica las partes con el tema.', fr: 'Le secrétariat ou {chair} indique les parties au point.', ru: 'Стороны при пункте указывает секретариат или {chair}.', zh: '由秘书处或{chair}在项目中列出当事方。' },
  },
  'already-ruled-party': {
    code: 'already-done',
    words: { en: 'It has been ruled so for {who}.', ar: 'تقرر ذلك بشأن {who}.', es: 'Ya se ha decidido así respecto de {who}.', fr: 'Il en a déjà été décidé ainsi pour {who}.', ru: 'Такое постановление уже вынесено: {who}.', zh: '对{who}已作出这样的裁决。' },
  },
  'party-out-of-deliberation': {
    code: 'not-entitled',
    words: { en: '{who} is a party to the question and takes no part in the deliberations of {body} on this item.', ar: '{who} طرف في المسألة ولا يشترك في المداولات بشأن هذا البند.', es: '{who} es parte en la cuestión y no participa en las deliberaciones sobre este tema ({body}).', fr: '{who} est partie à la question et ne prend pas part aux délibérations sur ce point ({body}).', ru: '{who} является стороной в вопросе и не участвует в обсуждении этого пункта ({body}).', zh: '{who}是该问题的当事方，不参加对本项目的审议。' },
    possible: { en: 'On another item; or when the ruling that it is a party is overruled on appeal, or {chair} rules that it is none any more.', ar: 'في بند آخر؛ أو إذا نُقض عند الطعن القرار بأنه طرف، أو قرر {chair} أنه لم يعد طرفا.', es: 'Sobre otro tema; o si en apelación se revoca la decisión de que es parte, o {chair} decide que ya no lo es.', fr: 'Sur un autre point\u00a0; ou si la décision qui la déclare partie est annulée en appel, ou si {chair} juge qu’elle ne l’est plus.', ru: 'По другому пункту; либо если постановление о том, что она — сторона, отменено по протесту или {chair} определит, что она ею больше не является.', zh: '在另一项目下；或认定其为当事方的裁决经异议被推翻，或{chair}裁定其不再是当事方时。' },
  },
  'party-abstains': {
    code: 'not-entitled',
    words: { en: '{who} is a party to the dispute and abstains on this question.', ar: '{who} طرف في النزاع ويمتنع عن التصويت على هذه المسألة.', es: '{who} es parte en la controversia y se abstiene en esta cuestión.', fr: '{who} est partie au différend et s’abstient sur cette question.', ru: '{who} является стороной в споре и по этому вопросу воздерживается.', zh: '{who}是争端当事方，对该问题弃权。' },
    possible: { en: 'The delegation abstains, or takes no part.', ar: 'يمتنع الوفد عن التصويت أو لا يشارك فيه.', es: 'La delegación se abstiene o no participa.', fr: 'La délégation s’abstient ou ne participe pas.', ru: 'Делегация воздерживается или не участвует.', zh: '该代表团弃权或不参加表决。' },
  },
  'no-rule': {
    code: 'no-such-act',
    words: { en: '{what} Nothing is taken over from other rules of procedure.', ar: '{what} ولا يُؤخذ شيء من أنظمة داخلية أخرى.', es: '{what} No se toma nada de otros reglamentos.', fr: '{what} Rien n’est emprunté à d’autres règlements intérieurs.', ru: '{what} Из других правил процедуры ничего не заимствуется.', zh: '{what}不从其他议事规则借用任何规定。' },
  },
  'no-such-motion': {
    code: 'no-such-act',
    words: { en: 'These rules know no such motion.', ar: 'لا تعرف هذه القواعد اقتراحا كهذا.', es: 'Este reglamento no conoce tal moción.', fr: 'Ce règlement ne connaît pas une telle motion.', ru: 'Эти правила не знают такого предложения.', zh: '本规则没有这种动议。' },
  },
  'lower-precedence': {
    code: 'out-of-order',
    words: { en: '{what} is pending and goes before this motion.', ar: '{what}: اقتراح مطروح يتقدم على هذا الاقتراح.', es: 'Está pendiente y tiene precedencia sobre esta moción: {what}.', fr: 'Est en instance et a priorité sur cette motion\u00a0: {what}.', ru: 'Внесено и рассматривается раньше этого предложения: {what}.', zh: '{what}尚待处理，优先于本动议。' },
    possible: { en: 'When the pending motion has been decided or withdrawn.', ar: 'بعد البت في الاقتراح المطروح أو سحبه.', es: 'Cuando la moción pendiente se haya decidido o retirado.', fr: 'Lorsque la motion en instance aura été tranchée ou retirée.', ru: 'Когда по внесенному предложению примут решение или оно будет снято.', zh: '待处理的动议作出决定或撤回后。' },
  },
  'motion-pointless': {
    code: 'not-now',
    words: { en: 'There is nothing now that this motion could be about.', ar: 'لا يوجد الآن ما يمكن أن يتعلق به هذا الاقتراح.', es: 'En este momento no hay nada a lo que esta moción pudiera referirse.', fr: 'Il n’y a rien en ce moment sur quoi cette motion puisse porter.', ru: 'Сейчас нет ничего, к чему это предложение могло бы относиться.', zh: '目前没有该动议可以针对的事项。' },
    possible: { en: 'When there is something it could be about.', ar: 'حين يوجد ما يمكن أن يتناوله.', es: 'Cuando haya algo a lo que pueda referirse.', fr: 'Lorsqu’il y aura quelque chose sur quoi elle puisse porter.', ru: 'Когда появится то, к чему оно может относиться.', zh: '有其可针对的事项时。' },
  },
  'motion-needs': {
    code: 'invalid',
    words: { en: 'This motion does not name what it must, or names what it does not take: minutes of a speech (1 to {number}), a draft or its parts, the topic and the times of a caucus, the title of an item, or a guest who has a seat.', ar: 'لا يسمّي هذا الاقتراح ما يجب تسميته، أو يسمّي ما لا يقبله: دقائق الكلمة (من 1 إلى {number})، أو مشروعا أو أجزاءه، أو موضوع المشاورات الجانبية ومدتها، أو عنوان بند، أو ضيفا له مقعد.', es: 'Esta moción no indica lo que debe o indica lo que no admite: minutos de una intervención (de 1 a {number}), un proyecto o sus partes, el tema y los tiempos de un debate informal, el título de un tema, o un invitado que tenga puesto.', fr: 'Cette motion n’indique pas ce qu’elle doit, ou indique ce qu’elle n’admet pas\u00a0: minutes de parole (1 à {number}), un projet ou ses parties, le sujet et les durées d’un débat informel, l’intitulé d’un point, ou un invité qui a un siège.', ru: 'Это предложение не называет того, что должно, или называет то, чего не допускает: минуты выступления (от 1 до {number}), проект или его части, тему и время неформального обсуждения, название пункта или гостя, имеющего место.', zh: '该动议没有指明应指明的内容，或指明了不应有的内容：发言分钟数（1至{number}）、草案或其部分、磋商的主题和时间、项目标题，或拥有席位的来宾。' },
  },
  'no-pending-motion': {
    code: 'no-such-thing',
    words: { en: 'This motion is not pending, or not any more.', ar: 'هذا الاقتراح غير مطروح أو لم يعد مطروحا.', es: 'Esta moción no está pendiente, o ya no lo está.', fr: 'Cette motion n’est pas en instance, ou ne l’est plus.', ru: 'Это предложение не находится на рассмотрении или уже не находится.', zh: '该动议不在待处理之列，或已不在待处理之列。' },
  },
  'not-your-motion': {
    code: 'not-entitled',
    words: { en: 'This motion is {who}\'s.', ar: 'هذا الاقتراح مقدَّم من وفد {who}.', es: 'Esta moción es de {who}.', fr: 'Cette motion est celle de {who}.', ru: 'Это предложение внесла другая делегация: {who}.', zh: '该动议是{who}提出的。' },
  },
  'own-motion': {
    code: 'invalid',
    words: { en: 'A delegation does not second its own motion.', ar: 'لا يثنّي الوفد اقتراحه.', es: 'Una delegación no secunda su propia moción.', fr: 'Une délégation n’appuie pas sa propre motion.', ru: 'Делегация не поддерживает собственного предложения.', zh: '代表团不得附议自己的动议。' },
  },
  'needs-no-second': {
    code: 'already-done',
    words: { en: 'This motion needs no second, or has one.', ar: 'لا يحتاج هذا الاقتراح إلى تثنية، أو سبقت تثنيته.', es: 'Esta moción no necesita que se la secunde, o ya está secundada.', fr: 'Cette motion n’a pas besoin d’être appuyée, ou l’est déjà.', ru: 'Это предложение не нуждается в поддержке или уже имеет ее.', zh: '该动议无须附议，或已获附议。' },
  },
  'not-seconded': {
    code: 'not-in-force',
    words: { en: 'The motion has not been seconded.', ar: 'لم تجر تثنية الاقتراح.', es: 'La moción no se ha secundado.', fr: 'La motion n’a pas été appuyée.', ru: 'Предложение никем не поддержано.', zh: '该动议尚未获得附议。' },
    possible: { en: 'When another delegation seconds it.', ar: 'بعد أن يثنّيه وفد آخر.', es: 'Cuando la secunde otra delegación.', fr: 'Lorsqu’une autre délégation l’appuie.', ru: 'Когда его поддержит другая делегация.', zh: '另一代表团附议时。' },
  },
  'no-places': {
    code: 'out-of-order',
    words: { en: 'On this motion {for} speak for and {against} against, and those places are taken or not provided.', ar: 'عدد المتكلمين في هذا الاقتراح: مؤيدون {for} ومعارضون {against}، وهذه الأماكن مشغولة أو غير منصوص عليها.', es: 'Sobre esta moción hablan {for} a favor y {against} en contra, y esos turnos están ocupados o no se prevén.', fr: 'Sur cette motion, {for} interviennent pour et {against} contre, et ces places sont prises ou ne sont pas prévues.', ru: 'По этому предложению выступают «за»: {for}, «против»: {against}; эти места заняты или не предусмотрены.', zh: '对该动议，{for}人发言赞成，{against}人发言反对，这些名额已满或未作规定。' },
    possible: { en: 'By voting on the motion when it is put.', ar: 'بالتصويت على الاقتراح عند طرحه.', es: 'Votando sobre la moción cuando se someta a decisión.', fr: 'En votant sur la motion lorsqu’elle sera mise aux voix.', ru: 'Голосуя по предложению, когда оно будет поставлено.', zh: '在动议付诸表决时投票。' },
  },
  'speakers-on-motion-left': {
    code: 'out-of-order',
    words: { en: '{who} has asked to speak on the motion.', ar: 'طلب وفد {who} الكلمة بشأن الاقتراح.', es: '{who} ha pedido la palabra sobre la moción.', fr: '{who} a demandé la parole sur la motion.', ru: 'Слово по предложению запрошено: {who}.', zh: '{who}已要求就该动议发言。' },
    possible: { en: 'When those who asked have spoken or left the list.', ar: 'بعد أن يتكلم من طلب الكلمة أو ينسحب.', es: 'Cuando quienes la pidieron hayan hablado o se hayan retirado de la lista.', fr: 'Lorsque ceux qui l’ont demandée auront parlé ou se seront retirés de la liste.', ru: 'Когда запросившие выступят или выйдут из списка.', zh: '要求发言者发言完毕或退出名单后。' },
  },
  'decided-otherwise': {
    code: 'out-of-order',
    words: { en: 'This motion is not decided by {chair} alone.', ar: 'لا يبت {chair} في هذا الاقتراح منفردا.', es: 'Esta moción no la decide por sí sola {chair}.', fr: 'Cette motion n’est pas tranchée par {chair} à titre individuel.', ru: 'Решение по этому предложению принимает не {chair} единолично.', zh: '该动议不由{chair}单独决定。' },
    possible: { en: 'Put it without a vote, or open the vote where the rules provide one.', ar: 'اطرحوه دون تصويت، أو افتحوا التصويت حيث تنص القواعد عليه.', es: 'Sométala a decisión sin votación, o abra la votación cuando el reglamento la prevea.', fr: 'Soumettez-la sans vote, ou ouvrez le vote là où le règlement en prévoit un.', ru: 'Поставьте его без голосования или откройте голосование, где правила его предусматривают.', zh: '请不经表决提交决定，或在规则有规定时开始表决。' },
  },

  // points of order
  'no-point': {
    code: 'no-such-thing',
    words: { en: 'This point of order is not pending, or not any more.', ar: 'نقطة النظام هذه غير مطروحة أو لم تعد مطروحة.', es: 'Esta cuestión de orden no está pendiente, o ya no lo está.', fr: 'Cette motion d’ordre n’est pas en instance, ou ne l’est plus.', ru: 'Этот вопрос по порядку ведения заседания не находится на рассмотрении или уже не находится.', zh: '该程序问题不在待处理之列，或已不在待处理之列。' },
  },
  'no-appeal': {
    code: 'no-such-act',
    words: { en: 'Under these rules there is no appeal against a ruling.', ar: 'لا طعن في قرارات الرئاسة بموجب هذه القواعد.', es: 'Según este reglamento no cabe apelación contra una decisión de la Presidencia.', fr: 'Selon ce règlement, une décision de la présidence n’est pas susceptible d’appel.', ru: 'По этим правилам постановление не опротестовывается.', zh: '根据本规则，不得对裁决提出异议。' },
    possible: { en: 'A delegation may have its disagreement recorded in its next statement.', ar: 'للوفد أن يسجل عدم موافقته في بيانه التالي.', es: 'Una delegación puede dejar constancia de su desacuerdo en su próxima declaración.', fr: 'Une délégation peut faire consigner son désaccord dans sa prochaine déclaration.', ru: 'Делегация может отметить свое несогласие в следующем выступлении.', zh: '代表团可在下次发言中表明不同意见，载入记录。' },
  },
  'ruling-stands': {
    code: 'too-late',
    words: { en: 'The ruling stands: the business has gone on.', ar: 'القرار قائم، وقد استؤنفت الأعمال.', es: 'La decisión se mantiene: los trabajos han proseguido.', fr: 'La décision est maintenue\u00a0: les travaux se sont poursuivis.', ru: 'Постановление остается в силе: работа продолжилась.', zh: '裁决有效：议事已继续进行。' },
  },
  'not-ruled': {
    code: 'not-now',
    words: { en: '{chair} has not ruled yet.', ar: 'لم يبت {chair} بعد.', es: 'Aún no ha decidido {chair}.', fr: 'La décision n’a pas encore été rendue ({chair}).', ru: '{chair} еще не вынес постановления.', zh: '{chair}尚未作出裁决。' },
    possible: { en: 'After the ruling.', ar: 'بعد صدور القرار.', es: 'Después de la decisión.', fr: 'Après la décision.', ru: 'После постановления.', zh: '裁决之后。' },
  },

  // drafts
  'no-draft': {
    code: 'no-such-thing',
    words: { en: 'This draft is not before {body}, or not any more.', ar: 'هذا المشروع غير مطروح على {body} أو لم يعد مطروحا.', es: 'Este proyecto no está ante {body}, o ya no lo está.', fr: 'Ce projet n’est pas en cours d’examen, ou ne l’est plus ({body}).', ru: 'Этот проект не находится на рассмотрении или уже не находится ({body}).', zh: '{body}没有收到该草案，或该草案已不在审议中。' },
  },
  'draft-limit': {
    code: 'not-now',
    words: { en: '{number} drafts are waiting; the body takes no more for now.', ar: 'عدد المشاريع المنتظرة {number}، ولا تُقبل مشاريع أخرى في الوقت الحاضر.', es: 'Hay {number} proyectos en espera; por ahora el órgano no admite más.', fr: '{number} projets sont en attente\u00a0; l’organe n’en prend pas d’autre pour le moment.', ru: 'Проектов в ожидании: {number}; больше орган пока не принимает.', zh: '有{number}项草案等待处理；机构目前不再接受草案。' },
    possible: { en: 'When a draft has been decided or withdrawn.', ar: 'بعد البت في مشروع أو سحبه.', es: 'Cuando se haya decidido o retirado un proyecto.', fr: 'Lorsqu’un projet aura été tranché ou retiré.', ru: 'Когда по какому-либо проекту примут решение или он будет снят.', zh: '有草案作出决定或撤回后。' },
  },
  'draft-fields': {
    code: 'invalid',
    words: { en: 'A draft names the kind of question it is, where the rules know several, and sponsors that have the right to propose.', ar: 'يذكر المشروع نوع المسألة حيث تعرف القواعد أنواعا، ومقدمين لهم حق الاقتراح.', es: 'Un proyecto indica de qué tipo de cuestión se trata, cuando el reglamento conoce varios, y patrocinadores con derecho a presentar propuestas.', fr: 'Un projet indique le type de question dont il s’agit, lorsque le règlement en connaît plusieurs, et des auteurs ayant le droit de proposer.', ru: 'В проекте указывают вид вопроса, если правила знают их несколько, и авторов, имеющих право вносить предложения.', zh: '草案应指明问题的类别（规则有数类者）以及有提案权的提案国。' },
  },
  'draft-decided': {
    code: 'too-late',
    words: { en: 'Voting on this draft has begun, or it has been decided.', ar: 'بدأ التصويت على هذا المشروع أو بُت فيه.', es: 'La votación sobre este proyecto ha comenzado, o ya se ha decidido.', fr: 'Le vote sur ce projet a commencé, ou il a été tranché.', ru: 'Голосование по этому проекту началось, или по нему принято решение.', zh: '对该草案的表决已经开始，或已作出决定。' },
  },
  'second-vote-later': {
    code: 'not-now',
    words: { en: 'The vote was equally divided; a second vote is taken at a later meeting.', ar: 'تعادلت الأصوات؛ ويُجرى تصويت ثان في جلسة لاحقة.', es: 'Hubo empate; se procede a una segunda votación en una sesión posterior.', fr: 'Il y a eu partage égal des voix\u00a0; un second vote a lieu à une séance ultérieure.', ru: 'Голоса разделились поровну; второе голосование проводится на последующем заседании.', zh: '票数相等；将在以后的会议上进行第二次表决。' },
    possible: { en: 'At a later meeting, under the agenda item added for it, within the period the rule gives.', ar: 'في جلسة لاحقة، في إطار البند المدرج لذلك، خلال المهلة التي تحددها القاعدة.', es: 'En una sesión posterior, en el tema del programa añadido para ello, dentro del plazo que da el artículo.', fr: 'À une séance ultérieure, au titre du point ajouté à cet effet, dans le délai que donne l’article.', ru: 'На последующем заседании, по добавленному для этого пункту, в срок, данный правилом.', zh: '在以后的会议上，于为此增列的项目下，在规则所定期限内。' },
  },
  'second-vote-late': {
    code: 'too-late',
    words: { en: 'The period for the second vote has passed; the rule gives no other.', ar: 'انقضت مهلة التصويت الثاني، ولا تمنح القاعدة غيرها.', es: 'El plazo para la segunda votación ha pasado; el artículo no da otro.', fr: 'Le délai du second vote est passé\u00a0; l’article n’en donne pas d’autre.', ru: 'Срок для второго голосования прошел; другого правило не дает.', zh: '第二次表决的期限已过；规则没有规定其他期限。' },
  },

  // votes
  'no-vote': {
    code: 'no-such-act',
    words: { en: 'A request for a vote is out of order: these rules know no vote. What is not agreed is not decided.', ar: 'طلب إجراء تصويت مخالف للنظام: لا تعرف هذه القواعد التصويت. وما لم يُتفق عليه لم يُبت فيه.', es: 'No procede pedir una votación: este reglamento no conoce votaciones. Lo que no se acuerda no se decide.', fr: 'Une demande de vote n’est pas recevable\u00a0: ce règlement ne connaît pas de vote. Ce qui n’est pas convenu n’est pas décidé.', ru: 'Просьба о голосовании неприемлема: эти правила не знают голосования. О чем не договорились, то не решено.', zh: '要求表决不合规则：本规则没有表决。未达成一致者即未决定。' },
    possible: { en: 'A delegation may object before the gavel, speak, or propose another text.', ar: 'للوفد أن يعترض قبل إعلان القرار، أو يتكلم، أو يقترح نصا آخر.', es: 'Una delegación puede objetar antes del mazo, hacer uso de la palabra o proponer otro texto.', fr: 'Une délégation peut objecter avant le coup de marteau, prendre la parole ou proposer un autre texte.', ru: 'Делегация может возразить до удара молотка, выступить или предложить другой текст.', zh: '代表团可在落槌前提出反对、发言，或提出另一案文。' },
  },
  'nothing-to-vote-on': {
    code: 'no-such-thing',
    words: { en: 'Nothing of this name is before {body} on which a vote can be asked for, or names are to be recorded already.', ar: 'لا شيء بهذا الاسم مطروح على {body} يمكن طلب التصويت عليه، أو أن تسجيل الأسماء مقرر بالفعل.', es: 'No hay ante {body} nada con este nombre sobre lo que pueda pedirse votación, o ya se van a registrar los nombres.', fr: 'Rien de ce nom sur quoi un vote puisse être demandé n’est en cours d’examen, ou les noms doivent déjà être enregistrés ({body}).', ru: 'Под этим названием нет ничего, по чему можно просить о голосовании, или запись имен уже предусмотрена ({body}).', zh: '{body}没有收到以此为名且可要求表决的事项，或已决定记录国名。' },
  },
  'vote-not-ready': {
    code: 'not-now',
    words: { en: 'This is not ready to be put to the vote.', ar: 'هذه المسألة غير جاهزة للتصويت.', es: 'Esto no está listo para someterse a votación.', fr: 'Cela n’est pas prêt à être mis aux voix.', ru: 'Это еще не готово для голосования.', zh: '该事项尚不具备付诸表决的条件。' },
    possible: { en: 'When what comes before it has been decided.', ar: 'بعد البت فيما يسبقه.', es: 'Cuando se haya decidido lo que lo precede.', fr: 'Lorsque ce qui précède aura été tranché.', ru: 'Когда решено то, что этому предшествует.', zh: '在其之前的事项作出决定后。' },
  },
  'vote-must-be-recorded': {
    code: 'out-of-order',
    words: { en: 'A recorded vote was requested.', ar: 'طُلب تصويت مسجل.', es: 'Se pidió votación registrada.', fr: 'Un vote enregistré a été demandé.', ru: 'Запрошено заносимое в отчет голосование.', zh: '已要求进行记录表决。' },
    possible: { en: 'Open it as a recorded vote.', ar: 'افتحوه بوصفه تصويتا مسجلا.', es: 'Ábrala como votación registrada.', fr: 'Ouvrez-le comme vote enregistré.', ru: 'Откройте его как заносимое в отчет.', zh: '请以记录表决方式开始。' },
  },
  'explanations-left': {
    code: 'out-of-order',
    words: { en: '{who} has asked to explain its vote before the vote.', ar: 'طلب وفد {who} تعليل تصويته قبل التصويت.', es: '{who} ha pedido explicar su voto antes de la votación.', fr: '{who} a demandé à expliquer son vote avant le vote.', ru: 'Запрошено выступление по мотивам до голосования: {who}.', zh: '{who}已要求在表决前解释投票。' },
    possible: { en: 'When those who asked have spoken or left the list.', ar: 'بعد أن يتكلم من طلب ذلك أو ينسحب.', es: 'Cuando quienes lo pidieron hayan hablado o se hayan retirado de la lista.', fr: 'Lorsque ceux qui l’ont demandé auront parlé ou se seront retirés de la liste.', ru: 'Когда запросившие выступят или выйдут из списка.', zh: '要求发言者发言完毕或退出名单后。' },
  },
  'no-open-vote': {
    code: 'no-such-thing',
    words: { en: 'This vote is not open.', ar: 'هذا التصويت غير مفتوح.', es: 'Esta votación no está abierta.', fr: 'Ce vote n’est pas ouvert.', ru: 'Это голосование не открыто.', zh: '该表决未在进行。' },
  },
  'vote-is-closed': {
    code: 'too-late',
    words: { en: 'The voting is locked: this vote has been closed.', ar: 'أُقفل التصويت: لم يعد هذا التصويت مفتوحا.', es: 'La votación está bloqueada: ya se ha cerrado.', fr: 'Le scrutin est verrouillé\u00a0: ce vote est clos.', ru: 'Голосование заблокировано: оно закрыто.', zh: '表决已锁定：该次表决已经结束。' },
    possible: { en: 'A delegation may have its intention noted; the result stays.', ar: 'للوفد أن يطلب تسجيل ما كان ينويه، وتبقى النتيجة كما هي.', es: 'Una delegación puede hacer constar su intención; el resultado no cambia.', fr: 'Une délégation peut faire noter son intention\u00a0; le résultat demeure.', ru: 'Делегация может отметить свое намерение; результат остается.', zh: '代表团可要求注明其投票意向；结果不变。' },
  },
  'no-such-answer': {
    code: 'invalid',
    words: { en: 'This answer is not among those of this vote.', ar: 'هذه الإجابة ليست من إجابات هذا التصويت.', es: 'Esta respuesta no figura entre las de esta votación.', fr: 'Cette réponse n’est pas de celles de ce vote.', ru: 'Такого ответа в этом голосовании нет.', zh: '该次表决没有这一选项。' },
  },
  'lock-first': {
    code: 'not-now',
    words: { en: 'The lock has not been announced.', ar: 'لم يُعلن إقفال التصويت.', es: 'No se ha anunciado el bloqueo.', fr: 'Le verrouillage n’a pas été annoncé.', ru: 'Блокировка не объявлена.', zh: '尚未宣布锁定表决。' },
    possible: { en: '{chair} asks whether all votes have been recorded, then locks.', ar: 'يسأل {chair} هل سُجلت الأصوات كلها ثم يقفل التصويت.', es: '{chair} pregunta si se han registrado todos los votos y luego bloquea.', fr: '{chair} demande si tous les votes ont été enregistrés, puis verrouille.', ru: '{chair} спрашивает, все ли голоса учтены, затем блокирует.', zh: '{chair}先询问是否所有票均已记录，然后锁定。' },
  },
  'lock-announced': {
    code: 'already-done',
    words: { en: 'The lock has been announced.', ar: 'أُعلن إقفال التصويت.', es: 'El bloqueo ya se ha anunciado.', fr: 'Le verrouillage a été annoncé.', ru: 'Блокировка объявлена.', zh: '已宣布锁定表决。' },
  },
  'no-roll-at-opening': {
    code: 'no-such-act',
    words: { en: 'These rules know no roll at the opening of a meeting; who is present is counted.', ar: 'لا تعرف هذه القواعد نداء على الأسماء عند افتتاح الجلسة، وإنما يُعد الحاضرون.', es: 'Este reglamento no conoce el pase de lista al abrir una sesión; se cuenta a los presentes.', fr: 'Ce règlement ne connaît pas d’appel à l’ouverture d’une séance\u00a0; on compte les présents.', ru: 'Эти правила не знают переклички при открытии заседания; присутствующих подсчитывают.', zh: '本规则没有会议开始时点名的规定；只清点出席者。' },
    possible: { en: 'The secretariat or {chair} records who is present.', ar: 'تسجل الأمانة أو {chair} أسماء الحاضرين.', es: 'La secretaría o {chair} registra quién está presente.', fr: 'Le secrétariat ou {chair} consigne les présences.', ru: 'Присутствие фиксирует секретариат или {chair}.', zh: '由秘书处或{chair}记录出席者。' },
  },
  'no-such-roll-answer': {
    code: 'invalid',
    words: { en: 'This is not among the answers to the roll.', ar: 'هذه الإجابة ليست من إجابات نداء الأسماء.', es: 'Esta no figura entre las respuestas al pase de lista.', fr: 'Cette réponse n’est pas de celles de l’appel.', ru: 'Такого ответа на перекличке нет.', zh: '点名没有这一答复。' },
  },
  'for-oneself': {
    code: 'not-entitled',
    words: { en: 'A delegation answers the roll for itself only.', ar: 'لا يجيب الوفد عند النداء إلا عن نفسه.', es: 'Una delegación responde al pase de lista solo por sí misma.', fr: 'Une délégation ne répond à l’appel que pour elle-même.', ru: 'На перекличке делегация отвечает только за себя.', zh: '代表团点名时只能为自己作答。' },
  },
  'answer-the-roll': {
    code: 'not-now',
    words: { en: 'Who has not answered the roll of this meeting takes no part in its decisions.', ar: 'من لم يجب عند النداء على الأسماء في هذه الجلسة لا يشارك في قراراتها.', es: 'Quien no ha respondido al pase de lista de esta sesión no participa en sus decisiones.', fr: 'Qui n’a pas répondu à l’appel de cette séance ne participe pas à ses décisions.', ru: 'Кто не ответил на перекличке этого заседания, не участвует в его решениях.', zh: '未在本次会议点名时作答者不参加会议的决定。' },
    possible: { en: 'Answer the roll, or ask the secretariat to enter the answer.', ar: 'أجيبوا عند النداء، أو اطلبوا من الأمانة إدخال الإجابة.', es: 'Responda al pase de lista o pida a la secretaría que anote la respuesta.', fr: 'Répondez à l’appel ou priez le secrétariat de consigner la réponse.', ru: 'Ответьте на перекличке или попросите секретариат внести ответ.', zh: '请点名作答，或请秘书处登记答复。' },
  },
  'no-such-ruling': {
    code: 'no-such-thing',
    words: { en: 'There is no ruling of this name, or it is no longer among the latest.', ar: 'لا يوجد قرار للرئاسة بهذا الاسم، أو لم يعد من أحدثها.', es: 'No hay ninguna decisión con este nombre, o ya no figura entre las últimas.', fr: 'Il n’y a pas de décision de ce nom, ou elle n’est plus parmi les plus récentes.', ru: 'Постановления с таким названием нет или оно уже не среди последних.', zh: '没有以此为名的裁决，或该裁决已不在最近的裁决之列。' },
  },
  'ruling-was-appealed': {
    code: 'out-of-order',
    words: { en: 'This ruling was appealed against; what the body made of it stays.', ar: 'طُعن في هذا القرار، ويبقى ما انتهى إليه الرأي فيه.', es: 'Se apeló de esta decisión; se mantiene lo que el órgano resolvió.', fr: 'Il a été fait appel de cette décision\u00a0; ce que l’organe en a fait demeure.', ru: 'Это постановление было опротестовано; остается то, что решил орган.', zh: '该裁决曾被提出异议；机构的决定维持不变。' },
  },
  'unknown-method': {
    code: 'no-such-act',
    words: { en: 'These rules do not know this way of voting.', ar: 'لا تعرف هذه القواعد طريقة التصويت هذه.', es: 'Este reglamento no conoce esta forma de votar.', fr: 'Ce règlement ne connaît pas ce mode de vote.', ru: 'Эти правила не знают такого способа голосования.', zh: '本规则没有这种表决方式。' },
    possible: { en: 'Choose one of the ways of voting the rules name.', ar: 'اختاروا إحدى طرق التصويت التي تنص عليها القواعد.', es: 'Elija una de las formas de votar que indica el reglamento.', fr: 'Choisissez un des modes de vote que le règlement indique.', ru: 'Выберите один из способов голосования, названных в правилах.', zh: '请选择规则所列的表决方式之一。' },
  },
  'roll-call-requested': {
    code: 'out-of-order',
    words: { en: 'A roll-call vote was requested.', ar: 'طُلب تصويت بنداء الأسماء.', es: 'Se pidió votación nominal.', fr: 'Un vote par appel nominal a été demandé.', ru: 'Запрошено поименное голосование.', zh: '已要求进行唱名表决。' },
    possible: { en: 'Open it as a roll-call vote.', ar: 'افتحوه بوصفه تصويتا بنداء الأسماء.', es: 'Ábrala como votación nominal.', fr: 'Ouvrez-le comme vote par appel nominal.', ru: 'Откройте его как поименное.', zh: '请以唱名表决方式开始。' },
  },
  'hands-need-names': {
    code: 'out-of-order',
    words: { en: 'The result of this question turns on who votes how, so hands without names cannot decide it.', ar: 'تتوقف نتيجة هذه المسألة على معرفة من صوّت وكيف، فلا يُبت فيها برفع الأيدي دون أسماء.', es: 'El resultado de esta cuestión depende de quién vota y cómo, por lo que no puede decidirla una votación a mano alzada sin nombres.', fr: 'Le résultat de cette question dépend de qui vote et comment\u00a0; un vote à main levée sans noms ne peut donc en décider.', ru: 'Результат по этому вопросу зависит от того, кто как голосует, поэтому поднятием рук без имен его не решить.', zh: '该问题的结果取决于谁如何投票，因此不能以不记名的举手方式决定。' },
    possible: { en: 'Open it as a vote by names.', ar: 'افتحوه بوصفه تصويتا بالأسماء.', es: 'Ábrala como votación con nombres.', fr: 'Ouvrez-le comme vote avec noms.', ru: 'Откройте голосование с указанием имен.', zh: '请以记名方式开始表决。' },
  },
  'by-hands': {
    code: 'not-now',
    words: { en: 'This vote is taken by show of hands; the hands are counted in the room.', ar: 'يُجرى هذا التصويت برفع الأيدي، وتُعد الأيدي في القاعة.', es: 'Esta votación es a mano alzada; las manos se cuentan en la sala.', fr: 'Ce vote a lieu à main levée\u00a0; les mains sont comptées dans la salle.', ru: 'Голосование проводится поднятием рук; руки считают в зале.', zh: '该次表决以举手方式进行；在会场计算举手数。' },
    possible: { en: 'By raising a hand in the room.', ar: 'برفع اليد في القاعة.', es: 'Levantando la mano en la sala.', fr: 'En levant la main dans la salle.', ru: 'Поднятием руки в зале.', zh: '在会场举手。' },
  },
  'by-roll-call': {
    code: 'not-now',
    words: { en: 'This vote is taken by roll-call; each delegation answers when it is called.', ar: 'يُجرى هذا التصويت بنداء الأسماء، ويجيب كل وفد عند النداء عليه.', es: 'Esta votación es nominal; cada delegación responde cuando se la llama.', fr: 'Ce vote a lieu par appel nominal\u00a0; chaque délégation répond à l’appel de son nom.', ru: 'Голосование проводится поименно; каждая делегация отвечает, когда ее вызывают.', zh: '该次表决以唱名方式进行；各代表团在被点名时作答。' },
    possible: { en: 'Answer when your name is called.', ar: 'أجيبوا عند النداء على اسمكم.', es: 'Responda cuando se llame su nombre.', fr: 'Répondez à l’appel de votre nom.', ru: 'Ответьте, когда назовут вашу делегацию.', zh: '请在被点名时作答。' },
  },
  'not-by-hands': {
    code: 'not-now',
    words: { en: 'This vote is not taken by show of hands; there is nothing to count.', ar: 'لا يُجرى هذا التصويت برفع الأيدي، فلا شيء يُعد.', es: 'Esta votación no es a mano alzada; no hay nada que contar.', fr: 'Ce vote n’a pas lieu à main levée\u00a0; il n’y a rien à compter.', ru: 'Это голосование проводится не поднятием рук; считать нечего.', zh: '该次表决不以举手方式进行；没有可计算的举手数。' },
    possible: { en: 'When {chair} opens a vote by show of hands.', ar: 'إذا فُتح تصويت برفع الأيدي.', es: 'Cuando {chair} abra una votación a mano alzada.', fr: 'Lorsque {chair} ouvrira un vote à main levée.', ru: 'Когда {chair} откроет голосование поднятием рук.', zh: '{chair}以举手方式开始表决时。' },
  },
  'vote-stands': {
    code: 'already-done',
    words: { en: 'Your delegation has already voted: {answer}. Under the rules of this conference a vote that was sent stands.', ar: 'سبق لوفدكم أن صوّت: {answer}. وبحسب قواعد هذا المؤتمر يبقى الصوت بعد إرساله كما هو.', es: 'Su delegación ya ha votado: {answer}. Según el reglamento de esta conferencia, el voto enviado se mantiene.', fr: 'Votre délégation a déjà voté\u00a0: {answer}. Selon les règles de cette conférence, un vote émis demeure.', ru: 'Ваша делегация уже проголосовала: {answer}. По правилам этой конференции поданный голос остается.', zh: '贵代表团已经投票：{answer}。根据本会议规则，投出的票维持不变。' },
    possible: { en: 'After the result a delegation may have its intention noted; the result stays.', ar: 'للوفد بعد إعلان النتيجة أن يطلب تسجيل ما كان ينويه، وتبقى النتيجة كما هي.', es: 'Después del resultado una delegación puede hacer constar su intención; el resultado no cambia.', fr: 'Après le résultat, une délégation peut faire noter son intention\u00a0; le résultat demeure.', ru: 'После результата делегация может отметить свое намерение; результат остается.', zh: '结果公布后，代表团可要求注明其投票意向；结果不变。' },
  },
  'nothing-to-undo': {
    code: 'not-now',
    words: { en: 'There is no last answer to take back.', ar: 'لا توجد إجابة أخيرة يمكن الرجوع عنها.', es: 'No hay una última respuesta que retirar.', fr: 'Il n’y a pas de dernière réponse à reprendre.', ru: 'Последнего ответа, который можно взять назад, нет.', zh: '没有可撤回的最后一次答复。' },
    possible: { en: 'What was misheard earlier can be entered anew until the lock is announced.', ar: 'ما أُسيء سماعه قبل ذلك يمكن إدخاله من جديد إلى حين إعلان إقفال التصويت.', es: 'Lo que antes se oyó mal puede anotarse de nuevo hasta que se anuncie el bloqueo.', fr: 'Ce qui a été mal entendu auparavant peut être consigné de nouveau jusqu’à l’annonce du verrouillage.', ru: 'Расслышанное неверно ранее можно внести заново до объявления блокировки.', zh: '此前听错的答复可在宣布锁定前重新登记。' },
  },
  'figures-differ': {
    code: 'invalid',
    words: { en: 'These figures do not add up: {of} delegations have a vote on this question, and {sum} votes were entered.', ar: 'لا تستقيم هذه الأرقام: عدد الوفود التي لها صوت في هذه المسألة {of}، وعدد الأصوات المدخلة {sum}.', es: 'Estas cifras no cuadran: las delegaciones con voto en esta cuestión son {of} y se han anotado {sum} votos.', fr: 'Ces chiffres ne concordent pas\u00a0: les délégations ayant droit de vote sur cette question sont {of}, et {sum} votes ont été saisis.', ru: 'Эти числа не сходятся: делегаций с правом голоса по этому вопросу — {of}, а внесено голосов — {sum}.', zh: '数字不符：对该问题有表决权的代表团为{of}个，而录入的票数为{sum}票。' },
    possible: { en: 'Compare both tellers’ sheets, and enter figures that no delegation is counted in twice.', ar: 'قارنوا ورقتي فرز الأصوات، وأدخلوا أرقاما لا يُحتسب فيها أي وفد مرتين.', es: 'Compare las hojas de ambos escrutadores y anote cifras en las que ninguna delegación se cuente dos veces.', fr: 'Comparez les feuilles des deux scrutateurs et saisissez des chiffres où aucune délégation n’est comptée deux fois.', ru: 'Сверьте листы обоих счетчиков и внесите числа, в которых ни одна делегация не учтена дважды.', zh: '请核对两名计票人的记录，录入没有任何代表团重复计算的数字。' },
  },
  'tellers-differ': {
    code: 'invalid',
    words: { en: 'The two tellers differ ({what}).', ar: 'اختلف فارزا الأصوات ({what}).', es: 'Los dos escrutadores difieren ({what}).', fr: 'Les deux scrutateurs diffèrent ({what}).', ru: 'Данные двух счетчиков расходятся ({what}).', zh: '两名计票人的结果不一致（{what}）。' },
    possible: { en: 'Count again, and enter what both tellers have.', ar: 'أعيدوا العد، وأدخلوا ما يتفق عليه الفارزان.', es: 'Cuente de nuevo y anote aquello en que coincidan ambos escrutadores.', fr: 'Comptez de nouveau et saisissez ce sur quoi les deux scrutateurs s’accordent.', ru: 'Пересчитайте и внесите то, в чем оба счетчика согласны.', zh: '请重新计算，并录入两名计票人一致的结果。' },
  },
  'same-teller': {
    code: 'invalid',
    words: { en: 'The second teller is a person other than the first ({who}).', ar: 'الفارز الثاني شخص غير الأول ({who}).', es: 'El segundo escrutador es una persona distinta del primero ({who}).', fr: 'Le second scrutateur est une autre personne que le premier ({who}).', ru: 'Второй счетчик — иное лицо, чем первый ({who}).', zh: '第二名计票人须为第一名（{who}）以外的人。' },
    possible: { en: 'Name another person as the second teller, or leave the second count out.', ar: 'سمّوا شخصا آخر فارزا ثانيا، أو اتركوا العد الثاني.', es: 'Nombre a otra persona como segundo escrutador u omita el segundo recuento.', fr: 'Nommez une autre personne comme second scrutateur, ou omettez le second décompte.', ru: 'Назовите вторым счетчиком другое лицо или не вносите второй подсчет.', zh: '请另指定一人为第二名计票人，或不填第二次计数。' },
  },
  'two-tellers': {
    code: 'invalid',
    words: { en: 'A result on paper is entered with the names of the two persons who counted it, and with what it was written on.', ar: 'تُدخل النتيجة الورقية مقرونة باسمي الشخصين اللذين عدّاها وبما دُوّنت عليه.', es: 'Un resultado en papel se anota con los nombres de las dos personas que lo contaron y con el soporte en que se escribió.', fr: 'Un résultat sur papier est saisi avec les noms des deux personnes qui l’ont compté et l’indication du support.', ru: 'Результат на бумаге вносят с именами двух лиц, которые его подсчитали, и с указанием, на чем он записан.', zh: '录入纸质结果须注明两名计票人的姓名及其书写载体。' },
  },
  'paper-hour': {
    code: 'invalid',
    words: { en: 'A vote on paper was taken at an hour between the beginning of this conference and now.', ar: 'يكون التصويت الورقي قد جرى في ساعة تقع بين بداية هذا المؤتمر والآن.', es: 'Una votación en papel se celebró a una hora comprendida entre el comienzo de esta conferencia y ahora.', fr: 'Un vote sur papier a eu lieu à une heure comprise entre le début de cette conférence et maintenant.', ru: 'Голосование на бумаге проводилось в час между началом этой конференции и настоящим моментом.', zh: '纸质表决的时间应在本会议开始与现在之间。' },
  },
  'roll-or-figures': {
    code: 'invalid',
    words: { en: 'A result on paper has either the answer of each delegation or the figures alone; here names are needed where the result turns on who voted how.', ar: 'تتضمن النتيجة الورقية إما إجابة كل وفد أو الأرقام وحدها؛ وتلزم الأسماء حيث تتوقف النتيجة على كيفية تصويت كل وفد.', es: 'Un resultado en papel contiene o la respuesta de cada delegación o solo las cifras; hacen falta nombres cuando el resultado depende de quién votó y cómo.', fr: 'Un résultat sur papier comporte soit la réponse de chaque délégation, soit les seuls chiffres\u00a0; des noms sont nécessaires lorsque le résultat dépend de qui a voté et comment.', ru: 'Результат на бумаге содержит либо ответ каждой делегации, либо одни числа; имена нужны, где результат зависит от того, кто как голосовал.', zh: '纸质结果或载有各代表团的答复，或仅有数字；结果取决于谁如何投票的，须有名称。' },
  },
  'not-an-exercise': {
    code: 'no-such-act',
    words: { en: 'Only a vote in an exercise can be marked as a replay.', ar: 'لا يمكن وسم تصويت بأنه إعادة إلا في تمرين.', es: 'Solo puede marcarse como repetición una votación de un ejercicio.', fr: 'Seul un vote d’un exercice peut être marqué comme reproduction.', ru: 'Воспроизведением может быть помечено только голосование в учебной игре.', zh: '只有演练中的表决可标为重演。' },
  },
  'replay-marked': {
    code: 'already-done',
    words: { en: 'This vote is marked as a replay already.', ar: 'سبق وسم هذا التصويت بأنه إعادة.', es: 'Esta votación ya está marcada como repetición.', fr: 'Ce vote est déjà marqué comme reproduction.', ru: 'Это голосование уже помечено как воспроизведение.', zh: '该次表决已标为重演。' },
  },
  'too-many-hands': {
    code: 'invalid',
    words: { en: '{number} hands cannot be: {of} delegations have a vote, and with the other counts at most {most} are left for this answer.', ar: 'لا يمكن أن يكون عدد الأيدي {number}: عدد الوفود التي لها صوت {of}، ولا يتبقى لهذه الإجابة، مع مراعاة الأعداد الأخرى، أكثر من {most}.', es: 'No puede haber {number} manos: las delegaciones con voto son {of} y, con los demás recuentos, quedan como máximo {most} para esta respuesta.', fr: 'Il ne peut y avoir {number} mains\u00a0: les délégations ayant droit de vote sont {of} et, compte tenu des autres décomptes, il en reste au plus {most} pour cette réponse.', ru: 'Столько рук ({number}) быть не может: делегаций с правом голоса — {of}, и с учетом других подсчетов на этот ответ остается не более {most}.', zh: '举手数不可能为{number}：有表决权的代表团为{of}个，扣除其他计数，该选项至多剩{most}个。' },
    possible: { en: 'Count again, or correct the other counts first.', ar: 'أعيدوا العد، أو صححوا الأعداد الأخرى أولا.', es: 'Cuente de nuevo o corrija antes los demás recuentos.', fr: 'Comptez de nouveau ou corrigez d’abord les autres décomptes.', ru: 'Пересчитайте или сначала исправьте другие подсчеты.', zh: '请重新计算，或先更正其他计数。' },
  },
  'hands-uncounted': {
    code: 'not-now',
    words: { en: 'The hands have not been counted for every answer.', ar: 'لم تُعد الأيدي لكل الإجابات.', es: 'No se han contado las manos de todas las respuestas.', fr: 'Les mains n’ont pas été comptées pour toutes les réponses.', ru: 'Руки подсчитаны не по всем ответам.', zh: '尚未就所有选项计算举手数。' },
    possible: { en: 'Enter the counts with the name of the teller.', ar: 'أدخلوا الأعداد مع اسم فارز الأصوات.', es: 'Anote los recuentos con el nombre del escrutador.', fr: 'Saisissez les décomptes avec le nom du scrutateur.', ru: 'Внесите подсчеты с именем счетчика.', zh: '请录入计数及计票人姓名。' },
  },
  'not-by-roll-call': {
    code: 'not-now',
    words: { en: 'This vote is not taken by roll-call; nobody is called.', ar: 'لا يُجرى هذا التصويت بنداء الأسماء، فلا يُنادى على أحد.', es: 'Esta votación no es nominal; no se llama a nadie.', fr: 'Ce vote n’a pas lieu par appel nominal\u00a0; personne n’est appelé.', ru: 'Это голосование не поименное; никого не вызывают.', zh: '该次表决不以唱名方式进行；不点名。' },
    possible: { en: 'When {chair} opens a vote by roll-call.', ar: 'إذا فُتح تصويت بنداء الأسماء.', es: 'Cuando {chair} abra una votación nominal.', fr: 'Lorsque {chair} ouvrira un vote par appel nominal.', ru: 'Когда {chair} откроет поименное голосование.', zh: '{chair}以唱名方式开始表决时。' },
  },
  'another-is-called': {
    code: 'out-of-order',
    words: { en: 'The name called is {who}; each delegation answers in its turn.', ar: 'الاسم المنادى عليه هو {who}، ويجيب كل وفد في دوره.', es: 'El nombre llamado es {who}; cada delegación responde en su turno.', fr: 'Le nom appelé est {who}\u00a0; chaque délégation répond à son tour.', ru: 'Сейчас вызвана другая делегация: {who}; каждая отвечает в свою очередь.', zh: '现在点到的是{who}；各代表团依次作答。' },
    possible: { en: 'Answer when your name is called.', ar: 'أجيبوا عند النداء على اسمكم.', es: 'Responda cuando se llame su nombre.', fr: 'Répondez à l’appel de votre nom.', ru: 'Ответьте, когда назовут вашу делегацию.', zh: '请在被点名时作答。' },
  },
  'all-called': {
    code: 'too-late',
    words: { en: 'All names have been called.', ar: 'نودي على جميع الأسماء.', es: 'Se han llamado todos los nombres.', fr: 'Tous les noms ont été appelés.', ru: 'Вызваны все.', zh: '已点名完毕。' },
    possible: { en: 'The secretariat corrects what was misheard until the lock is announced.', ar: 'تصحح الأمانة ما أُسيء سماعه إلى أن يُعلن إقفال التصويت.', es: 'La secretaría corrige lo que se oyó mal hasta que se anuncie el bloqueo.', fr: 'Le secrétariat corrige ce qui a été mal entendu jusqu’à l’annonce du verrouillage.', ru: 'Секретариат исправляет расслышанное неверно до объявления блокировки.', zh: '听错的答复由秘书处在宣布锁定前更正。' },
  },
  'roll-unfinished': {
    code: 'not-now',
    words: { en: 'The roll has not been called to its end: {who} is to answer.', ar: 'لم يكتمل نداء الأسماء: الدور على {who}.', es: 'No se ha terminado de llamar la lista: debe responder {who}.', fr: 'L’appel n’est pas terminé\u00a0: au tour de {who} de répondre.', ru: 'Перекличка не закончена: должна ответить делегация — {who}.', zh: '唱名尚未完毕：轮到{who}作答。' },
    possible: { en: 'Enter its answer, or that it gives none.', ar: 'أدخلوا إجابته، أو أنه لم يجب.', es: 'Anote su respuesta, o que no responde.', fr: 'Saisissez sa réponse, ou son absence de réponse.', ru: 'Внесите ее ответ или то, что ответа нет.', zh: '请录入其答复，或注明未作答。' },
  },
  'no-pass': {
    code: 'no-such-act',
    words: { en: 'These rules know no pass in a roll-call.', ar: 'لا تعرف هذه القواعد تأجيل الإجابة في نداء الأسماء.', es: 'Este reglamento no permite pasar en una votación nominal.', fr: 'Ce règlement ne permet pas de passer lors d’un appel nominal.', ru: 'Эти правила не позволяют пропустить ответ при поименном голосовании.', zh: '本规则不允许在唱名表决时暂不作答。' },
    possible: { en: 'Answer yes, no or abstention.', ar: 'أجيبوا بنعم أو لا أو بالامتناع.', es: 'Responda a favor, en contra o abstención.', fr: 'Répondez oui, non ou abstention.', ru: 'Ответьте «да», «нет» или «воздерживаюсь».', zh: '请答复赞成、反对或弃权。' },
  },
  'passed-before': {
    code: 'out-of-order',
    words: { en: 'Whoever passed is asked again at the end and answers yes or no.', ar: 'من أرجأ إجابته يُسأل مرة أخرى في النهاية ويجيب بنعم أو لا.', es: 'A quien pasó se le pregunta de nuevo al final y responde a favor o en contra.', fr: 'Qui a passé est interrogé de nouveau à la fin et répond oui ou non.', ru: 'Кто пропустил, того спрашивают снова в конце, и он отвечает «да» или «нет».', zh: '暂不作答者在最后再次被点名，须答复赞成或反对。' },
    possible: { en: 'When asked again, by answering yes or no.', ar: 'عند السؤال ثانية، بالإجابة بنعم أو لا.', es: 'Cuando se le pregunte de nuevo, respondiendo a favor o en contra.', fr: 'Lorsqu’on l’interroge de nouveau, en répondant oui ou non.', ru: 'Когда спросят снова — ответив «да» или «нет».', zh: '再次被点名时答复赞成或反对。' },
  },
  'no-rights': {
    code: 'no-such-act',
    words: { en: 'Only a yes or a no is given with rights, and only where the rules know it.', ar: 'لا تُقرن بالحق في التعليل إلا الإجابة بنعم أو لا، وحيث تنص القواعد على ذلك.', es: 'Solo un voto a favor o en contra se emite con derechos, y solo cuando el reglamento lo prevé.', fr: 'Seul un oui ou un non s’exprime avec droits, et seulement lorsque le règlement le prévoit.', ru: 'С оговоркой о праве объяснить дают только «да» или «нет», и только где правила это знают.', zh: '只有赞成票或反对票可附带解释权利，且须规则有此规定。' },
  },
  'may-not-abstain': {
    code: 'out-of-order',
    words: { en: 'This delegation answered the roll as voting, and so does not abstain on substance.', ar: 'أجاب هذا الوفد عند نداء الأسماء بأنه حاضر ومصوّت، فلا يمتنع عن التصويت في المسائل الموضوعية.', es: 'Esta delegación respondió al pase de lista como votante y por ello no se abstiene en cuestiones de fondo.', fr: 'Cette délégation a répondu à l’appel comme votante et ne s’abstient donc pas sur le fond.', ru: 'Эта делегация ответила на перекличке как голосующая и потому не воздерживается по существу.', zh: '该代表团点名时答复为参加表决，因此对实质问题不得弃权。' },
    possible: { en: 'Answer yes or no.', ar: 'أجيبوا بنعم أو لا.', es: 'Responda a favor o en contra.', fr: 'Répondez oui ou non.', ru: 'Ответьте «да» или «нет».', zh: '请答复赞成或反对。' },
  },
  'doors-closed': {
    code: 'too-late',
    words: { en: 'The doors were closed when the voting began, and nobody comes back in before it ends.', ar: 'أُغلقت الأبواب عند بدء التصويت، ولا يدخل أحد قبل انتهائه.', es: 'Las puertas se cerraron al comenzar la votación y nadie vuelve a entrar antes de que termine.', fr: 'Les portes ont été fermées au début du vote, et personne ne rentre avant sa fin.', ru: 'Двери закрыты с началом голосования, и до его окончания никто не возвращается.', zh: '表决开始时大门已关闭，结束前任何人不得返回。' },
  },
  'no-roll': {
    code: 'no-such-thing',
    words: { en: 'There is no recorded vote of this name in which this delegation was entitled to vote, or it is no longer among the latest.', ar: 'لا يوجد تصويت مسجل بهذا الاسم كان لهذا الوفد حق المشاركة فيه، أو لم يعد من أحدثها.', es: 'No hay ninguna votación registrada de este nombre en la que esta delegación tuviera derecho a votar, o ya no figura entre las últimas.', fr: 'Il n’y a pas de vote enregistré de ce nom auquel cette délégation avait le droit de participer, ou il n’est plus parmi les plus récents.', ru: 'Нет заносившегося в отчет голосования с таким названием, в котором эта делегация имела право голоса, или оно уже не среди последних.', zh: '没有以此为名且该代表团有权参加的记录表决，或该表决已不在最近的表决之列。' },
  },

  // the conference
  'no-conference': {
    code: 'not-now',
    words: { en: 'The conference has not been founded.', ar: 'لم يُنشأ المؤتمر بعد.', es: 'La conferencia no se ha constituido.', fr: 'La conférence n’a pas été constituée.', ru: 'Конференция не учреждена.', zh: '会议尚未设立。' },
    possible: { en: 'When the secretariat founds the conference.', ar: 'بعد أن تنشئ الأمانة المؤتمر.', es: 'Cuando la secretaría la constituya.', fr: 'Lorsque le secrétariat constituera la conférence.', ru: 'Когда секретариат учредит конференцию.', zh: '秘书处设立会议后。' },
  },
  'founded': {
    code: 'already-done',
    words: { en: 'The conference has been founded.', ar: 'أُنشئ المؤتمر بالفعل.', es: 'La conferencia ya se ha constituido.', fr: 'La conférence a été constituée.', ru: 'Конференция учреждена.', zh: '会议已经设立。' },
  },
  'no-edition': {
    code: 'no-such-thing',
    words: { en: 'There is no edition “{edition}” of this rulebook.', ar: 'لا توجد طبعة باسم «{edition}» من هذا النظام الداخلي.', es: 'No hay edición «{edition}» de este reglamento.', fr: 'Il n’y a pas d’édition «\u00a0{edition}\u00a0» de ce règlement.', ru: 'Редакции «{edition}» этих правил нет.', zh: '本规则没有“{edition}”版本。' },
    possible: { en: 'The editions are: {known}.', ar: 'الطبعات هي: {known}.', es: 'Las ediciones son: {known}.', fr: 'Les éditions sont\u00a0: {known}.', ru: 'Редакции: {known}.', zh: '版本有：{known}。' },
  },
  'edition-not-in-force': {
    code: 'not-in-force',
    words: { en: 'The edition “{edition}” is not in force today ({from} – {until}).', ar: 'الطبعة «{edition}» غير نافذة اليوم ({from} – {until}).', es: 'La edición «{edition}» no está en vigor hoy ({from} – {until}).', fr: 'L’édition «\u00a0{edition}\u00a0» n’est pas en vigueur aujourd’hui ({from} – {until}).', ru: 'Редакция «{edition}» сегодня не действует ({from} – {until}).', zh: '“{edition}”版本今天不具效力（{from}–{until}）。' },
    possible: { en: 'An exercise may sit under it.', ar: 'يجوز لتمرين أن ينعقد بموجبها.', es: 'Un ejercicio puede celebrarse con arreglo a ella.', fr: 'Un exercice peut se tenir sous cette édition.', ru: 'По ней может проводиться учебная игра.', zh: '演练可依该版本进行。' },
  },
  'rules-apply': {
    code: 'too-late',
    words: { en: 'A meeting has been held: the rules apply, and only {body} changes them.', ar: 'عُقدت جلسة: القواعد نافذة ولا يغيّرها سوى {body}.', es: 'Se ha celebrado una sesión: el reglamento se aplica y solo lo modifica {body}.', fr: 'Une séance a été tenue\u00a0: le règlement s’applique et seul l’organe le modifie ({body}).', ru: 'Заседание состоялось: правила действуют, и меняет их только {body}.', zh: '已举行过会议：规则已适用，只有{body}可以修改。' },
    possible: { en: 'Values are set before the first meeting.', ar: 'تُحدَّد القيم قبل الجلسة الأولى.', es: 'Los valores se fijan antes de la primera sesión.', fr: 'Les valeurs se fixent avant la première séance.', ru: 'Значения устанавливают до первого заседания.', zh: '数值应在首次会议之前设定。' },
  },
  'silence-runs': {
    code: 'not-now',
    words: { en: 'A silence procedure is running; it goes by the rules it was begun under.', ar: 'يجري إجراء موافقة صامتة، وهو يخضع للقواعد التي بدأ بموجبها.', es: 'Hay un procedimiento de acuerdo tácito en curso; se rige por el reglamento con el que se inició.', fr: 'Une procédure d’accord tacite est en cours ; elle suit les règles selon lesquelles elle a été ouverte.', ru: 'Идет процедура умолчания; она следует правилам, по которым была начата.', zh: '默许程序正在进行；应适用其启动时的规则。' },
    possible: { en: 'Values may be set once it has ended, before the first meeting.', ar: 'يجوز تحديد القيم بعد انتهائه وقبل الجلسة الأولى.', es: 'Los valores pueden fijarse cuando haya terminado, antes de la primera sesión.', fr: 'Les valeurs peuvent être fixées une fois qu’elle a pris fin, avant la première séance.', ru: 'Значения можно установить после ее окончания, до первого заседания.', zh: '程序结束后、首次会议之前可以设定数值。' },
  },
  'no-such-setting': {
    code: 'no-such-thing',
    words: { en: 'This rulebook has no value “{path}” that a conference sets.', ar: 'ليس في هذا النظام الداخلي قيمة «{path}» يحددها المؤتمر.', es: 'Este reglamento no tiene ningún valor «{path}» que la conferencia pueda fijar.', fr: 'Ce règlement n’a pas de valeur «\u00a0{path}\u00a0» qu’une conférence puisse fixer.', ru: 'В этих правилах нет значения «{path}», которое устанавливает конференция.', zh: '本规则没有可由会议设定的数值“{path}”。' },
  },
  'already-set': {
    code: 'already-done',
    words: { en: '“{path}” has this value already.', ar: 'القيمة «{path}» محددة هكذا من قبل.', es: '«{path}» ya tiene este valor.', fr: '«\u00a0{path}\u00a0» a déjà cette valeur.', ru: '«{path}» уже имеет это значение.', zh: '“{path}”已是该数值。' },
  },
  'not-a-value': {
    code: 'invalid',
    words: { en: 'This is not a value “{path}” can have.', ar: 'ليست هذه قيمة جائزة لـ«{path}».', es: 'Este no es un valor que «{path}» pueda tener.', fr: 'Ce n’est pas une valeur que «\u00a0{path}\u00a0» puisse avoir.', ru: 'Такого значения «{path}» иметь не может.', zh: '“{path}”不能取该数值。' },
  },
  'no-rulebook': {
    code: 'no-such-thing',
    words: { en: 'There is no rulebook of this name.', ar: 'لا توجد قواعد بهذا الاسم.', es: 'No hay ningún reglamento con este nombre.', fr: 'Il n’y a pas de règlement de ce nom.', ru: 'Правил с таким названием нет.', zh: '没有以此为名的规则。' },
  },
  'no-body': {
    code: 'no-such-thing',
    words: { en: 'The conference has no such body.', ar: 'ليس للمؤتمر هيئة كهذه.', es: 'La conferencia no tiene tal órgano.', fr: 'La conférence n’a pas un tel organe.', ru: 'Такого органа у конференции нет.', zh: '会议没有该机构。' },
  },
  'no-seats': {
    code: 'not-in-force',
    words: { en: 'Nobody has a seat yet, or one of those named has none.', ar: 'لا مقاعد بعد، أو ليس لأحد المذكورين مقعد.', es: 'Nadie tiene todavía puesto, o no lo tiene alguno de los nombrados.', fr: 'Personne n’a encore de siège, ou un de ceux qui sont nommés n’en a pas.', ru: 'Мест еще ни у кого нет, или его нет у кого-либо из названных.', zh: '尚无任何席位，或所列者之一没有席位。' },
    possible: { en: 'When the secretariat has seated the delegations.', ar: 'بعد أن تخصص الأمانة مقاعد للوفود.', es: 'Cuando la secretaría haya asignado puestos a las delegaciones.', fr: 'Lorsque le secrétariat aura attribué des sièges aux délégations.', ru: 'Когда секретариат предоставит делегациям места.', zh: '秘书处为代表团安排席位后。' },
  },
  'body-limit': {
    code: 'not-now',
    words: { en: 'The conference has {number} bodies and takes no more.', ar: 'عدد هيئات المؤتمر {number}، ولا يتسع لمزيد.', es: 'La conferencia tiene {number} órganos y no admite más.', fr: 'La conférence compte {number} organes et n’en admet pas d’autre.', ru: 'Органов у конференции: {number}; больше она не вмещает.', zh: '会议已有{number}个机构，不再增设。' },
  },
  'misfit': {
    code: 'invalid',
    words: { en: 'What was named does not fit what may be done now.', ar: 'ما ذُكر لا يناسب ما يجوز فعله الآن.', es: 'Lo indicado no corresponde a lo que puede hacerse ahora.', fr: 'Ce qui est indiqué ne correspond pas à ce qui peut être fait maintenant.', ru: 'Названное не подходит к тому, что можно сделать сейчас.', zh: '所指明的内容与目前可做之事不符。' },
  },
} as const satisfies { readonly [key: string]: Sentence }

export type SentenceKey = keyof typeof sentences
