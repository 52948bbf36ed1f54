/** A file that cannot be read. The message continues a sentence that begins with its name: "is damaged". */
export class UnreadableFile extends Error {}

/** A file that is intact but has other content. */
export class UnsupportedFile extends UnreadableFile {}
