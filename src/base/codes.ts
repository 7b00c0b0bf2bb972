/**
 * Every code Parley answers with, in one place. A refusal is an answer of the rules; rejected input never reached them.
 * (A defect is neither: it is thrown, logged under an id and answered as `defect`.)
 */
export const refusalCodes = [
  'not-entitled', // this capacity does not do this here
  'not-now', // right act, wrong moment
  'out-of-order', // the rules do not admit it while something else is before the body
  'no-such-act', // this rulebook has no such act at all (for instance a vote where none is provided)
  'not-in-force', // a condition of a rule is not met (quorum, notice, circulation)
  'already-done', // it is already so
  'no-such-thing', // it names something that is not there, or is not there any more
  'too-late', // after the deadline, whoever noticed when
  'invalid', // the content contradicts itself or the state (dates, counts, references)
  'exercise-only', // nothing is entered about a real actor that no source reports
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** Rejected input: caught at the door, answered as a problem document (RFC 9457) with this status. */
export const problems = {
  'malformed': { status: 400, title: 'The request is not well formed.' },
  'not-a-command': { status: 400, title: 'This is not a command Parley knows, or a field is missing or out of bounds.' },
  'signed-out': { status: 401, title: 'Sign in first.' },
  'wrong-code': { status: 401, title: 'This code is not valid.' },
  'wrong-passkey': { status: 401, title: 'This passkey opens nothing here.' },
  'no-passkeys-here': { status: 409, title: 'Passkeys do not work at this address.' },
  'forbidden': { status: 403, title: 'Your capacity does not open this.' },
  'cross-site': { status: 403, title: 'The request came from another site.' },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'no-such-stream': { status: 404, title: 'There is no such conference, dossier or stream.' },
  'key-reused': { status: 409, title: 'This key was used for another command.' },
  'taken': { status: 409, title: 'Somebody else took this a moment before.' },
  'stream-exists': { status: 409, title: 'There is such a conference, dossier or stream already.' },
  'file-exists': { status: 409, title: 'There is a file of this name already.' },
  'duplicate-document': { status: 409, title: 'This document is already in the dossier.' },
  'not-empty': { status: 409, title: 'The dossier is not empty.' },
  'too-large': { status: 413, title: 'This is larger than Parley takes.' },
  'unsupported-file': { status: 415, title: 'Parley cannot read this kind of file.' },
  'empty-file': { status: 422, title: 'The file is empty.' },
  'binary-file': { status: 422, title: 'The file is none that Parley reads: text, HTML, PDF, Word (DOCX), a message (EML, MHT), a feed (RSS, Atom) or JSON.' },
  'not-a-dossier': { status: 422, title: 'The file is not a dossier as Parley exports it.' },
  'unreadable-file': { status: 422, title: 'The file is damaged or asks for more room or time than reading may take.' },
  'misquoted': { status: 422, title: 'The document has other words at this place.' },
  'no-second-reader': { status: 409, title: 'No second reader is set up here.' },
  'text-leaves': { status: 409, title: 'The text would leave this machine. Say that you know where to.' },
  'text-stays': { status: 409, title: 'Only documents marked public leave this machine.' },
  'reader-unreachable': { status: 502, title: 'The second reader cannot be reached.' },
  'reader-refuses': { status: 502, title: 'The second reader does not take the request. Its address, model or key is not right.' },
  'reader-slow': { status: 504, title: 'The second reader took too long.' },
  'reader-wrong': { status: 502, title: 'The second reader gave an answer that cannot be used.' },
  'broken-journal': { status: 422, title: 'The journal does not verify.' },
  'refused': { status: 422, title: 'The rules say no.' },
  'too-many': { status: 429, title: 'Too many attempts. Wait a moment.' },
  'defect': { status: 500, title: 'Parley made a mistake. It was logged under the id given.' },
  'disk-full': { status: 507, title: 'The disk is full. Reading goes on; nothing was recorded.' },
  'busy': { status: 503, title: 'Parley is stopping or has too much waiting. Try again in a moment.' },
  'no-database': { status: 503, title: 'The data cannot be opened or reached.' },
  'locked': { status: 503, title: 'Another Parley already works on this data folder.' },
} as const
export type ProblemCode = keyof typeof problems

/** Thrown where a file or a request cannot be taken; the door turns it into a problem document or a line on the terminal. */
export class Rejected extends Error {
  readonly code: ProblemCode
  constructor(code: ProblemCode, detail?: string) {
    super(detail ?? problems[code].title)
    this.name = 'Rejected'
    this.code = code
  }
}
