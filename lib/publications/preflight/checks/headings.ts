// Headings go down one level at a time, so that the outline makes sense to whoever hears it.
import { inlineText } from '../../../rich-text/plain.ts'
import { type Check, type Finding, topBlocks } from '../finding.ts'

export const headings: Check = (facts) => {
  const found: Finding[] = []
  let above = 1
  for (const { block, index } of topBlocks(facts)) {
    if (block.type !== 'heading') continue
    const { level } = block.attrs
    if (level > above + 1) {
      const words = inlineText(block.content)
      const fit = (above + 1) as 2 | 3 | 4
      found.push({
        check: 'headings',
        kind: 'advice',
        message: `“${words}” skips a level: a heading ${level} follows ${above === 1 ? 'the title' : `a heading ${above}`}.`,
        place: { kind: 'block', index },
        mend: { kind: 'heading', index, words, level: fit, label: `Make it a heading ${fit}` },
      })
      above = fit
    } else above = level
  }
  return found
}
