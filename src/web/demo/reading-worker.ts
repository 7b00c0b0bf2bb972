import type { Job } from '#http/reading/job.ts'
import { answer } from '#http/reading/work.ts'

// The worker that reads: the same work as the process beside a server.
onmessage = ({ data }: MessageEvent<Job>) => {
  void answer(data).then((done) => postMessage(done))
}
