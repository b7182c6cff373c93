// What the starter says while it prepares the machine, and how it gives up: one sentence, never a stack.

/** Something the person at the keyboard can mend; its message says how. */
export class Trouble extends Error {}

/** Shows `text` until the returned function is called; on a terminal with the seconds gone by. */
export function progress(text) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const terminal = process.stderr.isTTY
  process.stderr.write(terminal ? text : `${text}\n`)
  const timer = terminal
    ? setInterval(() => process.stderr.write(`\r${text} ${seconds()} s`), 1000)
    : undefined
  return (result) => {
    clearInterval(timer)
    if (terminal) process.stderr.write('\r\u001b[K')
    if (result) process.stderr.write(`${result} (${seconds()} s)\n`)
  }
}

/** The sentence for an error of the operating system, or undefined if it is none that somebody here can mend. */
export function sentenceFor(code, where) {
  switch (code) {
    case 'ENOSPC':
      return 'The disk is full: Masthead needs about 1 GB for its dependencies. Make room and run the same command again.'
    case 'EDQUOT':
      return 'The disk quota is used up: Masthead needs about 1 GB. Make room and run the same command again.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Masthead may not write to ${where}. Change its permissions, or use a folder of your own.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'ENETDOWN':
    case 'ETIMEDOUT':
    case 'ERR_SOCKET_TIMEOUT':
    case 'FETCH_ERROR':
      return 'No connection to the npm registry, which is needed once, to install. Connect and run the same command again.'
    default:
      return undefined
  }
}
