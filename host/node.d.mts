export function findNode(): string
export function runWithNode(script: string, environment?: NodeJS.ProcessEnv): boolean
