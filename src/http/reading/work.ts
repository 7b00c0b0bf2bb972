import { registerWith } from '#actors/register.ts'
import { Rejected } from '#base/codes.ts'
import { attribute } from '#record/attribution/attribute.ts'
import { extractAll } from '#record/extraction.ts'
import { readDocument, readPasted } from '#record/reading/document.ts'
import { partsOf } from '#record/reading/parts.ts'
import { placesOf } from '#record/search/places.ts'
import { soughtIn, termsIn } from '#record/search/words.ts'
import type { Done, Job, Result } from './job.ts'

/** Does one job, wherever reading happens: in a process beside the server, or in a worker of a browser tab. */
export async function answer(job: Job): Promise<Done> {
  try {
    return { result: await work(job) }
  } catch (error) {
    if (error instanceof Rejected) return { rejected: error.code, detail: error.message }
    return { defect: error instanceof Error ? error.stack ?? error.message : String(error) }
  }
}

async function work(job: Job): Promise<Result> {
  switch (job.kind) {
    case 'file': return readDocument(job.bytes, job.name)
    case 'parts': return partsOf(job.bytes, job.name)
    case 'paste': return readPasted(job.text)
    case 'extract': return extractAll(job.readings)
    case 'attribute': return attribute(job.reading, job.known === undefined ? { story: job.story } : { story: job.story, register: registerWith(job.known.actors), holders: job.known.holders })
    case 'terms': return termsIn(job.text)
    case 'places': return job.texts.map((text) => placesOf(text, soughtIn(job.line)))
  }
}
