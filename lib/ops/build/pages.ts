// Builds the pages with Next, quietly: what it prints is shown only when it fails.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Invalid } from '../../errors.ts'

export async function buildPages(root: string): Promise<void> {
  const next = join(root, 'node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0)
    throw new Invalid(`The pages could not be built:\n${Buffer.concat(output).toString('utf8')}`)
}
