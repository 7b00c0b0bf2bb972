import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { watchForLetters } from './look/letters.ts'
import { App } from './shell/app.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<StrictMode><App /></StrictMode>)
watchForLetters()
