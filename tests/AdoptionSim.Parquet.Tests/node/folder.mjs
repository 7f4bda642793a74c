// Checks folders of results with programs that share no code with ours.
//
//   node folder.mjs numbers FOLDER...
//       every number of numbers.csv is computed again from the Parquet files, read by DuckDB, and is the same to the
//       last bit; prints how many
//   node folder.mjs package FOLDER...
//       datapackage.json fits the published profile, and every CSV that it names can be read by its schema
//
// Exits with 1 and one line per mismatch on standard error; 2 for a wrong call.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import datapackage from 'datapackage'

const MismatchLinesMax = 50
const DayMs = 86_400_000
const mismatches = []

function report(where, text) {
  mismatches.push(`${where}: ${text}`)
}

function parseCsv(text) {
  const rows = []
  let row = []
  let cell = ''
  let quoted = false
  for (let k = 0; k < text.length; k++) {
    const letter = text[k]
    if (quoted && letter === '"' && text[k + 1] === '"') { cell += '"'; k++ }
    else if (letter === '"') quoted = !quoted
    else if (!quoted && (letter === ',' || letter === '\n')) {
      row.push(cell)
      cell = ''
      if (letter === '\n') { rows.push(row); row = [] }
    } else cell += letter
  }
  const [names, ...lines] = rows
  return lines.map(line => Object.fromEntries(names.map((name, c) => [name, line[c]])))
}

function plain(value) {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'object' && 'days' in value) return new Date(value.days * DayMs).toISOString().slice(0, 10)
  return value
}

async function readTable(connection, file) {
  const result = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file.replaceAll("'", "''")}')`)
  const columns = result.getColumns()
  const table = {}
  result.columnNames().forEach((name, c) => { table[name] = (columns[c] ?? []).map(plain) })
  return table
}

/** Rows that fit "column=value;column=a..b". */
function rowsOf(table, filter) {
  const parts = filter === '' ? [] : filter.split(';').map(part => {
    const at = part.indexOf('=')
    const [from, to] = part.slice(at + 1).split('..')
    return { column: table[part.slice(0, at)], from, to: to ?? from }
  })
  const count = Object.values(table)[0].length
  const rows = []
  for (let row = 0; row < count; row++) {
    if (parts.every(part => part.column[row] >= part.from && part.column[row] <= part.to)) rows.push(row)
  }
  return rows
}

function monthNumber(day) {
  return (Number(day.slice(0, 4)) - 1) * 12 + Number(day.slice(5, 7)) - 1
}

function monthText(number) {
  const whole = Math.ceil(number)
  return `${String(Math.floor(whole / 12) + 1).padStart(4, '0')}-${String((whole % 12) + 1).padStart(2, '0')}`
}

/** First month from which the value is at most x to the last; null when it never is, undefined when unknown. */
function closedFrom(table, column, rows, most) {
  const ordered = [...rows].sort((a, b) => (table.month[a] < table.month[b] ? -1 : 1))
  const values = ordered.map(row => column[row])
  if (values.length === 0 || values[values.length - 1] === null) return undefined
  let first = values.length
  while (first > 0 && values[first - 1] !== null && values[first - 1] <= most) first--
  return first === values.length ? null : monthNumber(table.month[ordered[first]])
}

/** The quantile of type 7 of Hyndman and Fan. */
function quantile(values, probability) {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * probability
  const below = Math.floor(place)
  const part = place - below
  return part === 0 ? sorted[below] : sorted[below] + part * (sorted[below + 1] - sorted[below])
}

const Quantiles = { median: 0.5, p05: 0.05, p95: 0.95, min: 0, max: 1 }

/** Values of a column, or of a sum of columns with whole factors such as "employed-12*quit". */
function columnOf(table, text) {
  if (table[text]) return table[text]
  const terms = [...text.matchAll(/([+-]?)(?:(\d+)\*)?(\w+)/g)].map(([, sign, factor, name]) => ({
    factor: (sign === '-' ? -1 : 1) * Number(factor ?? 1), column: table[name],
  }))
  return terms[0].column.map((_, row) => terms.reduce(
    (sum, term) => (sum === null || term.column[row] === null ? null : sum + term.factor * term.column[row]), 0))
}

function sumOf(column, rows) {
  return rows.reduce((sum, row) => (sum === null || column[row] === null ? null : sum + column[row]), 0)
}

