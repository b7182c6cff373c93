/** The burin: lines that swell in the shade and vanish in the light, so that flat paper looks round. */
import type { Field } from './fields.ts'
import { type Box, clamp, num, type Point } from './paths.ts'

export type Tone = (x: number, y: number) => number

export type Engraving = {
  /** Negative where lines may run. */
  inside: Field
  /** 0 = bare paper, 1 = lines touch. */
  tone: Tone
  box: Box
  /** Direction of the lines in degrees; 0 runs left to right. */
  angle?: number
  /** Distance between lines and between samples along them, in plate units. */
  gap?: number
  step?: number
  /** Pushes lines aside (along their normal), so that they wrap round a form. */
  bend?: Tone
}

/** One path of swelling parallel lines; thin places are left open as an engraver leaves them. */
export function engrave(work: Engraving): string {
  const { box, angle = 0, gap = 11, step = 9 } = work
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const [cx, cy] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  const [w, h] = [(box[2] - box[0]) / 2, (box[3] - box[1]) / 2]
  const along = Math.abs(w * cos) + Math.abs(h * sin)
  const across = Math.abs(w * sin) + Math.abs(h * cos)
  const parts: string[] = []
  for (let v = -across; v <= across; v += gap) {
    let run: Sample[] = []
    for (let u = -along; u <= along + step; u += step) {
      const sample = sampleAt(work, cx + u * cos - v * sin, cy + u * sin + v * cos, sin, cos, gap)
      if (sample) run.push(sample)
      if ((!sample || u > along) && run.length > 0) {
        if (run.length > 2) parts.push(stroke(run, sin, cos))
        run = []
      }
    }
  }
  return parts.join('')
}

/** Light from the upper left on a body given as a field: `depth` is how far in from the edge it keeps rising. */
export function relief(
  body: Field,
  depth: number,
  light: readonly [number, number, number] = [-0.5, -0.62, 0.6],
): { tone: Tone; height: Tone } {
  const height: Tone = (x, y) => {
    const t = clamp(-body(x, y) / depth)
    return depth * Math.sqrt(1 - (1 - t) * (1 - t))
  }
  const tone: Tone = (x, y) => {
    const e = 2.5
    const [dx, dy] = [
      (height(x + e, y) - height(x - e, y)) / (2 * e),
      (height(x, y + e) - height(x, y - e)) / (2 * e),
    ]
    const length = Math.hypot(dx, dy, 1)
    const lit = (-dx * light[0] - dy * light[1] + light[2]) / length
    return clamp(0.82 - 0.95 * lit, 0, 0.92)
  }
  return { tone, height }
}

type Sample = readonly [x: number, y: number, half: number]

function sampleAt(
  work: Engraving,
  x0: number,
  y0: number,
  sin: number,
  cos: number,
  gap: number,
): Sample | null {
  const push = work.bend ? work.bend(x0, y0) : 0
  const [x, y] = [x0 - sin * push, y0 + cos * push]
  if (work.inside(x, y) >= 0) return null
  const half = work.tone(x, y) * gap * 0.5
  return half < 0.55 ? null : [x, y, Math.min(half, gap * 0.46)]
}

/** Lines taper to nothing at both ends; straight stretches need few points. */
function stroke(run: readonly Sample[], sin: number, cos: number): string {
  const kept = run.filter(
    (sample, i) => i === 0 || i === run.length - 1 || matters(run[i - 1], sample, run[i + 1], i),
  )
  const side = (sign: number) =>
    kept.map(([x, y, half], i): Point => {
      const w = i === 0 || i === kept.length - 1 ? 0.2 : half
      return [x - sin * w * sign, y + cos * w * sign]
    })
  return ribbon(side(1), side(-1).reverse())
}

function matters(a: Sample | undefined, b: Sample, c: Sample | undefined, i: number) {
  if (!a || !c || i % 6 === 0) return true
  const miss = Math.abs((a[0] + c[0]) / 2 - b[0]) + Math.abs((a[1] + c[1]) / 2 - b[1])
  return miss + Math.abs((a[2] + c[2]) / 2 - b[2]) > 0.25
}

function ribbon(there: readonly Point[], back: readonly Point[]): string {
  let [x, y] = [0, 0]
  let path = ''
  for (const point of [...there, ...back]) {
    const [nx, ny] = [Math.round(point[0] * 10) / 10, Math.round(point[1] * 10) / 10]
    const dy = num(ny - y)
    path += path === '' ? `M${num(nx)} ${num(ny)}l` : `${num(nx - x)}${dy.startsWith('-') ? '' : ' '}${dy} `
    x = nx
    y = ny
  }
  return `${path.trimEnd()}z`
}
