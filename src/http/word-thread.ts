import { parentPort, workerData } from 'node:worker_threads'
import type { Language } from '#base/words.ts'
import { outcomeWord } from '#exports/outcome.ts'
import type { Outcome } from '#views/outcome.ts'

// A thread for one Word file: it is started with the outcome and ends with the bytes.
const { outcome, language } = workerData as { readonly outcome: Outcome; readonly language: Language }
parentPort?.postMessage(await outcomeWord(outcome, language))
