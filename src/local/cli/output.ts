/** Where the command writes: lines for the person, lines for what went wrong. */
export interface Output {
  line(text: string): void
  error(text: string): void
}

export const terminal: Output = {
  line: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
}
