/** One way of doing a thing: how long the median run took, and how much of it the processor worked. */
export interface Timing {
  readonly way: string
  readonly milliseconds: number
  /** Null for another process, whose work cannot be seen from here. */
  readonly processor: number | null
}

/** A bench says what it compares; the first timing is the measure of the others. */
export interface Bench {
  readonly title: string
  readonly timings: readonly Timing[]
}

/** The median of some runs: one slow run on a shared machine says nothing. */
export async function time(way: string, runs: number, work: () => unknown): Promise<Timing> {
  const found: { milliseconds: number; processor: number }[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    const before = processorTime()
    await work()
    found.push({ milliseconds: performance.now() - start, processor: processorTime() - before })
  }
  found.sort((a, b) => a.processor - b.processor)
  return { way, ...(found[Math.floor(runs / 2)] ?? { milliseconds: 0, processor: 0 }) }
}

/** Ratios are of processor time where it is known: other work on the machine then changes them little. */
export function tableOf({ title, timings }: Bench): string {
  const base = timings[0]
  const lines = timings.map((timing) => {
    const { way, milliseconds, processor } = timing
    const ratio = costOf(timing) / (base === undefined ? 1 : costOf(base))
    const cells = [written(milliseconds), processor === null ? '–' : written(processor), ratio.toFixed(2)]
    return `  ${way.padEnd(52)}${cells.map((cell) => cell.padStart(11)).join('')}`
  })
  const head = ['wall ms', 'cpu ms', 'ratio'].map((cell) => cell.padStart(11)).join('')
  return [title, `  ${' '.repeat(52)}${head}`, ...lines, ''].join('\n')
}

function costOf({ milliseconds, processor }: Timing): number {
  return processor ?? milliseconds
}

function written(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 100 ? 2 : 0)
}

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
