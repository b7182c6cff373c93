// A step of `npm test`: the demo publication that the http and browser tests read.
import { demoData } from '../running/demo-data.ts'

await demoData()
