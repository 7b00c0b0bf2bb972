/** Two letters for a round mark; in scripts without capitals the first two letters of the name. */
export function initials(name: string): string {
  const words = name.replace(/[^\p{L}\p{N}\s]/gu, '').split(/\s+/).filter((word) => word !== '')
  const [first = '', second] = words
  return (second === undefined ? first.slice(0, 2) : `${first[0] ?? ''}${second[0] ?? ''}`).toUpperCase()
}
