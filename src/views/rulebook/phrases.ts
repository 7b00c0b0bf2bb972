import { counted } from '#base/counted.ts'
import type { Presence, Tie } from '#base/majority.ts'
import { fill, type Language, languages, type Words } from '#base/words.ts'
import type { Debate, Decides } from '#rulebooks/business.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { majorityInWords, shareInWords } from '#voting/majorities.ts'
import { business } from './words/business.ts'
import { hours as hour } from './words/deciding.ts'
import { standing } from './words/standing.ts'
import { values } from './words/settings.ts'

/** Who decides something, as a phrase without a full stop; a vote with its majority. */
export function decidesInWords(book: Rulebook, decides: Decides | { readonly by: 'nobody' }): Words {
  switch (decides.by) {
    case 'nobody': return business['decided.nobody']
    case 'chair': return fill(business[decides.unless === undefined ? 'decided.chair' : decides.unless === 'objection' ? 'decided.chair.unless' : 'decided.chair.founded'], { chair: book.chair })
    case 'automatic': return business['decided.automatic']
    case 'no-objection': return business['decided.no-objection']
    case 'vote': return fill(business['decided.vote'], { majority: inside(majorityOf(book, decides.matter)) })
  }
}

/** The majority of a kind of question; its name where the book has none of that id. */
export function majorityOf(book: Rulebook, matter: string): Words {
  const found = book.matters[matter]
  return found === undefined ? { en: matter } : majorityInWords(found.majority)
}

/** Who may speak before a procedural decision: "2 for, 2 against, the mover in addition". */
export function debateInWords(debate: Debate): Words {
  switch (debate.kind) {
    case 'none': return business['debate.none']
    case 'open': return business['debate.open']
    case 'limited': {
      const slots = { for: debate.for, against: debate.against }
      if (debate.mover) return fill(business['debate.limited.mover'], slots)
      return fill(business[debate.for === 0 ? 'debate.against' : debate.against === 0 ? 'debate.for' : 'debate.limited'], slots)
    }
  }
}

/** How many must be there. */
export function presenceInWords(share: Presence | null): Words {
  if (share === null) return standing['quorum.none']
  return 'number' in share ? fill(standing['quorum.number'], { n: share.number }) : fill(standing['quorum.share'], { share: shareInWords(share) })
}

/** What an equal division means. */
export function tieInWords(tie: Tie): Words {
  return tie.kind === 'rejected' ? values.rejected : fill(values['second-vote'], { hours: counted(tie.withinHours, hour) })
}

/** A phrase as it stands inside a sentence: it begins small where its script has small letters. */
export function inside(words: Words): Words {
  return beginning(words, (letter) => letter.toLowerCase())
}

/** A phrase as it stands by itself: it begins large. */
export function alone(words: Words): Words {
  return beginning(words, (letter) => letter.toUpperCase())
}

function beginning(words: Words, written: (letter: string) => string): Words {
  const begun: { [language in Language]?: string } = {}
  for (const language of languages) {
    const text = words[language]
    if (text !== undefined) begun[language] = `${written(text.charAt(0))}${text.slice(1)}`
  }
  return { ...begun, en: begun.en ?? words.en }
}

/** A phrase as a sentence of its own. */
export function sentence(words: Words): Words {
  return fill({ en: '{it}.', ar: '{it}.', es: '{it}.', fr: '{it}.', ru: '{it}.', zh: '{it}。' }, { it: alone(words) })
}
