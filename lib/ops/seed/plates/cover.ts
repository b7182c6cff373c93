import { plateSvg, PLATE_KEYS } from './plate.ts'
export const coverSvg = (_k: string, _f: unknown) => plateSvg(PLATE_KEYS[3]!)
