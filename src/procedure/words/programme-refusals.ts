import type { Sentence } from './refusals.ts'

/** Refusals about the programme of sittings. */
export const programmeRefusals = {
  'programme-full': {
    code: 'invalid',
    words: { en: 'For {body} {most} sittings are planned already, which is as many as its programme holds.', ar: 'من المقرر بالفعل عقد {most} من الجلسات ({body})، وهو أقصى ما يتسع له البرنامج.', es: 'Ya hay {most} sesiones previstas ({body}), que son todas las que caben en el programa.', fr: '{most} séances sont déjà prévues ({body}), soit autant que le programme en contient.', ru: 'Запланировано заседаний: {most} ({body}); больше программа не вмещает.', zh: '{body}已排定{most}次会议，达到日程上限。' },
    possible: { en: 'When some of them are over or dropped.', ar: 'إذا انقضى بعضها أو أُلغي.', es: 'Cuando algunas hayan pasado o se hayan suprimido.', fr: 'Lorsque certaines seront passées ou supprimées.', ru: 'Когда некоторые из них пройдут или будут отменены.', zh: '其中一些结束或取消后。' },
  },
  'no-sitting': {
    code: 'no-such-thing',
    words: { en: 'No such sitting is planned: it was dropped, or held.', ar: 'لا جلسة مقررة بهذا الرمز: إما أُلغيت وإما عُقدت.', es: 'No hay tal sesión prevista: se suprimió o se celebró.', fr: 'Aucune séance de ce genre n’est prévue\u00a0: elle a été supprimée ou tenue.', ru: 'Такого заседания в программе нет: оно отменено или проведено.', zh: '没有排定这样的会议：已取消或已举行。' },
    possible: { en: 'For a sitting that is still planned.', ar: 'لجلسة ما زالت مقررة.', es: 'Respecto de una sesión todavía prevista.', fr: 'Pour une séance encore prévue.', ru: 'Для заседания, которое еще запланировано.', zh: '针对仍排定的会议。' },
  },
  'no-such-hour': {
    code: 'invalid',
    words: { en: 'An hour given lies too far back or too far ahead.', ar: 'ساعة من الساعات المذكورة بعيدة في الماضي أو في المستقبل أكثر مما ينبغي.', es: 'Una de las horas indicadas queda demasiado atrás o demasiado adelante.', fr: 'Une heure indiquée est trop lointaine, dans le passé ou dans l’avenir.', ru: 'Один из указанных часов слишком далеко позади или впереди.', zh: '所给时间过早或过晚。' },
    possible: { en: 'For an hour of the sitting itself, ahead or only just past.', ar: 'لساعة قريبة من الجلسة نفسها، آتية أو لم تكد تنقضي.', es: 'Para una hora de la propia sesión, futura o apenas pasada.', fr: 'Pour une heure de la séance même, à venir ou à peine passée.', ru: 'Для часа самого заседания, впереди или едва прошедшего.', zh: '采用会议本身的时间，即将到来或刚过不久。' },
  },
} as const satisfies { readonly [key: string]: Sentence }
