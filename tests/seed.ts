import { configureGlobal, readConfigureGlobal } from 'fast-check'

/** Every run plays the same games, so that a change is judged by what it changes; `any` plays others each time, a number those of that seed. */
const { PARLEY_TEST_SEED: asked = '20261122' } = process.env
if (asked !== 'any') configureGlobal({ ...readConfigureGlobal(), seed: Number(asked) })
