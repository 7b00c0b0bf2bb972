import '../look/tokens.css'
import '../look/page.css'
import '../look/print.css'
import './demo.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { watchForLetters } from '../look/letters.ts'
import { Busy } from '../parts/state.tsx'
import { dressPage } from '../settings.ts'
import { App } from '../shell/app.tsx'
import { signIns } from '../sign-ins.ts'
import { Speech } from '../words.tsx'
import { carriedBy } from '../wire.ts'
import { Bar } from './bar.tsx'
import { carrierTo } from './carrier.ts'
import { catchDownloads } from './downloads.ts'
import { go, useHashPlace } from './hash-place.ts'
import { openTab } from './tab.ts'

// The whole of Parley in this one tab: the clerk on the memory store, the same routes, the same screens.
dressPage()
const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root')
const root = createRoot(place)
root.render(<StrictMode><Speech><Busy /></Speech></StrictMode>)
watchForLetters()

const tab = await openTab()
const carrier = carrierTo(tab.app)
carriedBy(carrier)
await tab.lay(carrier)
catchDownloads(carrier)
// Most doors stand open for the secretariat: that is where a newcomer begins.
const [first] = signIns()
if (!location.hash.startsWith('#/') && first !== undefined) go(`/u/${first.u}/`)
root.render(<StrictMode><Router hook={useHashPlace}><App /><Bar /></Router></StrictMode>)
