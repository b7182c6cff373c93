/** Who sits for the invented authors' portraits: features in plain words, one entry a person. */

export type Sitter = {
  name: string
  faces: 'left' | 'right'
  tilt?: number
  ground: 'oval' | 'disc' | 'ruled' | 'slant' | 'flat'
  colour: string
  complexion: string
  /** 0 = few lines on the skin, 1 = many. */
  skin: number
  hair: 'short' | 'receding' | 'fringe-bald' | 'bob' | 'bun' | 'long' | 'curls' | 'afro' | 'locs' | 'plait' | 'cropped' | 'swept' | 'scarf' | 'cap'
  hairColour: string
  browColour?: string
  beard?: 'full' | 'short' | 'moustache' | 'goatee'
  beardColour?: string
  glasses?: 'round' | 'half' | 'square' | 'heavy'
  wears: 'coat' | 'suit' | 'bow' | 'scrubs' | 'roll' | 'shawl' | 'open' | 'pearls'
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
}

const FAIR = '#f1d9c0'
const OLIVE = '#e2bd95'
const TAN = '#cf9f75'
const BROWN = '#a87148'
const DEEP = '#84553a'

export const SITTERS: Record<string, Sitter> = {
  halvorsen: { name: 'halvorsen', faces: 'right', ground: 'oval', colour: '#b9cdc9', complexion: FAIR, skin: 0.05, hair: 'bob', hairColour: '#d8d2c2', browColour: '#6b655c', glasses: 'half', wears: 'suit', cloth: '#1f5a66', accent: '#d59a46', ear: false, age: 2, nose: 0.7, chin: 0.8, build: 0.3 },
  okafor: { name: 'okafor', faces: 'left', ground: 'flat', colour: '#d9a35c', complexion: DEEP, skin: 0.75, hair: 'cropped', hairColour: '#3a2a22', beard: 'short', wears: 'bow', cloth: '#465a6e', accent: '#b1532f', nose: 0.5, lips: 1.8, chin: 1.2, brow: 1.4, build: 0.9, smile: 0.6 },
  delacroix: { name: 'delacroix', faces: 'right', tilt: -2, ground: 'ruled', colour: '#ecd0bd', complexion: OLIVE, skin: 0.1, hair: 'bun', hairColour: '#5b3a2c', wears: 'pearls', cloth: '#83302c', accent: '#d8a284', earring: '#d3ae62', nose: 1.5, chin: 0.7, build: 0.15 },
  brandt: { name: 'brandt', faces: 'left', ground: 'disc', colour: '#ecd8ac', complexion: FAIR, skin: 0.05, hair: 'swept', hairColour: '#c98a4a', browColour: '#7d5228', wears: 'open', cloth: '#5a6b3b', accent: '#f3eadb', nose: 1.1, chin: 1.5, brow: 1.2, build: 0.6 },
  nakamura: { name: 'nakamura', faces: 'right', ground: 'slant', colour: '#ccd3d3', complexion: OLIVE, skin: 0.08, hair: 'short', hairColour: '#34302e', glasses: 'round', wears: 'coat', cloth: '#f3eadb', accent: '#465a6e', nose: 0.2, chin: 0.6, lips: 1.1, build: 0.25 },
  varga: { name: 'varga', faces: 'left', ground: 'oval', colour: '#e5c27c', complexion: FAIR, skin: 0.06, hair: 'long', hairColour: '#8c3f2a', wears: 'roll', cloth: '#3f7f72', accent: '#c8dacb', ear: false, nose: 1, chin: 0.9, smile: 0.5, build: 0.2 },
  whitlock: { name: 'whitlock', faces: 'right', tilt: 1, ground: 'flat', colour: '#9fbab0', complexion: BROWN, skin: 0.5, hair: 'locs', hairColour: '#5a4338', wears: 'scrubs', cloth: '#2f6f77', accent: '#d8e2d4', earring: '#e3b23c', ear: false, nose: 0.7, lips: 1.7, age: 1, build: 0.5, smile: 0.8 },
  adeyemi: { name: 'adeyemi', faces: 'left', tilt: -2, ground: 'disc', colour: '#d98e66', complexion: DEEP, skin: 0.8, hair: 'afro', hairColour: '#3d2f2b', wears: 'shawl', cloth: '#633c4c', accent: '#d3ae62', earring: '#f3eadb', nose: 0.4, lips: 1.9, chin: 0.8, build: 0.35 },
  castellanos: { name: 'castellanos', faces: 'right', ground: 'ruled', colour: '#f0cfae', complexion: TAN, skin: 0.3, hair: 'receding', hairColour: '#4a3a32', beard: 'moustache', wears: 'suit', cloth: '#633c4c', accent: '#bf862f', nose: 1.8, chin: 1.1, jowl: 1, age: 1, build: 1 },
  lindqvist: { name: 'lindqvist', faces: 'left', ground: 'slant', colour: '#c9d5cf', complexion: FAIR, skin: 0, hair: 'plait', hairColour: '#e3c98d', browColour: '#a8844a', wears: 'open', cloth: '#d59a46', accent: '#f3eadb', nose: 0.8, chin: 1, build: 0.4, smile: 0.7, neck: 0.6 },
  mcallister: { name: 'mcallister', faces: 'right', ground: 'oval', colour: '#d6d8b6', complexion: FAIR, skin: 0.12, hair: 'fringe-bald', hairColour: '#cfc8ba', browColour: '#8c857a', beard: 'full', beardColour: '#d8d1c3', wears: 'bow', cloth: '#2f4f5a', accent: '#83302c', glasses: 'square', nose: 1.4, age: 3, jowl: 1.2, build: 0.9 },
  petrosyan: { name: 'petrosyan', faces: 'left', ground: 'flat', colour: '#c9a2a0', complexion: OLIVE, skin: 0.18, hair: 'curls', hairColour: '#3f3230', wears: 'coat', cloth: '#f3eadb', accent: '#633c4c', nose: 1.9, chin: 0.9, brow: 1.3, age: 1, build: 0.3, ear: false },
  rao: { name: 'rao', faces: 'right', tilt: -1, ground: 'disc', colour: '#c8dacb', complexion: BROWN, skin: 0.45, hair: 'scarf', hairColour: '#b1532f', wears: 'shawl', cloth: '#3f7f72', accent: '#e8b25a', glasses: 'heavy', nose: 1, lips: 1.3, ear: false, age: 1, build: 0.2 },
  thorne: { name: 'thorne', faces: 'left', tilt: 3, ground: 'ruled', colour: '#dfcac6', complexion: TAN, skin: 0.2, hair: 'cap', hairColour: '#3f5a6b', beard: 'goatee', beardColour: '#b9b0a2', wears: 'roll', cloth: '#8a5a34', accent: '#ecd8ac', nose: 1.2, chin: 0.4, age: 3, build: 0.1, neck: 0.3 },
}
