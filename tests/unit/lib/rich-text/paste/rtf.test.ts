import { expect, test } from 'vitest'
import { picturesInRtf } from '../../../../../lib/rich-text/paste/rtf.ts'

const PNG = '89504e470d0a1a0a0000000d49484452'
const JPEG = 'ffd8ffe000104a46494600010100000100010000'

test('pictures come out of Word’s RTF in order, each once', () => {
  const rtf = `{\\rtf1 text {\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn a}{\\sv b}}}\\picscalex100\\pngblip\\bliptag123{\\*\\blipuid 075bcd15}\n${PNG.slice(0, 20)}\n${PNG.slice(20)}}}{\\nonshppict {\\pict\\wmetafile8 0100}} {\\pict\\jpegblip\n${JPEG}}}`
  expect(picturesInRtf(rtf).map(({ type, data }) => [type, data.length])).toEqual([
    ['image/png', 16],
    ['image/jpeg', 20],
  ])
})

test('what is no picture, or is cut off, gives none', () => {
  expect(picturesInRtf('')).toEqual([])
  expect(picturesInRtf('{\\pict\\pngblip zz}')).toEqual([])
  expect(picturesInRtf('{\\pict\\wmetafile8 0100}')).toEqual([])
  expect(picturesInRtf(`{\\pict${'{'.repeat(10_000)}`)).toEqual([])
})
