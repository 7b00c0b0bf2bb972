import './look/tokens.css'
import './look/page.css'
import './look/print.css'
import { watchForChinese } from './look/fonts.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { dressPage } from './settings.ts'
import { App } from './shell/app.tsx'

dressPage()
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<StrictMode><App /></StrictMode>)
watchForChinese()
