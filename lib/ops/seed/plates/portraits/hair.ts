/** Hair, beards and coverings: masses with strands, each a hand of its own. */
import { oval } from '../kit/fields.ts'
import { pointsOf, range } from '../kit/paths.ts'
import { solid } from '../kit/solid.ts'
import { curls, headwrap, loc, mass, stubble } from './hair-masses.ts'
import type { Sitter } from './sitter.ts'

/** What lies behind neck and shoulders: long hair, a plait, the fall of a scarf. */
export function hairBack({ hair, hairColour }: Sitter): string {
  if (hair === 'long')
    return mass(
      pointsOf('420,160 250,190 150,330 130,560 110,800 180,900 330,900 380,700 420,400'),
      hairColour,
      { angle: 78, curl: 12 },
    )
  if (hair === 'bob')
    return mass(pointsOf('430,160 250,180 160,320 150,520 170,660 330,690 400,560 430,380'), hairColour, {
      angle: 80,
      curl: 5,
    })
  if (hair === 'bun')
    return solid(oval(170, 300, 92, 84, 20), [60, 190, 280, 410], {
      wash: hairColour,
      depth: 70,
      angle: 40,
      gap: 9,
      bend: 0.6,
    })
  if (hair === 'locs')
    return range(13, (i) =>
      loc(
        [
          [300 - i * 9, 250 + i * 8],
          [220 - i * 6, 420 + i * 22],
          [196 - i * 4 + (i % 3) * 18, 640 + i * 18],
          [190 + (i % 4) * 22, 830],
        ],
        hairColour,
      ),
    ).join('')
  if (hair === 'plait')
    return range(9, (i) =>
      solid(
        oval(238 - i * 12 + (i % 2) * 24, 560 + i * 44, 48 - i * 1.6, 34, i % 2 ? 34 : -34),
        [80, 500, 340, 1000],
        { wash: hairColour, depth: 30, angle: i % 2 ? 60 : -20, gap: 8 },
      ),
    ).join('')
  return ''
}

/** What frames the face, last of all. */
export function hairFront(sitter: Sitter): string {
  const cap = crown(sitter)
  return cap + beard(sitter)
}

function crown({ hair, hairColour, name }: Sitter): string {
  switch (hair) {
    case 'short':
      return mass(
        pointsOf(
          '548,262 500,190 400,158 290,184 206,270 180,390 204,520 262,560 290,480 312,420 380,400 392,330 450,296 520,296',
        ),
        hairColour,
        { angle: 24, curl: 8 },
      )
    case 'receding':
      return mass(
        pointsOf('400,214 320,196 226,262 182,380 204,520 268,572 292,500 306,430 360,410 372,340 404,280'),
        hairColour,
        { angle: 64, curl: 5 },
      )
    case 'fringe-bald':
      return mass(
        pointsOf('244,340 196,360 184,450 206,540 268,590 300,520 306,440 330,400 310,350'),
        hairColour,
        { angle: 80, curl: 8 },
      )
    case 'bob':
      return mass(
        pointsOf(
          '556,330 540,230 440,150 300,160 190,260 150,420 150,600 200,690 330,690 400,650 420,560 404,440 440,360 500,330',
        ),
        hairColour,
        { angle: 74, curl: 4 },
      )
    case 'bun':
      return mass(
        pointsOf('540,258 480,186 380,168 270,206 192,290 170,380 240,430 300,430 380,390 430,320 500,284'),
        hairColour,
        { angle: -28, curl: 3 },
      )
    case 'long':
      return mass(
        pointsOf(
          '548,280 520,190 420,140 290,160 180,270 140,460 120,700 190,760 300,720 352,560 380,430 430,350 500,310',
        ),
        hairColour,
        { angle: 70, curl: 14 },
      )
    case 'curls':
      return curls(name, hairColour, 84, 50)
    case 'locs':
      return (
        mass(
          pointsOf('540,290 500,200 400,164 290,190 210,280 196,420 250,500 300,440 380,330 480,290'),
          hairColour,
          { angle: 20 },
        ) +
        range(15, (i) =>
          loc(
            [
              [520 - i * 20, 262 - Math.sin(i / 4.6) * 76],
              [430 - i * 14, 210 + i * 4],
              [320 - i * 9, 260 + i * 14],
              [270 - i * 6, 420 + i * 12],
            ],
            hairColour,
          ),
        ).join('')
      )
    case 'plait':
      return mass(
        pointsOf(
          '544,270 500,190 390,152 270,186 190,290 176,430 200,540 270,590 300,500 330,430 400,380 430,320 500,296',
        ),
        hairColour,
        { angle: 12, curl: 5 },
      )
    case 'cropped':
      return stubble(
        pointsOf(
          '536,258 480,198 380,178 280,210 206,300 194,420 220,540 262,560 290,470 330,400 392,380 400,310 460,282',
        ),
        hairColour,
      )
    case 'swept':
      return mass(
        pointsOf(
          '560,300 580,220 500,140 370,118 250,160 180,270 172,400 210,520 268,560 296,470 330,410 400,380 410,320 480,290',
        ),
        hairColour,
        { angle: -12, curl: 16 },
      )
    case 'headwrap':
      return headwrap(hairColour, name)
    case 'crop':
      return mass(
        pointsOf(
          '556,300 548,236 470,176 360,160 250,206 190,310 188,420 222,520 272,540 300,470 330,408 396,392 414,350 398,322 470,316 520,336',
        ),
        hairColour,
        { angle: 40, curl: 13, gap: 10 },
      )
    case 'braid':
      return (
        mass(
          pointsOf(
            '544,270 500,190 390,150 260,186 184,290 172,430 206,560 300,620 350,560 336,470 360,410 420,370 440,320 500,296',
          ),
          hairColour,
          { angle: 20, curl: 5 },
        ) +
        range(10, (i) =>
          solid(
            oval(322 + i * 13 + (i % 2) * 26, 590 + i * 44, 46 - i * 1.6, 34, i % 2 ? 40 : -28),
            [200, 540, 560, 1000],
            { wash: hairColour, depth: 30, angle: i % 2 ? 66 : -14, gap: 8 },
          ),
        ).join('')
      )
  }
}

function beard({ beard: kind, hairColour, beardColour = hairColour }: Sitter): string {
  if (kind === 'full')
    return mass(
      pointsOf(
        '346,500 380,560 440,580 500,566 552,530 566,536 548,552 520,568 562,580 578,640 540,730 460,744 390,690 340,600',
      ),
      beardColour,
      { angle: 62, curl: 9, gap: 8.5 },
    )
  if (kind === 'short')
    return mass(
      pointsOf('350,510 380,590 450,620 506,600 520,576 562,588 572,640 530,678 450,682 384,640 346,570'),
      beardColour,
      { angle: 70, curl: 4, gap: 7.5 },
    )
  if (kind === 'moustache')
    return mass(pointsOf('500,556 520,528 556,518 584,536 572,550 540,548 516,570'), beardColour, {
      angle: 30,
      curl: 2,
      gap: 6.5,
    })
  return ''
}
