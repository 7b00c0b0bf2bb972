import { Rejected } from '#base/codes.ts'
import { answerSchema } from '#record/second/answer.ts'
import type { Message } from '#record/second/prompt.ts'
import type { ReaderAddress, ReaderSettings } from './address.ts'

/** How long one answer may take, in milliseconds, and how many bytes it may have. */
export const usualPatience = 120_000
export const largestAnswer = 1024 * 1024

/**
 * Puts one question to a second reader and gives the words of its answer, which nobody has checked yet. Redirects are not followed; of an error nothing
 * is kept or told that the other side wrote. Throws `Rejected`: `reader-unreachable`, `reader-refuses`, `reader-slow`, `reader-wrong`.
 */
export async function question({ endpoint }: Pick<ReaderAddress, 'endpoint'>, { model, key }: Pick<ReaderSettings, 'model' | 'key'>, messages: readonly Message[], stop: AbortSignal, patience = usualPatience): Promise<string> {
  const late = AbortSignal.timeout(patience)
  try {
    const response = await fetch(endpoint, {
      method: 'POST', redirect: 'manual', signal: AbortSignal.any([late, stop]),
      headers: { 'content-type': 'application/json', 'accept': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, messages, temperature: 0, stream: false, response_format: { type: 'json_schema', json_schema: { name: 'record', strict: true, schema: answerSchema } } }),
    })
    if (!response.ok) {
      await response.body?.cancel()
      if (response.status >= 500 || response.status === 429) throw new Rejected('reader-unreachable', `The second reader answers ${response.status}.`)
      throw response.status >= 400 ? new Rejected('reader-refuses', `The second reader answers ${response.status}. Its address, model or key is not right.`) : new Rejected('reader-wrong', 'The second reader sends to another address, which is not followed.')
    }
    return wordsOf(await textOf(response))
  } catch (error) {
    if (error instanceof Rejected) throw error
    if (late.aborted) throw new Rejected('reader-slow', `The second reader took longer than ${Math.ceil(patience / 1_000)} seconds.`)
    throw new Rejected(stop.aborted ? 'busy' : 'reader-unreachable')
  }
}

/** The body as UTF-8, given up where it goes on and on. */
async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const piece of body ?? []) {
    size += piece.length
    if (size > largestAnswer) throw new Rejected('reader-wrong', `The second reader's answer is longer than ${largestAnswer / 1024 / 1024} MB.`)
    text += decoder.decode(piece, { stream: true })
  }
  return text + decoder.decode()
}

/** What the model wrote, out of the envelope that all such servers put it into. */
function wordsOf(text: string): string {
  try {
    const envelope = JSON.parse(text) as { readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[] } | null
    const content = envelope?.choices?.[0]?.message?.content
    if (typeof content === 'string') return content
  } catch {
    // Not JSON at all: said below, as for an envelope of another shape.
  }
  throw new Rejected('reader-wrong')
}
