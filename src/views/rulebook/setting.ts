import { canonical, type Json } from '#base/canonical.ts'
import { counted } from '#base/counted.ts'
import type { Majority, Presence, Tie } from '#base/majority.ts'
import { fill, type Words } from '#base/words.ts'
import { minutes } from '#procedure/words/counted.ts'
import type { Debate, Decides } from '#rulebooks/business.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import type { Setting } from '#rulebooks/settings.ts'
import { majorityInWords } from '#voting/majorities.ts'
import { debateInWords, decidesInWords, inside, presenceInWords, tieInWords } from './phrases.ts'
import { isRight } from './right.ts'
import { hours } from './words/deciding.ts'
import { kinds, values } from './words/settings.ts'
import { rights } from './words/standing.ts'

/** What a setting is called beside the thing it belongs to: "Debate", "Majority", "vote on substance". */
export function kindOf({ kind, path, of }: Setting): Words {
  const right = path.split('.').at(-1) ?? ''
  if (kind === 'right' && isRight(right)) return rights[right]
  return kind === 'parameter' && of !== null ? of : kinds[kind]
}

/** What a setting is called by itself: "Closure of the debate: debate". */
export function settingName(setting: Setting): Words {
  const kind = kindOf(setting)
  return setting.of === null || setting.kind === 'parameter' ? kind : fill({ en: '{of}: {kind}', ar: '{of}: {kind}', es: '{of}: {kind}', fr: '{of}\u00a0: {kind}', ru: '{of}: {kind}', zh: '{of}：{kind}' }, { of: setting.of, kind: inside(kind) })
}

/** A value of a setting as a person would say it: "two thirds of the members present and voting", "2 for, 2 against". */
export function valueInWords(book: Rulebook, { kind, path }: Pick<Setting, 'kind' | 'path'>, value: Json): Words {
  // A setting's values have the type of the field it stands for, which its kind tells.
  switch (kind) {
    case 'parameter': return book.parameters[path.split('.')[1] ?? '']?.options.find((option) => option.value === value)?.says ?? { en: canonical(value) }
    case 'quorum-open': case 'quorum-decide': return presenceInWords(value as Presence | null)
    case 'speech-minutes': case 'explanation-minutes': return value === null ? values['no-limit'] : counted(value as number, minutes)
    case 'circulation-hours': case 'cooling-off': case 'silence-hours': return counted(value as number, hours)
    case 'debate': case 'appeal-debate': return debateInWords(value as Debate)
    case 'decides': return deciding(book, value as Decides)
    case 'divided-on': return value === 'motion' ? values.motion : values.request
    case 'votes-shown': return values[value as NonNullable<NonNullable<Rulebook['voting']>['shown']>]
    case 'objection': return value === 'vote' ? values.vote : values['not-adopted']
    case 'blocked-by': return fill(values[value as Rulebook['adoption']['blockedBy']], { chair: book.chair })
    case 'majority': return majorityInWords(value as Majority)
    case 'abstention': return (value as readonly string[]).includes('abstain') ? values['with-abstention'] : values['without-abstention']
    case 'tie': return tieInWords(value as Tie)
    case 'replies': case 'signatures': return { en: canonical(value), ar: canonical(value) }
    case 'right': case 'quorum-presumed': case 'second': case 'withdrawal-amended': case 'friendly-after': case 'preamble': case 'explains-before': case 'explains-after': case 'proposer-explains': case 'vote-changes':
      return value === true ? values.yes : values.no
  }
}

/** Kinds of question may have one and the same majority, so a choice among them names the kind. */
function deciding(book: Rulebook, decides: Decides): Words {
  const phrase = decidesInWords(book, decides)
  const matter = decides.by === 'vote' ? book.matters[decides.matter] : undefined
  return matter === undefined ? phrase : fill({ en: '{phrase} ({matter})', ar: '{phrase} ({matter})', es: '{phrase} ({matter})', fr: '{phrase} ({matter})', ru: '{phrase} ({matter})', zh: '{phrase}（{matter}）' }, { phrase, matter: matter.name })
}
