import { handleText } from '../../../../../lib/next/handle.ts'
import { exportQuery, exportRecord } from '../../../../../lib/record/export.ts'

/** Sent while it is read: it may be of any length. */
export const GET = handleText({
  input: exportQuery,
  text: exportRecord,
  headers: ({ format }) => ({
    'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8',
    'Content-Disposition': `attachment; filename="activity.${format}"`,
  }),
})
