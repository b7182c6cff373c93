/** What there is to say about somebody who sits for a portrait. */

export type Sitter = {
  name: string
  faces: 'left' | 'right'
  tilt?: number
  ground: 'oval' | 'disc' | 'ruled' | 'slant' | 'flat'
  colour: string
  complexion: string
  /** 0 = few lines on the skin, 1 = many. */
  skin: number
  hair:
    | 'short'
    | 'receding'
    | 'fringe-bald'
    | 'bob'
    | 'bun'
    | 'long'
    | 'curls'
    | 'locs'
    | 'plait'
    | 'cropped'
    | 'swept'
    | 'headwrap'
    | 'crop'
    | 'braid'
  hairColour: string
  browColour?: string
  beard?: 'full' | 'short' | 'moustache'
  beardColour?: string
  glasses?: 'round' | 'half' | 'square' | 'heavy'
  wears:
    | 'coat'
    | 'suit'
    | 'bow'
    | 'scrubs'
    | 'roll'
    | 'shawl'
    | 'open'
    | 'pearls'
    | 'scarf'
    | 'loose tie'
    | 'waistcoat'
  cloth: string
  accent: string
  ear?: boolean
  earring?: string
  age?: number
  smile?: number
  nose?: number
  chin?: number
  brow?: number
  lips?: number
  jowl?: number
  neck?: number
  build?: number
  /** Height by which a brow is raised, and how heavy it is. */
  browLift?: number
  browWeight?: number
  /** The mouth is open. */
  speaks?: boolean
  /** What is worn or held besides. */
  with?: 'chin in hand' | 'pencil in hair' | 'pen behind ear' | 'headset' | 'folded arms' | 'lectern'
}

/** Tones of skin, printed under the lines. */
export const FAIR = '#f1d9c0'
export const OLIVE = '#e2bd95'
export const TAN = '#cf9f75'
export const BROWN = '#a87148'
export const DEEP = '#84553a'
