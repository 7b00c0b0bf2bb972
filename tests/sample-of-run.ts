import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Names the folder in which one run of the tests lays the sample once, for every file that starts with it; it goes when the run is over. */
export const setup = (): void => { process.env.PARLEY_SAMPLE_OF_RUN = mkdtempSync(join(tmpdir(), 'parley-sample-')) }
export const teardown = (): void => { if (process.env.PARLEY_SAMPLE_OF_RUN !== undefined) rmSync(process.env.PARLEY_SAMPLE_OF_RUN, { recursive: true, force: true }) }
