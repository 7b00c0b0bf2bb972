import { find } from '#actors/register.ts'
import { timesIn } from '../dates.ts'
import { type Call, type CalledFor, calls, type Initiative, type Slot } from '../found.ts'
import { within } from '../span.ts'
import type { CalledAnswer, MeetingAnswer, SlotAnswer } from './answer.ts'
import { type Checking, fieldOf, passageOf } from './checking.ts'
import { named } from './named.ts'
import { actorOf } from './names.ts'

/** A call for a meeting: of each slot the values whose passage stands in the text with the name within it. Nothing left of it: none. */
export function meeting(checking: Checking, one: MeetingAnswer): Initiative | null {
  const slot = (given: readonly SlotAnswer[]): readonly Slot<{ readonly name: string }>[] => given.flatMap((each) => valueOf(checking, each) ?? [])
  const parties = (given: readonly SlotAnswer[]): readonly Slot<{ readonly actor: string; readonly name: string }>[] => slot(given).map((value) => ({ ...value, actor: partyOf(checking, value.name) }))
  const windows = slot(one.window).map((value) => {
    const { reading: { published, language }, page: { text } } = checking
    const time = timesIn(text, value.span, { published: published.day, language }).find(({ span }) => text.slice(...span).includes(value.name) || value.name.includes(text.slice(...span)))
    return { ...value, from: time?.from ?? null, to: time?.to ?? null }
  })
  const found: Initiative = {
    proposedBy: parties(one.proposed_by), backedBy: parties(one.backed_by), addressedTo: parties(one.addressed_to), convener: parties(one.convener).map((value) => ({ ...value, role: null, answer: null })),
    host: [], place: slot(one.place), level: slot(one.level), window: windows, subject: slot(one.subject), participants: one.participants.flatMap((each) => participant(checking, each) ?? []), notNamed: [], confidence: 'guessed',
  }
  const { proposedBy, backedBy, addressedTo, convener, place, level, participants, subject } = found
  return [proposedBy, backedBy, addressedTo, convener, place, level, participants, subject, windows].every((values) => values.length === 0) ? null : found
}

function valueOf(checking: Checking, { words, name, speaker }: SlotAnswer): Slot<{ readonly name: string }> | null {
  const span = passageOf(checking, words)
  const inside = span === null ? null : fieldOf(checking, name, span)
  return span === null || inside === null || !within(inside, span) ? null : { name: checking.page.text.slice(...inside).replaceAll(/\s+/g, ' '), span, speaker: named(checking, speaker, span) }
}

const partyOf = ({ names }: Checking, name: string): string => actorOf(names, name) ?? find(name)?.id ?? name.slice(0, 200)

function participant(checking: Checking, one: CalledAnswer): Slot<CalledFor> | null {
  const value = valueOf(checking, one)
  if (value === null) return null
  const known = find(value.name)
  const asked = fieldOf(checking, one.call, value.span)
  const callSpan = asked !== null && within(asked, value.span) ? asked : null
  const words = callSpan === null ? '' : checking.page.text.slice(...callSpan).toLowerCase()
  return { ...value, actor: partyOf(checking, value.name), as: known?.is === 'group' ? 'countries-of' : known?.is === 'organisation' ? 'organisation' : 'state', via: null, call: calls.find((call: Call) => words.includes(call)) ?? null, callSpan }
}
