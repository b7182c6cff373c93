#!/usr/bin/env node
// Starts everything: sees to a Node that fits and to the dependencies, then runs the command that was asked for.
// Plain JavaScript, because it must run on whatever Node is here (18 or later).
//   node bin/run.mjs COMMAND ...      a command of lib/ops/main.ts
//   node bin/run.mjs exec FILE ...    a file of this folder
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureDependencies } from './install.mjs'
import { ensureNode } from './runtime.mjs'
import { sentenceFor, Trouble } from './say.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

try {
  const node = await ensureNode(root)
  await ensureDependencies(root, node)
  const [first, file, ...rest] = process.argv.slice(2)
  const args =
    first === 'exec' && file
      ? [resolve(root, file), ...rest]
      : [join(root, 'lib/ops/main.ts'), ...process.argv.slice(2)]
  await runAs(node, args)
} catch (error) {
  const sentence = error instanceof Trouble ? error.message : sentenceFor(error.code, root)
  if (!sentence) throw error
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

/** Becomes, as far as Node can, the program it starts: same terminal, same signals, same end. */
async function runAs(node, args) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    env: { ...process.env, PATH: path },
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(child, signal))
  const { code, signal } = await new Promise((done, fail) => {
    child.on('error', fail)
    child.on('exit', (code, signal) => done({ code, signal }))
  })
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
}

/** Ctrl-C on a terminal reaches the child by itself; twice would mean "at once" to a server that is closing. */
function passOn(child, signal) {
  if (signal === 'SIGINT' && process.stdin.isTTY) return
  child.kill(signal)
}
