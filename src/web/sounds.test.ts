import { expect, test } from 'vitest'
import { choose } from './settings.ts'
import { type Sound, sounded, sounds } from './sounds.ts'

/** What a device would sound, written down: the pitch of each note. */
function heard(sound: Sound): readonly number[] {
  const pitches: number[] = []
  const gain = { value: 0, setValueAtTime: () => {}, linearRampToValueAtTime: () => {} }
  const node = { connect: () => node }
  sounded(sound, () => ({
    currentTime: 0, destination: node, close: async () => {},
    createGain: () => ({ ...node, gain }),
    createOscillator: () => {
      const frequency = { value: 0 }
      return { ...node, frequency, onended: null, start: () => pitches.push(frequency.value), stop: () => {} }
    },
  }) as unknown as AudioContext)
  return pitches
}

test('nothing sounds until it was asked for, and nothing after it was switched off again', () => {
  expect(sounds.map(heard)).toEqual([[], [], []])
  choose({ sounds: true })
  expect(sounds.map((sound) => heard(sound).length > 0)).toEqual([true, true, true])
  choose({ sounds: false })
  expect(sounds.map(heard)).toEqual([[], [], []])
})

test('the three sounds are told apart by their number of notes', () => {
  choose({ sounds: true })
  expect(new Set(sounds.map((sound) => heard(sound).length)).size).toBe(3)
  choose({ sounds: false })
})

test('a device that can make no sound stays silent', () => {
  choose({ sounds: true })
  expect(() => sounded('vote', () => { throw new Error('no audio') })).not.toThrow()
  choose({ sounds: false })
})
