import type { Sentence } from './refusals.ts'

/** Refusals on deposited statements and on calls to the dais. */
export const statementRefusals = {
  'statements-wait': {
    code: 'not-now',
    words: { en: '{number} statements of this delegation wait to be delivered already.', ar: 'لدى هذا الوفد {number} بيانات مودعة لم تُلقَ بعد.', es: 'Ya hay {number} declaraciones de esta delegación a la espera de pronunciarse.', fr: '{number} déclarations de cette délégation attendent déjà d’être prononcées.', ru: 'Заявлений этой делегации, ожидающих произнесения, уже {number}.', zh: '该代表团已有{number}份发言稿等待宣读。' },
    possible: { en: 'When one of them has been delivered or withdrawn.', ar: 'إذا أُلقي أحدها أو سُحب.', es: 'Cuando se haya pronunciado o retirado una de ellas.', fr: 'Lorsque l’une d’elles aura été prononcée ou retirée.', ru: 'Когда одно из них произнесут или отзовут.', zh: '其中一份宣读或撤回后。' },
  },
  'statement-deposited': {
    code: 'already-done',
    words: { en: 'A statement is deposited for this already.', ar: 'أُودع بيان لهذا الموضع بالفعل.', es: 'Para esto ya se ha depositado una declaración.', fr: 'Une déclaration est déjà déposée pour cela.', ru: 'Заявление для этого уже сдано.', zh: '已为此交存发言稿。' },
    possible: { en: 'It can be replaced until the delegation speaks.', ar: 'يمكن استبداله إلى أن يأخذ الوفد الكلمة.', es: 'Puede sustituirse hasta que la delegación hable.', fr: 'Elle peut être remplacée jusqu’à ce que la délégation prenne la parole.', ru: 'Его можно заменить, пока делегация не выступила.', zh: '在该代表团发言之前可以替换。' },
  },
  'no-place-for-statement': {
    code: 'no-such-thing',
    words: { en: 'A statement is deposited with a place on the list, or for an item of the agenda.', ar: 'يودع البيان مع موضع في قائمة المتكلمين أو لبند من بنود جدول الأعمال.', es: 'Una declaración se deposita con un turno en la lista o para un tema del programa.', fr: 'Une déclaration est déposée avec une place sur la liste, ou pour un point de l’ordre du jour.', ru: 'Заявление сдают к месту в списке или к пункту повестки дня.', zh: '发言稿应就名单上的位置或某一议程项目交存。' },
    possible: { en: 'With a place of this delegation on the list, or for an item that is not concluded.', ar: 'مع موضع لهذا الوفد في القائمة، أو لبند لم يُختتم النظر فيه.', es: 'Con un turno de esta delegación en la lista, o para un tema que no haya concluido.', fr: 'Avec une place de cette délégation sur la liste, ou pour un point qui n’est pas clos.', ru: 'К месту этой делегации в списке или к незавершенному пункту.', zh: '就该代表团在名单上的位置，或尚未审结的项目。' },
  },
  'no-such-statement': {
    code: 'no-such-thing',
    words: { en: 'No such statement of this delegation waits to be delivered.', ar: 'لا بيان كهذا لهذا الوفد ينتظر الإلقاء.', es: 'No hay tal declaración de esta delegación a la espera de pronunciarse.', fr: 'Aucune déclaration de ce genre de cette délégation n’attend d’être prononcée.', ru: 'Такого заявления этой делегации, ожидающего произнесения, нет.', zh: '该代表团没有这样的发言稿等待宣读。' },
    possible: { en: 'For one that is deposited and has not been delivered.', ar: 'لبيان أودع ولم يُلقَ بعد.', es: 'Respecto de una depositada que no se haya pronunciado.', fr: 'Pour une déclaration déposée et non encore prononcée.', ru: 'Для сданного и еще не произнесенного.', zh: '针对已交存而尚未宣读的发言稿。' },
  },
  'interpreters-only': {
    code: 'not-entitled',
    words: { en: 'Only interpreters and record-keepers call the dais in this way.', ar: 'لا ينادي المنصة بهذه الطريقة إلا المترجمون الشفويون ومدونو المحاضر.', es: 'Solo intérpretes y redactores de actas avisan así a la mesa.', fr: 'Seuls les interprètes et les rédacteurs de comptes rendus appellent ainsi la tribune.', ru: 'Так обращаются к президиуму только устные переводчики и составители отчетов.', zh: '只有口译员和记录员可以这种方式提示主席台。' },
  },
  'closed-to-interpreters': { code: 'not-entitled', words: { en: 'This body meets in private; its dais is called in the room.', ar: 'تجتمع هذه الهيئة في جلسات مغلقة؛ وتُنادى منصتها داخل القاعة.', es: 'Este órgano se reúne en privado; a su mesa se la avisa en la sala.', fr: 'Cet organe se réunit à huis clos\u00a0; on appelle sa tribune dans la salle.', ru: 'Этот орган заседает закрыто; к его президиуму обращаются в зале.', zh: '该机构举行非公开会议；请在会场内提示其主席台。' } },
  'called-already': {
    code: 'already-done',
    words: { en: 'The dais has been told so already.', ar: 'أُبلغت المنصة بذلك بالفعل.', es: 'La mesa ya ha recibido este aviso.', fr: 'La tribune en a déjà été avertie.', ru: 'Президиуму об этом уже сообщено.', zh: '已如此提示主席台。' },
    possible: { en: 'When the dais has seen to it.', ar: 'إذا اهتمت المنصة بالأمر.', es: 'Cuando la mesa lo haya atendido.', fr: 'Lorsque la tribune y aura pourvu.', ru: 'Когда президиум этим займется.', zh: '主席台处理后。' },
  },
  'no-such-call': { code: 'no-such-thing', words: { en: 'No such call to the dais waits.', ar: 'لا نداء كهذا ينتظر المنصة.', es: 'No hay tal aviso a la mesa pendiente.', fr: 'Aucun appel de ce genre à la tribune n’est en attente.', ru: 'Такого обращения к президиуму в ожидании нет.', zh: '没有这样的提示等待主席台处理。' } },
} as const satisfies { readonly [key: string]: Sentence }
