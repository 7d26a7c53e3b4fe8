export const usage = `boardroo: Return on Objectives from the exports that platforms give

  inspect FILE... [--json]                        what each file is, without importing anything
  import FILE... --workspace W [--account NAME]   import into a workspace
  report --workspace W --period 2026-Q3 [--lang en|fr] [--pdf FILE] [--excel FILE]
                                                  write the board paper
  demo [--lang en|fr]                             make the sample company's workspace and its paper in demo/

Periods: 2026, 2026-H1, 2026-Q3, 2026-09 or 2026-01-15..2026-03-31.
Exit codes: 0 done, 1 problems in the data, 2 wrong use, 3 a fault of ours.
`
