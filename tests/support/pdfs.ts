// PDFs as printers' programs make them, as small as they get.
import { pdfOf } from '../../lib/ops/seed/pdf.ts'

export const aPdf = (words = 'The printed issue') => pdfOf([{ lines: [{ text: words, size: 20 }] }])
