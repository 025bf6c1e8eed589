/** Releases that differ where an app or its people can see it. */
export type ServerRelease = '8.8' | '9.0';

/** The release that is taken unless another one is asked for: the one whose validators are installed. */
export const usualRelease: ServerRelease = '8.8';
