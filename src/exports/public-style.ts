/** How the public page looks: paper and ink, light or dark as the reader's device, no file of its own. */
export const publicStyle = `
:root { color-scheme: light dark; --ink: #171b22; --quiet: #4a515c; --paper: #faf9f6; --panel: #fff; --line: #dedad0; --accent: #123f6d; --yes: #1d7348; --no: #ab2a22; --mark: #8a4b00; --band: #fbeedd }
@media (prefers-color-scheme: dark) { :root { --ink: #f4f2ec; --quiet: #c3cad3; --paper: #0e1319; --panel: #151c25; --line: #263140; --accent: #8fbbe6; --yes: #5cc894; --no: #f08a80; --mark: #f0b56a; --band: #33230d } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 "Source Serif 4 Variable", "Source Serif 4", "Noto Naskh Arabic Variable", "Noto Naskh Arabic", "Noto Sans SC Variable", Georgia, "Times New Roman", serif }
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 0 }
a { color: var(--accent) } nav, footer, .quiet, small, .kind, dt, .band, .floor span { font-family: "Noto Sans Variable", "Noto Sans", "Noto Sans Arabic Variable", "Noto Sans Arabic", "Noto Sans SC Variable", system-ui, sans-serif }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem } header nav { flex-basis: 100%; font-size: .9rem }
h1 { margin: 0; font-size: clamp(1.6rem, 4vw, 2.3rem); line-height: 1.25; font-weight: 600; overflow-wrap: anywhere }
.band { margin: 0; padding: .1rem .8rem; border-radius: 1rem; background: var(--band); color: var(--mark); font-size: .9rem; font-weight: 600 }
h2 { margin: 2.2rem 0 0; padding-block-start: 1.2rem; border-block-start: 2px solid var(--ink); font-size: 1.4rem; line-height: 1.3 } h3 { margin: 1.8rem 0 .5rem; font-size: 1rem; font-family: "Noto Sans Variable", "Noto Sans", "Noto Sans Arabic Variable", "Noto Sans Arabic", "Noto Sans SC Variable", system-ui, sans-serif } summary { margin: 1.8rem 0 .5rem; font: 700 1rem/1.5 "Noto Sans Variable", "Noto Sans", "Noto Sans Arabic Variable", "Noto Sans Arabic", "Noto Sans SC Variable", system-ui, sans-serif; cursor: pointer } article h3 { margin: 0; font-family: inherit; font-size: 1.15rem }
.quiet, small, .rules { color: var(--quiet); font-size: .9rem } p { margin: .35rem 0 } small { white-space: nowrap }
.deciding { background: var(--panel); border: 1px solid var(--line); border-inline-start: 5px solid var(--accent); border-radius: 8px; padding: 1rem 1.3rem; margin-block: .7rem }
.kind { margin: 0; color: var(--accent); font-weight: 600; font-size: .9rem } .what { font-size: clamp(1.25rem, 3vw, 1.7rem); line-height: 1.35; font-weight: 600; margin: .2rem 0 .8rem; text-wrap: balance }
dl { margin: 0; display: grid; gap: .3rem 1.2rem } dl > div { display: grid; grid-template-columns: minmax(7rem, 11rem) minmax(0, 1fr); gap: 1rem } dt { color: var(--quiet); font-size: .9rem } dd { margin: 0; font-variant-numeric: tabular-nums }
.floor span { color: var(--quiet); font-size: .9rem } .floor strong { font-size: 1.2rem }
article { border-inline-start: 3px solid var(--line); padding-inline-start: 1.2rem } article p { margin: .6rem 0 }
.decided { padding: 0; margin: 0; list-style: none } .decided li { border-block-end: 1px solid var(--line); padding-block: .6rem } .decided strong { margin-inline-end: .4rem }
.adopted, .elected { color: var(--yes) } .not-adopted, .vetoed { color: var(--no) } .tied, .no-quorum { color: var(--mark) }
.list { padding: 0; list-style: none } .list li { padding: .8rem 0; border-block-end: 1px solid var(--line); font-size: 1.25rem }
footer { margin-block: 2.5rem 1rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); font-size: .9rem; color: var(--quiet) }
.languages { max-width: 56rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem) 2rem; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; font-size: .95rem } .languages [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none }
.embedded main { padding-block: 1rem 0; max-width: none } .embedded h1 { font-size: 1.3rem } .embedded h2 { margin-block-start: 1.2rem; padding-block-start: .8rem; font-size: 1.1rem } .embedded footer { margin-block-start: 1.5rem }
@media (max-width: 32rem) { dl > div { grid-template-columns: minmax(0, 1fr); gap: 0 } }
@media print { :root { --ink: #000; --paper: #fff; --panel: #fff; --quiet: #333; --band: #fff } .languages, header nav { display: none } .deciding, li { break-inside: avoid } }
`
