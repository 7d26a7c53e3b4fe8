import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { judge, type Verdict } from './fuzz/laws.ts'
import { type Input, makeInput } from './fuzz/make-input.ts'
import { loadSeeds } from './fuzz/seeds.ts'

/**
 * `npm run fuzz [-- --inputs 10000 --seed N --from DIR]`: files that were mangled, read as the product reads them. A broken
 * law ends in exit code 1 with the words by which its input is made again: `--seed N --only NUMBER`, and the same `--from`.
 */
interface Run {
  readonly seed: number
  readonly from: string | undefined
  readonly numbers: { readonly first: number; readonly end: number }
}

/** The worker says where it is before each input, so that one that never ends has a name. */
interface Step {
  readonly number: number
  readonly verdict?: Verdict
  readonly input?: Pick<Input, 'name' | 'mutations'>
}

/** Time of the processor, since a busy machine lets an innocent input wait; one that waits for ever uses none. */
const hangMs = { processor: 30_000, clock: 600_000 } as const

async function work({ seed, from, numbers }: Run): Promise<void> {
  const seeds = loadSeeds(from)
  for (let number = numbers.first; number < numbers.end; number += 1) {
    // Statements of the input before are let go only when the thread pauses.
    await setImmediate()
    parentPort?.postMessage({ number } satisfies Step)
    const input = makeInput(seeds, seed, number)
    const verdict = judge(input)
    const { name, mutations, bytes } = input
    if (verdict.broken.length > 0) writeFileSync(join(tmpdir(), `fuzz-${seed}-${number}`), bytes)
    parentPort?.postMessage({ number, verdict, input: { name, mutations } } satisfies Step)
  }
}

async function watch(run: Run): Promise<boolean> {
  const counts = new Map<string, number>()
  const count = (what: string, times = 1) => counts.set(what, (counts.get(what) ?? 0) + times)
  let slowest = 0
  let current = run.numbers.first
  let failed = false
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const replay = (number: number) =>
    `--seed ${run.seed} --only ${number}${run.from === undefined ? '' : ` --from ${run.from}`}`
  const worker = new Worker(new URL(import.meta.url), { workerData: run })
  await new Promise<void>((done, fail) => {
    const hung = () => {
      failed = true
      say(`input ${current} never ends; again with: ${replay(current)}`)
      void worker.terminate()
    }
    let heard = { at: performance.now(), used: process.cpuUsage() }
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(heard.used)
      if ((user + system) / 1000 > hangMs.processor || performance.now() - heard.at > hangMs.clock) hung()
    }, 1000)
    worker.on('error', fail)
    worker.on('exit', () => {
      clearInterval(timer)
      done()
    })
    worker.on('message', ({ number, verdict, input }: Step) => {
      heard = { at: performance.now(), used: process.cpuUsage() }
      current = number
      if (verdict === undefined) return
      count('inputs')
      count('observations', verdict.observations)
      for (const status of verdict.statuses) count(`files ${status}`)
      slowest = Math.max(slowest, verdict.milliseconds)
      if (verdict.broken.length === 0) return
      failed = true
      count('inputs that broke a law')
      say(`input ${number} (${input?.name}: ${input?.mutations.join(', ')}); again with: ${replay(number)}`)
      for (const broken of verdict.broken.slice(0, 5)) say(`  ${broken}`)
    })
  })
  say(
    `seed ${run.seed}: ${[...counts].map(([what, times]) => `${times} ${what}`).join(', ')}; slowest ${slowest.toFixed(0)} ms`,
  )
  return failed
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { inputs: text, seed: text, from: text, only: text } })
  const seed = Number(values.seed ?? Date.now() % 1_000_000)
  const only = values.only === undefined ? undefined : Number(values.only)
  const numbers =
    only === undefined ? { first: 0, end: Number(values.inputs ?? 10_000) } : { first: only, end: only + 1 }
  process.exitCode = (await watch({ seed, from: values.from, numbers })) ? 1 : 0
}

if (isMainThread) await main()
else await work(workerData as Run)
