// What the command line says when something goes wrong: a sentence for what people can mend, a stack for bugs.
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts'

/** Exit code 2: the words typed were not understood or not valid. 1: understood, but it did not work. */
export type Failure = { exitCode: 1 | 2; lines: string[]; showUsage: boolean }

export function describeFailure(error: unknown, debug: boolean): Failure {
  if (error instanceof Invalid) {
    return {
      exitCode: 2,
      lines: error.issues.map(({ field, message }) => (field ? `${field}: ${message}` : message)),
      showUsage: false,
    }
  }
  if (error instanceof NotFound || error instanceof Forbidden || error instanceof Conflict) {
    return { exitCode: 1, lines: [error.message], showUsage: false }
  }
  const { code, message, path, port } = facts(error)
  if (code.startsWith('ERR_PARSE_ARGS'))
    return { exitCode: 2, lines: [firstSentence(message)], showUsage: true }
  const mendable = mendableSentence(code, path, port)
  if (mendable)
    return { exitCode: 1, lines: debug ? [mendable, ...stack(error)] : [mendable], showUsage: false }
  return {
    exitCode: 1,
    lines: [`A fault in Masthead: ${message}`, ...(debug ? stack(error) : [hint])],
    showUsage: false,
  }
}

const hint = 'Run the same command with MASTHEAD_DEBUG=1 to see where, and please report it.'

/** Errors of the operating system that the person at the keyboard can do something about. */
function mendableSentence(code: string, path: string, port: string): string | null {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop what uses it, or choose another: PORT=3001 npm run demo`
    case 'EADDRNOTAVAIL':
      return 'The address in HOST does not belong to this machine.'
    case 'ENOSPC':
      return 'The disk is full. Make room and run the same command again.'
    case 'EDQUOT':
      return 'The disk quota is used up. Make room and run the same command again.'
    case 'EACCES':
    case 'EPERM':
      return path ? `No permission for ${path}.` : `No permission${port ? ` to use port ${port}` : ''}.`
    case 'EROFS':
      return `${path || 'The folder'} lies on a disk that cannot be written to.`
    case 'ENOENT':
      return path ? `There is no ${path}.` : null
    case 'EISDIR':
      return 'A file is needed where a folder was named.'
    case 'SQLITE_FULL':
      return 'The disk is full. Make room and run the same command again.'
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
      return 'The database cannot be written to. Check DATA_DIR and its permissions.'
    default:
      return null
  }
}

function facts(error: unknown) {
  if (!(error instanceof Error)) return { code: '', message: String(error), path: '', port: '' }
  const { code, path, port } = error as NodeJS.ErrnoException & { port?: number }
  return {
    code: String(code ?? ''),
    message: error.message,
    path: path ?? '',
    port: port ? String(port) : '',
  }
}

function stack(error: unknown): string[] {
  return error instanceof Error && error.stack ? error.stack.split('\n').slice(1) : []
}

function firstSentence(text: string): string {
  return text.split('. ')[0]?.replace(/\.?$/, '.') ?? text
}
