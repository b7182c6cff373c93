// Whether the port is free, asked before the long work rather than after it.
import { createServer } from 'node:net'
import { Invalid } from '../../errors.ts'

/** Throws Invalid when another program holds it, or when this user may not. Port 0 always is free. */
export function assertPortFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${error.code})`
      reject(new Invalid(`Port ${port} ${reason}. Choose another: PORT=${port + 1} npm run demo`))
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
