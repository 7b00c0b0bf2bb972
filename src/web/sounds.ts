import { settings } from './settings.ts'

/** What may be heard, where somebody asked for it: the turn comes near, a vote was opened, the time is over. */
export const sounds = ['turn', 'vote', 'over'] as const
export type Sound = (typeof sounds)[number]

/** Each as notes: hertz, when it begins and how long it lasts in seconds. Two rising, three alike, one low and long: told apart without sight. */
const notes: { readonly [sound in Sound]: readonly (readonly [pitch: number, from: number, long: number])[] } = {
  turn: [[523, 0, 0.14], [784, 0.17, 0.22]],
  vote: [[659, 0, 0.11], [659, 0.16, 0.11], [659, 0.32, 0.16]],
  over: [[330, 0, 0.55]],
}
const loud = 0.14
const soft = 0.02

/** The part of WebAudio a sound is made with; nothing is fetched, so it works in a hall without a network. */
type Maker = () => Pick<AudioContext, 'createOscillator' | 'createGain' | 'currentTime' | 'destination' | 'close'>

/** Makes a sound if sounds were asked for on this device; a device that can make none stays silent. */
export function sounded(sound: Sound, make: Maker = () => new AudioContext()): void {
  if (!settings().sounds) return
  try {
    const audio = make()
    const last = notes[sound].length - 1
    for (const [n, [pitch, from, long]] of notes[sound].entries()) {
      const [oscillator, gain] = [audio.createOscillator(), audio.createGain()]
      const at = audio.currentTime + from
      oscillator.frequency.value = pitch
      gain.gain.setValueAtTime(0, at)
      gain.gain.linearRampToValueAtTime(loud, at + soft)
      gain.gain.setValueAtTime(loud, at + long - soft)
      gain.gain.linearRampToValueAtTime(0, at + long)
      oscillator.connect(gain).connect(audio.destination)
      if (n === last) oscillator.onended = () => void audio.close()
      oscillator.start(at)
      oscillator.stop(at + long)
    }
  } catch {
    // Everything that is heard is also written on the page.
  }
}
