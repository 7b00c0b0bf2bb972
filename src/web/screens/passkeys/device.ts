import { type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON, WebAuthnError, startAuthentication, startRegistration } from '@simplewebauthn/browser'

/** What came of asking the device: its answer, or that it was not given (nobody pressed, or there is no passkey here), that it has one already, or that it could not. */
export type Given = { readonly answer: object } | { readonly not: 'given-up' | 'already' | 'unable' }

export const make = (options: PublicKeyCredentialCreationOptionsJSON): Promise<Given> => given(() => startRegistration({ optionsJSON: options }))
export const prove = (options: PublicKeyCredentialRequestOptionsJSON): Promise<Given> => given(() => startAuthentication({ optionsJSON: options }))

async function given(ask: () => Promise<object>): Promise<Given> {
  try {
    return { answer: await ask() }
  } catch (error) {
    if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return { not: 'already' }
    const { name } = error instanceof WebAuthnError && error.cause instanceof Error ? error.cause : error instanceof Error ? error : { name: '' }
    return { not: name === 'NotAllowedError' || name === 'AbortError' ? 'given-up' : 'unable' }
  }
}
