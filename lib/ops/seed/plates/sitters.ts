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

const FAIR = '#f1d9c0'
const OLIVE = '#e2bd95'
const TAN = '#cf9f75'
const BROWN = '#a87148'
const DEEP = '#84553a'

export const SITTERS: Record<string, Sitter> = {
  halvorsen: {
    name: 'halvorsen',
    faces: 'right',
    tilt: -2,
    ground: 'oval',
    colour: '#b9cdc9',
    complexion: FAIR,
    skin: 0.05,
    hair: 'crop',
    hairColour: '#dcd7ca',
    browColour: '#6b655c',
    glasses: 'round',
    wears: 'suit',
    cloth: '#1f5a66',
    accent: '#d59a46',
    earring: '#1f5a66',
    age: 2,
    nose: 0.6,
    chin: 0.7,
    smile: 1.2,
    build: 0.2,
    neck: 0.9,
  },
  okafor: {
    name: 'okafor',
    faces: 'left',
    ground: 'flat',
    colour: '#d9a35c',
    complexion: DEEP,
    skin: 0.75,
    hair: 'cropped',
    hairColour: '#3a2a22',
    beard: 'short',
    beardColour: '#6f655d',
    wears: 'bow',
    cloth: '#465a6e',
    accent: '#b1532f',
    nose: 0.5,
    lips: 1.8,
    chin: 1.2,
    brow: 1.4,
    build: 0.8,
    age: 1,
    smile: 0.6,
    with: 'chin in hand',
  },
  delacroix: {
    name: 'delacroix',
    faces: 'right',
    tilt: -2,
    ground: 'ruled',
    colour: '#ecd0bd',
    complexion: OLIVE,
    skin: 0.06,
    hair: 'bun',
    hairColour: '#8a6048',
    wears: 'pearls',
    cloth: '#83302c',
    accent: '#d8a284',
    earring: '#d3ae62',
    nose: 1.5,
    chin: 0.7,
    build: 0.15,
    with: 'pencil in hair',
  },
  brandt: {
    name: 'brandt',
    faces: 'left',
    ground: 'disc',
    colour: '#d6d8b6',
    complexion: FAIR,
    skin: 0.05,
    hair: 'swept',
    hairColour: '#c06a35',
    browColour: '#8a4a22',
    beard: 'full',
    beardColour: '#c8743c',
    wears: 'open',
    cloth: '#5a6b3b',
    accent: '#f3eadb',
    nose: 1.1,
    chin: 1.5,
    brow: 1.2,
    build: 1.4,
    neck: -0.2,
  },
  nakamura: {
    name: 'nakamura',
    faces: 'right',
    tilt: 3,
    ground: 'slant',
    colour: '#ccd3d3',
    complexion: OLIVE,
    skin: 0.02,
    hair: 'bob',
    hairColour: '#6f625e',
    wears: 'scarf',
    cloth: '#465a6e',
    accent: '#bf5f3d',
    ear: false,
    nose: 0.3,
    chin: 0.5,
    lips: 1.2,
    build: 0.15,
  },
  varga: {
    name: 'varga',
    faces: 'left',
    ground: 'oval',
    colour: '#e5c27c',
    complexion: FAIR,
    skin: 0.1,
    hair: 'curls',
    hairColour: '#bdb6aa',
    browColour: '#6b625a',
    wears: 'roll',
    cloth: '#3f7f72',
    accent: '#c8dacb',
    nose: 1.2,
    chin: 0.9,
    smile: 0.5,
    age: 2,
    build: 0.3,
    with: 'headset',
  },
  whitlock: {
    name: 'whitlock',
    faces: 'right',
    tilt: 1,
    ground: 'flat',
    colour: '#9fbab0',
    complexion: BROWN,
    skin: 0.5,
    hair: 'locs',
    hairColour: '#6a5145',
    wears: 'scrubs',
    cloth: '#2f6f77',
    accent: '#d8e2d4',
    earring: '#e3b23c',
    nose: 0.7,
    lips: 1.7,
    age: 1,
    build: 0.7,
    smile: 1.4,
    with: 'folded arms',
  },
  adeyemi: {
    name: 'adeyemi',
    faces: 'left',
    tilt: -3,
    ground: 'disc',
    colour: '#d98e66',
    complexion: DEEP,
    skin: 0.7,
    hair: 'headwrap',
    hairColour: '#d9a441',
    wears: 'shawl',
    cloth: '#633c4c',
    accent: '#3f7f72',
    earring: '#f3eadb',
    nose: 0.4,
    lips: 1.8,
    chin: 0.8,
    smile: 1.4,
    speaks: true,
    build: 0.35,
  },
  castellanos: {
    name: 'castellanos',
    faces: 'right',
    ground: 'ruled',
    colour: '#f0cfae',
    complexion: TAN,
    skin: 0.3,
    hair: 'receding',
    hairColour: '#4f3d33',
    beard: 'moustache',
    wears: 'loose tie',
    cloth: '#633c4c',
    accent: '#bf862f',
    nose: 1.8,
    chin: 1.1,
    jowl: 1,
    age: 1,
    build: 0.9,
    with: 'pen behind ear',
  },
  lindqvist: {
    name: 'lindqvist',
    faces: 'left',
    tilt: 2,
    ground: 'slant',
    colour: '#c9d5cf',
    complexion: FAIR,
    skin: 0,
    hair: 'plait',
    hairColour: '#e3c98d',
    browColour: '#a8844a',
    wears: 'open',
    cloth: '#d59a46',
    accent: '#f3eadb',
    nose: 0.8,
    chin: 1,
    build: 0.3,
    smile: 0.7,
    neck: 0.9,
  },
  mcallister: {
    name: 'mcallister',
    faces: 'right',
    ground: 'oval',
    colour: '#d6d8b6',
    complexion: FAIR,
    skin: 0.14,
    hair: 'fringe-bald',
    hairColour: '#d6cfc2',
    browColour: '#8c857a',
    wears: 'waistcoat',
    cloth: '#f3eadb',
    accent: '#8a6f4a',
    glasses: 'half',
    nose: 1.7,
    age: 3,
    browLift: 20,
    browWeight: 1.3,
    build: 0,
    neck: 0.8,
  },
  petrosyan: {
    name: 'petrosyan',
    faces: 'left',
    ground: 'flat',
    colour: '#c9a2a0',
    complexion: OLIVE,
    skin: 0.16,
    hair: 'long',
    hairColour: '#75605a',
    wears: 'coat',
    cloth: '#f3eadb',
    accent: '#633c4c',
    nose: 1.9,
    chin: 0.9,
    brow: 1.4,
    browWeight: 2,
    age: 2,
    build: 0.3,
    ear: false,
  },
  rao: {
    name: 'rao',
    faces: 'right',
    tilt: -1,
    ground: 'disc',
    colour: '#c8dacb',
    complexion: BROWN,
    skin: 0.4,
    hair: 'braid',
    hairColour: '#6e574d',
    wears: 'shawl',
    cloth: '#a8432f',
    accent: '#e8b25a',
    earring: '#e3b23c',
    nose: 1,
    lips: 1.3,
    speaks: true,
    build: 0.2,
  },
  thorne: {
    name: 'thorne',
    faces: 'left',
    tilt: 7,
    ground: 'ruled',
    colour: '#dfcac6',
    complexion: TAN,
    skin: 0.2,
    hair: 'short',
    hairColour: '#a39a8d',
    browColour: '#6b6259',
    glasses: 'heavy',
    wears: 'roll',
    cloth: '#8a5a34',
    accent: '#d9c49a',
    nose: 1.2,
    chin: 0.4,
    age: 3,
    build: 0.2,
    neck: 0.3,
    with: 'lectern',
  },
}
