// How much and how slowly anybody may ask of the program (decision 028): measures of connections, requests and bodies.
import { LIMITS as PICTURE } from '../media/files/sizes.ts'

const SECOND = 1000
const KB = 1024
const MB = 1024 * KB

/** Times in milliseconds, sizes in bytes, rates in bytes for each second. */
export const LIMITS = {
  /** Of a request's lines before its body; a reader's browser needs less than a hundredth of it. */
  headers: 10 * SECOND,
  /** Nothing comes, or nothing is taken, for so long. */
  silence: 15 * SECOND,
  /** A body may take so long, and beyond it as long as it keeps up the rate of a very slow line. */
  body: 30 * SECOND,
  bodyRate: 16 * KB,
  /** An answer that the system could not take at once may take `silence`, and beyond it as long as this rate is kept. */
  answerRate: 4 * KB,
  /** Longer than nginx keeps its own side (60 s), so that it never sends into a connection that just ended. */
  keepAlive: 65 * SECOND,
  /** An end of the program waits so long for what is being served. */
  ending: 25 * SECOND,
  /** Of the request line and all headers. */
  headerBytes: 16 * KB,
  headerCount: 100,
  urlBytes: 8 * KB,
  /** Requests sent on one connection before the answer to the first: browsers send none, and each holds a file open. */
  pipelined: 4,
  /** Each holds a file descriptor, of which systemd gives 65,536 (deploy/). */
  connections: 10_000,
  /** Everything that is sent by somebody who need not be signed in, and every plain form. */
  formBytes: MB,
  uploadBytes: PICTURE.bytes,
} as const
