import { counted, member, ofMembers } from '#base/counted.ts'
import type { Base, Majority } from '#base/majority.ts'
import { fill, type Words } from '#base/words.ts'
import { dividedEqually, type Tally } from './tally.ts'

/**
 * The count as one sentence and its result as a second: "Two thirds of the 26 members present and voting: 18 needed,
 * 18 in favour. Adopted." Whoever shows it adds the rule. `names` gives the names of members where their ids are not to be read.
 */
export function arithmetic(tally: Tally, names: { readonly [member: string]: Words } = {}): Words {
  if (tally.outcome === 'no-quorum') {
    return fill(noQuorum, { needed: counted(tally.quorum ?? 0, ofMembers), membership: tally.membership, present: tally.present })
  }
  const against = tally.vetoedBy.map((id) => names[id] ?? { en: id })
  return fill(join(sum(tally), results[resultOf(tally)]), {
    needed: tally.needed, for: tally.for, against: tally.against,
    names: { en: against.map(({ en }) => en).join(', '), ar: against.map(({ en, ar }) => ar ?? en).join('، ') },
  })
}

const noQuorum: Words = {
  en: '{needed} of {membership} must be present for a decision: {present} present. No decision was taken.',
  ar: 'يلزم لاتخاذ قرار حضور {needed} من أصل {membership}، وعدد الحاضرين {present}. لم يُتخذ أي قرار.',
}

type Result = 'adopted' | 'not-adopted' | 'vetoed' | 'tied' | 'tied-rejected'

const results: { readonly [result in Result]: Words } = {
  'adopted': { en: '{needed} needed, {for} in favour. Adopted.', ar: 'المطلوب {needed}، والأصوات المؤيدة {for}. اعتُمد.' },
  'not-adopted': { en: '{needed} needed, {for} in favour. Not adopted.', ar: 'المطلوب {needed}، والأصوات المؤيدة {for}. لم يُعتمد.' },
  'vetoed': {
    en: '{needed} needed, {for} in favour; against, where concurrence is required: {names}. Not adopted.',
    ar: 'المطلوب {needed}، والأصوات المؤيدة {for}؛ وصوّت معارضا ممن تلزم موافقتهم: {names}. لم يُعتمد.',
  },
  'tied': { en: '{needed} needed, {for} in favour, {against} against. Equally divided.', ar: 'المطلوب {needed}، والأصوات المؤيدة {for}، والمعارضة {against}. تعادلت الأصوات.' },
  'tied-rejected': {
    en: '{needed} needed, {for} in favour, {against} against. Equally divided: not adopted.',
    ar: 'المطلوب {needed}، والأصوات المؤيدة {for}، والمعارضة {against}. تعادلت الأصوات: لم يُعتمد.',
  },
}

function resultOf(tally: Tally): Result {
  switch (tally.outcome) {
    case 'adopted': case 'vetoed': case 'tied': return tally.outcome
    case 'not-adopted': case 'no-quorum': return dividedEqually(tally) ? 'tied-rejected' : 'not-adopted'
  }
}

/** "Two thirds of the 26 members present and voting": the share and what it is taken of. */
function sum({ majority, base }: Tally): Words {
  if (majority.kind === 'count') return { en: 'Votes in favour', ar: 'عدد الأصوات المؤيدة' }
  if (base === 0) return none[majority.of]
  return fill(join(majority.kind === 'unanimity' ? unanimity : share(majority), bases[majority.of], ' '), {
    the: base === 1 ? { en: 'the one member' } : { en: `the ${base} members` }, number: counted(base, member),
  })
}

const unanimity: Words = { en: 'Unanimity of', ar: 'إجماع' }

const bases: { readonly [base in Base]: Words } = {
  presentAndVoting: { en: '{the} present and voting', ar: 'الأعضاء الحاضرين المشتركين في التصويت وعددهم {number}' },
  present: { en: '{the} present', ar: 'الأعضاء الحاضرين وعددهم {number}' },
  membership: { en: '{the} of the body', ar: 'أعضاء الهيئة وعددهم {number}' },
  participants: { en: '{the} taking part in the conference', ar: 'الأعضاء المشاركين في المؤتمر وعددهم {number}' },
}

const none: { readonly [base in Base]: Words } = {
  presentAndVoting: { en: 'No member voted for or against', ar: 'لم يصوّت أي عضو مؤيدا أو معارضا' },
  present: { en: 'No member was present', ar: 'لم يحضر أي عضو' },
  membership: { en: 'The body has no members', ar: 'ليس للهيئة أعضاء' },
  participants: { en: 'Nobody takes part in the conference', ar: 'لا مشارك في المؤتمر' },
}

/** A share in words where the field has words for it, otherwise as a fraction. */
function share({ num, den, strict }: Extract<Majority, { readonly kind: 'fraction' }>): Words {
  if (num * 2 === den) return strict ? { en: 'A majority of', ar: 'أغلبية' } : { en: 'Half of', ar: 'نصف' }
  const known = num * 3 === den * 2 ? { en: 'wo thirds of', ar: 'ثلثا', arAfter: 'ثلثي' } : num * 4 === den * 3 ? { en: 'hree fourths of', ar: 'ثلاثة أرباع', arAfter: 'ثلاثة أرباع' } : null
  if (known !== null) return strict ? { en: `More than t${known.en}`, ar: `أكثر من ${known.arAfter}` } : { en: `T${known.en}`, ar: known.ar }
  return strict ? { en: `More than ${num}/${den} of`, ar: `أكثر من ${num}/${den} من` } : { en: `${num}/${den} of`, ar: `${num}/${den} من` }
}

function join(before: Words, after: Words, between = ': '): Words {
  return { en: `${before.en}${between}${after.en}`, ar: `${before.ar ?? before.en}${between}${after.ar ?? after.en}` }
}
