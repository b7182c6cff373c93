import { plateSvg, PLATE_KEYS } from './plate.ts'
export const houseAdSvg = (_k: string) => plateSvg(PLATE_KEYS[4]!)
