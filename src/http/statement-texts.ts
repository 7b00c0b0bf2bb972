import * as z from 'zod'
import type { PersonId } from '#base/ids.ts'
import { Rejected } from '#base/codes.ts'
import { type Language, languages } from '#base/words.ts'
import { longestStatement } from '#procedure/statements-state.ts'
import { documentKinds, type Reading } from '#record/reading.ts'
import { json } from './answers.ts'
import { bytesOf } from './body.ts'
import { formIn } from './import.ts'
import { route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { opens, standing } from './standing.ts'

/** Bytes of a file a statement is read from; what a form puts around it comes on top. */
export const largestStatementFile = 5 * 1024 * 1024
const wrapping = 64 * 1024

type Read = { readonly text: string; readonly kind: Reading['kind']; readonly language: Language | null }

/**
 * The words of a file for a delegation to check before it hands them in: read where documents are read, in the process of its own and within its limits.
 * Nothing of it is kept here; what is handed in afterwards is the text. A person has one file read at a time.
 */
export function statementTexts(served: Served): readonly Route[] {
  const reading = new Set<PersonId>()
  return [route({
    method: 'POST',
    path: '/streams/:stream/statement-texts',
    says: 'The text of one file (field `file` of a form; PDF, Word, HTML or plain text), to be checked by a delegation before it hands its statement in. Nothing is kept.',
    upload: 'multipart/form-data',
    answers: { status: 200, says: 'The text, from what kind of file, and in which language it seems to be.', json: z.object({ text: z.string(), kind: z.enum(documentKinds), language: z.enum(languages).nullable() }) },
    handle: async ({ visitor, param, c }) => {
      opens(await standing(served, visitor, param('stream')), 'statement-text')
      const { person } = visitor
      if (person === null) throw new Rejected('signed-out')
      const type = c.req.header('content-type') ?? ''
      if (!/^multipart\/form-data\b/i.test(type)) throw new Rejected('malformed', 'The body is not multipart/form-data.')
      if (reading.has(person)) throw new Rejected('too-many', 'One file of yours is being read.')
      reading.add(person)
      try {
        const file = (await formIn(await bytesOf(c, largestStatementFile + wrapping), type)).get('file')
        if (file === null || typeof file === 'string') throw new Rejected('malformed', 'The form has no file in it.')
        if (file.size > largestStatementFile) throw new Rejected('too-large', `A statement is read from files of up to ${largestStatementFile / 1024 / 1024} MB.`)
        return json(wordsOf(await served.desk.words(new Uint8Array(await file.arrayBuffer()), file.name || 'statement')))
      } finally {
        reading.delete(person)
      }
    },
  })]
}

function wordsOf({ text, kind, language }: Reading): Read {
  const words = text.trim()
  if (words.length > longestStatement) throw new Rejected('too-large', `The text has ${words.length} characters; a statement has up to ${longestStatement}.`)
  return { text: words, kind, language: languages.find((one) => one === language) ?? null }
}
