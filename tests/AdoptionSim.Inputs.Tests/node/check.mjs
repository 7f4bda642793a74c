// Holds the schema and the reader of scenarios against programs that are not ours. Modes:
//   schema <schema.json> <cases.json>   ajv accepts and rejects as the cases say
//   trees <cases.json>                  yaml reads the same trees as our reader
//   editor <schema.json> <cases.json>   yaml-language-server reports and completes
// Prints what differs and ends with 1, or prints a summary and ends with 0.
import { readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import { parseDocument, isMap, isSeq, isScalar } from 'yaml';

const wrong = [];

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function valueOf(text) {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true });
  return document.errors.length > 0 ? { errors: document.errors } : { value: document.toJS(), document };
}

function checkSchema(schemaPath, casesPath) {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  const validate = ajv.compile(read(schemaPath));
  const cases = read(casesPath);
  for (const { file, accept } of cases) {
    const { errors, value } = valueOf(readFileSync(file, 'utf8'));
    const fits = errors === undefined && validate(value);
    if (fits !== accept) {
      const reason = errors ? errors[0].message : JSON.stringify((validate.errors ?? []).slice(0, 3));
      wrong.push(`${file}: ${accept ? 'should be accepted' : 'should be rejected'}: ${reason}`);
    }
  }
  return `${cases.length} files checked`;
}

// A tree of texts: [key, value] pairs for maps, lists for lists, the text for anything else.
function treeOf(node) {
  if (node === null || node === undefined) {
    return '';
  }
  if (isMap(node)) {
    return { map: node.items.map(pair => [treeOf(pair.key), treeOf(pair.value)]) };
  }
  if (isSeq(node)) {
    return { list: node.items.map(treeOf) };
  }
  if (isScalar(node)) {
    const isWritten = node.type === 'PLAIN' && !(node.source ?? '').includes('\n');
    return isWritten ? (node.source ?? '') : String(node.value ?? '');
  }
  return 'alias';
}

function checkTrees(casesPath) {
  const cases = read(casesPath);
  for (const { text, tree } of cases) {
    const { errors, document } = valueOf(text);
    if (errors !== undefined) {
      wrong.push(`we read what yaml refuses (${errors[0].message}):\n${text}`);
    } else if (JSON.stringify(treeOf(document.contents)) !== JSON.stringify(tree)) {
      wrong.push(`${JSON.stringify(treeOf(document.contents))}\n${JSON.stringify(tree)}\n${text}`);
    }
  }
  return `${cases.length} trees compared`;
}

class Editor {
  constructor() {
    const server = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
    this.process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.waiting = new Map();
    this.diagnostics = new Map();
    this.buffer = Buffer.alloc(0);
    this.next = 1;
    this.process.stdout.on('data', data => this.take(data));
  }

  take(data) {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const end = this.buffer.indexOf('\r\n\r\n');
      if (end < 0) {
        return;
      }
      const length = Number(/Content-Length: (\d+)/i.exec(this.buffer.subarray(0, end).toString())[1]);
      if (this.buffer.length < end + 4 + length) {
        return;
      }
      const message = JSON.parse(this.buffer.subarray(end + 4, end + 4 + length).toString());
      this.buffer = this.buffer.subarray(end + 4 + length);
      this.hear(message);
    }
  }

  hear(message) {
    if (message.method === 'textDocument/publishDiagnostics') {
      this.diagnostics.set(message.params.uri, message.params.diagnostics);
      this.waiting.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.method === 'workspace/configuration') {
      this.send({ id: message.id, result: message.params.items.map(item => this.settings[item.section] ?? {}) });
    } else if (message.method !== undefined && message.id !== undefined) {
      this.send({ id: message.id, result: null });
    } else if (message.id !== undefined) {
      this.waiting.get(message.id)?.(message.result);
    }
  }

  send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  ask(method, params) {
    const id = this.next++;
    this.send({ id, method, params });
    return this.answer(id, method);
  }

  answer(key, what) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no answer: ${what}`)), 60_000);
      this.waiting.set(key, value => {
        clearTimeout(timer);
        resolve(value);
      });
    });
  }

  async start(schemaPath) {
    this.settings = {
      yaml: { validate: true, completion: true, schemas: { [pathToFileURL(schemaPath).href]: ['*.yaml'] },
        schemaStore: { enable: false } },
    };
    await this.ask('initialize', {
      processId: process.pid, rootUri: null,
      capabilities: { workspace: { configuration: true }, textDocument: { completion: {} } },
    });
    this.send({ method: 'initialized', params: {} });
    this.send({ method: 'workspace/didChangeConfiguration', params: { settings: this.settings } });
  }

  open(uri, text) {
    const told = this.answer(uri, 'diagnostics');
    this.send({ method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
    return told;
  }
}

async function checkEditor(schemaPath, casesPath) {
  const editor = new Editor();
  await editor.start(schemaPath);
  const cases = read(casesPath);
  for (const { name, text, messages, mayObject, line, character, completes } of cases) {
    const uri = `file:///project/${name}.yaml`;
    const found = await editor.open(uri, text);
    for (const message of messages) {
      if (!found.some(diagnostic => diagnostic.message.includes(message))) {
        wrong.push(`${name}: the editor does not say '${message}' but ${JSON.stringify(found)}`);
      }
    }
    if (!mayObject && messages.length === 0 && found.length > 0) {
      wrong.push(`${name}: the editor objects: ${JSON.stringify(found.slice(0, 3))}`);
    }
    if (completes !== undefined) {
      const answer = await editor.ask('textDocument/completion',
        { textDocument: { uri }, position: { line, character } });
      const labels = (answer?.items ?? answer ?? []).map(item => item.label);
      if (!completes.every(label => labels.includes(label))) {
        wrong.push(`${name}: the editor offers ${JSON.stringify(labels.slice(0, 40))}`);
      }
    }
  }
  editor.process.kill();
  return `${cases.length} documents opened`;
}

const modes = { schema: checkSchema, trees: checkTrees, editor: checkEditor };
const summary = await modes[process.argv[2]](...process.argv.slice(3));
if (wrong.length > 0) {
  console.log(wrong.slice(0, 20).join('\n'));
  console.log(`${wrong.length} differ`);
}
console.log(summary);
process.exit(wrong.length > 0 ? 1 : 0);
