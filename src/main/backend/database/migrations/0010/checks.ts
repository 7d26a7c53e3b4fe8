/** The text of CHECKs that many columns share; frozen with the migration that uses them. */
export const day = (column: string): string => `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`
export const flag = (column: string): string => `CHECK (${column} IN (0, 1))`
export const json = (column: string): string => `CHECK (json_valid(${column}))`
