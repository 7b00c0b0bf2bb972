/** Letters that fit into a line of a page of A4; a Chinese one is as wide as two. */
const line = 92
/** No word asks for more than this; what is longer breaks. */
const longestWord = 30

/** Shares of the width for the columns of a table: by the longest text in each within bounds, and none so narrow that a word of it runs into the next. */
export function sharesOf(rows: readonly (readonly string[])[], least: number, most: number): readonly number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))
  const wished = columns.map((texts) => Math.min(most, Math.max(least, ...texts.map(breadth))))
  const needed = columns.map((texts) => Math.min(longestWord, Math.max(...texts.flatMap((text) => text.split(/[\s/\p{Script=Han}]+/u).map(breadth)))) + 2)
  const whole = wished.reduce((sum, wish) => sum + wish, 0)
  if (whole <= line) return wished
  const narrow = wished.map((wish, n) => (wish * line) / whole < (needed[n] ?? 0))
  const taken = needed.reduce((sum, need, n) => (narrow[n] === true ? sum + need : sum), 0)
  const rest = wished.reduce((sum, wish, n) => (narrow[n] === true ? sum : sum + wish), 0)
  // Where words alone would fill the line there is nothing to divide, and they break.
  return taken >= line ? wished : wished.map((wish, n) => (narrow[n] === true ? needed[n] ?? wish : (wish * (line - taken)) / rest))
}

function breadth(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}
