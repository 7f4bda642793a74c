// Reads Parquet files with DuckDB and hyparquet, two engines that share no code with ours.
//
//   node check.mjs expect FILE.parquet EXPECTED.json [FILE EXPECTED ...]
//       every value, type, metadata entry and statistic is as expected, in both engines
//   node check.mjs agree FILE...
//       both engines read the same from each file; prints a line per file
//   node check.mjs dump FILE
//       the same, and prints the file as JSON in the form of EXPECTED.json
//   node check.mjs write FOLDER
//       DuckDB writes files of its own, each with its EXPECTED.json, for our reader to read
//
// EXPECTED.json: { "columns": [{ "name", "type" }], "rowCount", "metadata": {}, "values": { name: [...] } }, where a
// type is int32, int64, double, date, string or boolean. An int64 is a string of digits, a date is "2026-04-01".
// Exits with 1 and one line per mismatch on standard error; 2 for a wrong call.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'

const MismatchLinesMax = 50
const DayMs = 86_400_000
const mismatches = []

function report(file, text) {
  mismatches.push(`${file}: ${text}`)
}

/** A value as EXPECTED.json has it, whichever engine it comes from. */
function plain(value) {
  if (value === undefined || value === null) return null
  if (typeof value === 'bigint') return value.toString()
  if (value instanceof Date) return isoDay(value.getTime() / DayMs)
  if (typeof value === 'object' && 'days' in value) return isoDay(value.days)
  return value
}

function isoDay(days) {
  return new Date(days * DayMs).toISOString().slice(0, 10)
}

function quoted(text) {
  return `'${text.replaceAll("'", "''")}'`
}

async function connect() {
  const instance = await DuckDBInstance.create(':memory:')
  return instance.connect()
}

const TypeOfDuck = {
  INTEGER: 'int32', SMALLINT: 'int32', TINYINT: 'int32', BIGINT: 'int64',
  DOUBLE: 'double', DATE: 'date', VARCHAR: 'string', BOOLEAN: 'boolean',
}

async function readWithDuck(connection, file) {
  const result = await connection.runAndReadAll(`SELECT * FROM read_parquet(${quoted(file)})`)
  const names = result.columnNames()
  const types = result.columnTypes().map(type => TypeOfDuck[type.toString()] ?? type.toString())
  const columns = result.getColumns()
  const values = {}
  names.forEach((name, c) => { values[name] = (columns[c] ?? []).map(plain) })
  const pairs = await connection.runAndReadAll(
    `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata(${quoted(file)})`)
  const metadata = Object.fromEntries(pairs.getRows())
  return {
    columns: names.map((name, c) => ({ name, type: types[c] })),
    rowCount: result.currentRowCount,
    metadata,
    values,
  }
}

function typeOfElement(element) {
  if (element.converted_type === 'DATE') return 'date'
  const types = { INT32: 'int32', INT64: 'int64', DOUBLE: 'double', BYTE_ARRAY: 'string', BOOLEAN: 'boolean' }
  return types[element.type] ?? element.type
}

async function readWithHyparquet(file) {
  const bytes = readFileSync(file)
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const footer = parquetMetadata(buffer)
  const columns = footer.schema.slice(1).map(element => ({ name: element.name, type: typeOfElement(element) }))
  const rows = await parquetReadObjects({ file: buffer, metadata: footer, compressors })
  const values = {}
  for (const { name } of columns) values[name] = rows.map(row => plain(row[name]))
  const metadata = {}
  for (const { key, value } of footer.key_value_metadata ?? []) metadata[key] = value ?? ''
  return { columns, rowCount: Number(footer.num_rows), metadata, values }
}

/** Compares two tables; Object.is tells -0 from 0 and takes NaN as equal to itself. */
function compare(file, who, actual, expected) {
  const shape = table => table.columns.map(column => `${column.name} ${column.type}`).join(', ')
  if (shape(actual) !== shape(expected)) {
    report(file, `${who} has columns ${shape(actual)}; expected ${shape(expected)}`)
    return
  }
  if (actual.rowCount !== expected.rowCount) {
    report(file, `${who} has ${actual.rowCount} rows; expected ${expected.rowCount}`)
    return
  }
  for (const [key, value] of Object.entries(expected.metadata ?? {})) {
    if (actual.metadata[key] !== value) report(file, `${who} has metadata ${key} = ${actual.metadata[key]}`)
  }
  for (const { name } of expected.columns) {
    const found = actual.values[name]
    const wanted = expected.values[name]
    if (found.length !== wanted.length) report(file, `${who} has ${found.length} values in ${name}`)
    for (let row = 0; row < wanted.length; row++) {
      if (!Object.is(found[row], wanted[row])) {
        report(file, `${who}, column ${name}, row ${row}: ${show(found[row])}; expected ${show(wanted[row])}`)
        break
      }
    }
  }
}

function show(value) {
  return Object.is(value, -0) ? '-0' : JSON.stringify(value)
}

/** The order in which statistics bound a column. */
function order(type) {
  switch (type) {
    case 'int64': return (a, b) => (BigInt(a) < BigInt(b) ? -1 : BigInt(a) > BigInt(b) ? 1 : 0)
    case 'string': return (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))
    default: return (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  }
}

function statistic(type, text) {
  if (type === 'int32' || type === 'double') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}

