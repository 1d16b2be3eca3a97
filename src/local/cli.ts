import { main } from './cli/main'
import { terminal } from './cli/output'

process.exitCode = await main(process.argv.slice(2), terminal)
