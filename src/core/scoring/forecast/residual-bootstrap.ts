import { seededRandom } from './seeded-random.ts'
import { at, type Line, type Observed, type Through, theilSen } from './theil-sen.ts'

/** Written into the method, so that a forecast made again is the same. */
const fixedSeed = 20_260_101
const draws = 500

/** Where a series may go on to: on its line, and along as many other ways as were drawn. */
export interface Ways {
  /** Values at the places asked for, on the line itself. */
  readonly line: readonly number[]
  /** The same places, once for each draw. */
  readonly drawn: readonly (readonly number[])[]
}

/**
 * Residual bootstrap of a Theil–Sen line (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 9): the
 * residuals are shuffled onto the line, a line is drawn through each such series, and goes on with residuals of its own. So
 * both the line and the months to come are uncertain. Residuals are widened by √(n ÷ (n − 2)), because a line lies closer
 * to the points it was drawn through than to those to come.
 * Null where no line can be drawn. The same points and seed give the same ways.
 */
export function residualBootstrap(
  points: readonly Observed[],
  places: readonly number[],
  through: Through,
  seed: number = fixedSeed,
): Ways | null {
  const line = theilSen(points, through)
  if (line === null) return null
  const widening = Math.sqrt(points.length / Math.max(1, points.length - 2))
  const residuals = points.map(({ x, y }) => (y - at(line, x)) * widening)
  const random = seededRandom(seed)
  const residual = () => residuals[Math.floor(random() * residuals.length)] ?? 0
  const shuffled = () => points.map(({ x }) => ({ x, y: at(line, x) + residual() }))
  const draw = (): number[] => {
    const other: Line = theilSen(shuffled(), through) ?? line
    return places.map((x) => at(other, x) + residual())
  }
  return { line: places.map((x) => at(line, x)), drawn: Array.from({ length: draws }, draw) }
}
