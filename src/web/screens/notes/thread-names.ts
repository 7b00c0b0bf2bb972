import { type Party, partyOf, seatIn } from '#channels/party.ts'
import { minute } from '#base/instants.ts'
import { useMemo } from 'react'
import type { Conference } from '../../conference.ts'
import { useNow } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { type Correspondent, isCorrespondent, seatOfCorrespondent } from './correspondents.ts'

/** How correspondents are called, and who reads what is written to them. */
export function useName(conference: Conference): { readonly language: string; readonly of: (one: Correspondent) => string; readonly ofParty: (party: Party) => string; readonly readers: (to: Correspondent, passes: boolean) => string } {
  const { t, language } = useVoice()
  const { seatName, capacity } = conference
  return useMemo(() => {
    const ofParty = (party: Party): string => {
      const seat = seatIn(party)
      return seat !== null ? seatName(seat) : t(party === 'chair' ? 'notes.chair' : 'notes.secretariat')
    }
    const of = (one: Correspondent): string => {
      const seat = seatOfCorrespondent(one)
      if (one === 'dais') return t('notes.dais')
      if (one.startsWith('dais:')) return t('notes.dais.of', { who: seatName(seat ?? '') })
      return seat !== null ? seatName(seat) : ofParty(one === 'chair' ? 'chair' : 'secretariat')
    }
    const mine = partyOf(capacity) ?? 'secretariat'
    const readers = (to: Correspondent, passes: boolean): string => {
      if (to === 'dais' || to.startsWith('dais:')) return t('notes.reads.dais', { who: to === 'dais' ? ofParty(mine) : seatName(seatOfCorrespondent(to) ?? '') })
      if (passes) return t('notes.reads.passing', { who: of(to) })
      const seats = [mine, to].flatMap((one) => (isCorrespondent(one) ? seatOfCorrespondent(one) ?? [] : []))
      const [one = '', other] = seats.map(seatName)
      return seats.length === 0 ? t('notes.reads.line') : other === undefined ? t('notes.reads.desk', { who: one }) : t('notes.reads', { one, other })
    }
    return { language, of, ofParty, readers }
  }, [t, language, seatName, capacity])
}

/** When a note was written: the hour of today, else with its day. */
export function useWhen(): (at: number) => string {
  const { time, dateTime } = useVoice()
  const now = useNow(minute)
  return (at) => (new Date(at).toDateString() === new Date(now).toDateString() ? time(at) : dateTime(at))
}
