// Runs `masthead` as people do, on the command line, and keeps what it said.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const root = join(import.meta.dirname, '../../..')

export type Said = { code: number | null; out: string; err: string }

export type Started = {
  child: ChildProcess
  ended: Promise<Said>
  /** What Ctrl-C does: every program that it started hears it. Resolves when it has ended. */
  interrupt(): Promise<Said>
  /** Resolves with all output so far once it has these words. Rejects with it when the program ends before. */
  says(words: string | RegExp): Promise<string>
}

/** One command of this folder, with this Node: `masthead("import", "wxr", file)`. */
export function masthead(args: string[], env: Record<string, string> = {}): Promise<Said> {
  return start(process.execPath, [join(root, 'lib/ops/main.ts'), ...args], { cwd: root, env: cleanEnv(env) })
    .ended
}

export function start(
  program: string,
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Started {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  const ended = new Promise<Said>((resolve) => child.once('close', (code) => resolve({ code, ...said })))
  const says = (words: string | RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (typeof words === 'string' ? said.out.includes(words) : words.test(said.out)) resolve(said.out)
      }
      child.stdout.on('data', look)
      look()
      ended.then(({ out, err }) => reject(new Error(`It ended before it said ${words}:\n${out}\n${err}`)))
    })
  const interrupt = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGINT')
    return ended
  }
  return { child, ended, says, interrupt }
}

/** The machine's own Node, whatever it is, and nothing of npm's, of a test runner's or of this folder's. */
export function cleanEnv(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE|VITEST|TEST|PATH$|PORT$|HOST$|DATA_DIR$|PUBLIC_URL$|MASTHEAD_)/.test(name),
  )
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !/node_modules/.test(folder))
  return { ...Object.fromEntries(kept), NODE_ENV: 'production', PATH: path.join(delimiter), ...more }
}

/** The most memory a running process has held, in MB; null once it has ended (proc(5), VmHWM). */
export function mostMemory(pid: number): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes ? Number(kilobytes) / 1024 : null
  } catch {
    return null
  }
}
