import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { watchForLetters } from './look/letters.ts'
import { placeOf } from './place.ts'
import { App } from './shell/app.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<StrictMode><App /></StrictMode>)
// What opens over a page, and, since whoever is signed in will be in a meeting, what that page is made of, is fetched while nobody waits for it: a line that then breaks takes neither away.
watchForLetters(() => {
  void import('./parts/dialog-window.tsx')
  void import('./parts/floating.tsx')
  void import('./shell/mine.tsx')
  if (placeOf(location.pathname).sign !== null) void import('./screens/meet/meet.tsx')
})
