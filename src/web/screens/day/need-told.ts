import { consultationNames } from '#procedure/words/chairing.ts'
import type { ConferenceState } from '#procedure/state.ts'
import type { DayNeed } from '#views/needs.ts'
import type { Voice } from '../../words.tsx'
import { bodyNameIn } from '../../conference.ts'

/** A need in words: what it is, and what it is about. `at` is about when our turn comes. */
export function toldOf(voice: Voice, { body: id, want }: DayNeed, { bodies, founding, preparation }: ConferenceState, about: (at: number) => string, at: number | null): { readonly head: string; readonly note: string | null } {
  const { t, say } = voice
  const body = bodies[id]
  const name = body === undefined || founding === null ? id : bodyNameIn(voice, founding.rulebook, body)
  switch (want.is) {
    case 'vote': return { head: t('need.vote', { body: name }), note: say(want.vote.question) }
    case 'ballot': return { head: t(want.ballot.method === 'paper' ? 'need.ballot.paper' : 'need.ballot'), note: say(want.election.title) }
    case 'question': return { head: t('need.question'), note: say(want.question.words) }
    case 'speaking': return { head: t(want.speaker.held === undefined ? 'need.speaking' : 'need.held'), note: null }
    case 'ruling': return { head: t('need.ruling'), note: body?.point?.ruling ?? null }
    case 'waiting': return { head: want.place === 1 ? t('need.next') : t('need.place', { n: want.place }), note: at === null ? null : about(at) }
    case 'offer': return { head: t('day.offer', { who: say(preparation.seats.find((seat) => seat.id === want.by)?.names ?? { en: want.by }) }), note: t('day.offer.words') }
    case 'silence': return { head: t('day.silence', { what: say(want.silence.title) }), note: t('day.silence.words') }
    case 'closing': return { head: t('day.closing'), note: t('day.closing.words') }
    case 'consultations': {
      const { kind, about: topic, room } = want.consultation
      const what = [say(consultationNames[kind]), topic].filter((each) => each !== null).join(' · ')
      return { head: t(want.leads ? 'day.consultations.leads' : 'day.consultations', { what }), note: room === null ? null : t('day.consultations.room', { room }) }
    }
    case 'invited': return { head: t('day.invited', { n: want.meeting }), note: null }
  }
}
