import './look/tokens.css'
import './look/page.css'
import './look/print.css'
import { catalogues } from './catalogues.ts'
import { askAhead } from './ahead.ts'
import { dressPage, settings } from './settings.ts'

// This file is small and first: what the page will surely need is asked for while the rest of it is still on its way.
dressPage()
askAhead(location.pathname)
void catalogues[settings().language]()
void import('./begin.tsx')
