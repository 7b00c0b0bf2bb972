import { nameOf, type NamesPolicy, unitedNations } from '#actors/policy.ts'
import { actorOf, groupOf } from '#actors/register.ts'
import { own } from '#base/own.ts'
import type { Kinded } from '#record/entry.ts'
import { type Call, calls, type Named, type Occasion, type Window } from '#record/found.ts'
import { type SlotName, slots } from '#views/dossier/candidate.ts'
import type { MessageId, Voice } from '../../words.tsx'

/** An actor's name in the reader's language, as the host calls it, where the register has one, else as it is printed. */
export function actorName({ say }: Voice, actor: string | null, printed: string, policy: NamesPolicy): string {
  return actor === null || (actorOf(actor) ?? groupOf(actor) ?? own(policy.names, actor) ?? null) === null ? printed : say(nameOf(actor, policy))
}

/** A slot of a card: its name, each of its values in words, and how firmly they stand. */
export type SlotLine = { readonly id: string; readonly name: string; readonly values: readonly { readonly words: string; readonly note: string | null }[] }

/** What a mark says, slot by slot, leaving out what says nothing. */
export function slotLines(voice: Voice, mark: Kinded, policy: NamesPolicy = unitedNations): readonly SlotLine[] {
  const { t, number } = voice
  const line = (id: string, name: string, words: string | null | undefined, note: string | null = null): readonly SlotLine[] => (words === null || words === undefined || words === '' ? [] : [{ id, name, values: [{ words, note }] }])
  const who = (id: string, name: string, one: Named | null): readonly SlotLine[] => line(id, name, one?.name, one === null || one.span !== null ? null : t('record.elsewhere'))
  const when = (id: string, name: string, time: Window | null): readonly SlotLine[] => line(id, name, time?.name, time?.from == null || time.to === null ? null : t('record.window', { from: voice.day(time.from), to: voice.day(time.to) }))
  switch (mark.kind) {
    case 'statement': {
      const { speaker, addressee, onBehalfOf, occasion, kind } = mark.value
      return [
        ...(speaker === null ? line('speaker', t('record.slot.speaker'), t('record.unnamed')) : who('speaker', t('record.slot.speaker'), speaker)),
        ...who('onBehalfOf', t('record.slot.onBehalfOf'), onBehalfOf), ...who('addressee', t('record.slot.addressee'), addressee),
        ...line('occasion', t('record.slot.occasion'), occasionWords(voice, occasion), occasion?.date == null ? null : basisWords(voice, occasion.basis)),
        ...line('kind', t('record.slot.words'), t(`record.said.${kind}`)),
      ]
    }
    case 'figure': {
      const { value, modifier, what, where, source, asOf, basis } = mark.value
      return [
        ...line('value', t('record.slot.figure'), modifier === null ? number(value) : `${modifier} ${number(value)}`),
        ...line('what', t('record.slot.what'), what), ...line('where', t('record.slot.where'), where === null ? null : actorName(voice, where, where, policy)),
        ...(source === null ? line('source', t('record.slot.source'), t('record.unsourced')) : who('source', t('record.slot.source'), source)),
        ...(asOf === null ? line('asOf', t('record.slot.asOf'), t('record.basis.unknown')) : line('asOf', t('record.slot.asOf'), voice.day(asOf), basisWords(voice, basis))),
      ]
    }
    case 'position': {
      const { name, collective, on, value, speaker, date, basis } = mark.value
      return [
        ...line('actor', t('record.slot.actor'), name, collective ? t('record.collective') : null), ...line('value', t('record.slot.position'), t(`record.position.${value}`)), ...line('on', t('record.slot.on'), on),
        ...who('speaker', t('record.slot.reportedBy'), speaker), ...(date === null ? [] : line('date', t('record.slot.date'), voice.day(date), basisWords(voice, basis))),
      ]
    }
    case 'arrangement': {
      const { what, between, announcedBy, state, date, basis } = mark.value
      return [
        ...line('what', t('record.slot.agreed'), what), ...line('state', t('record.slot.state'), t(`record.state.${state}`)),
        ...(between.length === 0 ? [] : [{ id: 'between', name: t('record.slot.between'), values: between.map(({ name, actor }) => ({ words: actorName(voice, actor, name, policy), note: null })) }]),
        ...who('announcedBy', t('record.slot.announcedBy'), announcedBy), ...(date === null ? [] : line('date', t('record.slot.date'), voice.day(date), basisWords(voice, basis))),
      ]
    }
    case 'undertaking': {
      const { what, by, towards, due, speaker, date, basis } = mark.value
      return [
        ...who('by', t('record.slot.by'), by), ...line('what', t('record.slot.willDo'), what), ...who('towards', t('record.slot.towards'), towards), ...when('due', t('record.slot.due'), due),
        ...who('speaker', t('record.slot.reportedBy'), speaker), ...(date === null ? [] : line('date', t('record.slot.date'), voice.day(date), basisWords(voice, basis))),
      ]
    }
    case 'instrument': {
      const { name, kind, of, drafter, dated, says } = mark.value
      return [
        ...line('name', t('record.slot.instrument'), name, t(`record.instrument.${kind}`)), ...who('of', t('record.slot.organ'), of), ...who('drafter', t('record.slot.drafter'), drafter), ...when('dated', t('record.slot.date'), dated),
        ...(says.length === 0 ? [] : [{ id: 'says', name: t('record.slot.says'), values: says.map(({ speaker }) => ({ words: speaker?.name ?? t('record.own-voice'), note: null })) }]),
      ]
    }
    case 'relation': {
      const { of, to, tie, name, when: time, speaker } = mark.value
      return [
        ...who('of', t('record.slot.of'), of), ...who('to', t('record.slot.to'), to), ...line('tie', t('record.slot.tie'), t(`record.tie.${tie}`)), ...line('name', t('record.slot.printed'), t('quoted', { words: name })),
        ...when('when', t('record.slot.when'), time), ...(speaker === null ? line('speaker', t('record.slot.reportedBy'), t('record.own-voice')) : who('speaker', t('record.slot.reportedBy'), speaker)),
      ]
    }
    case 'initiative': return slots.flatMap((slot): readonly SlotLine[] => {
      const values: readonly ({ readonly name: string; readonly speaker: Named | null } & { readonly [field: string]: unknown })[] = mark.value[slot]
      return values.length === 0 ? [] : [{ id: slot, name: t(`record.slot.${slot}`), values: values.map((value) => ({ words: value.name, note: moreWords(voice, slot, (field) => (typeof value[field] === 'string' ? value[field] : null)) })) }]
    })
  }
  function occasionWords({ day }: Voice, occasion: Occasion | null): string | null {
    const parts = occasion === null ? [] : [occasion.what, occasion.place, occasion.date === null ? null : day(occasion.date)].filter((part) => part !== null)
    return parts.length === 0 ? null : parts.join(' · ')
  }
}

