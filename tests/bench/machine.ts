// What figures were measured on.
import { cpus, loadavg } from 'node:os'

/** Of this moment: a load above the number of processors means that what was measured waited for its neighbours. */
export function machineNow(): string {
  const [load = 0] = loadavg()
  const [first] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, ${cpus().length} × ${first?.model.trim() ?? 'processor'}, Node ${process.versions.node}, load ${load.toFixed(1)}.`
}
