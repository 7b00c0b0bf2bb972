import { type InvalidateQueryFilters, QueryClient, replaceEqualDeep } from '@tanstack/react-query'

/** Whether an answer is that there was no answer. */
const unanswered = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'problem' in answer && typeof answer.problem === 'object' && answer.problem !== null && 'status' in answer.problem && (answer.problem.status === 0 || answer.problem.status === 502 || answer.problem.status === 503 || answer.problem.status === 504)

/**
 * The pages that come from projections; asked for again when a stream's position moves, a reader's circles change or the line is back. While nobody
 * answers, what was known stays on the page; the shell says until when it is known.
 */
export const queries = new QueryClient({ defaultOptions: { queries: {
  retry: 1,
  refetchOnWindowFocus: true,
  structuralSharing: (before, next) => (before !== undefined && unanswered(next) ? before : replaceEqualDeep(before, next)),
} } })

/** Asks again for the pages under a key, for something moved. A first answer that is still on its way may have been made before that, and is not waited for. */
export async function renew(pages: InvalidateQueryFilters = {}): Promise<void> {
  await queries.cancelQueries({ ...pages, predicate: ({ state }) => state.data === undefined })
  await queries.invalidateQueries(pages)
}
