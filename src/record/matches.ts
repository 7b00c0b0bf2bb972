/** Every match of a wording, which must be global. `matchAll` makes the pattern anew each time it is asked, and a sentence is asked for some hundred wordings. */
export function matchesOf(words: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`not a global pattern: ${pattern.source.slice(0, 80)}`)
  pattern.lastIndex = 0
  let match = pattern.exec(words)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(words)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
const none: readonly RegExpExecArray[] = []
