import { useMemo } from 'react'
import { dayIn } from '#views/clock.ts'
import { useVoice } from '../../words.tsx'

/** Whose clock hours are said in: that of the place of each sitting, or the reader's. */
export const clocks = ['place', 'mine'] as const
export type Clock = (typeof clocks)[number]

export const myZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Hours and days in words of the interface, on the clock of a zone. */
export function useClock(): { readonly hour: (at: number, zone: string) => string; readonly day: (day: string) => string } {
  const { locale } = useVoice()
  return useMemo(() => ({
    hour: (at, zone) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone }).format(at),
    day: (day) => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`)),
  }), [locale])
}

export const zoneOf = (clock: Clock, place: string): string => (clock === 'place' ? place : myZone())
export const dayOn = (clock: Clock, at: number, place: string): string => dayIn(at, zoneOf(clock, place))
