// Pictures of every screen, to be looked at one by one: node tests/pictures.ts FOLDER [role or screen …]
// Each role of the sample, in English and Arabic, light and dark, wide and on a phone; what axe finds is printed beside the name.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { layouts } from '#views/wall.ts'
import { axe, launchBrowser } from './browser.ts'
import { settled, signIn, startWithSample, streamsOf } from './running.ts'

const [folder = 'pictures', ...only] = process.argv.slice(2)
const roles = [
  { role: 'Secretariat', name: 'secretariat' }, { role: 'Chair', name: 'chair' }, { role: 'Delegation of Belmar', name: 'delegation' }, { role: 'Analyst', name: 'analyst' }, { role: 'Room screen', name: 'room' },
]
const looks = [
  { name: 'en', options: {} },
  { name: 'ar', options: { locale: 'ar' } },
  { name: 'dark', options: { colorScheme: 'dark' as const } },
  { name: 'phone', options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  { name: 'phone-ar', options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'ar' } },
]
const pause = 400

mkdirSync(folder, { recursive: true })
const [browser, parley] = await Promise.all([launchBrowser(), startWithSample()])
try {
  for (const { role, name } of roles) {
    for (const look of looks) {
      const { page, to, faults, leave } = await signIn(browser, parley.address, parley.code(role), look.options)
      const take = async (what: string, ours = true): Promise<void> => {
        if (ours) await settled(page)
        await page.waitForTimeout(pause)
        await page.screenshot({ path: join(folder, `${what}.png`) })
        process.stdout.write(`${[what, ...await axe(page)].join('\n    ')}\n`)
      }
      const wanted = (what: string): boolean => only.length === 0 || only.some((each) => what.includes(each))
      if (wanted(`${name}-start-${look.name}`)) await take(`${name}-start-${look.name}`)
      const base = /\/u\/\d+\//.exec(page.url())?.[0] ?? '/'
      for (const { id, kind, title } of await streamsOf(page)) {
        if (kind === 'house') continue
        const screens = await page.goto(`${parley.address}${base}${id}/journal`).then(async () => {
          await settled(page)
          return page.locator('.rail a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').filter((href) => href !== ''))
        })
        const short = title.toLowerCase().replace(/\W+/g, '-').slice(0, 14)
        for (const screen of [...new Set(screens.filter((href) => href.includes(id)).map((href) => href.split('/').at(-1) ?? '')), ...(name === 'room' ? ['room'] : [])]) {
          const what = `${name}-${short}-${screen}-${look.name}`
          if (!wanted(what)) continue
          await to(id, screen)
          await take(what)
        }
      }
      // The wall in each of its layouts and large, and what stands open without a sign-in.
      if (name === 'room') {
        const assembly = (await streamsOf(page)).find(({ kind }) => kind === 'conference')?.id ?? ''
        for (const [what, path] of [...layouts.map((layout) => [`wall-${layout}`, `${base}${assembly}/room?layout=${layout}`] as const), ['wall-large', `${base}${assembly}/room?size=large`], ['wall-light', `${base}${assembly}/room?theme=light`], ['screen', '/screen'], ['pair', '/pair'], ['public', '/public'], ['public-conference', `/public/${assembly}`], ['embed', `/embed/${assembly}`]] as const) {
          if (!wanted(`${what}-${look.name}`)) continue
          await page.goto(`${parley.address}${path}`)
          // Pages without scripts have no letters to wait for.
          await take(`${what}-${look.name}`, !/^\/(public|embed)/.test(path))
        }
      }
      if (faults.length > 0) process.stdout.write(`    ${faults.join('\n    ')}\n`)
      await leave()
    }
  }
} finally {
  await browser.close()
  await parley.stop()
}
