import { QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { queries, renew } from './queries.ts'

test('a page that is asked for again shows what was so then, also where its first answer was on its way and overtakes the second', async () => {
  const answers: PromiseWithResolvers<string>[] = []
  const page = new QueryObserver(queries, { queryKey: ['/api', 'people'], queryFn: () => {
    const answer = Promise.withResolvers<string>()
    answers.push(answer)
    return answer.promise
  } })
  const leave = page.subscribe(() => {})
  expect(answers.length).toBe(1)
  const renewed = renew({ queryKey: ['/api'] })
  await expect.poll(() => answers.length).toBe(2)
  answers[0]?.resolve('as it was before')
  answers[1]?.resolve('as it is')
  await renewed
  expect(page.getCurrentResult().data).toBe('as it is')
  leave()
  queries.clear()
})
