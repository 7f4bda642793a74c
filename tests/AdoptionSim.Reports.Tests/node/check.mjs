// Looks at reports in a browser that has no network.
//
//   node check.mjs CHROMIUM REPORT...
//       each report at 1280 and 390 pixels, light and dark: nothing is loaded, the console is quiet, labels of pictures
//       do not touch or leave them, the page is not wider than the window, axe finds nothing serious, tables open by
//       keyboard, pictures move and come back, Japanese is more than boxes, and paper has pages
//
// Exits with 1 and one line per fault on standard error; 2 for a wrong call.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const LinesMax = 50
const OpenMsMax = 20_000
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const faults = []

function fault(where, text) {
  faults.push(`${where}: ${text}`)
}

/** Labels that leave their picture, or touch another label of it. */
function findTouching() {
  const found = []
  for (const svg of document.querySelectorAll('.chart > svg')) {
    const box = svg.getBoundingClientRect()
    if (box.width === 0) continue
    const figure = svg.closest('figure').id
    const labels = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()])
    labels.forEach(([name, at], k) => {
      if (at.left < box.left - 1 || at.right > box.right + 1) found.push(`${figure}: '${name}' leaves the picture`)
      for (const [other, there] of labels.slice(k + 1)) {
        const across = Math.min(at.right, there.right) - Math.max(at.left, there.left)
        const down = Math.min(at.bottom, there.bottom) - Math.max(at.top, there.top)
        if (across > 1 && down > 3) found.push(`${figure}: '${name}' touches '${other}'`)
      }
    })
  }
  return found
}

/** A font without a character draws the same box for all of them. */
function drawsJapanese() {
  const pixels = text => {
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    pen.font = `40px ${getComputedStyle(document.body).fontFamily}`
    pen.fillText(text, 10, 60)
    return pen.getImageData(0, 0, 100, 100).data.join()
  }
  return pixels('試') !== pixels('算')
}

async function look(browser, path, width, colorScheme) {
  const where = `${path.split(/[\\/]/).pop()} ${width} ${colorScheme}`
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, offline: true })
  const page = await context.newPage()
  page.on('console', message => { if (message.type() === 'error') fault(where, `console: ${message.text()}`) })
  page.on('pageerror', error => fault(where, `error: ${error.message}`))
  page.on('request', request => {
    if (request.url() !== pathToFileURL(path).href) fault(where, `asks for ${request.url()}`)
  })
  await page.goto(pathToFileURL(path).href, { timeout: OpenMsMax })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (wide > 0) fault(where, `is ${wide} pixels wider than the window`)
  for (const line of await page.evaluate(findTouching)) fault(where, line)
  if (!await page.evaluate(drawsJapanese)) fault(where, 'draws boxes for Japanese')
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => window.axe.run())
  for (const { id, impact, nodes } of violations) {
    if (['serious', 'critical'].includes(impact)) fault(where, `axe: ${impact} ${id}: ${nodes[0].html}`)
  }
  const figures = await page.locator('figure').count()
  if (width > 1000 && colorScheme === 'light') await use(page, where)
  await context.close()
  return figures
}

/** What a reader does: skip to the text, open a table, let a picture move and come back, print. */
async function use(page, where) {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  if (!(await page.evaluate(() => location.hash)).includes('main')) fault(where, 'the first link does not skip')
  for (const summary of await page.locator('details:not([open]) > summary').elementHandles()) {
    await summary.focus()
    await page.keyboard.press('Enter')
  }
  if (await page.locator('details:not([open])').count() > 0) fault(where, 'a table does not open by keyboard')
  await page.locator('#ids').check()
  if (!await page.locator('td.n .id').first().isVisible()) fault(where, 'ids are not shown')
  const buttons = await page.locator('button.move:visible').all()
  for (const button of buttons) {
    await button.click()
    const chart = button.locator('..')
    if (await chart.locator('.main-svg').count() === 0) fault(where, 'a picture does not move')
    await button.click()
    if (!await chart.locator('svg.wide').isVisible()) fault(where, 'a picture does not come back')
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = (pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length
  if (pages < 1 || pages > 100) fault(where, `prints ${pages} pages`)
  console.log(`${where}: ${buttons.length} pictures moved, ${pages} pages printed`)
}

const [program, ...reports] = process.argv.slice(2)
if (reports.length === 0) {
  console.error('usage: node check.mjs CHROMIUM REPORT...')
  process.exit(2)
}
// Without a sandbox, because builds often run as root in a container; the pages are our own.
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
for (const report of reports) {
  for (const [width, scheme] of [[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark']]) {
    const figures = await look(browser, report, width, scheme)
    console.log(`${report.split(/[\\/]/).pop()} ${width} ${scheme}: ${figures} figures looked at`)
  }
}
await browser.close()
for (const line of faults.slice(0, LinesMax)) console.error(line)
if (faults.length > LinesMax) console.error(`and ${faults.length - LinesMax} more`)
process.exitCode = faults.length > 0 ? 1 : 0