/** Checks nulls and bounds of each row group, as DuckDB understands them. Long texts may have no bounds. */
async function checkStatistics(connection, file, expected) {
  const result = await connection.runAndReadAll(`
    SELECT row_group_id, row_group_num_rows, path_in_schema, stats_null_count, stats_min_value, stats_max_value
    FROM parquet_metadata(${quoted(file)}) ORDER BY row_group_id, column_id`)
  const starts = new Map()
  for (const [group, rows, name, nulls, min, max] of result.getRows()) {
    const start = starts.get(name) ?? 0
    starts.set(name, start + Number(rows))
    const { type } = expected.columns.find(column => column.name === name)
    const inGroup = expected.values[name].slice(start, start + Number(rows))
    const known = inGroup.filter(value => value !== null)
    const where = `statistics of ${name} in row group ${group}`
    if (Number(nulls) !== inGroup.length - known.length) report(file, `${where}: ${nulls} nulls`)
    if (min === null || max === null) {
      if (known.length > 0 && type !== 'string') report(file, `${where}: no bounds`)
      continue
    }
    const compareValues = order(type)
    const least = known.reduce((a, b) => (compareValues(b, a) < 0 ? b : a))
    const most = known.reduce((a, b) => (compareValues(b, a) > 0 ? b : a))
    if (compareValues(statistic(type, min), least) !== 0) report(file, `${where}: min ${min}, not ${show(least)}`)
    if (compareValues(statistic(type, max), most) !== 0) report(file, `${where}: max ${max}, not ${show(most)}`)
    if (least === 0 && type === 'double' && !Object.is(Number(min), -0)) report(file, `${where}: min is not -0`)
    if (most === 0 && type === 'double' && !Object.is(Number(max), 0)) report(file, `${where}: max is not 0`)
  }
}

async function attempt(file, who, read) {
  try {
    return await read()
  } catch (error) {
    report(file, `${who} cannot read it: ${error.message}`)
    return null
  }
}

async function expectFiles(args) {
  if (args.length === 0 || args.length % 2 !== 0) usage()
  const connection = await connect()
  for (let i = 0; i < args.length; i += 2) {
    const file = args[i]
    const expected = JSON.parse(readFileSync(args[i + 1], 'utf8'))
    const duck = await attempt(file, 'DuckDB', () => readWithDuck(connection, file))
    if (duck) {
      compare(file, 'DuckDB', duck, expected)
      await attempt(file, 'DuckDB (statistics)', () => checkStatistics(connection, file, expected))
    }
    const hyparquet = await attempt(file, 'hyparquet', () => readWithHyparquet(file))
    if (hyparquet) compare(file, 'hyparquet', hyparquet, expected)
  }
  console.log(`${args.length / 2} files checked`)
}

async function agreeFiles(files, dump) {
  if (files.length === 0) usage()
  const connection = await connect()
  for (const file of files) {
    const duck = await attempt(file, 'DuckDB', () => readWithDuck(connection, file))
    const hyparquet = await attempt(file, 'hyparquet', () => readWithHyparquet(file))
    if (!duck || !hyparquet) continue
    compare(file, 'hyparquet against DuckDB', hyparquet, duck)
    if (dump) console.log(JSON.stringify(duck))
    else console.log(`${file}: ${duck.rowCount} rows, ${duck.columns.length} columns`)
  }
}

const DuckTable = `
  SELECT i::INTEGER AS small, (i * 123456789012)::BIGINT AS big, (i % 7)::SMALLINT AS narrow,
    i / 7.0::DOUBLE AS ratio, (DATE '2026-04-01' + (i % 400)::INTEGER) AS day,
    ['製造業', 'retail', '', 'ünï'][1 + i % 4] AS sector, 'row ' || i AS label, i % 3 = 0 AS flag,
    CASE WHEN i % 5 = 0 THEN NULL ELSE i / 2.0::DOUBLE END AS gaps,
    CASE WHEN i % 11 = 0 THEN NULL ELSE 'x' || (i % 50) END AS text_gaps, NULL::INTEGER AS nothing
  FROM range(ROWS) t(i)`

async function writeFolder(args) {
  if (args.length !== 1) usage()
  const connection = await connect()
  for (const codec of ['uncompressed', 'snappy', 'gzip', 'brotli']) {
    for (const version of ['V1', 'V2']) {
      for (const rows of [0, 1, 5000]) {
        const file = join(args[0], `duckdb-${codec}-${version}-${rows}.parquet`)
        await connection.run(`COPY (${DuckTable.replace('ROWS', rows)}) TO ${quoted(file)}
          (FORMAT parquet, CODEC ${quoted(codec)}, PARQUET_VERSION ${version}, ROW_GROUP_SIZE 2048,
          KV_METADATA {origin: 'duckdb'})`)
        writeFileSync(`${file}.json`, JSON.stringify(await readWithDuck(connection, file)))
      }
    }
  }
}

function usage() {
  console.error('usage: node check.mjs expect FILE EXPECTED ... | agree FILE ... | dump FILE | write FOLDER')
  process.exit(2)
}

const [mode, ...args] = process.argv.slice(2)
switch (mode) {
  case 'expect': await expectFiles(args); break
  case 'agree': await agreeFiles(args, false); break
  case 'dump': await agreeFiles(args, true); break
  case 'write': await writeFolder(args); break
  default: usage()
}

for (const line of mismatches.slice(0, MismatchLinesMax)) console.error(line)
if (mismatches.length > MismatchLinesMax) console.error(`and ${mismatches.length - MismatchLinesMax} more`)
// Node ends by itself when a pipe has taken all that was printed; process.exit would cut it off.
process.exitCode = mismatches.length > 0 ? 1 : 0
