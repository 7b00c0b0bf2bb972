/** An id made of a name: Latin letters, digits and hyphens; another one where it is taken. A name without Latin letters is numbered. */
export function slug(name: string, used: readonly string[]): string {
  const latin = name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+/, '').slice(0, 34).replace(/-+$/, '')
  const stem = latin === '' ? 'actor' : latin
  for (let n = latin === '' ? 1 : 0; ; n += 1) {
    const id = n === 0 ? stem : `${stem}-${n + 1}`
    if (!used.includes(id)) return id
  }
}
