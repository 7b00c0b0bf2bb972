import type { By } from '#base/event.ts'
import type { RefusalCode } from '#base/codes.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Words } from '#base/words.ts'
import type { ParticipantsCommand } from './commands.ts'
import { anybody, inFormat } from './known.ts'
import type { Preparation } from './state.ts'

/** Why the preparation says no. It comes before the rules of procedure and rests on none of them, so nothing is cited. */
const reasons = {
  notSecretariat: ['not-entitled', { en: 'Only the secretariat prepares the conference.', ar: 'الأمانة وحدها تتولى الإعداد للمؤتمر.' }],
  notFounded: ['not-now', { en: 'The conference has not been founded yet.', ar: 'لم يُنشأ المؤتمر بعد.' }],
  letterMissing: ['exercise-only', {
    en: 'In a conference that is not an exercise nothing is recorded of an actor without its letter: who wrote it, of what date, with what reference.',
    ar: 'لا يُسجَّل شيء عن أي جهة فاعلة في مؤتمر ليس تمرينا إلا استنادا إلى رسالتها: كاتبها وتاريخها ورقمها المرجعي.',
  }],
  passageMissing: ['exercise-only', {
    en: 'Who is party to the conflict, and whether the initiative names it, rests on a sentence of the record.',
    ar: 'القول بأن جهة ما طرف في النزاع وبأن المبادرة تسميها أو لا تسميها يستند إلى جملة من التوثيق.',
  }],
  callMissing: ['exercise-only', {
    en: 'A clause is mandatory by a person’s reading, which cites a call for presence.',
    ar: 'يكون البند إلزاميا بناء على قراءة شخص يستشهد بدعوة إلى الحضور.',
  }],
  noActor: ['no-such-thing', { en: 'Neither the register nor this conference knows that name.', ar: 'هذا الاسم غير معروف في سجل الجهات الفاعلة ولا في هذا المؤتمر.' }],
  noSuchThing: ['no-such-thing', { en: 'There is no such clause, fact, seat or entry here.', ar: 'لا يوجد هنا بند أو واقعة أو مقعد أو قيد كهذا.' }],
  notInFormat: ['no-such-thing', { en: 'No clause of the format is about this participant.', ar: 'لا يتناول أي بند من بنود الصيغة هذا المشارك.' }],
  inUse: ['already-done', { en: 'This id is in use.', ar: 'هذا المعرّف مستعمل.' }],
  badId: ['invalid', { en: 'An id is a lower-case letter, then at most 39 letters, digits or single hyphens.', ar: 'المعرّف حرف لاتيني صغير تليه 39 خانة على الأكثر من الحروف أو الأرقام أو الشرطات المفردة.' }],
  alreadyNamed: ['already-done', { en: 'This party to the conflict is recorded; correct that entry first.', ar: 'طرف النزاع هذا مسجل؛ صححوا ذلك القيد أولا.' }],
  noMandate: ['not-now', { en: 'First write the mandate: who convenes, to do what.', ar: 'تُكتب الولاية أولا: من يدعو إلى الانعقاد ولأي غرض.' }],
  notAsked: ['not-now', { en: 'The convener of this mandate has not been asked.', ar: 'لم يُسأل بعدُ الداعي إلى الانعقاد بموجب هذه الولاية.' }],
  alreadySeated: ['already-done', { en: 'This participant has a seat.', ar: 'لهذا المشارك مقعد.' }],
  alreadyInvited: ['already-done', { en: 'Somebody on this letter was invited already; send a reminder.', ar: 'سبقت دعوة أحد المرسل إليهم؛ وجّهوا رسالة تذكير.' }],
  nothingToWithdraw: ['invalid', { en: 'There is no acceptance to take back.', ar: 'لا يوجد قبول يُسحب.' }],
  hostStep: ['invalid', { en: 'A host accepts after an offer or a proposal, and is fixed once, after an offer or an acceptance.', ar: 'يقبل المضيف بعد عرض أو اقتراح، ويُثبَّت مرة واحدة بعد عرض أو قبول.' }],
  headed: ['invalid', { en: 'This delegation has a head.', ar: 'لهذا الوفد رئيس.' }],
  noCredentials: ['not-now', { en: 'No credentials of this delegation were recorded.', ar: 'لم تُسجل وثائق تفويض لهذا الوفد.' }],
  daisReads: ['exercise-only', { en: 'Only in a simulation does the dais read what one delegation writes to another.', ar: 'لا تقرأ المنصة ما يكتبه وفد إلى وفد آخر إلا في المحاكاة.' }],
  nothingYet: ['not-now', { en: 'There is neither a mandate nor a clause to publish.', ar: 'لا توجد ولاية ولا بنود لنشرها.' }],
  invalid: ['invalid', { en: 'This does not fit together: see what the form offers.', ar: 'هذه البيانات لا تتفق فيما بينها: انظروا ما تتيحه الاستمارة.' }],
} as const satisfies { readonly [reason: string]: readonly [RefusalCode, Words] }

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
