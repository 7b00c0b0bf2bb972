import type { ConferenceEvent } from './events.ts'
import type { ConferenceState, Numbered } from './state.ts'

/** Counts what an event gave a number to. A reader who is not shown everything counts less, and gives no numbers. */
export function numbered(state: ConferenceState, event: ConferenceEvent): ConferenceState {
  const counted = numbersOf(event)
  return counted.length === 0 ? state : { ...state, counts: counted.reduce((counts, kind) => ({ ...counts, [kind]: counts[kind] + 1 }), state.counts) }
}

function numbersOf(event: ConferenceEvent): readonly Numbered[] {
  switch (event.type) {
    case 'body-set-up': return event.data.members === null ? [] : ['body']
    case 'agenda-laid': return event.data.items.map(() => 'item')
    case 'item-added': return ['item']
    case 'question-put': case 'preliminary-raised': return ['question']
    case 'floor-asked': return ['entry']
    case 'motion-moved': return ['motion']
    case 'point-raised': case 'party-declared': case 'objection-judged': case 'no-consensus-found': return ['point']
    case 'draft-classed': return event.data.point === null ? [] : ['point']
    case 'draft-submitted': return ['draft']
    case 'amendment-submitted': return ['amendment']
    case 'vote-opened': return ['vote']
    case 'election-called': return ['election']
    case 'ballot-opened': return ['ballot']
    case 'silence-started': return ['silence']
    case 'question-decided': case 'motion-decided': case 'vote-closed': case 'election-ended': case 'silence-concluded': return ['decision']
    default: return []
  }
}
