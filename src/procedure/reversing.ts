import type { Happening } from './events.ts'
import { reread } from './rereading.ts'
import { happens, type Scene } from './scene.ts'

/** A ruling was overruled: what was before stands again; a result that was read otherwise is read as it was announced. */
export function reversed(scene: Scene): readonly Happening[] {
  const { id: body, point } = scene.body
  if (point?.on == null) return []
  return [happens(scene, 'ruling-reversed', { body, point: point.id, on: point.on }), ...(point.on.kind === 'nature' ? reread(scene, point.on.draft, point.on.was ?? scene.book.rest, 'body') : [])]
}
