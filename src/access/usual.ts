import type { Stretch } from './code.ts'

/** Read only where codes are made or checked: a tab that holds the whole of Parley brings its own. */
export const usualStretch: Stretch = async (secret, salt) => (await import('./stretch.ts')).scrypted(secret, salt)
