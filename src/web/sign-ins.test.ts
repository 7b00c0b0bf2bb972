import { expect, test } from 'vitest'
import { forget, forgetEnded, remember, signIns, signedInTimes } from './sign-ins.ts'

test('a sign-in that begins under a number while it is asked whether the one before goes on, is not forgotten with it', () => {
  remember({ u: 1, name: 'before' })
  const asked = signedInTimes(1)
  remember({ u: 1, name: 'now' })
  forgetEnded(1, asked)
  expect(signIns()).toEqual([{ u: 1, name: 'now' }])
  forgetEnded(1, signedInTimes(1))
  expect(signIns()).toEqual([])
  forget(1)
})
