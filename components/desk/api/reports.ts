// What is done about the reports, at the server.
import { post } from './ask.ts'

export const reportsApi = {
  ignore: (address: string) => post<unknown>('reports/ignore/', { address }),
  unignore: (address: string) => post<unknown>('reports/unignore/', { address }),
}