/** The value of each replicate; undefined where there is nothing to look at. */
function valuesOf(table, number) {
  const column = columnOf(table, number.column)
  const byReplicate = new Map()
  for (const row of rowsOf(table, number.rows)) {
    const replicate = table.replicate ? table.replicate[row] : row
    if (!byReplicate.has(replicate)) byReplicate.set(replicate, [])
    byReplicate.get(replicate).push(row)
  }
  const [how, bound] = number.reduce.split(':')
  return [...byReplicate.values()].map(rows => {
    if (how === 'closed_from') return closedFrom(table, column, rows, Number(bound))
    if (how === 'sum') return sumOf(column, rows)
    if (how === 'ratio') {
      const [above, below] = [sumOf(column, rows), sumOf(table[bound], rows)]
      return above === null || below === null || below === 0 ? null : above / below
    }
    if (rows.length > 1 && number.statistic !== 'first') throw new Error(`${rows.length} rows in a replicate`)
    return column[rows[0]]
  })
}

function compute(table, number) {
  const factor = Number(number.factor)
  if (number.statistic === 'count_distinct') return new Set(table[number.column].filter(v => v !== null)).size
  const values = valuesOf(table, number)
  if (number.statistic === 'first') return factor * values[0]
  const looked = values.filter(value => value !== undefined)
  const known = looked.filter(value => value !== null)
  if (number.statistic === 'missing_share') return factor * ((looked.length - known.length) / looked.length)
  if (known.length === 0) return null
  return quantile(known.map(value => factor * value), Quantiles[number.statistic])
}

function textOf(value, number) {
  return value === null ? '' : number.unit === 'year_month' ? monthText(value) : value
}

async function checkNumbers(folder) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const numbers = parseCsv(readFileSync(join(folder, 'numbers.csv'), 'utf8'))
  const byId = new Map(numbers.map(number => [number.id, number]))
  if (byId.size !== numbers.length) report(folder, 'an id stands twice')
  const tables = new Map()
  for (const number of numbers) {
    if (number.table === '') {
      // The printed total of a pillar is a figure of the budget that no table of results holds.
      if (!/^spending\.\w+\.printed$/.test(number.id)) report(number.id, 'has no source')
      continue
    }
    if (!tables.has(number.table)) {
      tables.set(number.table, await readTable(connection, join(folder, 'data', `${number.table}.parquet`)))
    }
    const found = textOf(compute(tables.get(number.table), number), number)
    const stated = typeof found === 'number' ? Number(number.value) : number.value
    if (number.value === '' ? found !== '' : !Object.is(found, stated)) {
      report(number.id, `is ${number.value}; computed ${found}`)
    }
    const stem = number.id.slice(0, number.id.lastIndexOf('.') + 1)
    const end = names => names.map(name => byId.get(stem + name)).find(other => other)?.value
    if (number.band !== '' && (end(['p05', 'min', 'lower', 'sampling_lower']) !== number.lower
      || end(['p95', 'max', 'upper', 'sampling_upper']) !== number.upper)) {
      report(number.id, `its band is not that of its ends`)
    }
  }
  console.log(`${numbers.length} numbers checked`)
}

async function checkPackage(folder) {
  const path = join(folder, 'datapackage.json')
  const { valid, errors } = await datapackage.validate(path)
  if (!valid) errors.forEach(error => report(path, String(error)))
  const described = await datapackage.Package.load(path)
  let rows = 0
  for (const resource of described.resources) {
    if (!resource.valid) report(path, `${resource.name} is not valid: ${resource.errors}`)
    if (resource.tabular) {
      try {
        rows += (await resource.read({ keyed: true })).length
      } catch (error) {
        report(path, `${resource.name}: ${error.message} ${(error.errors ?? []).slice(0, 3).map(String)}`)
      }
    }
  }
  console.log(`${described.resources.length} resources checked, ${rows} rows of text read`)
}

const [mode, ...folders] = process.argv.slice(2)
if (!['numbers', 'package'].includes(mode) || folders.length === 0) {
  console.error('usage: node folder.mjs numbers|package FOLDER...')
  process.exit(2)
}
for (const folder of folders) await (mode === 'numbers' ? checkNumbers(folder) : checkPackage(folder))
for (const line of mismatches.slice(0, MismatchLinesMax)) console.error(line)
if (mismatches.length > MismatchLinesMax) console.error(`and ${mismatches.length - MismatchLinesMax} more`)
// Node ends by itself when a pipe has taken all that was printed; process.exit would cut it off.
process.exitCode = mismatches.length > 0 ? 1 : 0
