// Every size, count and depth bound, named. Hitting one is a message, never a silence.

/** Elements that a list option (`-P 80,443`) may have. */
export const listOptionCapacity = 64;
/** Entries of a map without a declaration. */
export const defaultMapEntries = 16384;
/** Entries that a declaration may ask for. */
export const mostMapEntries: number = 2 ** 27;
/** Bytes that a map without a declaration may take: large values, histograms in many parts, leave room for fewer. */
export const defaultMapBytes: number = 32 * 1024 * 1024;
/** Bytes of a string option and of strings read by `str()` that is not told how many, the NUL included. */
export const stringBytes = 64;
/** Bytes of the longest text, the NUL included. */
export const longestText = 4096;
/** Bytes of a text whose length is known only when it is read; more where the script's setting for texts is. */
export const measuredTextBytes = 1024;
/** Bytes of the data ring: a stall of 50 ms at 2 M rows/s fits. */
export const dataRingBytes: number = 8 * 1024 * 1024;
/** The same where the script asks for more. */
export const mostRingBytes: number = 256 * 1024 * 1024;
/** Control records (print, clear, exit) have room of their own. */
export const controlRingBytes: number = 64 * 1024;
/** Bytes of a whole path that is put together in the kernel, the NUL included, and of the longest name in one. */
export const pathBytes = 256;
export const longestName = 255;
/** Columns of a row: one validity bit each. */
export const maxColumns = 32;
/** Probes that one glob may attach. */
export const globProbes = 1024;
/** As many where the script's settings ask for more. */
export const mostGlobProbes: number = 64 * 1024;
/** A BPF program's stack; the kernel refuses more. */
export const programStackBytes = 512;
/** Bytes of a file that cat() shows. */
export const catBytes: number = 10 * 1024;
/** Bytes that a command of system() may write. */
export const commandOutputBytes: number = 16 * 1024 * 1024;
/** Arguments that join() puts together, and the bytes of the text and of one of them. */
export const joinArguments = 32;
export const joinBytes = 4096;
export const joinArgumentBytes = 1024;
/** Of it for objects (strings, keys, records) that live at the same time; more of them go to scratch memory. */
export const objectStackBytes = 256;
/** Maps of the script that one program may use: the kernel refuses more than 64, and what is left is for our own. */
export const mapsOfProgram = 56;
/** A per-CPU map's value; the kernel refuses more. */
export const scratchBytes: number = 32 * 1024;
/** Programs that may hold scratch memory at once on one CPU: one in a task, those that interrupt it, one to spare. */
export const scratchSlots = 4;
/** What clang copies with single instructions, byte by byte at worst. */
export const inlineCopyBytes = 128;
/** Frames of a stack. */
export const stackFrames = 127;
/** Times that a loop goes round at most; one that is stopped there is counted. */
export const loopIterations: number = 1024 * 1024;
/** As much where the kernel has no bpf_loop(): the verifier goes round as often as the program. */
export const followedIterations = 1024;
/** Loops with no more rounds than that are written as loops of C everywhere: their variables stay where they are. */
export const shortLoopIterations = 32;
/** `unroll (n)`, as in bpftrace. */
export const unrollIterations = 100;
/** Expressions and statements in one another: the parser and clang recurse, and clang keeps count of brackets. */
export const deepestNesting = 200;
/** The same with every step of `a + b + c + …` counted, over which all stages recurse. */
export const longestChain = 1000;
/** Characters of C that one expression may have: what is longer goes through a local, which keeps the brackets few. */
export const longestCode = 512;
/** Brackets and braces of C in one another: clang's own bound is 256, and what it recurses over is shorter. */
export const clangBrackets = 2048;
/** What the verifier follows of a search in a text: words of the part at each place of the text. */
export const mostRounds = 16384;
/** Buckets of a histogram: what a reader can look at, and what a per-CPU value of 32 KB has room for. */
export const mostBuckets = 4000;
/** Speculations that may be open at once, as `nspec` asks. */
export const mostSpeculations = 65_536;
/** Intervals of a time series. */
export const seriesIntervals = 1000;
/** Bytes that buf() shows and memcmp() compares. */
export const bufferBytes = 512;
/** Bytes of the text behind a `__data_loc` of a trace event; longer ones are cut. */
export const dataLocationBytes = 256;
/** A wider field of a format than any terminal is a mistake, and would let a script ask for gigabytes. */
export const widestField = 4096;
/** Mistakes of syntax that are reported: a script with more of them is none. */
export const mostMistakes = 20;
/** How deep definitions of the preprocessor may lead to others. */
export const deepestDefinition = 32;
/** Milliseconds that clang may take, and bytes that it may write. */
export const clangMs = 120_000;
export const clangOutputBytes: number = 64 * 1024 * 1024;
/** Bytes of records that are held to be put in order; a flood is delivered in portions. */
export const heldRecordBytes: number = 8 * 1024 * 1024;
/** Bytes of records that speculations keep, with what is around each. */
export const speculationBytes: number = 32 * 1024 * 1024;
/** Of the memory that is free, what maps may take: the rest is for the rest of the machine. */
export const mapsShareOfMemory = 0.5;
/** Bytes of output that may wait for their reader; then the newest rows are lost, and counted. */
export const waitingOutputBytes: number = 16 * 1024 * 1024;
/** Events that may wait for a consumer of the API; then the newest are lost, and counted. */
export const queuedEvents = 1_000_000;
/** What a report of a bug needs is kept for a week. */
export const reportsKeptMs: number = 7 * 24 * 60 * 60 * 1000;
