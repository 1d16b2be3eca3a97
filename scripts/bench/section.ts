/** A target of the project, what was measured, and whether that is good enough. */
export interface Verdict {
  readonly reached: boolean
  /** One sentence, without its full stop. */
  readonly sentence: string
}

/** A part of docs/performance.md. */
export interface Section {
  readonly heading: string
  /** Markdown. */
  readonly body: string
  readonly verdicts: readonly Verdict[]
}

export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (boxes: readonly string[]) => `| ${boxes.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

export const count = (number: number): string => number.toLocaleString('en-US')
export const ms = (number: number): string => (number < 10 ? number.toFixed(1) : count(Math.round(number)))
export const kB = (bytes: number): string => (bytes / 1000).toFixed(1)
