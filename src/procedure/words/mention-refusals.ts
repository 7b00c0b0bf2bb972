import type { Sentence } from './refusals.ts'

/** Refusals on following who speaks to which proposal. */
export const mentionRefusals = {
  'too-many-followed': {
    code: 'invalid',
    words: { en: '{number} proposals are followed in this body already.', ar: 'تُتابَع في هذه الهيئة {number} مقترحات بالفعل.', es: 'En este órgano ya se siguen {number} propuestas.', fr: '{number} propositions sont déjà suivies dans cet organe.', ru: 'Предложений, за которыми следят в этом органе, уже {number}.', zh: '该机构已在跟踪{number}项提案。' },
    possible: { en: 'When one of them is dropped.', ar: 'إذا تُركت متابعة أحدها.', es: 'Cuando se deje de seguir una de ellas.', fr: 'Lorsque l’une d’elles ne sera plus suivie.', ru: 'Когда за одним из них перестанут следить.', zh: '停止跟踪其中一项后。' },
  },
  'proposal-needs-source': {
    code: 'invalid',
    words: { en: 'Outside an exercise a proposal is followed with where it can be read.', ar: 'خارج التمارين لا يُتابَع مقترح إلا مع بيان الموضع الذي يُقرأ فيه.', es: 'Fuera de un ejercicio, una propuesta se sigue indicando dónde puede leerse.', fr: 'Hors exercice, une proposition est suivie avec l’indication de l’endroit où elle peut être lue.', ru: 'Вне учения за предложением следят с указанием, где его можно прочесть.', zh: '在演练之外，跟踪提案须注明其可查阅之处。' },
    possible: { en: 'With its symbol, its document or its place in the record.', ar: 'مع رمزه أو وثيقته أو موضعه في السجل.', es: 'Con su signatura, su documento o su lugar en el registro.', fr: 'Avec sa cote, son document ou sa place dans le dossier.', ru: 'С его условным обозначением, документом или местом в записях.', zh: '注明其文号、文件或在记录中的位置。' },
  },
  'not-followed': { code: 'no-such-thing', words: { en: 'No such proposal is followed in this body.', ar: 'لا يُتابَع مقترح كهذا في هذه الهيئة.', es: 'En este órgano no se sigue tal propuesta.', fr: 'Aucune proposition de ce genre n’est suivie dans cet organe.', ru: 'За таким предложением в этом органе не следят.', zh: '该机构未跟踪此项提案。' } },
  'has-not-spoken': {
    code: 'not-now',
    words: { en: 'This delegation has not had the floor since the proposal is followed.', ar: 'لم يأخذ هذا الوفد الكلمة منذ بدء متابعة المقترح.', es: 'Esta delegación no ha hecho uso de la palabra desde que se sigue la propuesta.', fr: 'Cette délégation n’a pas eu la parole depuis que la proposition est suivie.', ru: 'Эта делегация не получала слова с тех пор, как следят за предложением.', zh: '自跟踪该提案以来，该代表团尚未发言。' },
    possible: { en: 'When it has been given the floor.', ar: 'إذا أُعطي الكلمة.', es: 'Cuando se le haya concedido la palabra.', fr: 'Lorsque la parole lui aura été donnée.', ru: 'Когда ей будет предоставлено слово.', zh: '该代表团获准发言后。' },
  },
  'no-mention': { code: 'no-such-thing', words: { en: 'Nothing is recorded of this delegation speaking to that proposal.', ar: 'لم يُسجَّل أن هذا الوفد تناول ذلك المقترح.', es: 'No consta que esta delegación se haya referido a esa propuesta.', fr: 'Rien n’indique que cette délégation se soit exprimée sur cette proposition.', ru: 'Не записано, чтобы эта делегация говорила об этом предложении.', zh: '没有该代表团就该提案发言的记录。' } },
} as const satisfies { readonly [key: string]: Sentence }
