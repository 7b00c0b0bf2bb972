import type { Job } from './job.ts'
import { answer } from './work.ts'

// The process that reads. It has no other way out than the channel it was started with, and ends with it.
process.on('message', (job: Job) => {
  void answer(job).then((done) => process.send?.(done))
})
process.on('disconnect', () => process.exit())
