import { handleFile } from '../../../../../lib/next/handle.ts'
import { reportFile, reportFileInput } from '../../../../../lib/reports/file.ts'

export const GET = handleFile({ input: reportFileInput, run: reportFile })
