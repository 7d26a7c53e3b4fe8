/** Names that the language itself looks up on any object, for instance to await it or to print it. */
const ASKED_BY_THE_LANGUAGE = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'default', '__esModule'])

/**
 * Gives what the stand-in carries of one of Electron's objects the type of the whole object.
 * Whoever asks for more learns so by name, not by "undefined is not a function".
 */
export function carry<Whole extends object>(name: string, carried: object): Whole {
  return new Proxy(carried, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || ASKED_BY_THE_LANGUAGE.has(key)) {
        return Reflect.get(target, key, receiver)
      }
      throw new Error(`electron stand-in: ${name}.${key} is not carried`)
    },
  }) as Whole
}
