import type { Told } from '#views/need-told.ts'
import type { Voice } from '../words.tsx'

/** A need in words: what it is, and what it is about. `body` is how its body is called, `about` about when our turn comes, where that is known. */
export function needWords({ t, say, time }: Voice, { said }: Told, body: string, about: number | null): { readonly head: string; readonly note: string | null } {
  switch (said.is) {
    case 'vote': return { head: t('need.vote', { body }), note: say(said.question) }
    case 'ballot': return { head: t(said.paper ? 'need.ballot.paper' : 'need.ballot'), note: say(said.title) }
    case 'question': return { head: t('need.question'), note: say(said.words) }
    case 'speaking': return { head: t(said.held ? 'need.held' : 'need.speaking'), note: null }
    case 'ruling': return { head: t('need.ruling'), note: said.ruling }
    case 'waiting': return { head: said.place === 1 ? t('need.next') : t('need.place', { n: said.place }), note: about === null ? null : t('need.about', { time: time(about) }) }
    case 'offer': return { head: t('day.offer', { who: say(said.who) }), note: t('day.offer.words') }
    case 'silence': return { head: t('day.silence', { what: say(said.title) }), note: t('day.silence.words') }
    case 'closing': return { head: t('day.closing'), note: t('day.closing.words') }
    case 'consultations': return { head: t(said.leads ? 'day.consultations.leads' : 'day.consultations', { what: [say(said.kind), said.about].filter((each) => each !== null).join(' · ') }), note: said.room === null ? null : t('day.consultations.room', { room: said.room }) }
    case 'invited': return { head: t('day.invited', { n: said.meeting }), note: null }
    case 'check-in': return { head: t('day.check-in', { n: said.meeting }), note: t('day.check-in.words') }
    case 'admission': return { head: t('day.admission', { who: say(said.names) }), note: t('day.admission.words') }
  }
}
