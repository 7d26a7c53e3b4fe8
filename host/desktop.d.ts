export declare const STAND_IN: string;
/** Electron's own executable, when it has been downloaded or named. */
export declare function findElectron(): string | undefined;
export declare function hasScreen(): boolean;
/** For tests: the real one wherever it is, so that the same tests hold for both. */
export declare function findDesktop(): string;
/** Electron prints only where there is a screen, the stand-in everywhere. */
export declare function findPrinter(): string;
