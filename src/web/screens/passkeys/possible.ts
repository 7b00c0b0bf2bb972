import { isAlone } from '../../wire.ts'

/**
 * Why this page can use no passkey, or null where it can. Browsers give none to plain http, but on the machine itself, nor to a bare number;
 * in the tab that holds the whole of Parley there is nobody to come in.
 */
export function noPasskeys(): 'alone' | 'plain' | 'number' | 'browser' | null {
  if (isAlone()) return 'alone'
  if (/^[\d.]+$|^\[/.test(location.hostname)) return 'number'
  if (!isSecureContext) return 'plain'
  return 'PublicKeyCredential' in globalThis ? null : 'browser'
}
