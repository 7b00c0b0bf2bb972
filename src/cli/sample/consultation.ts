import { type Line, plenary, seated, secretariat } from './scene.ts'

/** The consultation of eight: seated, its agenda laid, not opened. The people at the keyboards take it from there. */
export const consultation: { readonly title: string; readonly lines: readonly Line[] } = {
  title: 'Consultation of eight',
  lines: [
    ...seated(8),
    secretariat({ type: 'lay-agenda', body: plenary, items: ['How the river states tell each other of floods', 'What a standing meeting of the basin could be for'] }),
  ],
}
