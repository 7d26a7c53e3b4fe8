import type { Watch } from '../files/content.ts'

/**
 * Called between files, and within large ones, where `done` is no whole number: while `opening` one nothing tells how far
 * that is. It may refuse, because the person no longer wants to know.
 */
export type Progress = (stage: 'reading' | 'opening' | 'planning', done: number, total: number, file: string) => void

/** A file is read about so often in each stage: once to know it and once for its tables; once to survey them and once for their values. */
const readings = 2
const betweenMs = 100

/** Tells how far a heap has come while one of its files is read, which nothing else can do: the thread is busy with it. */
export class ReadingPace {
  readonly #progress: Progress
  #now: Parameters<Progress> | null = null
  #bytes = 0
  #last = 0
  #toldMs = 0

  constructor(progress: Progress) {
    this.#progress = progress
  }

  /** From here on bytes are read of the file at a place among all. */
  begin(...now: Parameters<Progress>): void {
    this.#now = now
    this.#bytes = 0
    this.#last = 0
    this.#tell(0)
  }

  /** Whatever is read later is read for something else. */
  end(): void {
    this.#now = null
  }

  readonly watch: Watch = (done, total) => {
    this.#bytes += done < this.#last ? done : done - this.#last
    this.#last = done
    if (performance.now() - this.#toldMs >= betweenMs) this.#tell(Math.min(1, this.#bytes / (total * readings)))
  }

  #tell(share: number): void {
    if (this.#now === null) return
    const [stage, done, total, file] = this.#now
    this.#toldMs = performance.now()
    this.#progress(stage, done + share, total, file)
  }
}
