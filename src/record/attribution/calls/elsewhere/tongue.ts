import type { Call, HostState, PositionValue } from '../../../found.ts'

/** One kind of stance or host: what it is, and the words for it as a regular expression source. */
export type Worded<Value> = { readonly value: Value; readonly words: string }

/** How a language tells of stances behind a call in phrases that need no object, and where else it names who and when: sources as in `CallTongue`. */
export type Bearing = {
  readonly told: readonly Worded<PositionValue>[]
  /** Words right before an actor where or from whom a reaction comes: "in A stieß die Idee auf Ablehnung", "aus B lag keine Antwort vor". */
  readonly home: string
  /** Bodies no register has, as nouns with what belongs to them; null where nothing marks them. */
  readonly bodies: string | null
  /** Coming together, as verbs that stand where a meeting would: "a reunirse", "собраться". */
  readonly gather: string
  /** How a sentence tells who said the one before it: "Об этом заявил". */
  readonly thus: string
  /** Verbs of asking whose object needs no article, each finite: "fordert Gespräche", «требует переговоров»; null where the opening of an object is enough. */
  readonly demands: string | null
  /** "You want a conference": whom a question speaks to, right before its verb of asking or around it, as a whole beginning; null where nothing tells it. */
  readonly addressed: string | null
  /** Limits of time that name no day: "noch vor dem Sommer". */
  readonly due: string
  /** Who is to convene, chair or mediate, as `who`. */
  readonly convening: readonly string[]
  /** Who is named as a host, as `who`, or a place, as `place`. */
  readonly hosting: readonly string[]
}

/**
 * What the reader of calls for a meeting must know of a language other than English: regular expression sources, tried without regard to case on a sentence whose
 * quotation marks are blanks. Word lists end at word edges by themselves; where Arabic joins particles to a word the reader allows for them.
 */
export type CallTongue = {
  /** What stands at the edges of a word: letters part words; Arabic joins "and", "by", "for" and the article in front; Chinese has no edges. */
  readonly edges: 'letters' | 'arabic' | 'none'
  /** Meetings of delegations, in every form, compounds included. Press conferences are none. */
  readonly meeting: string
  /** Those whose name tells how high they are. */
  readonly summit: string
  /** Additions beside a meeting that tell how high it is, each wholly. */
  readonly level: readonly string[]
  /** Doing something to bring a meeting about: verbs in their infinitives and subordinate forms, and nouns. */
  readonly holding: string
  /** Those of them that convene: who is asked to do it would be convener. */
  readonly convene: string
  /** What opens the object of a call where nothing says that it be held: indefinite articles, prepositions of calling, adjectives such as "new". */
  readonly opening: string
  /** Words that may stand between that and the meeting, as one repeated unit with its blank. */
  readonly between: string
  /** Words right before an object that make it a place or time and no object: "at", "during". */
  readonly aside: string
  /** Verbs of proposing and calling for, finite or as participles. */
  readonly asks: string
  /** Whether a verb of asking may stand behind what it asks for. */
  readonly verbLast: boolean
  /** Those of them that are a wish or plan of one's own, and a call only where whoever has it would convene. */
  readonly wants: string
  /** Verbs that name whom they ask right behind them. */
  readonly urges: string
  readonly invites: string
  /** Nouns for a proposal; what joins its owner and the meeting to it. */
  readonly proposal: string
  /** That something is needed, should or must be. */
  /** Words right before a verb of asking, or around it, that make it passive: whoever is named is not who asks. */
  readonly passive: string
  /** What is on the table, as a pronoun: it stands right before a verb of stance, or beside it. */
  readonly it: string
  readonly needs: string
  readonly not: string
  /** Words for offices and bodies that stand for an actor when they are joined to its name. */
  readonly offices: string
  /** What joins an actor to such a word or a proposal: "of", "de", "von". */
  readonly of: string
  /** A meeting told by whoever proposed it, without a clause of its own: "the conference proposed by"; whoever it is stands in these words, or right behind them. */
  readonly given: string
  /** Articles and possessives that open a noun phrase. */
  readonly articles: string
  /** An adjective before a noun, as one word. */
  readonly adjective: string
  /** Prepositions whose noun is no subject. */
  readonly oblique: string
  /** Words that open another clause in contrast: "while", "but". */
  readonly borders: string
  readonly pronouns: string
  /** Several actors whom nobody names, as one cell: "most other delegations". */
  readonly collective: string
  readonly hosts: readonly Worded<HostState>[]
  /** Under whose roof or chair: the words stand before the actor, or around WHO. */
  readonly auspices: string
  /** WHO convenes it, in the passive or the like. */
  readonly convened: string
  /** Prepositions right before a place; its name ends where `placeEnd` begins, or with its capitals. */
  readonly place: string
  readonly placeEnd: string | null
  /** Words that stand where a place would and are none. */
  readonly placeless: string
  /** What joins a subject to a meeting, behind it; compounds and words before it. */
  readonly about: string
  readonly aboutBefore: string | null
  /** Where the words of a subject end. */
  readonly aboutStop: string
  /** Whoever is named behind these takes part. */
  readonly with: string
  /** Taking part, being invited, being there: the names stand before or behind. */
  readonly attend: string
  readonly modal: string
  /** What parts the names of a list. */
  readonly and: string
  /** Words before a name in a list that are no part of it. */
  readonly lead: string
  /** Nouns that may take part without being in any register: parties, neighbours, companies. */
  readonly others: string
  readonly calls: readonly Worded<Call>[]
  readonly stances: readonly Worded<PositionValue>[]
  /** What a stance may be on: a call, a meeting, or an option of an issue. */
  readonly issues: string
  readonly conditions: string
  /** A war or dispute "between", right before its parties. */
  readonly conflict: string
}
