import type { Jar } from '#http/jar.ts'

/** The sign-ins of this tab, each under its own path, as a browser keeps cookies. Nothing of it outlives the tab. */
export function openJar(): Jar {
  const kept = new Map<string, { readonly path: string; readonly name: string; readonly value: string }>()
  return {
    get: (c, name) => [...kept.values()].find((one) => one.name === name && c.req.path.startsWith(one.path))?.value,
    put: (_answer, name, value, { path }) => void kept.set(`${path} ${name}`, { path, name, value }),
  }
}
