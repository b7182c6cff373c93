import { plateSvg, PLATE_KEYS } from './plate.ts'
export const portraitSvg = (_k: string) => plateSvg(PLATE_KEYS[5]!)