/** What a slot holds beside a name: the convener's role and answer, the host's state, the call for presence. */
export function moreWords({ t, day }: Voice, slot: SlotName, field: (name: string) => string | null): string | null {
  const [role, answer, state, call, as, from, to, printedIn] = ['role', 'answer', 'state', 'call', 'as', 'from', 'to', 'printedIn'].map(field)
  const parts = slot === 'convener' ? [role ?? null, answer == null ? t('record.no-answer') : t('record.answer', { answer })]
    : slot === 'host' ? [state === 'offered' || state === 'accepted' || state === 'proposed' || state === 'fixed' ? t(`record.host.${state}`) : null]
      : slot === 'participants' ? [callWords(t, call ?? null), as === 'countries-of' ? t('record.countries-of') : null]
        : slot === 'proposedBy' ? [printedIn === 'headline' ? t('record.in-headline') : null]
        : slot === 'window' ? [from == null || to == null ? null : t('record.window', { from: day(from), to: day(to) })] : []
  const shown = parts.filter((part) => part !== null)
  return shown.length === 0 ? null : shown.join(' · ')
}

const callNames = {
  'mandatory': 'record.call.mandatory', 'all of': 'record.call.all-of', 'difficult without': 'record.call.difficult-without', 'important': 'record.call.important', 'should': 'record.call.should', 'would': 'record.call.would', 'probably': 'record.call.probably',
} as const satisfies { readonly [call in Call]: MessageId }

/** How strongly a source wants a participant, in the words the field uses. */
export const callWords = (t: Voice['t'], call: string | null): string | null => {
  const known = calls.find((one) => one === call)
  return known === undefined ? null : t('record.call', { call: t(callNames[known]) })
}

export function basisWords({ t }: Voice, basis: 'printed' | 'weekday' | 'publication' | 'same-day' | 'story' | 'unknown' | 'person'): string {
  return t(`record.basis.${basis}`)
}
