import { useLayoutEffect, useRef } from 'react'
import { settings } from './settings.ts'

/** A key that does something now, with the words shown for it on the page of keys and in the palette. */
export type Key = { readonly keys: string; readonly label: string; readonly act: () => void }

const bound: { current: Key }[] = []

/** Every key that works at this moment, the newest first. */
export function keysNow(): readonly Key[] {
  return bound.map(({ current }) => current)
}

let coming = 0
/** Stands for a dialog whose program is on its way. What is pressed meanwhile was meant for it, and does nothing to the page below: no vote is cast by a word that was to be looked for. */
export function DialogComing(): null {
  useLayoutEffect(() => {
    coming += 1
    return () => { coming -= 1 }
  }, [])
  return null
}

const isTyping = (at: EventTarget | null): boolean => at instanceof HTMLElement && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) && !isBox(at)
/** A box that is ticked is operated with the space bar and takes no letters. */
const isBox = (at: EventTarget | null): boolean => at instanceof HTMLInputElement && (at.type === 'checkbox' || at.type === 'radio')
const isOperable = (at: EventTarget | null): boolean => at instanceof HTMLElement && at.closest('button, a, [role="button"], [role="option"], [role="menuitem"], [role="radio"], summary') !== null

/** Whether what was pressed is the combination written like "Alt+N", "Ctrl+K", "Shift+J", "Space", "Enter", "J" or "?". Letters go by place on the keyboard, so that they work on an Arabic one. */
export function pressed(keys: string, event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey'> & Partial<Pick<KeyboardEvent, 'shiftKey'>>): boolean {
  const parts = keys.split('+')
  const last = parts.at(-1) ?? ''
  const [alt, ctrl] = [parts.includes('Alt'), parts.includes('Ctrl')]
  if (event.altKey !== alt || (event.ctrlKey || event.metaKey) !== ctrl) return false
  if (parts.includes('Shift') && event.shiftKey !== true) return false
  if (last === 'Space') return event.code === 'Space'
  if (/^[A-Z]$/.test(last)) return event.code === `Key${last}` || event.key.toUpperCase() === last
  return event.key === last
}

/** Plain keys (without Alt or Ctrl) do nothing while somebody writes, nor on top of a focused button; single letters can be switched off. */
function allows(keys: string, event: KeyboardEvent): boolean {
  if (/Alt|Ctrl/.test(keys)) return true
  if (isTyping(event.target)) return false
  if ((keys === 'Enter' || keys === 'Space') && isOperable(event.target)) return false
  if (keys === 'Space' && isBox(event.target)) return false
  return !/^(?:Shift\+)?[A-Z]$/.test(keys) || settings().letters
}

function listen(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return
  const inDialog = document.querySelector('[role="dialog"], [role="alertdialog"]')
  const fitting = bound.filter(({ current }) => pressed(current.keys, event) && allows(current.keys, event))
  // A letter with Shift is its own key where one is bound, and the letter elsewhere.
  const found = fitting.find(({ current }) => current.keys.startsWith('Shift+')) ?? fitting[0]
  if (found === undefined || coming > 0 || (inDialog !== null && !(event.target instanceof Node && inDialog.contains(event.target) && found.current.keys === 'Ctrl+K'))) return
  event.preventDefault()
  found.current.act()
}

/** Binds a key while the component stands and `keys` is given. The last one bound goes first. */
export function useKey(keys: string | undefined, label: string, act: () => void): void {
  const held = useRef<Key>({ keys: keys ?? '', label, act })
  // Bound with what is shown, not after it: a key that is seen works.
  useLayoutEffect(() => {
    held.current = { keys: keys ?? '', label, act }
  })
  useLayoutEffect(() => {
    if (keys === undefined) return
    const mine = held
    bound.unshift(mine)
    if (bound.length === 1) addEventListener('keydown', listen)
    return () => {
      bound.splice(bound.indexOf(mine), 1)
      if (bound.length === 0) removeEventListener('keydown', listen)
    }
  }, [keys])
}
