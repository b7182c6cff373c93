// Runs npm under the Node that Masthead uses, quietly, and turns what it complains about into one sentence.
import { spawn } from 'node:child_process'
import { basename, delimiter, dirname } from 'node:path'
import { sentenceFor, Trouble } from './say.mjs'

/**
 * Install scripts stay off: nothing Masthead uses needs one (its binaries come prebuilt in their packages), and a
 * package that was tampered with cannot run anything at installation. Few, short retries: without a network npm
 * would otherwise try for more than a minute.
 */
const QUIETLY = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--no-progress',
  '--loglevel=warn',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=4000',
]

export async function npm(args, { root, node }) {
  const { command, first } = npmCommand(node)
  const windows = process.platform === 'win32'
  const child = spawn(command, [...first, ...args, ...QUIETLY], {
    cwd: root,
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
    shell: windows && first.length === 0,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text
  })
  const stop = (signal) => child.kill(signal)
  process.on('SIGTERM', stop).on('SIGINT', stop)
  const { code, signal, error } = await new Promise((resolve) => {
    child.on('error', (error) => resolve({ error }))
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
  process.off('SIGTERM', stop).off('SIGINT', stop)
  if (error) throw new Trouble(whyNotStarted(error))
  if (signal) throw new Trouble('The installation was interrupted; the next command begins it again.')
  if (code !== 0) throw new Trouble(whyItFailed(complaints, root))
  // npm only warns about a file that it could not unpack (seen: 300 MB free, half the files missing, exit code 0)
  const torn = /TAR_ENTRY_ERROR (\w+)/.exec(complaints)?.[1]
  if (torn) throw new Trouble(sentenceFor(torn, root) ?? `npm could not unpack a package: ${torn}`)
}

/** `npm run` says where the npm that runs us lives; otherwise the one on PATH is asked. */
function npmCommand(node) {
  const own = process.env.npm_execpath ?? ''
  if (basename(own) === 'npm-cli.js') return { command: node, first: [own] }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] }
}

function whyNotStarted(error) {
  if (error.code !== 'ENOENT') return `npm could not be started: ${error.message}`
  return 'npm was not found. It comes with Node.js; install it and run the same command again.'
}

function whyItFailed(complaints, root) {
  const code = /npm error code (\S+)/.exec(complaints)?.[1] ?? ''
  const known = sentenceFor(code, root)
  if (known) return known
  if (code === 'EUSAGE')
    return 'package.json and package-lock.json disagree. Run "npm install", then the same command again.'
  const lines = complaints
    .split('\n')
    .filter((line) => line.startsWith('npm error') && !line.includes('A complete log'))
  const said = lines
    .map((line) => line.replace(/^npm error ?/, '').trim())
    .filter((line) => line && !line.startsWith('code '))
  return `npm could not install: ${said[0] ?? 'it gave no reason'}`
}
